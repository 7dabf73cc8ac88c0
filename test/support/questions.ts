import totals from "../../rules/totals.json";
import type { Viewpoint } from "../../src/plan/asked/respondent";
import { amountAsked, kindOf } from "../../src/plan/kinds/kinds";
import type { Question } from "../../src/plan/kinds/question";
import type { Measure } from "../../src/plan/schema/measure";
import type { Target } from "../../src/plan/schema/target";

/** What a school is asked for a measure, or an office over all its schools. */
export const questionOf = (
  measure: Measure,
  viewpoint: Viewpoint = "school",
  target: Target | null = null,
): Question => {
  const { school, office } = kindOf(measure, target === null ? null : amountAsked(target));
  return viewpoint === "school" ? school(totals) : office({ schools: "Tiểu học, THCS", narrower: false }, totals);
};

/** A measure's name in sentences, and what is asked for it. */
export const askingOf = (measure: Measure, viewpoint: Viewpoint = "school") => ({
  called: kindOf(measure).called,
  question: questionOf(measure, viewpoint),
  totals: [],
});
