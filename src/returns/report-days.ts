import type { Day } from "../kernel/ids";
import { parsePeriod } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import { reportDay } from "../plan/deadlines";
import type { Population } from "../plan/population";
import type { Pack } from "../plan/schema/pack";

/**
 * By when a school reports on a period; null: its plan does not say, or the period is none. Found once for all schools of the
 * same levels.
 */
export const reportDaysFor = (
  catalogue: Catalogue,
  pack: Pack,
  period: string,
): ((school: Pick<Population, "levels">) => Day | null) => {
  const read = parsePeriod(period);
  const known = new Map<string, Day | null>();
  return (school) => {
    if (read === null) return null;
    const key = school.levels.join();
    const day = known.get(key);
    if (day !== undefined) return day;
    const found = reportDay(catalogue, [pack], school, read);
    known.set(key, found);
    return found;
  };
};
