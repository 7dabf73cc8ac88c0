import type { FigureKey } from "../kernel/ids";
import { blocks } from "../checks/ready";
import { seenByFormulas, severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import { askedFigures } from "../plan/asked/asked";
import { askedCommon } from "../plan/asked/common";
import type { Catalogue } from "../plan/catalogue";
import { readyWords } from "../sheet/labels";
import { noticeFor } from "./advice";
import type { CheckedWorkbook } from "./check-workbook";

type Worst = "error" | "query";

/** Which figure, total or day each cell of the workbook belongs to. */
const keysByCell = ({ recognised }: CheckedWorkbook): ReadonlyMap<string, FigureKey> =>
  new Map(
    recognised.tables
      .flatMap(({ rows }) =>
        rows.flatMap((row) =>
          row.key === null
            ? []
            : (["n", "d", "day", "evidence"] as const).map((role) => [row.cellOf(role).at, row.key?.figure] as const),
        ),
      )
      .flatMap(([at, key]) => (key === undefined ? [] : [[at, key] as const])),
  );

/** The worst that blocks each figure, of what the sheets' formulas see as well. */
const worstOf = (catalogue: Catalogue, checked: CheckedWorkbook): ReadonlyMap<FigureKey, Worst> => {
  const { recognised, report } = checked;
  const byCell = keysByCell(checked);
  const byCode = new Map(
    askedFigures(catalogue, recognised.packs, recognised.meta.respondent).flatMap(({ figure, targets }) =>
      targets.map(({ code }) => [code, figure] as const),
    ),
  );
  const worst = new Map<FigureKey, Worst>();
  const keyOf = ({ cell, target }: Finding): FigureKey | undefined => {
    const figure = target === null ? undefined : byCode.get(target);
    if (cell !== null) return byCell.get(cell) ?? figure;
    // The row of a total that is gone is filed under a target that divides by it, whose own row stands.
    return figure !== undefined && checked.figures.get(figure)?.cell === null ? figure : undefined;
  };
  const standing = new Set(recognised.tables.flatMap(({ rows }) => rows.flatMap(({ key }) => key?.figure ?? [])));
  for (const { key } of askedCommon(catalogue, recognised.packs, recognised.meta.respondent))
    if (!standing.has(key)) worst.set(key, "error");
  for (const found of report.findings.filter((each) => blocks(each) && seenByFormulas(each.code))) {
    const key = keyOf(found);
    const severity = severityOf(found.code) === "error" ? "error" : "query";
    if (key !== undefined && worst.get(key) !== "error") worst.set(key, severity);
  }
  return worst;
};

/**
 * The line that says how far the workbook is, as the formulas of its first sheet put it (native/summary), for cells whose
 * formulas are gone: what a check writes is right for what it read.
 */
export const readinessOf = (catalogue: Catalogue, checked: CheckedWorkbook): string => {
  const { recognised, report, totals, figures, ownDay } = checked;
  const { packs, meta } = recognised;
  const keys = new Set(
    askedFigures(catalogue, packs, meta.respondent)
      .filter(({ enteredAt }) => enteredAt === null)
      .map(({ figure }) => figure),
  );
  const common = askedCommon(catalogue, packs, meta.respondent);
  const kinds = [
    ...[...keys].map((key) => figures.get(key)?.figure.kind ?? "missing"),
    ...common.map(({ key, kind }) =>
      kind === "day" ? (ownDay === null ? "invalid" : "day") : (totals.get(key)?.figure.kind ?? "missing"),
    ),
  ];
  const worst = [...worstOf(catalogue, checked).values()];
  return readyWords({
    filled: kinds.filter((kind) => kind !== "missing" && kind !== "invalid").length,
    asked: kinds.length,
    wrong: worst.filter((each) => each === "error").length,
    open: worst.filter((each) => each === "query").length,
    notice: noticeFor(report.findings, report.asOf),
  });
};
