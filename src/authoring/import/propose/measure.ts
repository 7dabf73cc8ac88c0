import { withoutEnd } from "../../../kernel/trim";
import type { Catalogue } from "../../../plan/catalogue";
import type { Measure } from "../../../plan/schema/measure";
import type { Demand, LikeMeasure } from "./types";

/** A text without the demand: comparison, number and what follows the part. */
const withoutNumber = (quote: string): string =>
  withoutEnd(
    quote
      .replace(/^[-+•*\s]+|^[a-zđ]\)\s+/u, "")
      .replace(
        /(?:(?:(?:phấn|phần) đấu|bảo đảm|đảm bảo|đạt) )?(?:(?:tối thiểu|ít nhất|trên|từ|không dưới|đạt|hơn) )?(?:[≥≤<>] ?)?(?<!\d)\d{1,3}(?:[.,]\d{1,2})? ?%(?: trở lên)?(?: (?:số|các|tổng số)(?!\p{L}))?/giu,
        " ",
      )
      .replace(/^(?:\s*(?:tỷ lệ|tỉ lệ|số lượng|có))\s+/iu, "")
      .replace(/\s+/gu, " ")
      .trim(),
    " .,;:",
  );

const facility = /^(?:các\s+)?(?:cơ sở giáo dục|trường(?: học)?|nhà trường|đơn vị|csgd|cơ sở)(?![\p{L}])/iu;
const predicate =
  /\s(?=(?:được|đã|có|sử dụng|thực hiện|triển khai|ứng dụng|tham gia|hoàn thành|đạt|làm chủ|tổ chức|áp dụng|đăng ký|xử lý|ban hành|duy trì|trong|tại|kết nối|sẵn sàng|xây dựng|thí điểm|hài lòng|cập nhật)(?!\p{L}))/iu;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The noun that is counted, and all that is said of it. */
const counted = (words: string): string => withoutEnd(words.split(predicate)[0] ?? words, " (,.;").trim();

const shortOf = (noun: string): string => {
  const known =
    /(?:giáo viên|nhà giáo|học sinh|cán bộ quản lý|cán bộ|nhân viên|hồ sơ|văn bản|học liệu|phòng học|cơ sở giáo dục|trường|giao dịch|dữ liệu|người dân)/iu.exec(
      noun,
    )?.[0];
  return lowerFirst(known ?? noun.split(" ").slice(0, 4).join(" "));
};

function totalFor(noun: string, catalogue: Catalogue): string | null {
  const wanted = `tổng số ${lowerFirst(noun)}`;
  const found = Object.entries(catalogue.totals).find(([, { words }]) => {
    const plain = words.toLowerCase().replace(/ của trường$/u, "");
    return plain === wanted || plain === `${wanted} của trường`;
  });
  return found?.[0] ?? null;
}

/** A share of schools is a yes or no of each, or its level; any other share counts what its words name. */
function draftShare(text: string, catalogue: Catalogue): Measure {
  if (/hài lòng/iu.test(text)) return { kind: "rate", question: upperFirst(text) };
  if (facility.test(text)) {
    const level = /mức(?: độ)? ([123]) trở lên/iu.exec(text)?.[1];
    if (level === undefined) return { kind: "yesNo", question: `${upperFirst(text)}?` };
    return { kind: "level", question: upperFirst(text), atLeast: Number(level) };
  }
  const noun = counted(text);
  const total = totalFor(noun, catalogue);
  const said = noun === text ? text : `${lowerFirst(noun)} ${text.slice(noun.length).trim()}`;
  const divisor = total === null ? { denominator: `Tổng số ${lowerFirst(noun)}` } : { total };
  return { kind: "share", numerator: `Số ${lowerFirst(said)}`, ...divisor, short: shortOf(noun) };
}

function draftKind(demand: Demand, catalogue: Catalogue): Measure {
  const words = withoutNumber(demand.quote);
  const text = words === "" ? demand.quote : words;
  const unit = demand.unit ?? "";
  if (demand.operator === null && demand.value === null) return { kind: "qualitative", question: upperFirst(text) };
  if (unit === "%") return draftShare(text, catalogue);
  if (/^(?:mức|mức độ|cấp độ)$/u.test(unit)) return { kind: "level", question: upperFirst(text) };
  if (facility.test(unit)) return { kind: "facilityCount", question: `${upperFirst(text)}?` };
  if (/điểm|đồng|ha|m2|mbps|gb/iu.test(unit))
    return { kind: "quantity", question: upperFirst(text), unit, upward: "sum" };
  return { kind: "count", question: upperFirst(text), short: unit === "" ? shortOf(text) : unit };
}

const common = new Set(
  "tỷ tỉ lệ số tổng các của và có được theo trong cho đối với về việc đạt trên tối thiểu từ trở lên đến năm đã trường".split(
    " ",
  ),
);

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !common.has(word)));

/** Share of words in common (Dice), 0 to 1. */
export function likeness(one: string, other: string): number {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  if (first.size + second.size === 0) return 0;
  let both = 0;
  for (const word of first) if (second.has(word)) both += 1;
  return (2 * both) / (first.size + second.size);
}

/** The words of what a measure counts. */
export const mainWords = (measure: Measure): string => {
  if (measure.kind === "share") return measure.numerator;
  if (measure.kind === "shares") return measure.parts.map(({ numerator }) => numerator).join(" ");
  return measure.question;
};

const divisorWords = (measure: Measure, catalogue: Catalogue): string => {
  if (measure.kind !== "share") return "";
  return measure.total === undefined ? (measure.denominator ?? "") : (catalogue.totals[measure.total]?.words ?? "");
};

/** From here on two measures read much the same; the noun counted must be one. */
const alike = 0.55;

const sameNoun = (one: Measure, other: Measure, catalogue: Catalogue): boolean => {
  if (one.kind !== other.kind) return false;
  if (one.kind !== "share" || other.kind !== "share") return true;
  return one.short === other.short && likeness(divisorWords(one, catalogue), divisorWords(other, catalogue)) >= alike;
};

/** The measure that a demand's words draft, with at most three known ones that it is like: never taken silently. */
export function draftMeasure(demand: Demand, catalogue: Catalogue): { measure: Measure; like: readonly LikeMeasure[] } {
  const measure = draftKind(demand, catalogue);
  const words = mainWords(measure);
  const near = Object.entries(catalogue.measures)
    .filter(([, known]) => sameNoun(measure, known, catalogue))
    .map(([id, known]) => ({ id, near: likeness(words, mainWords(known)), why: mainWords(known) }))
    .filter((known) => known.near >= alike)
    .sort((first, second) => second.near - first.near || (first.id < second.id ? -1 : 1));
  return { measure, like: near.slice(0, 3).map(({ id, why }) => ({ id, why })) };
}
