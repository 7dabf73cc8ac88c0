import type { TargetCode } from "../kernel/ids";
import { finding, type KnownFinding } from "../findings/make";
import { statusText } from "../sheet/labels";
import { shownStatus, standingOf } from "../verdict/shown";
import type { CheckedWorkbook } from "./check-workbook";

/**
 * Result cells that show another status than the figures come to on the workbook's own day: it was saved by a program that
 * does not calculate, or formulas were changed. One word for all, at the first; where another day was asked for, none. The
 * copy of a row or sheet judges its own figures, so it is not asked.
 */
export const staleResults = ({ recognised, report, ownDay }: CheckedWorkbook): readonly KnownFinding[] => {
  if (report.asOf === null || report.asOf !== ownDay) return [];
  const judgedOf = new Map(report.judged.map((judged) => [judged.target.code, judged]));
  const shownBefore = new Set<TargetCode>();
  const stale = recognised.tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const standing = standingOf(row.targets.flatMap((code) => judgedOf.get(code) ?? []));
      const isCopy = row.targets.some((code) => shownBefore.has(code));
      for (const code of row.targets) shownBefore.add(code);
      if (standing === null || isCopy || row.calculates("status") !== true) return [];
      const { at, cell } = row.cellOf("status");
      const { vi, en } = statusText(shownStatus(standing.verdict));
      const shown = cell.type === "text" ? cell.text : "";
      return shown.startsWith(vi) || shown.startsWith(en) ? [] : [at];
    }),
  );
  const [first] = stale;
  return first === undefined ? [] : [finding("results-stale", first, { count: stale.length })];
};
