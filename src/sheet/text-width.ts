import { ownLetters, widths } from "./font-widths";
import { fontOf, type Style } from "./style";

/** Units of the widths in one size. */
const unitsPerSize = 2048;
const pixelsPerPoint = 96 / 72;

/** Pixels that programs leave free beside a cell's text. */
const besides = 7;
/** How much of the rest we fill: programs round letters to pixels, each its own way. */
const filled = 0.96;
/**
 * And of long texts, in which it adds up: letters that a computer's face lacks come from a wider one, and a line more than
 * there is room for would be cut.
 */
const filledWhenLong = 0.92;
const long = 5;

type FontName = keyof typeof widths;

const fontName = (style: Style): FontName => {
  const arial = fontOf(style).name === "Arial";
  if (style.bold === true) return arial ? "arialBold" : "timesBold";
  return style.italic === true && !arial ? "timesItalic" : arial ? "arial" : "times";
};

/** The widths of each font, to which letters with marks are added as they are met. */
const tables = new Map<FontName, Map<string, number>>();

const tableOf = (name: FontName): Map<string, number> => {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const { ascii, own } = widths[name];
  const made = new Map<string, number>([
    ...ascii.map((width, index): [string, number] => [String.fromCharCode(32 + index), width]),
    ...Array.from(ownLetters, (letter, index): [string, number] => [letter, own[index] ?? unitsPerSize]),
  ]);
  made.set("\u00a0", made.get(" ") ?? unitsPerSize);
  tables.set(name, made);
  return made;
};

/** The horn stays on its letter, which is wider for it; all other marks stand above or below and take no room. */
const horned = /[oOuU]\u031b/gu;
const bare = (letter: string): string =>
  letter
    .normalize("NFD")
    .replace(horned, (base) => base.normalize("NFC"))
    .replace(/\p{M}/gu, "");

/** More letters than a page in any language has are not remembered. */
const mostLetters = 2000;

/** A letter of another font counts as a whole size: no letter of ours is wider by much. */
const letterWidth = (table: Map<string, number>, letter: string): number => {
  const own = table.get(letter);
  if (own !== undefined) return own;
  const base = bare(letter);
  const width = base === "" ? 0 : (table.get(base) ?? unitsPerSize);
  if (table.size < mostLetters) table.set(letter, width);
  return width;
};

/** Words come again and again on a sheet; of so many short ones in one font the widths are kept. */
const mostKept = 4_000;
/** A longer text may be a piece of a whole file's, which would stay in memory with it (kernel/texts). */
const short = 12;
const kept = new Map<FontName, Map<string, number>>();

const unitsOf = (text: string, name: FontName): number => {
  const table = tableOf(name);
  let units = 0;
  for (const letter of text.normalize("NFC")) units += letterWidth(table, letter);
  return units;
};

const keptUnits = (text: string, name: FontName): number => {
  if (text.length > short) return unitsOf(text, name);
  const words = kept.get(name) ?? new Map<string, number>();
  kept.set(name, words);
  const known = words.get(text);
  if (known !== undefined) return known;
  const units = unitsOf(text, name);
  if (words.size >= mostKept) words.clear();
  words.set(text, units);
  return units;
};

/** A text's width in the units of its font; that of texts beside each other is the sum of theirs. */
export const textUnits = (text: string, look: Style): number => keptUnits(text, fontName(look));

/** Units of a look's font in pixels at 100 %. */
export const unitsInPixels = (units: number, look: Style): number =>
  (units / unitsPerSize) * fontOf(look).size * pixelsPerPoint;

/** A text's width in a look, in pixels at 100 %. */
export const textWidth = (text: string, look: Style): number => unitsInPixels(textUnits(text, look), look);

/**
 * Pixels of a column in which none of these texts is broken, between `least` and `most`; `spare`: pixels beside what programs
 * keep free, for letters that they round up.
 */
export const columnHolding = (
  texts: readonly string[],
  look: Style,
  { least, most, spare = 1 }: { readonly least: number; readonly most: number; readonly spare?: number },
): number => {
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text, look)), 0);
  return Math.min(most, Math.max(least, Math.ceil(widest / filled) + besides + spare));
};

/** Lines of one paragraph; a word wider than the room is broken anywhere, as programs do. */
const linesOfParagraph = (paragraph: string, room: number, look: Style): number => {
  const [name, { size }] = [fontName(look), fontOf(look)];
  const widthOf = (text: string): number => (keptUnits(text, name) / unitsPerSize) * size * pixelsPerPoint;
  let lines = 1;
  let used = 0;
  for (const [, blanks = "", word = ""] of paragraph.matchAll(/(?<! )( *)([^ ]+)/g)) {
    const width = widthOf(word);
    const joined = used + (blanks === "" ? 0 : widthOf(blanks)) + width;
    if (used > 0 && joined > room) {
      lines += 1;
      used = width;
    } else used = joined;
    for (; used > room; used -= room) lines += 1;
  }
  return lines;
};

const linesFilling = (part: number, text: string, px: number, look: Style): number => {
  const room = Math.max(fontOf(look).size * pixelsPerPoint, (px - besides) * part);
  return text.split("\n").reduce((sum, paragraph) => sum + linesOfParagraph(paragraph, room, look), 0);
};

/** How many lines a text takes in a column of `px` pixels, wrapped between words. */
export const linesOf = (text: string, px: number, look: Style): number => {
  const lines = linesFilling(filled, text, px, look);
  return lines < long ? lines : linesFilling(filledWhenLong, text, px, look);
};
