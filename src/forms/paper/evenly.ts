import { styles, type StyleName } from "../../sheet/styles";
import { linesOf, textWidth } from "../../sheet/text-width";

/** Words in lines no wider than so many pixels, as a program would fill them. */
export const filledLines = (words: readonly string[], room: number, style: StyleName): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const before = lines.at(-1);
    const joined = before === undefined ? word : `${before} ${word}`;
    if (before !== undefined && textWidth(joined, styles[style]) <= room) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
};

const step = 4;

const paragraph = (text: string, px: number, style: StyleName): string => {
  const fewest = linesOf(text, px, styles[style]);
  if (fewest < 2) return text;
  const words = text.split(" ");
  let lines = [text];
  for (let room = px; room > 0; room -= step) {
    const narrower = filledLines(words, room, style);
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
