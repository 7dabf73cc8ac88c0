import { measureOfFigure } from "../../plan/asked/respondent";
import type { FigureKey } from "../../kernel/ids";
import { blank, type Cell, type LocatedCell } from "../../figures/cell";
import type { Entry, EntryCells } from "../../figures/entry";
import type { TotalRead } from "../../figures/total";
import { type EntryLine, type Field, fields } from "../../plan/asked/lines";
import type { FoundRow, FoundTable } from "../../sheet/find";
import { enteredOn } from "../../sheet/proposal";

/** The totals of a workbook as they were read, by key. */
export type TotalsRead = ReadonlyMap<FigureKey, TotalRead>;

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

/** The rows of one line: one for each of its cells, or one for all of them. */
type LineRows = ReadonlyMap<Field, FoundRow>;

/** The cell of a line's field: in its own row under the column of entries, or in the line's row under its own. */
const cellOf = (rows: LineRows, field: Field): LocatedCell | null => {
  const own = rows.get(field);
  if (own !== undefined) return own.cellOf("n");
  return rows.get("n")?.cellOf(field) ?? null;
};

/** What a line's number is divided by: a total that was read at its own row, or the line's own cell. */
const denominatorOf = (line: EntryLine, rows: LineRows, totals: TotalsRead): LocatedCell | TotalRead =>
  line.of === null ? (cellOf(rows, "d") ?? { at: "", cell: blank }) : (totals.get(line.of) ?? { kind: "unknown" });

/** The cells of a figure by the shape its lines ask for; `first` is the row that stands for it. */
const cellsOf = (lines: readonly EntryLine[], sets: readonly LineRows[], totals: TotalsRead): EntryCells | null => {
  const [line] = lines;
  const [first] = sets;
  const none = { at: "", cell: blank };
  const entered = (rows: LineRows): LocatedCell => cellOf(rows, "n") ?? none;
  if (line === undefined || first === undefined) return null;
  if (line.input === "pair")
    return {
      shape: "pairs",
      pairs: lines.flatMap((each, index) => {
        const rows = sets[index];
        return rows === undefined ? [] : [{ n: entered(rows), d: denominatorOf(each, rows, totals) }];
      }),
    };
  if (line.input === "task")
    return {
      shape: "task",
      status: entered(first),
      day: cellOf(first, "day") ?? none,
      evidence: cellOf(first, "evidence") ?? none,
    };
  return line.part === null ? { shape: "single", value: entered(first) } : { shape: "items", items: sets.map(entered) };
};

/** Every cell of the line is there, in a row or in a column of its own. */
const isWhole = (line: EntryLine, rows: LineRows): boolean => {
  const row = rows.get("n");
  return row !== undefined && line.cells.every(({ field }) => rows.has(field) || row.has(field));
};

/** One set of rows for each line, by part; a figure copied with its rows appears more than once. */
const setsOf = (lines: readonly EntryLine[], found: readonly FoundRow[]): readonly (readonly LineRows[])[] => {
  const perLine = lines.map((line) => {
    const own = found.filter((row) => row.key?.part === line.part);
    const byField = fields.map((field) => own.filter((row) => row.key?.field === field));
    const most = Math.max(0, ...byField.map((rows) => rows.length));
    return Array.from({ length: most }, (_, index): LineRows => {
      const chosen = fields.flatMap((field, at) => {
        const rows = byField[at] ?? [];
        const row = rows[Math.min(index, rows.length - 1)];
        return row === undefined ? [] : [[field, row] as const];
      });
      return new Map(chosen);
    });
  });
  const most = Math.max(0, ...perLine.map((sets) => sets.length));
  return Array.from({ length: most }, (_, index) =>
    perLine.flatMap((sets) => sets[Math.min(index, sets.length - 1)] ?? []),
  );
};

const isComplete = (lines: readonly EntryLine[], sets: readonly LineRows[]): boolean =>
  sets.length === lines.length &&
  lines.every((line, index) => {
    const rows = sets[index];
    return rows !== undefined && isWhole(line, rows);
  });

/** A reason stands on the rows of a line's first cell. */
const reasonRows = (sets: readonly LineRows[]): readonly FoundRow[] => sets.flatMap((rows) => rows.get("n") ?? []);

/**
 * Everything entered for one figure: none when its rows were deleted, several when rows or sheets were copied.
 * `complete` is false when some of its rows (a checklist's items, a task's day) are gone.
 */
export const entriesFor = (
  figure: FigureKey,
  lines: readonly EntryLine[],
  tables: readonly FoundTable[],
  totals: TotalsRead,
): { readonly entries: readonly FoundEntry[]; readonly complete: boolean } => {
  const rows = tables.flatMap((table) => table.rows.filter((row) => row.key?.figure === figure));
  const sets = setsOf(lines, rows);
  const entries = sets.flatMap((set): readonly FoundEntry[] => {
    const cells = isComplete(lines, set) ? cellsOf(lines, set, totals) : null;
    const first = set[0]?.get("n");
    if (cells === null || first === undefined) return [];
    const entry = { measure: measureOfFigure(figure), cells, reason: reasonOf(reasonRows(set)) };
    return [{ figure, entry, at: first.cellOf("n").at }];
  });
  return { entries, complete: sets.every((set) => isComplete(lines, set)) };
};

/** An entry that is one cell alone. */
export interface SingleEntry extends FoundEntry {
  readonly value: LocatedCell;
}

/** What was entered at the rows of a total or of the day, each alone. */
export const singlesFor = (key: FigureKey, tables: readonly FoundTable[]): readonly SingleEntry[] =>
  tables.flatMap((table) =>
    table.rows
      .filter((row) => row.key?.figure === key)
      .map((row): SingleEntry => {
        const value = enteredOn(row);
        const entry = { measure: key, cells: { shape: "single", value }, reason: reasonOf([row]) } as const;
        return { figure: key, entry, at: value.at, value };
      }),
  );
