import { planOf } from "../kernel/code";
import { ourDay, serialOfDay } from "../kernel/day";
import type { Day, FigureKey, PlanId } from "../kernel/ids";
import type { AskedFigure } from "../plan/asked/asked";
import { isCountedAbove, type Question, severalLines, nounOf } from "../plan/kinds/question";
import { beginOf } from "../plan/begins";
import type { Pack } from "../plan/schema/pack";
import type { Effective } from "../plan/deadlines";
import type { Target } from "../plan/schema/target";
import { replacedFrom } from "../verdict/milestones";
import { dueWords } from "../sheet/labels";
import { taskTerms } from "../verdict/task-terms";
import { thresholdFor } from "../verdict/threshold";
import { joinedDue } from "./phase";
import type { Due, Measured, NativeFigure, NativeTarget } from "./spec";

/** Everything that the sheets' formulas are compiled for: one respondent. */
export interface NativeContext {
  /** Line numbers by figure or total, the same on every sheet. */
  readonly ids: ReadonlyMap<FigureKey, number>;
  /** The years in which a blank must be explained, by figure or total. */
  readonly due: ReadonlyMap<FigureKey, Due>;
  /** The day from which the first plan that asks for a figure applies; absent: no plan given does. */
  readonly begins: ReadonlyMap<FigureKey, Day>;
  /** Every target asked for. */
  readonly targets: readonly Target[];
  /** The days between which each plan applies. */
  readonly ranges: ReadonlyMap<PlanId, Effective>;
}

/** Numbers 100 apart leave room for a figure's lines. */
const idOf = (index: number): number => (index + 1) * 100;

/** A blank is asked about while one of the targets that it serves is in force. */
const dueYears = (asked: readonly AskedFigure[]): ReadonlyMap<FigureKey, Due> => {
  const all = asked.flatMap(({ targets }) => targets);
  const due = new Map<FigureKey, Due>();
  for (const { figure, targets } of asked) {
    const own = targets.map((target) => [target.year ?? 0, replacedFrom(target, all) ?? Infinity] as const);
    due.set(figure, joinedDue([...(due.get(figure) ?? []), ...own]));
  }
  return due;
};

const beginsOf = (asked: readonly AskedFigure[], packs: readonly Pack[]): ReadonlyMap<FigureKey, Day> =>
  new Map(
    [...new Set(asked.map(({ figure }) => figure))].flatMap((figure) => {
      const served = asked.filter((each) => each.figure === figure).flatMap(({ targets }) => targets);
      const begin = beginOf(packs, served);
      return begin === null ? [] : [[figure, begin] as const];
    }),
  );

/** A plan that is not among those given sets no bounds. */
const always: Effective = { from: ourDay("1900-03-01"), to: ourDay("2999-12-31") };

/** `common`: the totals and the day, each with the figures that use it. */
export const contextFor = (
  asked: readonly AskedFigure[],
  common: readonly { readonly key: FigureKey; readonly figures: readonly FigureKey[] }[],
  packs: readonly Pack[],
): NativeContext => {
  const due = new Map(dueYears(asked));
  for (const { key, figures } of common) due.set(key, joinedDue(figures.flatMap((figure) => due.get(figure) ?? [])));
  const keys = [...new Set([...common.map(({ key }) => key), ...asked.map(({ figure }) => figure)])];
  return {
    ids: new Map(keys.map((key, index) => [key, idOf(index)])),
    due,
    begins: beginsOf(asked, packs),
    targets: asked.flatMap((figure) => figure.targets),
    ranges: new Map(packs.map(({ id, effectiveFrom, effectiveTo }) => [id, { from: effectiveFrom, to: effectiveTo }])),
  };
};

/** What a question's answer comes to, for the formulas. */
const measuredAs = (question: Question): Measured => (isCountedAbove(question) ? "above" : question.kind);

const targetsOf = (context: NativeContext, { question, targets }: AskedFigure): readonly NativeTarget[] =>
  targets.map((target) => ({
    threshold: thresholdFor(target, question),
    stretch: target.stretch ?? null,
    year: target.year ?? null,
    until: replacedFrom(target, context.targets),
    terms: taskTerms(target.deadline.obligations, context.ranges.get(planOf(target.code)) ?? always),
    due: dueWords(target.deadline.text, target.year),
  }));

/** A figure and its targets on one row, as the formulas know them. */
export const nativeFigure = (
  context: NativeContext,
  asked: AskedFigure,
): { readonly figure: NativeFigure; readonly targets: readonly NativeTarget[] } | null => {
  const id = context.ids.get(asked.figure);
  if (id === undefined) return null;
  return {
    targets: targetsOf(context, asked),
    figure: {
      id,
      measured: measuredAs(asked.question),
      lines: severalLines(asked.question),
      due: context.due.get(asked.figure) ?? [],
      from: serialOfDay(context.begins.get(asked.figure) ?? always.from) ?? 0,
      noun: nounOf(asked.question),
    },
  };
};
