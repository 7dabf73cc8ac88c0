import { blank, type Cell } from "../../figures/cell";
import { cellAddress, columnLetters } from "../../sheet/address";
import { type EntryRole, entryRoles } from "../../sheet/entry-cells";
import type { EntryKey } from "../../sheet/keys";
import type { TargetCode } from "../../kernel/ids";
import { cellAt, type FoundRow, type FoundTable } from "../../sheet/find";
import { type Role, roleOfMark } from "../../sheet/roles";
import type { Block } from "../../workbook/port";
import { cellText, type EntryKind } from "./entries";

/** A sheet of figures as the tab shows it; rows and columns are those of the sheet, from 0. */
export interface TableView {
  readonly sheet: string;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
}

interface ColumnView {
  readonly column: number;
  readonly header: string;
  readonly role: Role | null;
  /** By what a row is known, and stays in sight: its number, and the plan's words. */
  readonly names: "number" | "words" | null;
}

export type RowView =
  | { readonly kind: "section"; readonly row: number; readonly text: string }
  | {
      readonly kind: "row";
      readonly row: number;
      /** What the row asks for; null: what is entered elsewhere. */
      readonly key: EntryKey | null;
      readonly targets: readonly TargetCode[];
      readonly cells: readonly CellView[];
    };

export interface CellView extends ColumnView {
  readonly text: string;
  /** How it is filled; null: it is only shown. */
  readonly entry: EntryKind | null;
  /** "'Phụ lục'!F12", as findings name it. */
  readonly at: string;
  /** What to do, of the same row, said under its result; null: of any other cell, or where the sheet has no such column. */
  readonly under: Pick<CellView, "column" | "text"> | null;
}

/** What names a row comes first, then figures with the result beside them; other columns of the plan follow. */
const columnOrder: readonly Role[] = [
  "words",
  "n",
  "d",
  "of",
  "previous",
  "confirmed",
  "status",
  "reason",
  "day",
  "evidence",
  "step",
  "gap",
  "shortfall",
  "value",
  "lead",
  "deadline",
];

/** What only the software reads. */
const unseen: readonly Role[] = ["key", "targets"];

/** What to do stands under the result that asks for it, in sight beside the entry; alone where a sheet shows no results. */
const withoutSteps = (columns: readonly ColumnView[]): readonly ColumnView[] =>
  columns.some(({ role }) => role === "status") ? columns.filter(({ role }) => role !== "step") : columns;

const nameOrder = ["number", "words"] as const;

const placeOf = ({ role, names }: ColumnView): number => {
  if (names !== null) return nameOrder.indexOf(names) - nameOrder.length;
  return role === null ? columnOrder.length : columnOrder.indexOf(role);
};

type Kinds = (key: FoundRow["key"], role: EntryRole) => EntryKind | null;

const entryRole = (role: Role | null): EntryRole | null => entryRoles.find((known) => known === role) ?? null;

const words = (cell: Cell): string => (roleOfMark(cellText(cell)) === null ? cellText(cell) : "");

class Sheet {
  private readonly roles: ReadonlyMap<number, Role>;
  private readonly first: number;
  private readonly last: number;
  private readonly header: number;

  constructor(
    private readonly block: Block,
    private readonly table: FoundTable,
    private readonly kinds: Kinds,
  ) {
    this.roles = new Map([...table.columns].map(([role, column]) => [column, role]));
    this.first = Math.min(...table.rows.map(({ row }) => row));
    this.last = Math.max(...table.rows.map(({ row }) => row));
    this.header = this.headerRow();
  }

  private cell(row: number, column: number): Cell {
    return cellAt(this.block, row, column) ?? blank;
  }

  /** The row of headings: the nearest one above the first figure whose result columns have words in them. */
  private headerRow(): number {
    const column = this.table.columns.get("status") ?? this.table.columns.get("n") ?? this.block.left;
    for (let row = this.first - 1; row >= this.block.top; row -= 1)
      if (words(this.cell(row, column)) !== "") return row;
    return this.first - 1;
  }

  private columns(): readonly ColumnView[] {
    const width = Math.max(0, ...this.block.cells.map((cells) => cells.length));
    const all = Array.from({ length: width }, (_, index) => this.block.left + index).flatMap(
      (column): readonly ColumnView[] => {
        const role = this.roles.get(column) ?? null;
        const named = words(this.cell(this.header, column));
        // Columns without a heading are the sheet's own hidden workings.
        const shown = role === null ? named !== "" : !unseen.includes(role);
        const header = named || columnLetters(column);
        return shown ? [{ column, header, role, names: null }] : [];
      },
    );
    return this.named(all).toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** The plan's own columns that name a row: the one headed TT (or Mục), and of the others the one with most words in it. */
  private named(columns: readonly ColumnView[]): readonly ColumnView[] {
    const own = columns.filter(({ role }) => role === null);
    const number = own.find(({ header }) => /^(?:s?tt|mục)$/iu.test(header.trim()))?.column ?? null;
    const length = ({ column }: ColumnView): number =>
      this.table.rows.reduce((sum, { row }) => sum + words(this.cell(row, column)).length, 0);
    const [longest] = own.filter(({ column }) => column !== number).toSorted((a, b) => length(b) - length(a));
    const nameOf = ({ column }: ColumnView): ColumnView["names"] => {
      if (column === number) return "number";
      return column === longest?.column ? "words" : null;
    };
    return columns.map((each) => ({ ...each, names: nameOf(each) }));
  }

  private rowView(found: FoundRow, columns: readonly ColumnView[]): RowView {
    const step = this.table.columns.get("step");
    const under = step === undefined ? null : { column: step, text: words(this.cell(found.row, step)) };
    const cells = withoutSteps(columns).map((each): CellView => {
      const { column, role } = each;
      const typed = entryRole(role);
      return {
        ...each,
        text: words(this.cell(found.row, column)),
        entry: typed === null ? null : this.kinds(found.key, typed),
        at: cellAddress(this.block.sheet, found.row, column),
        under: role === "status" ? under : null,
      };
    });
    return { kind: "row", row: found.row, key: found.key, targets: found.targets, cells };
  }

  view(): TableView {
    const columns = this.columns();
    const found = new Map(this.table.rows.map((row) => [row.row, row]));
    const rows: RowView[] = [];
    for (let row = this.header + 1; row <= this.last; row += 1) {
      const own = found.get(row);
      const text = columns.map(({ column }) => words(this.cell(row, column))).filter((each) => each !== "");
      if (own !== undefined) rows.push(this.rowView(own, columns));
      else if (text.length > 0) rows.push({ kind: "section", row, text: text.join(". ") });
    }
    return { sheet: this.block.sheet, columns: withoutSteps(columns), rows };
  }
}

/** Every sheet of figures, from what was read and where its entry tables were found. */
export const tableViews = (
  blocks: readonly Block[],
  tables: readonly FoundTable[],
  kinds: Kinds,
): readonly TableView[] =>
  tables.flatMap((table) => {
    const block = blocks.find(({ sheet }) => sheet === table.sheet);
    return block === undefined || table.rows.length === 0 ? [] : [new Sheet(block, table, kinds).view()];
  });
