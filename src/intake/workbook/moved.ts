import type { FigureKey, TargetCode } from "../../kernel/ids";
import { onOneLine } from "../../kernel/text";
import { quoted } from "../../figures/tidy";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import type { AskedFigure } from "../../plan/asked/asked";
import { writeKey } from "../../sheet/keys";
import type { FoundRow, FoundTable } from "../../sheet/find";

/** A figure that cannot be trusted, and what to say of it. */
export interface MovedRow {
  readonly figure: FigureKey;
  readonly finding: Finding;
}

const wordsOn = (row: FoundRow): string => {
  const { cell } = row.cellOf("words");
  return cell.type === "text" ? onOneLine(cell.text) : "";
};

interface Known {
  /** The words that may stand on the row of each entry key. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly allWords: ReadonlySet<string>;
  /** The codes of the targets that each figure is judged by. */
  readonly codes: ReadonlyMap<FigureKey, ReadonlySet<TargetCode>>;
}

/** A cell's own words where it has a row to itself, the line's where its cells share one. */
const wordsOf = ({ figure, lines }: AskedFigure): readonly (readonly [string, readonly string[]])[] =>
  lines.flatMap(({ part, words, cells }) =>
    cells.map((cell) => {
      const shown = cell.field === "n" ? [cell.words, words] : [cell.words];
      return [writeKey({ figure, part, field: cell.field }), shown.map(onOneLine)] as const;
    }),
  );

const knownOf = (asked: readonly AskedFigure[]): Known => {
  const words = new Map(asked.filter(({ enteredAt }) => enteredAt === null).flatMap(wordsOf));
  const codes = new Map<FigureKey, Set<TargetCode>>();
  for (const { figure, targets } of asked) {
    const own = codes.get(figure) ?? new Set<TargetCode>();
    for (const { code } of targets) own.add(code);
    codes.set(figure, own);
  }
  return { words, allWords: new Set([...words.values()].flat()), codes };
};

/** Words that are no form's are the user's own, and let be; so are codes that this version of the plan does not have. */
const isOutOfStep = (row: FoundRow, { words, allWords, codes }: Known): boolean => {
  if (row.key === null) return false;
  const expected = words.get(writeKey(row.key));
  if (expected === undefined) return false;
  const text = wordsOn(row);
  if (!expected.includes(text) && allWords.has(text)) return true;
  const own = codes.get(row.key.figure);
  const others = row.targets.filter((code) => own?.has(code) !== true);
  return others.some((code) => [...codes.values()].some((known) => known.has(code)));
};

/**
 * Sorting or moving only some of the columns parts the figures from their hidden key: the words on the row, or the
 * hidden codes of its targets, then belong to another key, and no verdict on that row could be trusted.
 */
export const movedRows = (asked: readonly AskedFigure[], tables: readonly FoundTable[]): readonly MovedRow[] => {
  const known = knownOf(asked);
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      if (row.key === null || !isOutOfStep(row, known)) return [];
      const found = finding("moved-words", row.cellOf("n").at, { text: quoted(wordsOn(row)) });
      return [{ figure: row.key.figure, finding: { ...found, target: row.targets[0] ?? null } }];
    }),
  );
};
