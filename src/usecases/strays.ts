import type { Finding } from "../findings/finding";
import { finding } from "../findings/make";
import type { AskedFigure } from "../layout/asked";
import { writeKey } from "../layout/entry-key";
import type { FoundRow, FoundTable } from "../layout/find";

const isTyped = (row: FoundRow): boolean => {
  const cells = [row.cellOf("n").cell, row.cellOf("d").cell];
  return cells.some((cell) => cell.type !== "blank" && !(cell.type === "text" && cell.text.trim() === ""));
};

/**
 * Figures that stand where nothing reads them must not be lost without a word: a row whose key the form does not have,
 * or a row that only refers to a figure entered elsewhere.
 */
export const strayFindings = (asked: readonly AskedFigure[], tables: readonly FoundTable[]): readonly Finding[] => {
  const keys = new Set(
    asked
      .filter((figure) => figure.enteredAt === null)
      .flatMap(({ figure, lines }) => lines.map(({ part }) => writeKey({ figure, part }))),
  );
  return tables.flatMap(({ rows }) =>
    rows
      .filter((row) => isTyped(row) && (row.key === null || !keys.has(writeKey(row.key))))
      .map((row) => finding("stray-entry", row.cellOf("n").at, {})),
  );
};

/** A figure that cannot be trusted, and what to say of it. */
export interface MovedRow {
  readonly figure: string;
  readonly finding: Finding;
}

const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

const wordsOn = (row: FoundRow): string => {
  const { cell } = row.cellOf("words");
  return cell.type === "text" ? tidy(cell.text) : "";
};

/**
 * Sorting or moving only some of the columns parts the figures from their hidden key: the words on the row then belong
 * to another key, and no verdict on that row could be trusted. Words that are no form's are the user's own, and let be.
 */
export const movedRows = (asked: readonly AskedFigure[], tables: readonly FoundTable[]): readonly MovedRow[] => {
  const entered = asked.filter((figure) => figure.enteredAt === null);
  const words = new Map(
    entered.flatMap(({ figure, lines }) =>
      lines.map((line) => [writeKey({ figure, part: line.part }), tidy(line.words)] as const),
    ),
  );
  const known = new Set(words.values());
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const text = wordsOn(row);
      const expected = row.key === null ? undefined : words.get(writeKey(row.key));
      if (row.key === null || expected === undefined || text === expected || !known.has(text)) return [];
      const found = { ...finding("moved-words", row.cellOf("n").at, { text }), target: row.targets[0] ?? null };
      return [{ figure: row.key.figure, finding: found }];
    }),
  );
};
