import type { Cell } from "hucre/xlsx";
import type { SheetModel } from "../../../sheet/model";
import { faces } from "../../../sheet/style";
import type { cellStyle } from "./style";

/**
 * Programs fit a row that grows to the texts of its own cells once something is typed into it (LibreOffice when it opens
 * the file), and count neither words that stand over several rows nor a sentence that is yet to come. So that none is cut,
 * such a row has a blank cell in a hidden column behind all others, whose letters would be as high as the row is to be at
 * least: blank cells count by their font, hidden ones as well.
 */
const { name, spacing } = faces.screen;

/** Sizes are few, since each is a font of the file. */
const step = 4;

const sizeFor = (height: number): number => Math.ceil(height / spacing / step) * step;

/** The column of the struts: behind all that the sheet has. */
const strutColumn = ({ columns }: SheetModel): number => columns.length;

const looks = new Map<number, ReturnType<typeof cellStyle>>();
const lookOf = (size: number): ReturnType<typeof cellStyle> => {
  const look = looks.get(size) ?? { font: { name, size } };
  looks.set(size, look);
  return look;
};

/** The struts of a sheet by "row,column"; none where no row grows. */
export const strutsOf = (sheet: SheetModel): readonly (readonly [string, Partial<Cell>])[] =>
  sheet.rows.flatMap(({ row, height, grows }) =>
    grows === true && height !== undefined
      ? [[`${row},${strutColumn(sheet)}`, { value: null, style: lookOf(sizeFor(height)) }] as const]
      : [],
  );

/** The hidden column in which they stand. */
export const strutColumns = (sheet: SheetModel): readonly { readonly width: number; readonly hidden: true }[] =>
  sheet.rows.some(({ grows }) => grows === true) ? [{ width: 1, hidden: true }] : [];
