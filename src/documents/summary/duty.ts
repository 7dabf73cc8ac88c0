import type { Day } from "../../kernel/ids";
import { type Catalogue, unitNames } from "../../plan/catalogue";
import { deadlineOn } from "../../plan/deadlines";
import { schoolReports } from "../../plan/reporting";
import type { Pack } from "../../plan/schema/pack";

/** To whom the office itself reports by the plan, when on this day that is due next, and in the plan's words. */
export interface OwnDuty {
  readonly to: readonly string[];
  readonly due: Day | null;
  readonly text: string;
}

/** null: the plan does not say that the office reports. */
export const ownDuty = (catalogue: Catalogue, pack: Pack, day: Day): OwnDuty | null => {
  const duty = pack.reporting.find(({ who }) => !schoolReports(catalogue, who, { levels: pack.manages }));
  if (duty === undefined) return null;
  const { due } = deadlineOn(duty.deadline, day, "missing", { from: pack.effectiveFrom, to: pack.effectiveTo });
  return { to: unitNames(catalogue, duty.to), due, text: duty.deadline.text };
};
