import type { RowCells } from "./place";
import type { NativeRow } from "./spec";
import { countLines } from "./several-lines";
import { and, firstOf, iff, type Native, or } from "./text";

/** A row that only shows a figure takes none: what is typed there would be lost. */
const stray = (cells: RowCells): Native => {
  const [n, d] = [cells.role("n"), cells.role("d")];
  const typed = `LEN(TRIM(${n}))+LEN(TRIM(${d}))`;
  return { formula: iff(`ISERROR(${typed})`, '"S"', iff(`${typed}>0`, '"S"', '""')), blank: "" };
};

/** How far the entry of a figure is, on its first line. */
export const enteredCell = (cells: RowCells, { figure, enteredAt }: NativeRow): Native => {
  if (enteredAt !== null) return stray(cells);
  const several = figure.lines > 0;
  const state = several ? cells.helper("state") : cells.helper("line");
  const explained = several ? `${countLines(cells, figure, "reason", "1")}>0` : `${cells.helper("reason")}=1`;
  const line = (letter: string): string => `${countLines(cells, figure, "line", `"${letter}"`)}>0`;
  const open = several ? or(line("M"), line("U"), line("N")) : or(`${state}="U"`, `${state}="N"`);
  const gone: (readonly [string, string])[] = several
    ? [[`${countLines(cells, figure, null)}<${figure.lines}`, '"E"']]
    : [];
  const formula = firstOf(
    [
      ...gone,
      [`${state}="I"`, '"E"'],
      [`${state}="M"`, figure.due ? iff(explained, '"P"', '"B"') : '"P"'],
      [and(open, `NOT(${explained})`), '"Q"'],
    ],
    '"F"',
  );
  return { formula, blank: figure.due ? "B" : "P" };
};
