import type { ImportColumn } from "./roles";
import type { ImportRow } from "./rows";

/** A cell that is a value and nothing else: "≥ 80", "20% - 50%", "từ 90% trở lên". */
const bareValue =
  /^(?:[≥≤<>=]{1,2}|trên|tối thiểu|ít nhất|từ|dưới|không quá|đạt)?\s?\d+(?:[.,]\d+)?\s?%?(?:\s?[-–]\s?\d+(?:[.,]\d+)?\s?%?)?(?: trở lên)?$/iu;

const office = /^(?:các |cơ quan|phòng|sở|bộ(?! phận)|ban|ủy ban|ubnd|văn phòng|trung tâm|trường|tổ|ngân hàng)/iu;
const isUnit = (text: string): boolean => text.length <= 40 && !/\d{2}/u.test(text) && !office.test(text);

/** Whether most of a column's cells, a percent sign among them, are such as `fits` wants. */
const mostly = (cells: readonly string[], fits: (text: string) => boolean): boolean =>
  cells.length > 0 && cells.filter(fits).length * 2 > cells.length;

/**
 * Columns whose headings leave it open, told by what stands in them: "Đơn vị" over "%" and "trường" holds units, "Kết quả"
 * over bare numbers holds values where no other column does. Each is to be looked at.
 */
export function byContents(columns: readonly ImportColumn[], rows: readonly ImportRow[]): readonly ImportColumn[] {
  const cellsOf = (n: number): readonly string[] =>
    rows.filter(({ kind }) => kind === "row").flatMap(({ cells }) => (cells[n] ?? "") || []);
  const known = new Set(columns.map(({ role }) => role));
  return columns.map((column, n): ImportColumn => {
    const cells = cellsOf(n);
    if (column.role === "unknown" && !known.has("unit") && /đơn vị|đv/iu.test(column.header))
      return cells.includes("%") && mostly(cells, isUnit) ? { ...column, role: "unit", sure: "look" } : column;
    if (column.role === "product" && !known.has("value") && mostly(cells, (text) => bareValue.test(text)))
      return { ...column, role: "value", sure: "look" };
    return column;
  });
}
