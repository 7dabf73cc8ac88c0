import { lastOf, type Steps } from "../kernel/steps";
import type { Figure } from "../figures/figure";
import type { Day, FigureKey, TargetCode } from "../kernel/ids";
import type { Respondent } from "../plan/asked/respondent";
import { planOf } from "../kernel/code";
import type { KnownFigure, Phases } from "../intake/read";
import { type AskedFigure, placeOfTarget } from "../plan/asked/asked";
import { deadlineOn } from "../plan/deadlines";
import type { Pack } from "../plan/schema/pack";
import type { DeadlineOn } from "../plan/deadlines/deadline-on";
import { answerOf } from "../verdict/answer";
import { judge } from "../verdict/judge";
import { timeAsked } from "../verdict/task-time";
import { shownRate } from "../verdict/shown";
import { thresholdFor } from "../verdict/threshold";
import { needsDay, undated } from "../verdict/undated";
import { nextStep } from "../verdict/next-step";
import type { Question } from "../plan/kinds/question";
import type { Target } from "../plan/schema/target";
import type { Verdict } from "../verdict/verdict";
import type { Judged } from "./report";

export interface JudgeContext {
  readonly packs: readonly Pack[];
  readonly respondent: Respondent;
  /** The day of judgement, ISO; null where none can be read. */
  readonly day: Day | null;
  readonly phases: Phases;
}

const nothingKnown: KnownFigure = { figure: { kind: "missing" }, cell: null, reason: null };

const undatedDeadline: DeadlineOn = { due: null, state: "none" };

/** A target's verdict on the day, and what it was judged by; null of a milestone that a later one has replaced. */
const verdictOn = (
  { packs, respondent, day, phases }: JudgeContext,
  target: Target,
  question: Question,
  figure: Figure,
) => {
  const school = respondent.viewpoint === "school" ? respondent : null;
  const phase = phases.get(target.code);
  const pack = packs.find((candidate) => candidate.id === planOf(target.code));
  if (phase === undefined || phase.kind === "superseded" || pack === undefined) return null;
  const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
  const place = placeOfTarget(pack, target);
  const inForce = phase.kind === "inForce";
  const judgedOn = day ?? pack.effectiveTo;
  const dateless = day === null && needsDay(target, question);
  const verdict = dateless
    ? undated(target, question, school)
    : judge({ target, question, figure, day: judgedOn, inForce, school, range, place });
  return { verdict, judgedOn, range };
};

/** A target judged by what is known of its figure; null of a milestone that a later one has replaced. */
const judgedBy = (
  context: JudgeContext,
  target: Target,
  question: Question,
  { figure, cell, reason }: KnownFigure,
): Judged | null => {
  const on = verdictOn(context, target, question, figure);
  if (on === null) return null;
  const { verdict, judgedOn, range } = on;
  const { day } = context;
  const time = timeAsked(question, target, judgedOn, range);
  return {
    target,
    verdict,
    cell,
    deadline: day === null ? undatedDeadline : deadlineOn(target.deadline, day, verdict.status, range),
    step: nextStep(verdict, { target, question, reason: reason !== null, time }),
    answer: answerOf(figure),
    rate: shownRate(question, verdict, thresholdFor(target, question)?.value ?? null),
  };
};

/**
 * Every target of the figures asked for, in order and in steps, judged by the figures known. Milestones that a later one has
 * replaced are left out; later ones are judged as such (READING-RULES "Verdicts").
 */
export function* judgingFigures(
  context: JudgeContext,
  asked: readonly AskedFigure[],
  known: ReadonlyMap<FigureKey, KnownFigure>,
): Steps<readonly Judged[]> {
  const found: Judged[] = [];
  for (const { figure, question, targets } of asked) {
    yield;
    for (const target of targets) {
      const judged = judgedBy(context, target, question, known.get(figure) ?? nothingKnown);
      if (judged !== null) found.push(judged);
    }
  }
  return found;
}

/** The same at one go. */
export const judgeFigures = (
  context: JudgeContext,
  asked: readonly AskedFigure[],
  known: ReadonlyMap<FigureKey, KnownFigure>,
): readonly Judged[] => lastOf(judgingFigures(context, asked, known));

/** The verdicts of `judgeFigures` alone, where nothing is asked of what stands beside them. */
export const verdictsOf = (
  context: JudgeContext,
  asked: readonly AskedFigure[],
  figureOf: (key: FigureKey) => Figure | undefined,
): readonly (readonly [TargetCode, Verdict])[] =>
  asked.flatMap(({ figure: key, question, targets }) => {
    const figure = figureOf(key) ?? nothingKnown.figure;
    return targets.flatMap((target) => {
      const on = verdictOn(context, target, question, figure);
      return on === null ? [] : [[target.code, on.verdict] as const];
    });
  });
