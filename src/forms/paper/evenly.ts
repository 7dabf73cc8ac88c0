import { styles, type StyleName } from "../../sheet/styles";
import { linesOf, textUnits, unitsInPixels } from "../../sheet/text-width";

/** Words measured once, for as many ways as they are laid out in: a line is as wide as its words and the blanks between. */
interface MeasuredWords {
  readonly words: readonly (readonly [word: string, units: number])[];
  readonly blank: number;
  readonly style: StyleName;
}

const measured = (words: readonly string[], style: StyleName): MeasuredWords => {
  const look = styles[style];
  return { words: words.map((word) => [word, textUnits(word, look)]), blank: textUnits(" ", look), style };
};

const filled = ({ words, blank, style }: MeasuredWords, room: number): readonly string[] => {
  const lines: string[] = [];
  let used = 0;
  for (const [word, units] of words) {
    const before = lines.at(-1);
    const joined = used + blank + units;
    if (before !== undefined && unitsInPixels(joined, styles[style]) <= room) {
      lines[lines.length - 1] = `${before} ${word}`;
      used = joined;
    } else {
      lines.push(word);
      used = units;
    }
  }
  return lines;
};

/** Words in lines no wider than so many pixels, as a program would fill them. */
export const filledLines = (words: readonly string[], room: number, style: StyleName): readonly string[] =>
  filled(measured(words, style), room);

const step = 4;

const paragraph = (text: string, px: number, style: StyleName): string => {
  const fewest = linesOf(text, px, styles[style]);
  if (fewest < 2) return text;
  const words = measured(text.split(" "), style);
  let lines = [text];
  for (let room = px; room > 0; room -= step) {
    const narrower = filled(words, room);
    if (narrower.length > fewest) break;
    lines = [...narrower];
  }
  return lines.join("\n");
};

/**
 * A text in as few lines of `px` pixels as it takes, about equally long and broken between words alone: no word stands by
 * itself on the last line, and "57-NQ/TW" is not parted.
 */
export const evenly = (text: string, px: number, style: StyleName): string =>
  text
    .split("\n")
    .map((one) => paragraph(one, px, style))
    .join("\n");
