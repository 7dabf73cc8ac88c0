import { ourDay, yearOf } from "../kernel/day";
import { planOf } from "../kernel/code";
import type { Day, FigureKey, PlanId, TargetCode } from "../kernel/ids";
import type { AskedFigure } from "../plan/asked/asked";
import { type Question, severalLines, nounOf } from "../plan/kinds/question";
import type { Pack } from "../plan/schema/pack";
import type { Effective } from "../plan/deadlines";
import type { Target } from "../plan/schema/target";
import { milestones, type Phase } from "../verdict/milestones";
import { taskTerms } from "../verdict/task-terms";
import { thresholdFor } from "../verdict/threshold";
import type { Measured, NativeFigure, NativeTarget } from "./spec";

/** Everything that a sheet's formulas are compiled for: one respondent, one year. */
export interface NativeContext {
  /** Each target's phase in the year of the period: formulas know no clock. */
  readonly phases: ReadonlyMap<TargetCode, Phase["kind"]>;
  /** Line numbers by figure, the same on every sheet. */
  readonly ids: ReadonlyMap<FigureKey, number>;
  /** Figures of which a blank must be explained. */
  readonly due: ReadonlySet<FigureKey>;
  readonly year: number;
  /** The days between which each plan applies. */
  readonly ranges: ReadonlyMap<PlanId, Effective>;
}

/** Numbers 100 apart leave room for a figure's lines. */
const idOf = (index: number): number => (index + 1) * 100;

/** A plan that is not among those given sets no bounds. */
const always: Effective = { from: ourDay("1900-03-01"), to: ourDay("2999-12-31") };

/** `day`: the day of judgement; which milestones are in force does not change within its year. */
export const contextFor = (asked: readonly AskedFigure[], packs: readonly Pack[], day: Day): NativeContext => {
  const targets = asked.flatMap((figure) => figure.targets);
  const phases = new Map(milestones(targets, day).map(({ target, phase }) => [target.code, phase.kind]));
  const due = asked.filter((figure) => figure.targets.some(({ code }) => phases.get(code) === "inForce"));
  const figures = [...new Set(asked.map(({ figure }) => figure))];
  return {
    phases,
    ids: new Map(figures.map((figure, index) => [figure, idOf(index)])),
    due: new Set(due.map(({ figure }) => figure)),
    year: yearOf(day),
    ranges: new Map(packs.map(({ id, effectiveFrom, effectiveTo }) => [id, { from: effectiveFrom, to: effectiveTo }])),
  };
};

/** What a question's answer comes to, for the formulas. */
const measuredAs = (question: Question): Measured =>
  question.kind === "answer" && question.above ? "above" : question.kind;

/** The targets that are judged on a row: those that a later milestone has replaced are not. */
const targetsOf = (context: NativeContext, question: Question, targets: readonly Target[]): readonly NativeTarget[] =>
  targets
    .filter(({ code }) => context.phases.get(code) !== "superseded")
    .map((target) => ({
      threshold: thresholdFor(target, question),
      stretch: target.stretch ?? null,
      later: context.phases.get(target.code) === "later",
      years: target.year === undefined ? 0 : Math.max(0, target.year - context.year),
      terms: taskTerms(target.deadline.obligations, context.ranges.get(planOf(target.code)) ?? always),
    }));

/** A figure and its targets on one row, as the formulas know them. */
export const nativeFigure = (
  context: NativeContext,
  asked: AskedFigure,
): { readonly figure: NativeFigure; readonly targets: readonly NativeTarget[] } | null => {
  const id = context.ids.get(asked.figure);
  if (id === undefined) return null;
  const targets = targetsOf(context, asked.question, asked.targets);
  return {
    targets,
    figure: {
      id,
      measured: measuredAs(asked.question),
      lines: severalLines(asked.question),
      due: context.due.has(asked.figure),
      noun: nounOf(asked.question),
    },
  };
};
