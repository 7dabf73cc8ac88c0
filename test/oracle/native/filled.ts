import { dayKey, selfKeys, selfParts } from "../../../src/plan/asked/common";
import type { Content, EntryLine } from "../../../src/plan/asked/lines";
import { contentAt } from "../../../src/sheet/entry-cells";
import { cellAddress } from "../../../src/sheet/address";
import type { AskedFigure } from "../../../src/plan/asked/asked";
import { type EntryKey, lineKey, linesByKey, readKey } from "../../../src/sheet/keys";
import { roleOfMark, type Role } from "../../../src/sheet/roles";
import type { SheetCell, SheetModel, WorkbookModel } from "../../../src/sheet/model";
import type { EntryKind } from "./adversarial";
import type { Typed } from "./entries";

/** An entry cell of a workbook and what it asks for. */
export interface Slot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What of its line the cell holds, in whatever column: `n` also of a total, and of the day of judgement. */
  readonly role: Role;
  readonly kind: EntryKind;
  readonly figure: string;
}

const kinds: Readonly<Record<Content, EntryKind>> = {
  whole: "whole",
  decimal: "decimal",
  rate: "percent",
  answer: "answer",
  level: "level",
  status: "task",
  day: "day",
  evidence: "evidence",
};

const textOf = (cell: SheetCell): string => (cell.content?.type === "text" ? cell.content.text : "");

/** The columns of a sheet by the marks of its hidden row. */
export const columnsOf = (sheet: SheetModel): ReadonlyMap<Role, number> =>
  new Map(
    sheet.cells.flatMap((cell) => {
      const role = roleOfMark(textOf(cell));
      return role === null ? [] : [[role, cell.column] as const];
    }),
  );

const fieldRoles = ["n", "d", "day", "evidence"] as const;

/** The entry cells of a row, by its key: each takes what its line asks for there, a total a number. */
const slotsOn = (
  key: EntryKey,
  line: EntryLine | undefined,
  explains: boolean,
): readonly (readonly [Role, EntryKind])[] => {
  const self = selfParts.find((part) => selfKeys[part] === key.figure);
  if (self !== undefined) return [["n", self]];
  if (key.figure === dayKey) return [["n", "asOf"], ...(explains ? ([["reason", "reason"]] as const) : [])];
  if (line === undefined) return key.figure.startsWith("total.") ? [["n", "whole"], ["reason", "reason"]] : []; // prettier-ignore
  const entered = fieldRoles.flatMap((role) => {
    const content = contentAt(line, key.field, role);
    return content === null ? [] : [[role, kinds[content]] as const];
  });
  // A reason is given once a figure, on its first row.
  return key.field === "n" && (key.part ?? 1) === 1 ? [...entered, ["reason", "reason"]] : entered;
};

/** Every entry cell of a workbook, row by row; `asked` are the figures that its sheets ask for. */
export const slotsOf = (model: WorkbookModel, asked: readonly AskedFigure[]): readonly Slot[] => {
  const lines = linesByKey(asked);
  return model.sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    const keys = sheet.cells.filter(({ column }) => column === columns.get("key"));
    return keys.flatMap((cell): readonly Slot[] => {
      const key = readKey(textOf(cell));
      if (key === null) return [];
      // The day of a form that asks for its period may be explained.
      const explains = sheet.cells.some(
        ({ row, column, style }) => row === cell.row && column === columns.get("reason") && style === "entryNote",
      );
      return slotsOn(key, lines.get(lineKey(key)), explains).flatMap(([role, kind]) => {
        const column = columns.get(role);
        return column === undefined
          ? []
          : [
              {
                sheet: sheet.name,
                row: cell.row,
                column,
                role: role === "n" ? key.field : role,
                kind,
                figure: key.figure,
              },
            ];
      });
    });
  });
};

/** What is typed, by address. */
export type Entries = ReadonlyMap<string, Typed>;

export const addressOf = ({ sheet, row, column }: Pick<Slot, "sheet" | "row" | "column">): string =>
  cellAddress(sheet, row, column);

/** The workbook with the entries in its cells and nothing remembered of any formula. */
export const filledModel = (model: WorkbookModel, entries: Entries): WorkbookModel => ({
  ...model,
  sheets: model.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const typed = entries.get(cellAddress(sheet.name, cell.row, cell.column));
      if (typed !== undefined) return { ...cell, content: typed.content };
      return cell.content?.type === "formula" ? { ...cell, content: { ...cell.content, cached: null } } : cell;
    }),
  })),
});
