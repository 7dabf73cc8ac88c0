import { unseenSigns, wideSigns } from "../figures/unseen";
import { firstOf, iff, type Native } from "./text";

/** A sign inside a formula; what XML would not keep as it is, by its number. */
const signOf = (sign: string): string => (sign < " " ? `CHAR(${sign.charCodeAt(0)})` : `"${sign}"`);

const replaced = (text: string, signs: readonly (readonly [string, string])[]): string =>
  signs.reduce((before, [from, to]) => `SUBSTITUTE(${before},${signOf(from)},${signOf(to)})`, text);

/** A cell's text as it is read: spaces for signs that nobody sees, then trimmed, as figures/unseen does. */
export const trimmedText = (cell: string): string =>
  `TRIM(${replaced(
    cell,
    unseenSigns.map((sign) => [sign, " "]),
  )})`;

/** The same as a step of its own; "" for anything but text. */
export const seenCell = (cell: string): Native => ({
  formula: iff(`ISTEXT(${cell})`, trimmedText(cell), '""'),
  blank: "",
});

const withoutSpaces = (text: string): string => `SUBSTITUTE(${text}," ","")`;

/**
 * Which problem explains a text that is no number: signs that nobody sees stand inside (Ih), digits as wide as ideographs
 * (Iv), two numbers in one cell (Is), or none of these (It). `seen` is the cell's text as ./seen gives it.
 */
export const whyNoNumber = (cell: string, seen: string): string =>
  firstOf(
    [
      [`ISERROR(FIND(${withoutSpaces(seen)},${withoutSpaces(cell)}))`, '"Ih"'],
      [`NOT(EXACT(${replaced(seen, wideSigns)},${seen}))`, '"Iv"'],
      [`ISNUMBER(FIND("/",${seen}))`, '"Is"'],
    ],
    '"It"',
  );
