import { unitNames, type Catalogue } from "../plan/catalogue";
import { statusWords } from "../sheet/labels";
import type { Role } from "../sheet/roles";
import type { StyleName } from "../sheet/styles";
import type { Change } from "../workbook/port";
import type { CheckedWorkbook } from "./check-workbook";
import { deadlineWords } from "./deadline-words";
import type { Judged } from "./report";
import { rowAdvice } from "./row-advice";

/** Which of a row's verdicts stands on it: what is in force before what is not due yet, and a failing one first. */
const shown = (verdicts: readonly Judged[]): Judged | null => {
  const inForce = verdicts.filter(({ verdict }) => verdict.status !== "notDue");
  return inForce.find(({ verdict }) => verdict.status !== "met") ?? inForce[0] ?? verdicts[0] ?? null;
};

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
  const words = statusWords[verdict.stretchMet === true && verdict.status === "met" ? "stretchMet" : verdict.status];
  return new Map<Role, Mark>([
    ["status", { value: words.text, style: words.style }],
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

/**
 * The result cells of every row that shows a target, and what to do on every row on which something blocks; marking
 * again replaces them, and nothing else is touched.
 */
export const marksFor = (catalogue: Catalogue, { report, recognised }: CheckedWorkbook): readonly Change[] => {
  const adviceOn = rowAdvice(report.findings);
  return recognised.tables.flatMap(({ sheet, columns, rows }) =>
    rows.flatMap((row): readonly Change[] => {
      const verdicts = row.targets.flatMap((code) => report.judged.filter(({ target }) => target.code === code));
      const judged = shown(verdicts);
      const marks = judged === null ? new Map<Role, Mark>() : marksOf(catalogue, judged, verdicts);
      return [...withAdvice(marks, adviceOn(sheet, row.row))].flatMap(([role, mark]): readonly Change[] => {
        const column = columns.get(role);
        return column === undefined ? [] : [{ kind: "cell", sheet, row: row.row, column, ...mark }];
      });
    }),
  );
};
