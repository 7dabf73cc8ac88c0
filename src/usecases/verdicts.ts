import type { Day, FigureKey } from "../kernel/ids";
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

/**
 * Every target of the figures asked for, in order, judged by the figures known. Milestones that a later one has replaced
 * are left out; later ones are judged as such (READING-RULES "Verdicts").
 */
export const judgeFigures = (
  { packs, respondent, day, phases }: JudgeContext,
  asked: readonly AskedFigure[],
  known: ReadonlyMap<FigureKey, KnownFigure>,
): readonly Judged[] => {
  const school = respondent.viewpoint === "school" ? respondent : null;
  return asked.flatMap(({ figure: key, question, targets }) =>
    targets.flatMap((target): readonly Judged[] => {
      const phase = phases.get(target.code);
      const pack = packs.find((candidate) => candidate.id === planOf(target.code));
      if (phase === undefined || phase.kind === "superseded" || pack === undefined) return [];
      const { figure, cell, reason } = known.get(key) ?? nothingKnown;
      const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
      const place = placeOfTarget(pack, target);
      const inForce = phase.kind === "inForce";
      const judgedOn = day ?? pack.effectiveTo;
      const dateless = day === null && needsDay(target, question);
      const verdict = dateless
        ? undated(target, question, school)
        : judge({ target, question, figure, day: judgedOn, inForce, school, range, place });
      const time = timeAsked(question, target, judgedOn, range);
      return [
        {
          target,
          verdict,
          cell,
          deadline: day === null ? undatedDeadline : deadlineOn(target.deadline, day, verdict.status, range),
          step: nextStep(verdict, { target, question, reason: reason !== null, time }),
          answer: answerOf(figure),
          rate: shownRate(question, verdict, thresholdFor(target, question)?.value ?? null),
        },
      ];
    }),
  );
};
