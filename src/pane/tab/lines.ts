import type { TargetCode } from "../../kernel/ids";
import type { EntryLine, Field } from "../../plan/asked/lines";
import type { EntryRole } from "../../sheet/entry-cells";
import { type EntryKey, lineKey, writeKey } from "../../sheet/keys";
import type { Role } from "../../sheet/roles";
import type { AskedRows } from "./entries";
import type { CellView, RowView, TableView } from "./table";

/** An entry cell, and what is asked there in words. Rows are those of the sheet, from 0. */
export interface FieldView {
  readonly row: number;
  readonly cell: CellView;
  readonly words: string;
}

/** A result cell as the sheet holds it. */
export type MarkedCell = Pick<CellView, "column" | "text">;

/** What one line of a form asks, whatever rows of the sheet its cells stand on: "26 of 52", and what comes of it. */
export interface LineView {
  readonly kind: "line";
  /** Of the sheet: the line's first. */
  readonly row: number;
  readonly number: string;
  readonly words: string;
  /** What the plan says in other columns, by their headings. */
  readonly others: readonly { readonly header: string; readonly text: string }[];
  /** The figures, n before d, or the one answer. */
  readonly figures: readonly FieldView[];
  /** A task's day and evidence. */
  readonly notes: readonly FieldView[];
  /** What is counted, or asked of this part alone; a task and a plain question say it in the plan's own words. */
  readonly counted: string;
  /** The total that is entered once for several lines, as it stands there; null: there is none. */
  readonly of: string | null;
  /** What the earlier return gave for the figure. */
  readonly previous: string;
  readonly confirmed: FieldView | null;
  readonly reason: FieldView | null;
  /** The places of the marks on it: its status and what to do. */
  readonly status: MarkedCell | null;
  readonly step: MarkedCell | null;
  readonly targets: readonly TargetCode[];
  /** Another part or figure under the same words of the plan. */
  readonly further: boolean;
}

export interface SectionView {
  readonly kind: "section";
  readonly row: number;
  readonly text: string;
}

/** A sheet as it is read: what the whole form shares above, then a line for each thing asked, under its sections. */
export interface SheetView {
  readonly sheet: string;
  readonly common: readonly LineView[];
  readonly lines: readonly (LineView | SectionView)[];
}

type DataRow = Extract<RowView, { kind: "row" }>;

const cellOf = ({ cells }: DataRow, role: Role): CellView | null => cells.find((cell) => cell.role === role) ?? null;
const textOf = (row: DataRow, role: Role): string => cellOf(row, role)?.text ?? "";
const named = ({ cells }: DataRow, names: CellView["names"]): string =>
  cells.find((cell) => cell.names === names)?.text ?? "";

const fieldOn = (row: DataRow, role: EntryRole, words: string): readonly FieldView[] => {
  const cell = cellOf(row, role);
  return cell === null || cell.entry === null ? [] : [{ row: row.row, cell, words }];
};

/** On a row of one cell alone the entry column takes it; else each field has a column of its own. */
const fieldsOn = (row: DataRow, line: EntryLine | null): ReadonlyMap<Field, FieldView> => {
  const wordsOf = (field: Field): string =>
    line?.cells.find((cell) => cell.field === field)?.words ?? textOf(row, "words");
  const own = row.key?.field ?? "n";
  const found = own === "n" ? (["n", "d", "day", "evidence"] as const) : ([own] as const);
  return new Map(
    found.flatMap((field) => {
      const [view] = fieldOn(row, own === "n" ? field : "n", wordsOf(field));
      return view === undefined ? [] : [[field, view] as const];
    }),
  );
};

/** Several answers and a number are told apart by what is counted; a task or one question needs no second wording. */
const countedOn = (row: DataRow, line: EntryLine | null): string => {
  if (line === null) return textOf(row, "words");
  const plain = line.part === null && (line.input === "answer" || line.input === "task");
  return plain ? "" : (line.cells.find(({ field }) => field === "n")?.words ?? "");
};

class Lines {
  private readonly totals: ReadonlyMap<string, string>;

  constructor(
    private readonly asked: AskedRows,
    views: readonly TableView[],
  ) {
    // A total may stand on another sheet.
    this.totals = new Map(
      views.flatMap(({ rows }) =>
        rows.flatMap((row) => (row.kind === "row" && row.key !== null ? [[writeKey(row.key), textOf(row, "n")]] : [])),
      ),
    );
  }

