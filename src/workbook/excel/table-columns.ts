import { maxRow } from "../../sheet/address";
import { isMetaBlock } from "../../sheet/meta-block";
import { lastRoleColumn } from "../../sheet/role-columns";
import type { Found } from "./found";
import { type Named, type RoleColumns, sameSheet } from "./places";

/** A sheet of no more cells is looked at whole. */
const few = 64;

/** The last column that says whose the workbook is: no table, but written to; behind it stand the words of formulas. */
const lastOfIdentity = (found: Found): number | null => (isMetaBlock(found) ? found.left + 1 : null);

/** The columns of a found sheet that a check looks at whole, by the bare values in it; none for a guide or a print view. */
export const columnsIn = (found: Found | null): readonly RoleColumns[] => {
  if (found === null) return [];
  const { sheet, left, cells } = found;
  const width = Math.max(0, ...cells.map((row) => row.length));
  const small = cells.length * width <= few ? left + width - 1 : null;
  const last = lastRoleColumn(found) ?? lastOfIdentity(found) ?? small;
  return last === null || width === 0 ? [] : [{ sheet, right: last }];
};

/** All rows of these columns; of what is used there only that travels. */
export const wholeRows = ({ sheet, right }: RoleColumns): Named => ({
  kind: "area",
  sheet,
  area: { top: 0, left: 0, bottom: maxRow, right },
});

/** Whether these columns are among those asked for. */
export const known = ({ sheet, right }: RoleColumns, asked: readonly RoleColumns[]): boolean =>
  asked.some((each) => sameSheet(each.sheet, sheet) && each.right >= right);

const over = (found: Found, detail: Found): Found => ({
  ...found,
  cells: found.cells.map((row, index) => {
    const closer = detail.cells[found.top + index - detail.top];
    return closer === undefined ? row : row.map((cell, column) => closer[found.left + column - detail.left] ?? cell);
  }),
  formulas: detail.formulas,
});

/** Bare values with what was read of the columns put over them; null where a sheet's columns were not read. */
export const closer = (
  all: readonly (Found | null)[],
  columns: readonly RoleColumns[],
  details: readonly Found[],
): readonly (Found | null)[] | null => {
  const detailOf = (sheet: string): Found | undefined => details.find((each) => sameSheet(each.sheet, sheet));
  if (columns.some(({ sheet }) => detailOf(sheet) === undefined)) return null;
  return all.map((found) => {
    if (found === null || !columns.some(({ sheet }) => sameSheet(sheet, found.sheet))) return found;
    const detail = detailOf(found.sheet);
    return detail === undefined ? found : over(found, detail);
  });
};
