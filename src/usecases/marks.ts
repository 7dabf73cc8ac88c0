import { isBlankText } from "../figures/tidy";
import { writeKey } from "../sheet/keys";
import { beforeAnyCheck } from "../forms/entry-table";
import { rowAdvice } from "./advice";
import type { TargetCode } from "../kernel/ids";
import { version } from "../kernel/version";
import type { FoundRow, FoundTable } from "../sheet/find";
import type { Figure } from "../figures/figure";
import { type Catalogue, unitNames } from "../plan/catalogue";
import {
  duePiece,
  dueWords,
  givenWords,
  isUnseen,
  type Layout,
  resultText,
  statusStyle,
  statusText,
} from "../sheet/labels";
import { shownStatus, standingOf } from "../verdict/shown";
import { nothingRecorded } from "../sheet/identity";
import { writeRecord } from "../sheet/entry-record";
import { noticeRole, type Role } from "../sheet/roles";
import type { StyleName } from "../sheet/styles";
import type { Change } from "../workbook/port";
import type { CheckedWorkbook } from "./check-workbook";
import { readinessOf } from "./readiness";
import { deadlineWords } from "./words";
import type { Judged } from "./report";

interface Mark {
  readonly value: string | number | null;
  readonly style: StyleName | null;
}

const nextMilestone = (verdicts: readonly Judged[], on: Judged): string => {
  const later = verdicts.find(({ target, verdict }) => verdict.status === "notDue" && target.code !== on.target.code);
  return later === undefined ? "" : ` Mốc ${later.target.year ?? ""}: ${later.step.vi}`;
};

/** By when, of what is still to be done; a table has the document's own column of deadlines. */
const dueOf = ({ target, verdict: { status } }: Judged): string => {
  const due = status === "notMet" || status === "notDue" ? dueWords(target.deadline.text, target.year) : "";
  return due === "" ? "" : duePiece.vi + due;
};

/** `advice`: what blocks the row, which comes before what its verdict asks for. */
const marksOf = (
  catalogue: Catalogue,
  layout: Layout,
  judged: Judged,
  verdicts: readonly Judged[],
  advice: string | null,
): ReadonlyMap<Role, Mark> => {
  const { target, verdict, deadline, rate } = judged;
  const shown = shownStatus(verdict);
  const due = layout === "lines" ? dueOf(judged) : "";
  const step = advice ?? judged.step.vi + due + nextMilestone(verdicts, judged);
  return new Map<Role, Mark>([
    ["status", { value: resultText(layout, shown, rate, { vi: step, en: step }).vi, style: statusStyle(shown) }],
    // As the native formulas of the same cells give them: unrounded, in the template's own format.
    ["value", { value: verdict.value, style: null }],
    ["gap", { value: verdict.gap, style: null }],
    ["shortfall", { value: verdict.shortfall, style: null }],
    ["lead", { value: unitNames(catalogue, target.lead).join("; "), style: null }],
    ["deadline", { value: deadlineWords(target.deadline.text, deadline), style: null }],
    ["step", { value: step, style: "hint" }],
  ]);
};

type AdviceOn = ReturnType<typeof rowAdvice>;

/** The marks of a row that shows no target: what blocks it, and of a total how it was read. */
const otherMarks = (
  row: FoundRow,
  totals: CheckedWorkbook["totals"],
  advice: string | null,
): ReadonlyMap<Role, Mark> => {
  const total = row.key === null ? undefined : totals.get(row.key.figure);
  return new Map<Role, Mark>([
    ...(total === undefined ? [] : [["status", totalMark(total.figure)] as const]),
    ...(advice === null ? [] : [["step", { value: advice, style: "hint" as const }] as const]),
  ]);
};

const totalMark = ({ kind }: Figure): Mark => {
  if (kind === "missing") return { value: statusText("missing").vi, style: statusStyle("missing") };
  if (kind === "invalid") return { value: statusText("invalid").vi, style: statusStyle("invalid") };
  if (kind === "openNumber") return { value: statusText("undecided").vi, style: statusStyle("undecided") };
  return { value: givenWords.vi, style: "result" };
};

/** Where a figure stands on its row. */
const figureRoles = ["n", "d", "day", "evidence"] as const satisfies readonly Role[];

const isBlankEntry = (row: FoundRow, role: Role): boolean => {
  const { cell } = row.cellOf(role);
  return cell.type === "blank" || (cell.type === "text" && isBlankText(cell.text)) || row.calculates(role) === true;
};

/**
 * Rows that are copies of others before them on their sheet, and on which nothing is typed: they say nothing, as the
 * sheet's own formulas have it (native/copied).
 */
const idleCopies = ({ rows }: FoundTable): ReadonlySet<FoundRow> => {
  const met = new Set<string>();
  return new Set(
    rows.filter((row) => {
      if (row.key === null || row.key.part !== null || row.targets.length === 0) return false;
      const isFirst = met.size !== met.add(writeKey(row.key)).size;
      return !isFirst && figureRoles.every((role) => isBlankEntry(row, role));
    }),
  );
};

const idleMarks = (advice: string | null): ReadonlyMap<Role, Mark> =>
  new Map<Role, Mark>([
    ["status", { value: "", style: "result" }],
    ...(["value", "gap", "shortfall"] as const).map((role) => [role, { value: null, style: null }] as const),
    ["step", { value: advice ?? "", style: "hint" }],
  ]);

