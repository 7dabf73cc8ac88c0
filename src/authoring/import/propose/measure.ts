import { onceFor } from "../../../kernel/once";
import { withoutEnd } from "../../../kernel/trim";
import { lowerFirst, upperFirst } from "../../../kernel/letters";
import type { Catalogue } from "../../../plan/catalogue";
import type { Measure } from "../../../plan/schema/measure";
import { type Counted, countedIn, withinSentence } from "./counted";
import type { Demand, LikeMeasure } from "./types";

const facility = /^(?:các\s+)?(?:cơ sở giáo dục|trường(?: học)?|nhà trường|đơn vị|csgd|cơ sở)(?![\p{L}])/iu;
const facilities = /cơ sở giáo dục|nhà trường|trường học/iu;

/** Where what a noun is called ends and what is said of it begins. */
const saidOfIt = /\s(?=(?:của|tại|trong|thuộc|trên|cho|đối với|từ|về|ở|đủ điều kiện|theo)(?!\p{L}))|\s?\(/iu;

const things =
  /giáo viên|nhà giáo|học sinh|cán bộ quản lý|cán bộ|nhân viên|hồ sơ|văn bản|học liệu|phòng học|cơ sở giáo dục|trường|giao dịch|dữ liệu|người dân/iu;

/** What is counted, short enough for "cần thêm 3 …": the thing that the noun begins with, all of them where it lists several. */
const shortOf = (noun: string): string => {
  const plain = noun.replace(/^các\s+/iu, "");
  const [head = plain] = plain.split(saidOfIt);
  const thing = things.exec(head);
  if (thing?.index === 0 && !/,| và /u.test(head)) return withinSentence(thing[0]);
  const words = (head === "" ? plain : head).split(" ").slice(0, 8).join(" ");
  return withinSentence(withoutEnd(words.replace(/ và$/u, ""), " ,;"));
};

/** By which two nouns are held to be of one kind. */
const kindOf = (short: string): string => things.exec(short)?.[0].toLowerCase() ?? short;

function totalFor(noun: string, catalogue: Catalogue): string | null {
  const wanted = `tổng số ${withinSentence(noun)}`;
  const found = Object.entries(catalogue.totals).find(([, { words }]) => {
    const plain = words.toLowerCase().replace(/ của trường$/u, "");
    return plain === wanted || plain === `${wanted} của trường`;
  });
  return found?.[0] ?? null;
}

/** A share of schools is a yes or no of each, or its level; any other share counts what its words name. */
function draftShare({ words: text, noun, divides }: Counted, catalogue: Catalogue): Measure {
  if (/hài lòng/iu.test(text)) return { kind: "rate", question: upperFirst(text) };
  const level = /mức(?: độ)? ([123]) trở lên/iu.exec(text)?.[1];
  if (facility.test(text) || (level !== undefined && facilities.test(text))) {
    if (level === undefined) return { kind: "yesNo", question: `${upperFirst(text)}?` };
    return { kind: "level", question: upperFirst(text), atLeast: Number(level) };
  }
  const total = divides ? totalFor(noun, catalogue) : null;
  const rest = text.slice(noun.length).trim();
  const said = divides ? `${withinSentence(noun)}${/^[,;:]/u.test(rest) ? "" : " "}${rest}` : text;
  // Where nothing is said of the noun, it would be divided by itself: of what it is a part is for a person to say.
  const whole = divides ? { denominator: `Tổng số ${withinSentence(noun)}` } : {};
  const divisor = total === null ? whole : { total };
  return { kind: "share", numerator: `Số ${withinSentence(said)}`, ...divisor, short: shortOf(noun) };
}

/** A share that lacks what it is divided by. */
export const lacksDivisor = (measure: Measure): boolean =>
  measure.kind === "share" && measure.total === undefined && measure.denominator === undefined;

/** Whether a number in this unit counts things, which are not themselves schools. */
export const isCounted = (unit: string): boolean =>
  unit !== "%" && !isLevel.test(unit) && !facility.test(unit) && upwardOf(unit, null) === null;

/** How a quantity with this unit adds up; null for what is counted whole. */
function upwardOf(unit: string, value: number | null): "sum" | "entered" | null {
  // Marks of several schools do not add up.
  if (/^điểm$/iu.test(unit)) return "entered";
  if (/đồng|ha|m2|mbps|gb/iu.test(unit)) return "sum";
  // "% GDP", "0,7": nothing that whole things could be counted for.
  return unit.startsWith("%") || (value !== null && !Number.isInteger(value)) ? "entered" : null;
}

const isLevel = /^(?:mức|mức độ|cấp độ)$/u;

function draftKind(demand: Demand, catalogue: Catalogue): Measure {
  const counted = countedIn(demand);
  const text = counted.words;
  const unit = demand.unit ?? "";
  if (demand.operator === null && demand.value === null) return { kind: "qualitative", question: upperFirst(text) };
  if (unit === "%") return draftShare(counted, catalogue);
  if (isLevel.test(unit)) return { kind: "level", question: upperFirst(text) };
  if (facility.test(unit)) return { kind: "facilityCount", question: `${upperFirst(withoutCount(text))}?` };
  const upward = upwardOf(unit, demand.value);
  if (upward !== null) return { kind: "quantity", question: upperFirst(text), unit, upward };
  const question = asNumber(text, unit);
  const short = unit === "" ? shortOf(text) : unit;
  return demand.each ? { kind: "countEach", question, short } : { kind: "count", question, short };
}

/** "Số trường có phòng học thông minh" is asked of a school as "Trường có phòng học thông minh". */
const withoutCount = (text: string): string => text.replace(/^(?:tổng )?số (?:lượng )?/iu, "");

const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/gu, "\\$&");

