import { textWidth } from "../../sheet/text-width";
import { styles } from "../../sheet/styles";

/** Pixels of a column of school codes: as wide as the longest, so that none is broken, within what a page can spare. */
export const codeWidth = (codes: readonly string[], most = 110): number => {
  const longest = codes.reduce((width, code) => Math.max(width, textWidth(code, styles.paperCell)), 0);
  return Math.min(most, Math.max(40, Math.ceil(longest / 0.96) + 8));
};
