import { textWidth } from "../../sheet/text-width";
import { styles } from "../../sheet/styles";

const wide = (texts: readonly string[], least: number, most: number): number => {
  const longest = texts.reduce((width, text) => Math.max(width, textWidth(text, styles.paperCell)), 0);
  return Math.min(most, Math.max(least, Math.ceil(longest / 0.96) + 8));
};

/** Pixels of a column of school codes: as wide as the longest, so that none is broken, within what a page can spare. */
export const codeWidth = (codes: readonly string[], most = 110): number => wide(codes, 40, most);

/** The same of a column of targets' numbers: "PL2.14 (2030)" breaks between its words alone. */
export const numberWidth = (numbers: readonly string[]): number =>
  wide(
    numbers.flatMap((number) => number.split(" ")),
    38,
    90,
  );
