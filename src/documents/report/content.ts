import { periodOnPaper, planLine } from "../../forms/paper/words";
import { vietnameseDay } from "../../kernel/day";
import { sayNumber } from "../../kernel/numbers";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import { deadlineOn } from "../../plan/deadlines";
import { schoolReports } from "../../plan/reporting";
import type { Pack } from "../../plan/schema/pack";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { type Shown, shownNames, shownStatus } from "../../verdict/shown";
import { standingAt } from "../../returns/roll-up/standing";
import { reasonsOf } from "../summary/reasons";
import {
  coverageWords,
  demandOf,
  numberOf,
  resultWords,
  schoolsWith,
  stateWords,
  verdictWords,
} from "../summary/words";
import { letterOf, reportWords } from "./layout";

/** A block of the report's body; `notes`: what the officer has at hand there, not part of the text. */
export type Block =
  | { readonly kind: "part" | "section" | "text"; readonly text: string }
  | { readonly kind: "open"; readonly notes: readonly string[] };

export interface Annex {
  readonly title: string;
  readonly heads: readonly string[];
  /** Shares of the page's width. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** Everything that a report says; every figure in it is a verdict's, or a count of returns. */
export interface ReportContent {
  readonly issuer: string;
  /** A people's committee stands alone at the head. */
  readonly parent: string | null;
  readonly year: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

/** To whom the office itself reports by the plan, and by when; null where the plan does not say. */
const dutyOf = (catalogue: Catalogue, pack: Pack) =>
  pack.reporting.find(({ who }) => !schoolReports(catalogue, who, { levels: pack.manages })) ?? null;

const text = (words: string): Block => ({ kind: "text", text: words });
const section = (words: string): Block => ({ kind: "section", text: words });
const part = (words: string): Block => ({ kind: "part", text: words });

const planNamed = (pack: Pack): string =>
  planLine(pack)
    ?.replace(/^\(Theo /u, "")
    .replace(/\)$/u, "") ?? pack.title;

const opening = (catalogue: Catalogue, { gathering: { pack, period, day } }: RolledUp): string => {
  const duty = dutyOf(catalogue, pack);
  const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
  const due = duty === null ? null : deadlineOn(duty.deadline, day, "missing", range).due;
  const by = due === null ? "" : `; thời hạn gửi theo kế hoạch: ${vietnameseDay(due)}`;
  return `Thực hiện ${planNamed(pack)}, ${pack.issuer.name} báo cáo kết quả thực hiện như sau (kỳ báo cáo: ${periodOnPaper(period)}; số liệu tính đến ngày ${vietnameseDay(day)}${by}):`;
};

const receivedText = ({ gathering }: RolledUp): string => {
  const { roster, counted, missing } = gathering;
  const all = roster.schools.length;
  const share = all === 0 ? "" : ` (${sayNumber((counted.length * 100) / all, "vi")}%)`;
  const late = schoolsWith(gathering, (line) => line.late === true);
  const others = all - counted.length - missing.length;
  return [
    `Tổng số cơ sở giáo dục phải báo cáo: ${all}; báo cáo được tính: ${counted.length}${share}`,
    `chưa gửi: ${missing.length}`,
    ...(others > 0 ? [`đã gửi nhưng chưa được tính: ${others}`] : []),
    ...(late > 0 ? [`gửi sau thời hạn: ${late}`] : []),
  ].join("; ") + (counted.length < all ? " (Phụ lục II). Với các cơ sở chưa có số liệu, kết quả từng chỉ tiêu được nêu kèm mức thấp nhất và mức cao nhất có thể." : "."); // prettier-ignore
};

const inOrder: readonly Shown[] = ["stretchMet", "met", "notMet", "undecided", "missing", "invalid", "notDue", "notApplicable"]; // prettier-ignore

const overallText = ({ targets, pays }: RolledUp): string => {
  const counts = inOrder.flatMap((shown) => {
    const count = targets.filter(({ verdict }) => shownStatus(verdict) === shown).length;
    return count === 0 ? [] : [`${count} ${shownNames[shown].vi.toLowerCase()}`];
  });
  const pay = pays.decides > 0 ? ` Thu đủ ${pays.returns} báo cáo còn lại thì kết luận được ${pays.decides} chỉ tiêu chưa xác định.` : ""; // prettier-ignore
  return `Trong ${targets.length} chỉ tiêu, nhiệm vụ: ${counts.join("; ")} (Phụ lục I).${pay}`;
};

const named = 3;

const closingText = ({ fewest }: RolledTarget): string => {
  if (fewest === null || fewest.length === 0) return "";
  const first = fewest.slice(0, named).map(({ school, adds }) => `${school} (thêm ${sayNumber(adds, "vi")})`);
  const more = fewest.length > named ? ` và ${fewest.length - named} trường khác` : "";
  return ` Ít nhất ${fewest.length} trường có thể bù đủ phần còn thiếu: ${first.join(", ")}${more}.`;
};

const pointsOf = (pack: Pack, targets: readonly RolledTarget[]): readonly Block[] =>
  targets.length === 0
    ? [text("Không có.")]
    : targets.map((rolled, at) => {
        const quote = rolled.target.source.quote.replace(/[.;]$/, "");
        const said = rolled.verdict.explanation.vi;
        return text(
          `${letterOf(at)}) Chỉ tiêu ${numberOf(pack, rolled.target)} – ${quote}: ${said}${closingText(rolled)}`,
        );
      });

const targetsAnnex = ({ gathering: { pack }, targets }: RolledUp): Annex => ({
  title: "Kết quả thực hiện từng chỉ tiêu, nhiệm vụ",
  heads: ["TT", "Chỉ tiêu, nhiệm vụ", "Yêu cầu", "Kết quả", "Đánh giá", "Trường có số liệu"],
  widths: [9, 38, 15, 16, 12, 10],
  rows: targets.map((rolled) => [
    numberOf(pack, rolled.target),
    rolled.target.source.quote,
    demandOf(rolled),
    resultWords(rolled),
    verdictWords(rolled),
    coverageWords(rolled) || "cơ quan",
  ]),
});

const absentAnnex = ({ gathering: { roster, counted, returns } }: RolledUp): Annex => {
  const done = new Set(counted.map(({ school }) => school.code));
  const rows = roster.schools
    .filter(({ code }) => !done.has(code))
    .map(({ code, name }, at) => {
      const line = returns.find((one) => one.code === code);
      return [String(at + 1), `${name} (${code})`, stateWords(line?.state ?? "missing"), line?.why.vi ?? ""];
    });
  return {
    title: "Các cơ sở giáo dục chưa gửi hoặc chưa được tính",
    heads: ["TT", "Trường", "Tình trạng", "Lý do"],
    widths: [8, 42, 18, 32],
    rows,
  };
};

const schoolsAnnex = ({ gathering: { pack, roster, counted }, targets }: RolledUp): Annex => ({
  title: "Kết quả theo từng trường",
  heads: ["TT", "Trường", "Đạt", "Chưa đạt", "Chưa kết luận", "Chỉ tiêu chưa đạt"],
  widths: [8, 34, 9, 9, 12, 28],
  rows: roster.schools.map((school, at) => {
    const returned = counted.find((one) => one.school.code === school.code);
    const own = targets.flatMap((rolled) => {
      const standing = rolled.coverage === null ? null : standingAt(rolled, school, returned);
      return standing === null || standing === "notApplicable" ? [] : [{ rolled, standing }];
    });
    const met = own.filter(({ standing }) => standing === "met" || standing === "stretchMet").length;
    const lacks = own.filter(({ standing }) => standing === "notMet");
    const codes = lacks.map(({ rolled }) => numberOf(pack, rolled.target)).join(", ");
    return [String(at + 1), `${school.name} (${school.code})`, String(met), String(lacks.length), String(own.length - met - lacks.length), codes]; // prettier-ignore
  }),
});

const blocksOf = (catalogue: Catalogue, rolled: RolledUp): readonly Block[] => {
  const { pack } = rolled.gathering;
  const standing = (...shown: readonly Shown[]) =>
    rolled.targets.filter(({ verdict }) => shown.includes(shownStatus(verdict)));
  const reasons = reasonsOf(catalogue, rolled).map(({ school, words, reason }) => `${school}: ${words} – ${reason}`);
  return [
    text(opening(catalogue, rolled)),
    part("I. TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ SỞ GIÁO DỤC"),
    text(receivedText(rolled)),
    part("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU, NHIỆM VỤ"),
    section("1. Kết quả chung"),
    text(overallText(rolled)),
    section("2. Các chỉ tiêu, nhiệm vụ chưa đạt"),
    ...pointsOf(pack, standing("notMet")),
    section("3. Các chỉ tiêu, nhiệm vụ chưa kết luận được"),
    ...pointsOf(pack, standing("undecided", "missing", "invalid")),
    part("III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"),
    { kind: "open", notes: reasons },
    part("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM"),
    { kind: "open", notes: [] },
    part("V. KIẾN NGHỊ, ĐỀ XUẤT"),
    { kind: "open", notes: [] },
    text(`Trên đây là báo cáo kết quả thực hiện ${pack.title} của ${pack.issuer.name}./.`),
  ];
};

/** What the report of one plan and period says. III to V are the officer's; the schools' reasons lie beside III as a note. */
export const reportContent = (catalogue: Catalogue, rolled: RolledUp): ReportContent => {
  const { pack, day } = rolled.gathering;
  const duty = dutyOf(catalogue, pack);
  const committee = pack.level === "ward" || pack.level === "commune";
  return {
    issuer: pack.issuer.name,
    parent: committee ? null : reportWords.openBody,
    year: day.slice(0, 4),
    subject: `Kết quả thực hiện ${pack.title}`,
    to: duty === null ? [reportWords.openBody] : unitNames(catalogue, duty.to),
    blocks: blocksOf(catalogue, rolled),
    annexes: [targetsAnnex(rolled), absentAnnex(rolled), schoolsAnnex(rolled)],
  };
};
