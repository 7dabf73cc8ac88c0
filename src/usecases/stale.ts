import type { FigureKey } from "../kernel/ids";
import { finding, type KnownFinding } from "../findings/make";
import type { FoundTable } from "../sheet/find";
import { writeKey } from "../sheet/keys";
import { statusText } from "../sheet/labels";
import { shownStatus, standingOf } from "../verdict/shown";
import type { CheckedWorkbook } from "./check-workbook";

/** Figures of which a row stands more than once. */
const copiedFigures = (tables: readonly FoundTable[]): ReadonlySet<FigureKey> => {
  const met = new Set<string>();
  const copied = new Set<FigureKey>();
  for (const { key } of tables.flatMap(({ rows }) => rows)) {
    if (key === null) continue;
    if (met.has(writeKey(key))) copied.add(key.figure);
    met.add(writeKey(key));
  }
  return copied;
};

/**
 * Result cells that show another status than the figures come to on the workbook's own day: it was saved by a program that
 * does not calculate, or formulas were changed. One word for all, at the first; where another day was asked for, none. A
 * row that was copied, with its sheet or alone, judges its own figures and knows nothing of the other, so neither is asked.
 */
export const staleResults = ({ recognised, report, ownDay }: CheckedWorkbook): readonly KnownFinding[] => {
  if (report.asOf === null || report.asOf !== ownDay) return [];
  const judgedOf = new Map(report.judged.map((judged) => [judged.target.code, judged]));
  const copied = copiedFigures(recognised.tables);
  const stale = recognised.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const standing = standingOf(row.targets.flatMap((code) => judgedOf.get(code) ?? []));
      const isCopied = row.key !== null && copied.has(row.key.figure);
      if (standing === null || isCopied || row.calculates("status") !== true) return [];
      const { at, cell } = row.cellOf("status");
      const { vi, en } = statusText(shownStatus(standing.verdict));
      const shown = cell.type === "text" ? cell.text : "";
      return shown.startsWith(vi) || shown.startsWith(en) ? [] : [at];
    }),
  );
  const [first] = stale;
  return first === undefined ? [] : [finding("results-stale", first, { count: stale.length })];
};
