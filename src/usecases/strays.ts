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
