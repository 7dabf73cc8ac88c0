/** Points of a line of text in the size of our sheets. */
const linePoints = 15.5;
/** Letters of the serif face that fit into a column width of one: widths are measured in its widest digit. */
const charsPerWidth = 1.06;

/** Lines that a paragraph takes, broken between words as every program breaks them. */
const linesOf = (paragraph: string, room: number): number => {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + length;
    for (; used > room; used -= room) lines += 1;
  }
  return lines;
};

const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((sum, part) => sum + linesOf(part, Math.max(1, Math.floor(width * charsPerWidth))), 0);

/** The width that headings leave: bold, and capitals are half as wide again as small letters. */
export const headingWidth = (text: string, width: number): number => width * (text === text.toUpperCase() ? 0.68 : 0.9);

/** A text and the width, in characters, of the column it stands in. */
export interface Measured {
  readonly text: string;
  readonly width: number;
}

/**
 * A row height in points that holds every text at its column width. Set by us since no program fits merged cells
 * and not every program fits rows when it opens a file.
 */
export const heightFor = (texts: readonly Measured[], least = 1): number =>
  Math.min(400, Math.max(least, ...texts.map(({ text, width }) => linesIn(text, width))) * linePoints + 4);
