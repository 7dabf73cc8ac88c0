import { type FigureKey, isFigureKey } from "../kernel/ids";
import type { AskedFigure } from "../plan/asked/asked";
import { type EntryLine, type Field, fields } from "../plan/asked/lines";

/**
 * The hidden key of a row that takes entries: its figure (plan/asked/respondent), `#2` where it holds one part or item of
 * several, and `.d`, `.day`, `.evidence` where that cell of the line has a row of its own. A total is a figure named
 * `total.ID`, and the day of judgement `rs.day`.
 */
export interface EntryKey {
  readonly figure: FigureKey;
  readonly part: number | null;
  readonly field: Field;
}

export const writeKey = ({ figure, part, field }: EntryKey): string =>
  figure + (part === null ? "" : `#${part}`) + (field === "n" ? "" : `.${field}`);

/** In the key column beside the line that says how far the workbook is. */
export const readyKey = "rs.ready";

/** What names a thing that the whole form shares: such a key has neither part nor field. */
const shared = /^(?:total|rs)\./;
const form = new RegExp(`^([^#.]*)(?:#(\\d+))?(?:\\.(${fields.filter((field) => field !== "n").join("|")}))?$`);

/** null when the text is no key (a heading, something typed into the key column). */
export const readKey = (typed: string): EntryKey | null => {
  const text = typed.trim();
  if (shared.test(text)) return isFigureKey(text) ? { figure: text, part: null, field: "n" } : null;
  const [, figure = "", part, named] = form.exec(text) ?? [];
  const field = fields.find((each) => each === named) ?? "n";
  return isFigureKey(figure) ? { figure, part: part === undefined ? null : Number(part), field } : null;
};

/** The key of a line as a whole, whatever rows its cells stand on. */
export const lineKey = ({ figure, part }: Pick<EntryKey, "figure" | "part">): string =>
  writeKey({ figure, part, field: "n" });

/** The lines on which figures are entered, by their keys; a row that only refers to a figure has none. */
export const linesByKey = (asked: readonly AskedFigure[]): ReadonlyMap<string, EntryLine> =>
  new Map(
    asked
      .filter(({ enteredAt }) => enteredAt === null)
      .flatMap(({ figure, lines }) => lines.map((line) => [lineKey({ figure, part: line.part }), line] as const)),
  );
