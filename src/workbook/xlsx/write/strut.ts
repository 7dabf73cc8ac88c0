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
export const strutColumn = ({ columns }: SheetModel): number => columns.length;

/** What a strut looks like, its letters of that size. */
export const strutStyle = (size: number): ReturnType<typeof cellStyle> => ({ font: { name, size } });

/** The size of the letters of each row's strut; none where a row does not grow. */
export const strutSizes = ({ rows }: SheetModel): ReadonlyMap<number, number> =>
  new Map(
    rows.flatMap(({ row, height, grows }) =>
      grows === true && height !== undefined ? [[row, sizeFor(height)] as const] : [],
    ),
  );

/** The hidden column in which they stand. */
export const strutColumns = (sheet: SheetModel): readonly { readonly width: number; readonly hidden: true }[] =>
  strutSizes(sheet).size > 0 ? [{ width: 1, hidden: true }] : [];
