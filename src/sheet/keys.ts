import { type FigureKey, isFigureKey } from "../kernel/ids";
import type { AskedFigure } from "../plan/asked/asked";
import type { EntryLine } from "../plan/asked/lines";

/** The hidden key of an entry line: its figure (plan/asked/figure-key), and `#2` where it holds one part or item of several. */
export interface EntryKey {
  readonly figure: FigureKey;
  readonly part: number | null;
}

export const writeKey = (key: EntryKey): string => key.figure + (key.part === null ? "" : `#${key.part}`);

const form = /^([^#]*)(?:#(\d+))?$/;

/** The lines on which figures are entered, by their keys; a row that only refers to a figure has none. */
export const linesByKey = (asked: readonly AskedFigure[]): ReadonlyMap<string, EntryLine> =>
  new Map(
    asked
      .filter(({ enteredAt }) => enteredAt === null)
      .flatMap(({ figure, lines }) => lines.map((line) => [writeKey({ figure, part: line.part }), line] as const)),
  );

/** null when the text is no key (a heading, something typed into the key column). */
export const readKey = (text: string): EntryKey | null => {
  const [, figure = "", part] = form.exec(text.trim()) ?? [];
  return isFigureKey(figure) ? { figure, part: part === undefined ? null : Number(part) } : null;
};
