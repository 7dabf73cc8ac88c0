import type { Day } from "../../kernel/ids";
import { type Period, periodDays } from "../../kernel/period";
import type { Catalogue } from "../catalogue";
import type { Population } from "../population";
import { schoolReports } from "../reporting";
import type { Pack } from "../schema/pack";
import { occurrences } from "./occurrences";

/** Whose workbook it is; an office judges on the day on which it loads the plan. */
type Judged =
  | { readonly viewpoint: "school"; readonly levels: Population["levels"] }
  | { readonly viewpoint: "office"; readonly loadedOn: Day };

/** The last day, while the plan applies, of each reporting obligation of the school that falls in the period. */
const reportDays = (
  catalogue: Catalogue,
  pack: Pack,
  school: Pick<Population, "levels">,
  period: { readonly from: Day; readonly to: Day },
): readonly Day[] => {
  const from = period.from > pack.effectiveFrom ? period.from : pack.effectiveFrom;
  const to = period.to < pack.effectiveTo ? period.to : pack.effectiveTo;
  return pack.reporting
    .filter(({ who }) => schoolReports(catalogue, who, school))
    .flatMap(({ deadline }) => deadline.obligations)
    .flatMap((obligation) => occurrences({ obligations: [obligation] }, from, to).slice(-1));
};

/** The first of a school's own report days within the period; null where no plan states one. */
export const reportDay = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  school: Pick<Population, "levels">,
  period: Period,
): Day | null => {
  const days = packs.flatMap((pack) => reportDays(catalogue, pack, school, periodDays(period)));
  return [...days].sort()[0] ?? null;
};

/**
 * The day on which a workbook is judged unless another is written into it: the earliest of the
 * period's end, the ends of the plans and the school's own report days within the period.
 */
export const dayOfJudgement = (catalogue: Catalogue, packs: readonly Pack[], judged: Judged, period: Period): Day => {
  if (judged.viewpoint === "office") return judged.loadedOn;
  const days = periodDays(period);
  return packs
    .flatMap((pack) => [pack.effectiveTo, ...reportDays(catalogue, pack, judged, days)])
    .reduce((earliest, day) => (day < earliest ? day : earliest), days.to);
};
