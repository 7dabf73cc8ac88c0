import { styles } from "../../sheet/styles";
import { columnHolding } from "../../sheet/text-width";
import { paperWidth } from "../../sheet/page";

/** A column of what is demanded: the one in words, or one for each milestone. */
export interface DemandColumn {
  readonly header: string;
  readonly year: number | null;
  readonly px: number;
}

/** Where the columns of a print view stand; pixels at full size. The hidden ones behind hold keys and steps. */
export interface PaperFrame {
  readonly demands: readonly DemandColumn[];
  readonly tt: number;
  readonly text: number;
  readonly result: number;
  readonly ruling: number;
  readonly reason: number;
  readonly widths: readonly number[];
  readonly hidden: Readonly<Record<HiddenColumn, number>>;
}

/**
 * key: the target codes by which the row is found on the work sheet (no key that a check reads); at, sourceAt, dayAt: its
 * place there, that of the row on which its figure is entered, and of the day of its task; full: the whole reason; long: 1
 * where it does not fit; place: its number in the appendix; year: the milestone year in force. On the first row, of the sheet:
 * how many reasons are long on it and those before it, and the year of judgement; under totals a piece a row.
 */
const hiddenColumns = ["key", "at", "sourceAt", "dayAt", "full", "long", "place", "year", "totals"] as const;
type HiddenColumn = (typeof hiddenColumns)[number];
export const hiddenCount = hiddenColumns.length;

/** Room for the numbers of rows. */
const numberWidth = (numbers: readonly string[], least: number): number =>
  columnHolding(numbers, styles.paperCellCenter, { least, most: 76 });

/** Pixels of the number (at least), the result, the ruling and the reason. */
type OwnWidths = readonly [least: number, result: number, ruling: number, reason: number];

const placed = (
  demands: readonly DemandColumn[],
  numbers: readonly string[],
  [least, result, ruling, reason]: OwnWidths,
): PaperFrame => {
  const tt = numberWidth(numbers, least);
  const taken = tt + demands.reduce((sum, { px }) => sum + px, 0) + result + ruling + reason;
  const behind = 2 + demands.length;
  const hidden = (index: number): number => behind + 3 + index;
  return {
    demands,
    tt: 0,
    text: 1,
    result: behind,
    ruling: behind + 1,
    reason: behind + 2,
    widths: [tt, paperWidth - taken, ...demands.map(({ px }) => px), result, ruling, reason],
    hidden: {
      key: hidden(0),
      at: hidden(1),
      sourceAt: hidden(2),
      dayAt: hidden(3),
      full: hidden(4),
      long: hidden(5),
      place: hidden(6),
      year: hidden(7),
      totals: hidden(8),
    },
  };
};

/**
 * A school's print view: what is demanded in one column of words. "Kết quả thực hiện" takes 130 pixels on one line, also
 * in a wider face.
 */
export const plainFrame = (numbers: readonly string[], header = "Yêu cầu"): PaperFrame =>
  placed([{ header, year: null, px: 84 }], numbers, [38, 130, 78, 172]);

/** An officer's print view: a column for each milestone; wider ones where they are few. */
export const milestoneFrame = (
  milestones: readonly { readonly header: string; readonly year: number | null }[],
  numbers: readonly string[],
): PaperFrame => {
  const px = Math.max(50, Math.min(84, Math.floor(250 / milestones.length)));
  return placed(
    milestones.map((milestone) => ({ ...milestone, px })),
    numbers,
    [34, 90, 80, 148],
  );
};

export const lastShown = (frame: PaperFrame): number => frame.reason;

/** Pixels of the columns from one to another. */
export const widthOf = ({ widths }: PaperFrame, left: number, right: number): number =>
  widths.slice(left, right + 1).reduce((sum, px) => sum + px, 0);
