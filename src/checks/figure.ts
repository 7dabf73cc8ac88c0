import type { TargetCode } from "../kernel/ids";
import type { Asking } from "../plan/asked/asked";
import type { Viewpoint } from "../plan/asked/respondent";
import type { Entry } from "../figures/entry";
import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/read";
import { finding, type KnownFinding } from "../findings/make";
import { realReason, withReason } from "../findings/reason";
import type { Target } from "../plan/schema/target";
import type { Phase } from "../verdict/milestones";
import { checkDayNumber } from "./day-number";
import { checkPersonalNumbers } from "./personal-number";
import { blankFirst, mergeReadings } from "./repeated";
import { checkTaskDays, type TaskSpan } from "./task-days";
import { severityOf } from "../findings/catalogue";
import type { Finding } from "../findings/finding";

/**
 * A figure of which nothing was entered: a query, or only an info while every target it serves is a later milestone.
 * No target at all (the school is outside every population) asks for nothing.
 */
export const checkBlank = (
  figure: Figure,
  at: string | null,
  what: string,
  phases: readonly Phase["kind"][],
): readonly KnownFinding[] => {
  if (figure.kind !== "missing" || phases.length === 0) return [];
  return [finding(phases.includes("inForce") ? "blank" : "blank-not-due", at, { what })];
};

/** Something written as a reason for a query that has no word in it, and so is none. */
export const checkReason = (
  reason: string | null,
  at: string | null,
  found: readonly Finding[],
): readonly KnownFinding[] => {
  const text = (reason ?? "").trim();
  if (text === "" || realReason(text) !== null) return [];
  return found.some(({ code }) => severityOf(code) === "query")
    ? [finding("reason-without-words", at, { text, count: 1 })]
    : [];
};

/** A figure that is asked for, and the targets that it serves for this respondent, with their phases. */
export interface FigureAsked extends Asking {
  readonly targets: readonly { readonly target: Target; readonly phase: Phase }[];
}

/** An entry of that figure and the cell that stands for it. */
export interface EntryAt {
  readonly at: string;
  readonly entry: Entry;
}

/** `at` is where the figure stands, null when its row is gone; `reason` only if it has a word in it. */
export interface FigureChecked {
  readonly figure: Figure;
  readonly at: string | null;
  readonly reason: string | null;
  readonly findings: readonly KnownFinding[];
}

/** What stands as Giải trình for the entries of one figure: the first with a word in it, else the first that is anything. */
export const writtenReason = (entries: readonly EntryAt[]): string | null => {
  const written = entries.map(({ entry }) => entry.reason);
  return written.find((text) => realReason(text) !== null) ?? written.find((text) => text !== null) ?? null;
};

/** The code of the target that a figure's findings are filed under: the one in force, else the first. */
export const mainTarget = (targets: FigureAsked["targets"]): TargetCode | null =>
  (targets.find(({ phase }) => phase.kind === "inForce") ?? targets[0])?.target.code ?? null;

/**
 * Everything there is to find about one figure: its cells, its repetitions, a blank that matters, a reason that is none,
 * and the row itself when it was deleted (no entry at all). Findings carry the target and the reason.
 */
export const checkFigure = (
  asked: FigureAsked,
  entries: readonly EntryAt[],
  viewpoint: Viewpoint,
  span: TaskSpan,
): FigureChecked => {
  const what = asked.called;
  const filed = (findings: readonly KnownFinding[]): readonly KnownFinding[] =>
    findings.map((found) => ({ ...found, target: mainTarget(asked.targets) }));
  if (entries.length === 0) {
    return {
      figure: { kind: "missing" },
      at: null,
      reason: null,
      findings: filed([finding("missing-row", null, { what })]),
    };
  }
  const readings = entries.map(({ at, entry }) => ({
    at,
    cells: entry.cells,
    ...readFigure(what, asked.question, entry),
  }));
  const { figure, at, findings } = mergeReadings(readings, what);
  const reason = writtenReason(entries);
  const phases = asked.targets.map(({ phase }) => phase.kind);
  const left = phases.includes("inForce") ? blankFirst(readings, what) : [];
  const blanks = withReason([...checkBlank(figure, at, what, phases), ...left], reason);
  const days = entries.flatMap(({ entry }) => checkDayNumber(entry.cells, viewpoint, what));
  const tasks = withReason(checkTaskDays(figure, at, span, what), reason);
  const evidence = figure.kind === "task" ? figure.evidence : null;
  const persons = checkPersonalNumbers([...entries.map(({ entry }) => entry.reason), evidence], at, what);
  const found = [...findings, ...blanks, ...tasks, ...days, ...persons];
  return { figure, at, reason: realReason(reason), findings: filed([...found, ...checkReason(reason, at, found)]) };
};
