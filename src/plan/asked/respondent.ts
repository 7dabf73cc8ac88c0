import { binds, type Population } from "../population";
import type { Target } from "../schema/target";

/** Who answers: one school by its own figures, or the office that holds the plan, over its schools. */
export type Respondent = { readonly viewpoint: "office" } | ({ readonly viewpoint: "school" } & Population);

export type Viewpoint = Respondent["viewpoint"];

/** Whether a target binds whom the respondent speaks for: an office speaks for every school. */
export const bindsRespondent = (target: Target, respondent: Respondent): boolean =>
  respondent.viewpoint === "office" || binds(target.scope, respondent);

/** Office figures never stand in a school's return; an office's workbook holds every target of its plan. */
export const isAsked = (target: Target, respondent: Respondent): boolean =>
  bindsRespondent(target, respondent) && (respondent.viewpoint === "office" || target.answeredBy !== "office");
