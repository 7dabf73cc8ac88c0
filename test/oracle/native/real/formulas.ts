import type { RealForm } from "./forms";

/** A formula of a form and where it stands. */
export interface FormulaAt {
  readonly at: string;
  readonly formula: string;
}

/** Every formula of cells, conditional formats and validations. */
export const formulasIn = ({ name, model }: RealForm): readonly FormulaAt[] =>
  model.sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap(({ row, column, content }) =>
      content?.type === "formula" ? [{ at: `${name}, ${sheet.name}, ${row},${column}`, formula: content.formula }] : [],
    ),
    ...sheet.conditionalFormats.map(({ formula }) => ({ at: `${name}, ${sheet.name}, colours`, formula })),
  ]);

/** The functions that a formula calls; what stands in quotes is text. */
export const functionsIn = (formula: string): readonly string[] =>
  Array.from(formula.replace(/"[^"]*"/g, '""').matchAll(/([A-Z][A-Z0-9.]*)\(/g), ([, called = ""]) => called);

/** All that the formulas may call: each is in Excel 2007 (IFERROR and COUNTIFS came with it, the rest is older). */
export const ofExcel2007: readonly string[] = [
  "ABS", "AND", "CHAR", "CHOOSE", "COUNT", "COUNTIF", "COUNTIFS", "DATE", "DAY", "EXACT", "FIND", "IF", "IFERROR", "INDEX", "INDIRECT", "INT",
  "ISBLANK", "ISERROR", "ISLOGICAL", "ISNUMBER", "ISTEXT", "LEFT", "LEN", "LOWER", "MATCH", "MAX", "MID", "MIN",
  "MONTH", "NOT", "OR", "PROPER", "REPT", "RIGHT", "ROUND", "ROW", "SUBSTITUTE", "TEXT", "TRIM", "UPPER", "VALUE",
  "YEAR",
]; // prettier-ignore

/** Functions that are calculated anew at every change anywhere, by Microsoft's list. */
export const volatile: readonly string[] = [
  "NOW", "TODAY", "RAND", "RANDBETWEEN", "OFFSET", "INDIRECT", "INFO", "CELL",
]; // prettier-ignore
