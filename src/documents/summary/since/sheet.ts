import { periodOnPaper } from "../../../forms/paper/words";
import { vietnameseDay } from "../../../kernel/day";
import { roundedTo } from "../../../kernel/numbers";
import type { TargetCode } from "../../../kernel/ids";
import { upperFirst } from "../../../kernel/letters";
import type { RolledUp } from "../../../returns/roll-up";
import type { SheetModel } from "../../../sheet/model";
import { paperWidth } from "../../../sheet/page";
import { type Shown, shownNames, shownStatus } from "../../../verdict/shown";
import { withoutFurther } from "../../../returns/roll-up/ahead";
import { numberWidth } from "../code-width";
import { centred, Page, put, type Put } from "../page";
import { furtherNote, asOf, coverageWords, numberOf, statusStyles } from "../words";
import { sayUnlisted, sayWhose } from "./words";
import { isMet, type SchoolSince, type SinceSummary, type TargetSince } from "./compare";

/** The second column takes what the others leave of the paper. */
const filling = (own: readonly number[]): readonly number[] =>
  own.map((px, at) => (at === 1 ? paperWidth - own.reduce((sum, each) => sum + each, 0) : px));

const targetWidths = filling([40, 0, 70, 60, 108, 70, 60, 108, 64]);
const schoolWidths = filling([40, 0, 64, 64, 64, 64, 64, 170, 170]);

const targetHeads = ["TT", "Chỉ tiêu, nhiệm vụ", "Kỳ trước", "Trường có số liệu", "Đánh giá kỳ trước", "Kỳ này", "Trường có số liệu", "Đánh giá kỳ này", "Thay đổi"]; // prettier-ignore
const schoolHeads = ["TT", "Trường", "Kỳ trước: đạt", "trong số", "Kỳ này: đạt", "trong số", "Thay đổi", "Đạt thêm", "Không còn đạt"]; // prettier-ignore

/** Which word a summary compares with: an earlier period, or the same one as it was gathered before. */
const sinceWords = ({ period, day }: Pick<SinceSummary, "period" | "day">): string =>
  `So với kỳ trước: ${periodOnPaper(period)}, tính đến ngày ${vietnameseDay(day)}`;

const valueCell = (value: number | null): Put =>
  value === null ? centred("") : Number.isInteger(value) ? centred(value) : put(roundedTo(value, 2), "paperPercent");

const shownCell = (shown: Shown): Put => put(shownNames[shown].vi, statusStyles[shown]);

/** A difference as a formula over what stands in the row, so that it can be followed. */
const changeCell = (change: number | null, row: number): Put =>
  change === null ? centred("") : put({ formula: `ROUND(F${row}-C${row},2)`, cached: change }, "paperPercent");

const targetRow = (rolled: RolledUp, { now, before, change }: TargetSince, row: number): readonly Put[] => [
  centred(numberOf(rolled.gathering.pack, now.target)),
  put(upperFirst(now.target.source.quote)),
  valueCell(before?.value ?? null),
  centred(before === null ? "" : coverageWords(before)),
  before === null ? centred("Chưa có") : shownCell(before.shown),
  valueCell(now.verdict.value),
  centred(coverageWords(now)),
  shownCell(shownStatus(now.verdict)),
  changeCell(change, row),
];

const namesOf = (rolled: RolledUp, codes: readonly TargetCode[]): string => {
  const { pack } = rolled.gathering;
  const found = codes.flatMap((code) => pack.targets.find((target) => target.code === code) ?? []);
  return found.map((target) => numberOf(pack, target)).join("; ");
};

const schoolRow = (rolled: RolledUp, since: SchoolSince, at: number, row: number): readonly Put[] => {
  const { before, now, reached, lost } = since;
  const unlisted = sayUnlisted(since, "vi");
  const both = before !== null && now !== null;
  return [
    centred(at + 1),
    put(`${sayWhose(since, "vi")}${unlisted === "" ? "" : ` – ${unlisted}`}`),
    centred(before?.met ?? "–"),
    centred(before?.of ?? "–"),
    centred(now?.met ?? "–"),
    centred(now?.of ?? "–"),
    both ? centred({ formula: `E${row}-C${row}`, cached: now.met - before.met }) : centred(""),
    put(namesOf(rolled, reached)),
    put(namesOf(rolled, lost)),
  ];
};

/** How many targets went from not met to met, and the other way, among those that both summaries judge. */
const movedTargets = ({ targets }: SinceSummary): { readonly reached: number; readonly lost: number } => {
  const both = targets.flatMap(({ now, before }) => (before === null ? [] : [{ before: before.shown, now: shownStatus(now.verdict) }])); // prettier-ignore
  return {
    reached: both.filter(({ before, now }) => !isMet(before) && isMet(now)).length,
    lost: both.filter(({ before, now }) => isMet(before) && !isMet(now)).length,
  };
};

const note =
  "Giá trị là tỷ lệ % (hoặc số lượng) trên các trường có số liệu; hai kỳ có thể khác nhau về số trường. “Thay đổi”: kỳ này trừ kỳ trước, tính bằng điểm % (hoặc đơn vị).";

const schoolNote =
  "Số chỉ tiêu, nhiệm vụ mà trường đạt, trong số chỉ tiêu áp dụng cho trường. Kết quả kỳ trước được đánh giá theo số liệu kỳ trước và kế hoạch hiện hành.";

const titled = (rolled: RolledUp, since: SinceSummary, px: readonly number[], heads: readonly string[]): Page => {
  const page = new Page(px);
  page.line("SO VỚI KỲ TRƯỚC", "paperTitle", 24);
  page.line(sinceWords(since), "paperPlan");
  page.line(asOf(rolled.gathering), "paperPlan");
  const { reached, lost } = movedTargets(since);
  page.line(`${reached} chỉ tiêu, nhiệm vụ đạt thêm; ${lost} không còn đạt.`, "paperText");
  page.row(heads.map((head) => put(head, "paperHeadSmall")));
  page.headings(page.next - 1);
  return page;
};

/** Widths of which the first holds the targets' numbers unbroken, at the cost of the second. */
const withNumbers = ({ gathering, targets }: RolledUp, [first = 0, second = 0, ...others]: readonly number[]) => {
  const number = Math.max(first, numberWidth(targets.map(({ target }) => numberOf(gathering.pack, target))));
  return [number, second - (number - first), ...others];
};

/** "So với kỳ trước": every target then and now; then the same of every school that was judged in either period. */
export const sinceSheets = (
  rolled: RolledUp,
  since: SinceSummary,
  footerOf: (name: string) => string,
): readonly SheetModel[] => {
  const [targets, schools] = ["So với kỳ trước", "So với kỳ trước (trường)"];
  const first = titled(rolled, since, withNumbers(rolled, targetWidths), targetHeads);
  const shown = new Set(withoutFurther(rolled.targets));
  for (const target of since.targets) if (shown.has(target.now)) first.row(targetRow(rolled, target, first.next + 1));
  first.line(shown.size < rolled.targets.length ? `${note} ${furtherNote}` : note, "paperFooter");
  const second = titled(rolled, since, schoolWidths, schoolHeads);
  const told = since.schools.filter(({ before, now }) => before !== null || now !== null);
  told.forEach((school, at) => {
    second.row(schoolRow(rolled, school, at, second.next + 1));
  });
  second.line(schoolNote, "paperFooter");
  return [first.model(targets, footerOf(targets)), second.model(schools, footerOf(schools))];
};
