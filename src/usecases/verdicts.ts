import type { Day, FigureKey } from "../kernel/ids";
import type { Respondent } from "../plan/asked/respondent";
import { planOf } from "../kernel/code";
import type { KnownFigure, Phases } from "../intake/read";
import { type AskedFigure, placeOfTarget } from "../plan/asked/asked";
import { deadlineOn } from "../plan/deadlines";
import type { Pack } from "../plan/schema/pack";
import { judge } from "../verdict/judge";
import { taskTime } from "../verdict/task-time";
import { nextStep } from "../verdict/next-step";
import type { Judged } from "./report";

export interface JudgeContext {
  readonly packs: readonly Pack[];
  readonly respondent: Respondent;
  /** The day of judgement, ISO. */
  readonly day: Day;
  readonly phases: Phases;
}

const nothingKnown: KnownFigure = { figure: { kind: "missing" }, cell: null, reason: null };

/**
 * Every target of the figures asked for, in order, judged by the figures known. Milestones that a later one has replaced
 * are left out; later ones are judged as such (READING-RULES "Verdicts").
 */
export const judgeFigures = (
  { packs, respondent, day, phases }: JudgeContext,
  asked: readonly AskedFigure[],
  known: ReadonlyMap<FigureKey, KnownFigure>,
): readonly Judged[] => {
  const population = respondent.viewpoint === "school" ? respondent : null;
  return asked.flatMap(({ figure: key, question, targets }) =>
    targets.flatMap((target): readonly Judged[] => {
      const phase = phases.get(target.code);
      const pack = packs.find((candidate) => candidate.id === planOf(target.code));
      if (phase === undefined || phase.kind === "superseded" || pack === undefined) return [];
      const { figure, cell, reason } = known.get(key) ?? nothingKnown;
      const place = placeOfTarget(pack, target);
      const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
      const time = taskTime(target.deadline.obligations, day, range);
      const verdict = judge({
        target,
        question,
        figure,
        day,
        inForce: phase.kind === "inForce",
        school: population,
        range,
        place,
      });
      const deadline = deadlineOn(target.deadline, day, verdict.status, range);
      return [
        {
          target,
          verdict,
          cell,
          deadline,
          step: nextStep(verdict, { target, question, reason: reason !== null, time }),
        },
      ];
    }),
  );
};
