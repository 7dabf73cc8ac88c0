import { tooLong } from "../../native/paper";
import { cell, helperCell, iff, quoted } from "../../native/text";
import { cellName, columnLetters } from "../../sheet/address";
import type { Grid } from "../grid";
import type { PaperFrame } from "./frame";
import { linesIn } from "./room";
import { seeAppendix } from "./said";

/** How many reasons are long on the sheets before a print view, as a formula names it and as far as is known. */
export interface LongBefore {
  readonly formula: string;
  readonly count: number;
}

/** Letters that surely fit on a line of a reason: the widest usual text has 6.6 pixels a letter. */
const lettersPerLine = ({ widths, reason }: PaperFrame): number =>
  Math.floor((((widths[reason] ?? 0) - 7) * 0.96) / 6.6);

const breaksIn = (reason: string): number => reason.split("\n").length - 1;

/**
 * The reason, or where in the appendix it stands, for a row of this height. `before`: null on the first sheet; `above`: how
 * many are long above it on its sheet; `reason`: what stands there now. Returns whether that is long.
 */
export const putReason = (
  grid: Grid,
  row: number,
  frame: PaperFrame,
  {
    top,
    height,
    before,
    above,
    reason,
  }: {
    readonly top: number;
    readonly height: number;
    readonly before: LongBefore | null;
    readonly above: number;
    readonly reason: string;
  },
): boolean => {
  const { full, long, place } = frame.hidden;
  const name = (column: number): string => `$${cellName(row, column)}`;
  const [lines, perLine, isLong] = [linesIn(height), lettersPerLine(frame), name(long)];
  grid.cells.push(helperCell(row, long, tooLong(name(full), lines, perLine)));
  const counted = `COUNTIF($${columnLetters(long)}$${top + 1}:${isLong},1)`;
  const numbered = iff(`${isLong}=1`, before === null ? counted : `${before.formula}+${counted}`, '""');
  grid.cells.push(helperCell(row, place, { formula: numbered, blank: "" }));
  const isLongNow = reason.length + breaksIn(reason) * perLine > lines * perLine;
  const blank = isLongNow ? `${seeAppendix}${(before?.count ?? 0) + above + 1}` : reason;
  const shown = iff(`${isLong}=1`, `${quoted(seeAppendix)}&${name(place)}`, name(full));
  grid.cells.push(cell(row, frame.reason, { formula: shown, blank }, "paperCell"));
  return isLongNow;
};