  private ofWhat(line: EntryLine | null): string | null {
    return line === null || line.of === null ? null : (this.totals.get(line.of) ?? "");
  }

  private lineOf(rows: readonly [DataRow, ...DataRow[]]): LineView {
    const [first] = rows;
    const line = first.key === null ? null : this.asked.line(first.key);
    const fields = new Map(rows.flatMap((row) => [...fieldsOn(row, line)]));
    const all = (which: readonly Field[]): readonly FieldView[] => which.flatMap((field) => fields.get(field) ?? []);
    return {
      kind: "line",
      row: first.row,
      number: named(first, "number"),
      words: named(first, "words"),
      others: first.cells.flatMap(({ role, names, header, text }) =>
        role === null && names === null && text !== "" ? [{ header, text }] : [],
      ),
      figures: all(["n", "d"]),
      notes: all(["day", "evidence"]),
      counted: countedOn(first, line),
      of: this.ofWhat(line),
      previous: textOf(first, "previous"),
      confirmed: fieldOn(first, "confirmed", "")[0] ?? null,
      reason: fieldOn(first, "reason", "")[0] ?? null,
      status: cellOf(first, "status"),
      step: cellOf(first, "status")?.under ?? cellOf(first, "step"),
      targets: first.targets,
      further: named(first, "words") === "" && named(first, "number") === "",
    };
  }

  private isCommon({ key }: DataRow): boolean {
    return key !== null && this.asked.shared(key) !== null;
  }

  view({ sheet, rows }: TableView): SheetView {
    const common: LineView[] = [];
    const lines: (LineView | SectionView)[] = [];
    const taken = new Set<number>();
    for (const [at, row] of rows.entries()) {
      if (row.kind === "section") lines.push(row);
      if (row.kind === "section" || taken.has(row.row)) continue;
      const rest = restOf(rows, at + 1, row.key);
      for (const each of rest) taken.add(each.row);
      (this.isCommon(row) ? common : lines).push(this.lineOf([row, ...rest]));
    }
    // A sheet of totals alone is a table like any other.
    if (lines.every(({ kind }) => kind === "section")) return { sheet, common: [], lines: [...lines, ...common] };
    return { sheet, common, lines: joined(withoutOwn(lines, common)) };
  }
}

/** The rows right behind a line's first on which its other cells stand; sorted elsewhere they are lines of their own. */
const restOf = (rows: readonly RowView[], from: number, key: EntryKey | null): readonly DataRow[] => {
  const found: DataRow[] = [];
  for (const row of rows.slice(from)) {
    if (row.kind !== "row" || key === null || row.key === null || row.key.field === "n") break;
    if (lineKey(row.key) !== lineKey(key)) break;
    found.push(row);
  }
  return found;
};

/** Without the heading of what stands above the table now, and the one that told the rest from it. */
const withoutOwn = (
  lines: readonly (LineView | SectionView)[],
  common: readonly LineView[],
): readonly (LineView | SectionView)[] => {
  const [first, last] = [common[0]?.row ?? 0, common.at(-1)?.row ?? 0];
  return lines.filter(({ kind, row }) => kind === "line" || (row !== first - 1 && row !== last + 1));
};

/** Headings right behind one another are one: the table's, then the section's. */
const joined = (lines: readonly (LineView | SectionView)[]): readonly (LineView | SectionView)[] => {
  const found: (LineView | SectionView)[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (line.kind === "section" && last?.kind === "section")
      found.splice(-1, 1, { ...line, text: `${last.text} · ${line.text}` });
    else found.push(line);
  }
  return found;
};

/** Every sheet as lines. */
export const sheetViews = (views: readonly TableView[], asked: AskedRows): readonly SheetView[] => {
  const lines = new Lines(asked, views);
  return views.map((view) => lines.view(view));
};

const rowsOf = ({ row, figures, notes }: LineView): readonly number[] => [
  row,
  ...[...figures, ...notes].map((field) => field.row),
];

/** Where the line on which a row of the sheet stands is among the lines; -1: on none. */
export const indexAt = ({ lines }: SheetView, row: number | null): number =>
  row === null ? -1 : lines.findIndex((line) => line.kind === "line" && rowsOf(line).includes(row));

/** The line on which a row of the sheet stands. */
export const lineAt = ({ common, lines }: SheetView, row: number): LineView | undefined =>
  [...common, ...lines].find((line): line is LineView => line.kind === "line" && rowsOf(line).includes(row));
