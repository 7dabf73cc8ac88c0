import { askingFor } from "../../plan/asked/asked";
import { figureKey, populationKey } from "../../plan/asked/respondent";
import type { Catalogue } from "../../plan/catalogue";
import type { Day } from "../../kernel/ids";
import type { Pack } from "../../plan/schema/pack";
import type { Scope } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";
import { addedOf } from "../../returns/roll-up/judge";
import { type Added, addedUp } from "../../returns/roll-up/summed";
import { milestones } from "../../verdict/milestones";
import { taskTime } from "../../verdict/task-time";
import { thresholdFor } from "../../verdict/threshold";
import { targetOfRow } from "./rows";

/** A target as the query knows it; numbers in hundredths, as the engine compares them. */
export interface SqlTarget {
  readonly code: string;
  readonly measure: string;
  /** The target that rows must name; "": they name none. */
  readonly only: string;
  readonly population: string;
  readonly isShare: boolean;
  readonly operator: string | null;
  readonly threshold: number | null;
  readonly inForce: boolean;
  /** Of a task: its last day is ahead. */
  readonly waiting: boolean;
  readonly scope: Scope;
}

const sqlTarget = (catalogue: Catalogue, pack: Pack, target: Target, rollUp: Added, day: Day) => {
  const { question } = askingFor(catalogue, target, "office");
  const asked = rollUp.kind === "shareThatMeet" ? rollUp.question : question;
  const threshold = thresholdFor(target, asked);
  const range = { from: pack.effectiveFrom, to: pack.effectiveTo };
  const isTask = rollUp.kind === "shareThatMeet";
  return {
    code: target.code,
    measure: figureKey(target, "school"),
    only: targetOfRow(target, rollUp) ?? "",
    population: populationKey(target.scope),
    isShare: addedOf(asked) === "share",
    operator: threshold?.operator ?? null,
    threshold: threshold === null ? null : Math.round(threshold.value * 100),
    waiting: isTask && taskTime(target.deadline.obligations, day, range).kind === "waiting",
    scope: target.scope,
  };
};

/** The targets of a plan that are added up over schools, as they stand on a day. */
export const sqlTargets = (catalogue: Catalogue, pack: Pack, day: Day): readonly SqlTarget[] =>
  milestones(pack.targets, day).flatMap(({ target, phase }) => {
    const rollUp = addedUp(catalogue, target);
    return rollUp === null || phase.kind === "superseded"
      ? []
      : [{ ...sqlTarget(catalogue, pack, target, rollUp, day), inForce: phase.kind === "inForce" }];
  });