/** A sheet of lines says what a number is of; a table has denominators. */
const layoutOf = ({ columns }: FoundTable): Layout => (columns.has("of") ? "lines" : "table");

/** The marks of a row as changes; what nobody sees keeps its look. */
const markChanges = (
  { sheet, columns }: FoundTable,
  layout: Layout,
  row: FoundRow,
  marks: ReadonlyMap<Role, Mark>,
): readonly Change[] =>
  [...marks].flatMap(([role, { value, style }]): readonly Change[] => {
    const column = columns.get(role);
    if (column === undefined) return [];
    return [{ kind: "cell", sheet, row: row.row, column, value, style: isUnseen(layout, role) ? null : style }];
  });

/** The result cells of every row that shows a target, and what to do on every row on which something blocks. */
const rowChanges = (
  catalogue: Catalogue,
  table: FoundTable,
  { totals }: CheckedWorkbook,
  judgedOf: ReadonlyMap<TargetCode, Judged>,
  adviceOn: AdviceOn,
): readonly Change[] => {
  const layout = layoutOf(table);
  const idle = idleCopies(table);
  return table.rows.flatMap((row): readonly Change[] => {
    const verdicts = row.targets.flatMap((code) => judgedOf.get(code) ?? []);
    const judged = standingOf(verdicts);
    const advice = adviceOn(table.sheet, row.row);
    const marks = idle.has(row)
      ? idleMarks(advice)
      : judged === null
        ? otherMarks(row, totals, advice)
        : marksOf(catalogue, layout, judged, verdicts, advice);
    return markChanges(table, layout, row, marks);
  });
};

/**
 * What a check finds and the sheets' formulas do not see, for the workbook's readiness line; null clears it. Forms made
 * before it had a place of its own on that line look for it right of the owner's mark.
 */
const noticeChange = ({ sheet, owner, columns, readyRow }: FoundTable, notice: string | null): readonly Change[] => {
  const column = columns.get(noticeRole);
  const places = [
    ...(owner === null ? [] : [{ row: owner.row, column: owner.column + 1 }]),
    ...(readyRow === null || column === undefined ? [] : [{ row: readyRow, column }]),
  ];
  return places.map((place) => ({ kind: "cell", sheet, ...place, value: notice, style: null }));
};

/** How far the workbook is, on the line of each sheet that says so; a formula there stays and says the same. */
const readyChange = ({ sheet, owner, readyRow }: FoundTable, text: string): readonly Change[] =>
  owner === null || readyRow === null
    ? []
    : [{ kind: "cell", sheet, row: readyRow, column: owner.column, value: text, style: null }];

/** What stands in the entries now, for the next check to compare (intake/workbook/exchanged). */
const recordChange = ({ record }: CheckedWorkbook): readonly Change[] => {
  if (record === null) return [];
  return [{ kind: "cell", ...record.place, value: writeRecord(record.record, version), style: null }];
};

/**
 * What marking writes: each row's result and what to do, and on the first sheet, whose readiness all others show, what
 * blocks unseen; on the very hidden sheet, the record of the entries. Marking again replaces these, and nothing else is touched.
 */
export const marksFor = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  { line, notice } = readinessOf(catalogue, checked),
): readonly Change[] => {
  const { report, recognised } = checked;
  const adviceOn = rowAdvice(report.findings);
  const judgedOf = new Map(report.judged.map((judged) => [judged.target.code, judged]));
  return [
    ...recognised.tables.flatMap((table, index) => [
      ...noticeChange(table, index === 0 ? notice : null),
      ...readyChange(table, line),
      ...rowChanges(catalogue, table, checked, judgedOf, adviceOn),
    ]),
    ...recordChange(checked),
  ];
};

/** What the result cells of a row without targets hold before any check: those of a total, and of one cell of a line. */
const otherBefore = ({ key }: FoundRow): ReadonlyMap<Role, Mark> =>
  new Map<Role, Mark>([
    ...(key?.figure.startsWith("total.") === true
      ? [["status", { value: null, style: "result" as const }] as const]
      : []),
    ...(key === null ? [] : [["step", { value: null, style: "hint" as const }] as const]),
  ]);

/** Puts the result cells of every row that shows a target back to what they held before any check, and takes notices away. */
export const clearMarksFor = (
  catalogue: Catalogue,
  { recognised: { packs, tables }, record }: Pick<CheckedWorkbook, "recognised" | "record">,
): readonly Change[] => {
  const targets = new Map(packs.flatMap((pack) => pack.targets.map((target) => [target.code, target] as const)));
  const forgotten: readonly Change[] =
    record === null ? [] : [{ kind: "cell", ...record.place, value: nothingRecorded, style: null }];
  const cleared = tables.flatMap((table) => {
    const cells = table.rows.flatMap((row): readonly Change[] => {
      const own = row.targets.flatMap((code) => targets.get(code) ?? []);
      const before = own.length > 0 ? beforeAnyCheck(catalogue, own) : otherBefore(row);
      return markChanges(table, layoutOf(table), row, before);
    });
    return [...noticeChange(table, null), ...cells];
  });
  return [...cleared, ...forgotten];
};
