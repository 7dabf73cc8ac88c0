import { cellName } from "../../../src/sheet/address";
import { type Role, roleOfMark } from "../../../src/sheet/roles";
import type { SheetCell, WorkbookModel } from "../../../src/sheet/model";
import type { Change } from "../../../src/workbook/port";

/** The addresses ("F12") of the cells of one target's row, by role, and the sheet they are on. */
export interface RowPlace {
  readonly sheet: string;
  readonly at: (role: Role) => string;
  readonly row: number;
  readonly column: (role: Role) => number;
}

const textOf = ({ content }: SheetCell): string => (content?.type === "text" ? content.text : "");

/** Something entered into a cell of that row, its style left as it is. */
export const entered = ({ sheet, row, column }: RowPlace, role: Role, value: Change["value"]): Change => ({
  kind: "cell",
  sheet,
  row,
  column: column(role),
  value,
  style: null,
});

/** Where a target's figures are entered in a workbook that we make. */
export const placeOf = (model: WorkbookModel, code: string): RowPlace => {
  for (const { name, cells } of model.sheets) {
    const found = cells.find((cell) => textOf(cell).split(" ").includes(code));
    if (found === undefined) continue;
    const column = (role: Role): number => {
      const mark = cells.find((cell) => roleOfMark(textOf(cell)) === role);
      if (mark === undefined) throw new Error(`no column ${role} on ${name}`);
      return mark.column;
    };
    return { sheet: name, row: found.row, column, at: (role) => cellName(found.row, column(role)) };
  }
  throw new Error(`no row for ${code}`);
};
