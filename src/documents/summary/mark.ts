import { hiddenSheet, type SheetCell, type SheetModel } from "../../sheet/model";
import type { RolledUp } from "../../returns/roll-up";
import type { SheetBlock } from "../../sheet/find";

/** What a summary says of itself, very hidden: by its first cell it is told from a return, and a later one reads it. */
const summaryMark = "RASOAT-TONG-HOP";
const markName = "_tonghop";

/** Whether a workbook is a summary, and so no return. */
export const isSummary = (blocks: readonly SheetBlock[]): boolean =>
  blocks.some(({ cells }) => {
    const first = cells[0]?.[0];
    return first?.type === "text" && first.text === summaryMark;
  });

/** One line a target behind these: code, n, d, value, status. */
const markLines = (rolled: RolledUp): readonly (readonly (string | number | null)[])[] => {
  const { pack, period, day } = rolled.gathering;
  return [
    [summaryMark, 1],
    ["plan", pack.id],
    ["version", pack.version],
    ["period", period],
    ["day", day],
    ...rolled.targets.map(({ target, sums, verdict }) => [
      target.code,
      sums[0]?.n ?? verdict.numerator,
      sums[0]?.d ?? verdict.denominator,
      verdict.value,
      verdict.status,
    ]),
  ];
};

export const markSheet = (rolled: RolledUp): SheetModel => {
  const cells = markLines(rolled).flatMap((line, row) =>
    line.map((value, column): SheetCell => ({
      row,
      column,
      content:
        value === null ? null : typeof value === "number" ? { type: "number", value } : { type: "text", text: value },
      style: "key",
    })),
  );
  return hiddenSheet(markName, [30, 16, 16, 16, 16], cells);
};
