import type { EntryFrame } from "../sheet/draft";
import { vietnameseDay } from "../kernel/day";
import type { Day } from "../kernel/ids";
import { type AskedCommon, dayName, type SelfPart } from "../plan/asked/common";
import type { Contained } from "../plan/asked/contained";
import { contentStyles, selfValidations, validationFor } from "../sheet/entry-cells";
import { phrases } from "../native/phrases";
import { nativeRoles } from "../native/row";
import type { Role } from "../sheet/roles";
import type { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import { formWidths } from "./form-rows";

/** The heading of what the whole form asks once. */
export const putCommonHeading = (grid: Grid, row: number, id: string, frame: EntryFrame): void => {
  grid.text(row, 0, id, "sectionId");
  grid.across(row, 1, frame.words, "SỐ LIỆU CHUNG (nhập một lần, các dòng dưới dùng chung)", "section");
  for (const { column, hidden } of frame.columns) if (!hidden) grid.empty(row, column, "section");
  grid.height(row, heightFor([], 19.5));
  grid.together(row, row + 1);
};

/** How each is to be written. */
const selfHints: Readonly<Record<SelfPart, string>> = {
  school: "ghi đầy đủ, như trên con dấu",
  code: "theo danh sách của cơ quan giao biểu mẫu",
  period: "ví dụ: năm 2026; quý III năm 2026; 6 tháng đầu năm 2026; năm học 2026-2027",
};

const wordsOf = (common: AskedCommon, day: Day): string => {
  if (common.kind === "self") return `${common.words} (${selfHints[common.part]})`;
  return common.kind === "total" ? common.words : `${dayName} (mặc định: ${vietnameseDay(day)})`;
};

const putEntry = (grid: Grid, row: number, column: number, common: AskedCommon, day: Day): void => {
  // As it is typed: a code keeps its zeros, and 9/2026 is no day.
  if (common.kind === "self") {
    grid.empty(row, column, "asTyped");
    grid.validations.push({
      ...selfValidations[common.part],
      area: { top: row, left: column, bottom: row, right: column },
    });
    return;
  }
  const content = common.kind === "total" ? "whole" : "day";
  if (common.kind === "total") grid.empty(row, column, contentStyles[content]);
  else grid.day(row, column, day, contentStyles[content]);
  const validation = validationFor(content);
  if (validation !== null)
    grid.validations.push({ ...validation, area: { top: row, left: column, bottom: row, right: column } });
};

/** A total may be explained, and the day of a form that asks for its period; result cells are the native formulas' own. */
const takesReason = (common: AskedCommon): boolean =>
  common.kind === "total" || (common.kind === "day" && common.within !== null);

const putCommonCells = (grid: Grid, row: number, frame: EntryFrame, common: AskedCommon, day: Day): void => {
  for (const { role, column, hidden } of frame.columns) {
    if (role === "key") grid.text(row, column, common.key, "key");
    else if (role === "n") putEntry(grid, row, column, common, day);
    else if (role === "reason") grid.empty(row, column, takesReason(common) ? "entryNote" : "noEntry");
    else if (role === "confirmed") grid.empty(row, column, "noEntry");
    else if (!hidden && !nativeRoles.some((native) => native === role)) grid.empty(row, column, "result");
  }
};

/** What "Việc cần làm" may come to say beside it at its longest, in a row that nobody makes taller. */
const saidBeside = (common: AskedCommon, contained: readonly Contained[]): readonly string[] => {
  if (common.kind === "self") return [phrases.badPeriod.vi];
  if (common.kind === "day")
    return [
      "Mốc đang áp dụng: năm 2025; mốc tiếp theo: năm 2030.",
      ...(common.within === null ? [] : [phrases.dayOutside.vi]),
    ];
  const wholes = contained.flatMap(({ number, wholes }) => (number.figure === common.key ? wholes : []));
  return [
    `${phrases.usedFor.vi}${common.usedBy}.`,
    phrases.nothing.vi,
    ...wholes.map(({ words }) => `${phrases.beyond.vi}“${words}” (10000)${phrases.beyondEnd.vi}`),
  ];
};

/** A name that takes several lines of its cell. */
const longName = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở";

const widthOf = ({ columns }: EntryFrame, role: Role): number =>
  columns.find((column) => column.role === role)?.width ?? 112;

/**
 * "Số liệu chung": a row for each total and one for the day of judgement, which stands there from the start; the words
 * stand over the columns before the entry. Returns the row after the last.
 */
export const putCommon = (
  grid: Grid,
  top: number,
  frame: EntryFrame,
  asked: readonly AskedCommon[],
  contained: readonly Contained[],
  day: Day,
): number => {
  const [step, entry] = [widthOf(frame, "step"), widthOf(frame, "n")];
  asked.forEach((common, index) => {
    const row = top + index;
    const words = wordsOf(common, day);
    grid.empty(row, 0, "bodyCenter");
    grid.across(row, 1, frame.words, words, "words");
    putCommonCells(grid, row, frame, common, day);
    grid.commonRows.push({ row, common });
    const said = saidBeside(common, contained).map((text) => ({ text, px: step, style: "hint" }) as const);
    const typed =
      common.kind === "self" && common.part === "school"
        ? [{ text: longName, px: entry, style: "asTyped" } as const]
        : [];
    const texts = [{ text: words, px: frame.wordsWidth + formWidths.text, style: "words" } as const, ...said, ...typed];
    grid.growing(row, heightFor(texts));
  });
  return top + asked.length;
};
