import { planOf } from "../kernel/code";
import type { Figure } from "../figures/figure";
import { type AskedFigure, placeOfTarget, type Respondent } from "../plan/asked/asked";
import { type Catalogue, measureOf } from "../plan/catalogue";
import { deadlineOn } from "../plan/deadlines";
import type { Pack } from "../plan/schema/pack";
import { judge } from "../verdict/judge";
import type { Phase } from "../verdict/milestones";
import { nextStep } from "../verdict/next-step";
import type { Judged } from "./report";

/** A figure as read, the cell it was read from (null when nothing was found for it), and the reason given for it. */
export interface KnownFigure {
  readonly figure: Figure;
  readonly cell: string | null;
  readonly reason: string | null;
}

export interface JudgeContext {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
  readonly respondent: Respondent;
  /** The day of judgement, ISO. */
  readonly day: string;
  readonly phases: ReadonlyMap<string, Phase>;
}

const nothingKnown: KnownFigure = { figure: { kind: "missing" }, cell: null, reason: null };

/**
 * Every target of the figures asked for, in order, judged by the figures known. Milestones that a later one has replaced
 * are left out; later ones are judged as such (READING-RULES "Verdicts").
 */
export const judgeFigures = (
  { catalogue, packs, respondent, day, phases }: JudgeContext,
  asked: readonly AskedFigure[],
  known: ReadonlyMap<string, KnownFigure>,
): readonly Judged[] => {
  const population = respondent.viewpoint === "school" ? respondent.school : null;
  return asked.flatMap(({ figure: key, targets }) =>
    targets.flatMap((target): readonly Judged[] => {
      const phase = phases.get(target.code);
      const pack = packs.find((candidate) => candidate.id === planOf(target.code));
      if (phase === undefined || phase.kind === "superseded" || pack === undefined) return [];
      const { figure, cell, reason } = known.get(key) ?? nothingKnown;
      const measure = measureOf(catalogue, target);
      const place = placeOfTarget(pack, target);
      const verdict = judge({
        target,
        measure,
        figure,
        viewpoint: respondent.viewpoint,
        day,
        inForce: phase.kind === "inForce",
        school: population,
        place,
      });
      const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
      const deadline = deadlineOn(target.deadline, day, verdict.status, range);
      return [
        { target, verdict, cell, deadline, step: nextStep(verdict, { target, measure, reason: reason !== null }) },
      ];
    }),
  );
};
