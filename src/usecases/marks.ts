import { beforeAnyCheck } from "../forms/entry-table";
import { noticeFor, rowAdvice } from "./advice";
import type { TargetCode } from "../kernel/ids";
import type { FoundTable } from "../sheet/find";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { statusStyle, statusText } from "../sheet/labels";
import { shownStatus, standingOf } from "../verdict/shown";
import type { Role } from "../sheet/roles";
import type { StyleName } from "../sheet/styles";
import type { Change } from "../workbook/port";
import type { CheckedWorkbook } from "./check-workbook";
import { deadlineWords } from "./words";
import type { Judged } from "./report";
import type { Recognised } from "../intake/workbook/recognise";

interface Mark {
  readonly value: string | number | null;
  readonly style: StyleName | null;
}

const nextMilestone = (verdicts: readonly Judged[], on: Judged): string => {
  const later = verdicts.find(({ target, verdict }) => verdict.status === "notDue" && target.code !== on.target.code);
  return later === undefined ? "" : ` Mốc ${later.target.year ?? ""}: ${later.step.vi}`;
};

const marksOf = (catalogue: Catalogue, judged: Judged, verdicts: readonly Judged[]): ReadonlyMap<Role, Mark> => {
  const { target, verdict, deadline, step } = judged;
  const shown = shownStatus(verdict);
  return new Map<Role, Mark>([
    ["status", { value: statusText(shown).vi, style: statusStyle(shown) }],
    // As the native formulas of the same cells give them: unrounded, in the template's own format.
    ["value", { value: verdict.value, style: null }],
    ["gap", { value: verdict.gap, style: null }],
    ["shortfall", { value: verdict.shortfall, style: null }],
    ["lead", { value: unitNames(catalogue, target.lead).join("; "), style: "words" }],
    [
      "deadline",
      {
        value: deadlineWords(target.deadline.text, deadline),
        style: deadline.state === "overdue" ? "overdue" : "words",
      },
    ],
    ["step", { value: step.vi + nextMilestone(verdicts, judged), style: "result" }],
  ]);
};

/** What blocks the row comes before what its verdict asks for. */
const withAdvice = (marks: ReadonlyMap<Role, Mark>, advice: string | null): ReadonlyMap<Role, Mark> =>
  advice === null ? marks : new Map([...marks, ["step", { value: advice, style: "result" }]]);

type AdviceOn = ReturnType<typeof rowAdvice>;

/** The result cells of every row that shows a target, and what to do on every row on which something blocks. */
const rowChanges = (
  catalogue: Catalogue,
  { sheet, columns, rows }: FoundTable,
  judgedOf: ReadonlyMap<TargetCode, Judged>,
  adviceOn: AdviceOn,
): readonly Change[] =>
  rows.flatMap((row): readonly Change[] => {
    const verdicts = row.targets.flatMap((code) => judgedOf.get(code) ?? []);
    const judged = standingOf(verdicts);
    const marks = judged === null ? new Map<Role, Mark>() : marksOf(catalogue, judged, verdicts);
    return [...withAdvice(marks, adviceOn(sheet, row.row))].flatMap(([role, mark]): readonly Change[] => {
      const column = columns.get(role);
      return column === undefined ? [] : [{ kind: "cell", sheet, row: row.row, column, ...mark }];
    });
  });

/** What a check finds and the sheet's formulas do not see, for the sheet's readiness line; null clears it. */
const noticeChange = ({ sheet, owner }: FoundTable, notice: string | null): readonly Change[] =>
  owner === null ? [] : [{ kind: "cell", sheet, row: owner.row, column: owner.column + 1, value: notice, style: null }];

/**
 * What marking writes: each row's result and what to do, and on each sheet what blocks it unseen. Marking again replaces
 * these, and nothing else is touched.
 */
export const marksFor = (catalogue: Catalogue, { report, recognised }: CheckedWorkbook): readonly Change[] => {
  const adviceOn = rowAdvice(report.findings);
  const judgedOf = new Map(report.judged.map((judged) => [judged.target.code, judged]));
  return recognised.tables.flatMap((table) => [
    ...noticeChange(table, noticeFor(report.findings, report.asOf, table.sheet)),
    ...rowChanges(catalogue, table, judgedOf, adviceOn),
  ]);
};

/** Puts the result cells of every row that shows a target back to what they held before any check, and takes notices away. */
export const clearMarksFor = (catalogue: Catalogue, { packs, tables }: Recognised): readonly Change[] => {
  const targets = new Map(packs.flatMap((pack) => pack.targets.map((target) => [target.code, target] as const)));
  return tables.flatMap((table) => {
    const { sheet, columns, rows } = table;
    const cells = rows.flatMap((row): readonly Change[] => {
      const own = row.targets.flatMap((code) => targets.get(code) ?? []);
      if (own.length === 0) return [];
      return [...beforeAnyCheck(catalogue, own)].flatMap(([role, cell]): readonly Change[] => {
        const column = columns.get(role);
        return column === undefined ? [] : [{ kind: "cell", sheet, row: row.row, column, ...cell }];
      });
    });
    return [...noticeChange(table, null), ...cells];
  });
};
