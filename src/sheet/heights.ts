import { faces, fontOf, pixelsPerCharacter } from "./style";
import { styles, type StyleName } from "./styles";
import { linesOf } from "./text-width";

/** A text, the pixels of the columns it stands in, and its look. */
export interface Measured {
  readonly text: string;
  readonly px: number;
  readonly style: StyleName;
}

/** Points that programs leave above and below a cell's lines. */
const besides = 4.2;
/** Whole pixels. */
const step = 0.75;
/** Excel's rows end at 409. */
const most = 400;

/** A row of the workbook's own font, in points. */
export const plainHeight = 15.75;

const spacings: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(faces).map(({ name, spacing }) => [name, spacing]),
);

const needed = ({ text, px, style }: Measured): number => {
  const { name, size } = fontOf(styles[style]);
  return linesOf(text, px, styles[style]) * size * (spacings[name] ?? 1) + besides;
};

/**
 * A row height in points that holds every text in its width, and is `least` points at least. Set by us since no program
 * fits merged cells and not every program fits rows when it opens a file.
 */
export const heightFor = (texts: readonly Measured[], least = plainHeight): number => {
  const points = Math.max(least, ...texts.map(needed));
  return Math.min(most, Math.ceil(points / step - 1e-9) * step);
};

/** Pixels of a width in characters, as columns are measured. */
export const pixelsOf = (characters: number): number => characters * pixelsPerCharacter;
