import { measureOfFigure } from "../../plan/asked/respondent";
import type { FigureKey } from "../../kernel/ids";
import type { Cell } from "../../figures/cell";
import type { Entry, EntryCells } from "../../figures/entry";
import type { EntryLine } from "../../plan/asked/lines";
import type { FoundRow, FoundTable } from "../../sheet/find";

/** What was entered for one figure, and the cell to show for it. */
export interface FoundEntry {
  readonly figure: FigureKey;
  readonly entry: Entry;
  readonly at: string;
}

/** Text as typed; a number typed as a reason stays a number and so is no reason with a word. */
const wordsIn = (cell: Cell): string => {
  switch (cell.type) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.value);
    case "date":
      return cell.day;
    case "boolean":
    case "error":
    case "blank":
      return "";
  }
};

const reasonOf = (rows: readonly FoundRow[]): string | null => {
  const words = rows.map((row) => wordsIn(row.cellOf("reason").cell).trim()).filter((text) => text !== "");
  return words.length === 0 ? null : [...new Set(words)].join("; ");
};

/** The cells of a figure by the shape its lines ask for. */
const cellsOf = (lines: readonly EntryLine[], rows: readonly FoundRow[]): EntryCells | null => {
  const [line] = lines;
  const [row] = rows;
  if (line === undefined || row === undefined) return null;
  if (line.input === "pair")
    return { shape: "pairs", pairs: rows.map((each) => ({ n: each.cellOf("n"), d: each.cellOf("d") })) };
  if (line.input === "task") {
    return { shape: "task", status: row.cellOf("n"), day: row.cellOf("day"), evidence: row.cellOf("evidence") };
  }
  return line.part === null
    ? { shape: "single", value: row.cellOf("n") }
    : { shape: "items", items: rows.map((each) => each.cellOf("n")) };
};

/** One row for each line, by part; a figure copied with its rows appears more than once. */
const setsOf = (lines: readonly EntryLine[], rows: readonly FoundRow[]): readonly (readonly FoundRow[])[] => {
  const perLine = lines.map((line) => rows.filter((row) => row.key?.part === line.part));
  const most = Math.max(0, ...perLine.map((found) => found.length));
  return Array.from({ length: most }, (_, index) =>
    perLine.flatMap((found) => found[Math.min(index, found.length - 1)] ?? []),
  );
};

/**
 * Everything entered for one figure: none when its rows were deleted, several when rows or sheets were copied.
 * `complete` is false when some of its lines (a checklist's items) are gone.
 */
export const entriesFor = (
  figure: FigureKey,
  lines: readonly EntryLine[],
  tables: readonly FoundTable[],
): { readonly entries: readonly FoundEntry[]; readonly complete: boolean } => {
  const rows = tables.flatMap((table) => table.rows.filter((row) => row.key?.figure === figure));
  const sets = setsOf(lines, rows);
  const entries = sets.flatMap((set): readonly FoundEntry[] => {
    const cells = set.length === lines.length ? cellsOf(lines, set) : null;
    const first = set[0];
    if (cells === null || first === undefined) return [];
    return [
      { figure, entry: { measure: measureOfFigure(figure), cells, reason: reasonOf(set) }, at: first.cellOf("n").at },
    ];
  });
  return { entries, complete: sets.every((set) => set.length === lines.length) };
};
