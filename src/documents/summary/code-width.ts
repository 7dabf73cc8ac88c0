import { columnHolding } from "../../sheet/text-width";
import { styles } from "../../sheet/styles";

/** Pixels of a column of school codes: as wide as the longest, so that none is broken, within what a page can spare. */
export const codeWidth = (codes: readonly string[], most = 110): number =>
  columnHolding(codes, styles.paperCell, { least: 40, most });

/** The same of a column of targets' numbers: "PL2.14 (2030)" breaks between its words alone. */
export const numberWidth = (numbers: readonly string[]): number =>
  columnHolding(
    numbers.flatMap((number) => number.split(" ")),
    styles.paperCell,
    { least: 38, most: 90 },
  );