/** What is counted as a clerk reads it: "Số lớp: mỗi trường tổ chức tập huấn"; the number itself is no part of it. */
function asNumber(text: string, unit: string): string {
  if (unit === "" || /^(?:tổng )?số /iu.test(text)) return upperFirst(text);
  const amount = new RegExp(
    `(?:(?:có|đạt|phấn đấu|ít nhất|tối thiểu|trên|từ|không dưới|không quá|tối đa|dưới) )*[≥≤<>]? ?\\d[\\d.,]* (?=${escaped(unit)}(?!\\p{L}))`,
    "iu",
  );
  const [before = "", after = ""] = amount.test(text) ? text.split(amount) : [text];
  const head = before.trim();
  if (head === "") return `Số ${after.trim()}`;
  return `Số ${unit}: ${lowerFirst([head, after.trim()].filter((part) => part !== "").join(" "))}`;
}

const common = new Set(
  "tỷ tỉ lệ số tổng các của và có được theo trong cho đối với về việc đạt trên tối thiểu từ trở lên đến năm đã trường".split(
    " ",
  ),
);

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !common.has(word)));

const inCommon = (first: ReadonlySet<string>, second: ReadonlySet<string>): number => {
  if (first.size + second.size === 0) return 0;
  let both = 0;
  for (const word of first) if (second.has(word)) both += 1;
  return (2 * both) / (first.size + second.size);
};

/** Share of words in common (Dice), 0 to 1. */
export const likeness = (one: string, other: string): number => inCommon(wordsIn(one), wordsIn(other));

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

/** The words of the measures known, each measure's once: every demand of a document is held against all of them. */
const mainWordsIn = onceFor((measure: Measure) => wordsIn(mainWords(measure)));
const divisorWordsIn = onceFor((measure: Measure, catalogue: Catalogue) => wordsIn(divisorWords(measure, catalogue)));

/** From here on two measures read much the same; the noun counted must be one. */
const alike = 0.55;

const sameNoun = (one: Measure, other: Measure, catalogue: Catalogue): boolean => {
  if (one.kind !== other.kind) return false;
  if (one.kind !== "share" || other.kind !== "share") return true;
  if (kindOf(one.short) !== kindOf(other.short)) return false;
  return inCommon(divisorWordsIn(one, catalogue), divisorWordsIn(other, catalogue)) >= alike;
};

/** The measure that a demand's words draft, with at most three known ones that it is like: never taken silently. */
export function draftMeasure(demand: Demand, catalogue: Catalogue): { measure: Measure; like: readonly LikeMeasure[] } {
  const measure = draftKind(demand, catalogue);
  const near = Object.entries(catalogue.measures)
    .filter(([, known]) => sameNoun(measure, known, catalogue))
    .map(([id, known]) => ({ id, near: inCommon(mainWordsIn(measure), mainWordsIn(known)), why: mainWords(known) }))
    .filter((known) => known.near >= alike)
    .sort((first, second) => second.near - first.near || (first.id < second.id ? -1 : 1));
  return { measure, like: near.slice(0, 3).map(({ id, why }) => ({ id, why })) };
}
