import type { FigureKey } from "../kernel/ids";
import { blocks } from "../checks/ready";
import { seenByFormulas, severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";
import { asFormulasSee } from "../intake/workbook/as-formulas";
import { readPart } from "../intake/workbook/self";
import { isTyped } from "../intake/workbook/strays";
import { askedFigures } from "../plan/asked/asked";
import { type AskedCommon, askedCommon } from "../plan/asked/common";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { parseReference } from "../sheet/address";
import type { FoundRow, FoundTable } from "../sheet/find";
import { readyWords } from "../sheet/labels";
import { noticeFor } from "./advice";
import type { CheckedWorkbook } from "./check-workbook";
import { nextCellIn, type OpenRow } from "./next-cell";
import { readingOf } from "./reading";

type Worst = "error" | "query";

/** How a row that the whole form shares was read: as a figure's kind, or as what stands there. */
const kindRead = (common: AskedCommon, { tables, totals, ownDay, packs }: SeenByFormulas): string => {
  if (common.kind === "day") return ownDay === null ? "invalid" : "day";
  if (common.kind === "total") return totals.get(common.key)?.figure.kind ?? "missing";
  return readPart(common.part, packs, tables).value === "" ? "invalid" : "self";
};

/** What the formulas of a workbook's sheets make of it. */
interface SeenByFormulas extends Pick<CheckedWorkbook, "figures" | "totals" | "ownDay"> {
  readonly tables: readonly FoundTable[];
  readonly packs: readonly Pack[];
  readonly findings: readonly Finding[];
}

/** The check itself, but for what formulas cannot see: formats, sheets copied later, rows whose words were moved. */
const seenIn = (catalogue: Catalogue, checked: CheckedWorkbook): SeenByFormulas => {
  const { recognised, report, figures, totals, ownDay, entered } = checked;
  const tables = asFormulasSee(recognised.tables);
  const moved = report.findings.some(({ code }) => code === "moved-words");
  const { packs } = recognised;
  if (tables === recognised.tables && !moved) return { figures, totals, ownDay, tables, packs, findings: entered };
  const { read, own, findings } = readingOf(catalogue, { ...recognised, tables }, report.asOf);
  return { figures: read.figures, totals: read.common.totals, ownDay: own.day, tables, packs, findings };
};

/** Which figure, total or day each cell belongs to; each row of a total is counted for itself. */
const keysByCell = (tables: readonly FoundTable[]): ReadonlyMap<string, string> => {
  const met = new Set<FigureKey>();
  return new Map(
    tables
      .flatMap(({ rows }) => rows)
      .flatMap((row) => {
        if (row.key === null) return [];
        const { figure } = row.key;
        const later = figure.startsWith("total.") && met.has(figure);
        met.add(figure);
        const key = later ? row.cellOf("n").at : figure;
        return (["n", "d", "day", "evidence"] as const).map((role) => [row.cellOf(role).at, key] as const);
      }),
  );
};

/** A row that only shows a figure and takes none, into which something was typed. */
const isStray = (row: FoundRow): boolean =>
  row.key === null && (["n", "d"] as const).some((role) => row.has(role) && isTyped(row.cellOf(role)));

const strays = (tables: readonly FoundTable[]): number => tables.flatMap(({ rows }) => rows.filter(isStray)).length;

/** The worst that blocks each figure, of what the sheets' formulas see as well. */
const worstOf = (
  catalogue: Catalogue,
  { recognised: { packs, meta } }: CheckedWorkbook,
  seen: SeenByFormulas,
): readonly Worst[] => {
  const byCell = keysByCell(seen.tables);
  const byCode = new Map(
    askedFigures(catalogue, packs, meta.respondent).flatMap(({ figure, targets }) =>
      targets.map(({ code }) => [code, figure] as const),
    ),
  );
  const keyOf = ({ cell, target }: Finding): string | undefined => {
    const figure = target === null ? undefined : byCode.get(target);
    if (cell !== null) return byCell.get(cell) ?? figure;
    // The row of a total that is gone is filed under a target that divides by it, whose own row stands.
    return figure !== undefined && seen.figures.get(figure)?.cell === null ? figure : undefined;
  };
  const worst = new Map<string, Worst>();
  const standing = new Set(seen.tables.flatMap(({ rows }) => rows.flatMap(({ key }) => key?.figure ?? [])));
  for (const { key } of askedCommon(catalogue, packs, meta.respondent)) if (!standing.has(key)) worst.set(key, "error");
  for (const found of seen.findings.filter((each) => blocks(each) && seenByFormulas(each.code))) {
    const key = keyOf(found);
    const severity = severityOf(found.code) === "error" ? "error" : "query";
    if (key !== undefined && worst.get(key) !== "error") worst.set(key, severity);
  }
  return [...worst.values(), ...Array.from({ length: strays(seen.tables) }, () => "error" as const)];
};

/** Where something is to be handled that formulas see, and where something was typed that counts for nothing. */
const openRows = ({ tables, findings }: SeenByFormulas): readonly OpenRow[] => [
  ...findings
    .filter((found) => blocks(found) && seenByFormulas(found.code))
    .flatMap(({ cell }): readonly OpenRow[] => {
      const place = cell === null ? null : parseReference(cell);
      return place === null ? [] : [{ sheet: place.sheet, row: place.area.top }];
    }),
  ...tables.flatMap(({ sheet, rows }) => rows.filter(isStray).map(({ row }) => ({ sheet, row }))),
];

/** What blocks a workbook and its formulas do not see. */
const unseenIn = ({ report }: CheckedWorkbook, seen: SeenByFormulas): readonly Finding[] => {
  const known = new Set(
    seen.findings.filter(({ code }) => seenByFormulas(code)).map(({ code, cell }) => `${code} ${cell ?? ""}`),
  );
  return report.findings.filter((found) => blocks(found) && !known.has(`${found.code} ${found.cell ?? ""}`));
};

/**
 * How far a workbook is, what its readiness line has to say beside its own counts (null: nothing), the letter on which that
 * line's colour hangs (E: something is wrong, Q: open, R: ready), and the first cell to be handled ("": none).
 */
export interface Readiness {
  readonly line: string;
  readonly notice: string | null;
  readonly standing: "E" | "Q" | "R";
  readonly next: string;
}

/**
 * The line that says how far the workbook is, as the formulas of its first sheet put it (native/summary), for cells whose
 * formulas are gone or not calculated: what a check writes is right for what it read. The notice is what they cannot see.
 */
export const readinessOf = (catalogue: Catalogue, checked: CheckedWorkbook): Readiness => {
  const { packs, meta } = checked.recognised;
  const seen = seenIn(catalogue, checked);
  const keys = new Set(
    askedFigures(catalogue, packs, meta.respondent)
      .filter(({ enteredAt }) => enteredAt === null)
      .map(({ figure }) => figure),
  );
  const common = askedCommon(catalogue, packs, meta.respondent);
  const kinds = [
    ...[...keys].map((key) => seen.figures.get(key)?.figure.kind ?? "missing"),
    ...common.map((each) => kindRead(each, seen)),
  ];
  const worst = worstOf(catalogue, checked, seen);
  const notice = noticeFor(unseenIn(checked, seen), checked.report.asOf);
  const wrong = worst.filter((each) => each === "error").length;
  const open = worst.length - wrong;
  const filled = kinds.filter((kind) => kind !== "missing" && kind !== "invalid").length;
  return {
    line: readyWords({ filled, asked: kinds.length, wrong, open, notice }),
    notice,
    standing: wrong > 0 || notice !== null ? "E" : open > 0 ? "Q" : "R",
    next: nextCellIn(seen.tables, openRows(seen)),
  };
};
