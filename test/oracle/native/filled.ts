import type { Input } from "../../../src/plan/kinds/question";
import { cellAddress } from "../../../src/sheet/address";
import type { AskedFigure } from "../../../src/plan/asked/asked";
import { readKey, writeKey } from "../../../src/sheet/keys";
import { roleOfMark, type Role } from "../../../src/sheet/roles";
import type { SheetCell, SheetModel, WorkbookModel } from "../../../src/sheet/model";
import type { EntryKind } from "./adversarial";
import type { Typed } from "./entries";

/** An entry cell of a workbook and what it asks for. */
export interface Slot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly role: Role;
  readonly kind: EntryKind;
  readonly figure: string;
}

const kindsOf: Readonly<Record<Input, readonly (readonly [Role, EntryKind])[]>> = {
  pair: [["n", "whole"], ["d", "whole"]],
  answer: [["n", "answer"]],
  level: [["n", "level"]],
  whole: [["n", "whole"]],
  decimal: [["n", "decimal"]],
  rate: [["n", "percent"]],
  task: [["n", "task"], ["day", "day"], ["evidence", "evidence"]],
}; // prettier-ignore

const textOf = (cell: SheetCell): string => (cell.content?.type === "text" ? cell.content.text : "");

/** The columns of a sheet by the marks of its hidden row. */
export const columnsOf = (sheet: SheetModel): ReadonlyMap<Role, number> =>
  new Map(
    sheet.cells.flatMap((cell) => {
      const role = roleOfMark(textOf(cell));
      return role === null ? [] : [[role, cell.column] as const];
    }),
  );

/** Every entry cell of a workbook, row by row; `asked` are the figures that its sheets ask for. */
export const slotsOf = (model: WorkbookModel, asked: readonly AskedFigure[]): readonly Slot[] => {
  const inputs = new Map(
    asked.flatMap(({ figure, lines }) => lines.map(({ part, input }) => [writeKey({ figure, part }), input] as const)),
  );
  return model.sheets.flatMap((sheet) => {
    const columns = columnsOf(sheet);
    const keys = sheet.cells.filter(({ column }) => column === columns.get("key"));
    return keys.flatMap((cell): readonly Slot[] => {
      const key = readKey(textOf(cell));
      const input = inputs.get(textOf(cell));
      if (key === null || input === undefined) return [];
      const kinds: readonly (readonly [Role, EntryKind])[] = [...kindsOf[input], ["reason", "reason"]];
      return kinds.flatMap(([role, kind]) => {
        const column = columns.get(role);
        return column === undefined
          ? []
          : [{ sheet: sheet.name, row: cell.row, column, role, kind, figure: key.figure }];
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
