import type { Bounds, Figure, TaskStatus } from "../figures/figure";
import type { Measure } from "../plan/schema/measure";
import { ofItems, ofNumber, ofShare, ofShares } from "./outcome-parts";
import type { Quantity } from "./quantity";
import type { Threshold } from "./threshold";
import type { Viewpoint } from "./verdict";

/**
 * What a figure comes to against a threshold, before milestones and before words.
 * - none: nothing to judge: 0 of 0, or a figure counted above the school
 * - open: a part is blank or ambiguous
 * - measured: to be compared; `countable` when a shortfall in whole units has a meaning, `noun` what is counted
 * - answered: yes or no; null while items are unanswered
 */
export type Outcome =
  | { readonly kind: "missing" }
  | { readonly kind: "invalid" }
  | { readonly kind: "none"; readonly why: "zeroOfZero" | "countedAbove" }
  | { readonly kind: "open"; readonly n: number | null; readonly d: number | null; readonly bounds: Bounds | null }
  | Measured
  | Answered
  | { readonly kind: "task"; readonly status: TaskStatus | null };

export interface Measured {
  readonly kind: "measured";
  readonly quantity: Quantity;
  readonly countable: boolean;
  readonly noun: string;
}

export interface Answered {
  readonly kind: "answered";
  readonly yes: boolean | null;
  readonly items: number;
  readonly lacking: readonly string[];
  readonly unanswered: readonly string[];
}

/** What an office counts where a school answers yes or no. */
export const schoolNoun = "cơ sở giáo dục";

const invalid: Outcome = { kind: "invalid" };

const ofAnswer = (measure: Measure, figure: Figure): Outcome => {
  if (figure.kind === "answer" && measure.kind === "yesNo")
    return { kind: "answered", yes: figure.yes, items: 0, lacking: [], unanswered: [] };
  return figure.kind === "items" && measure.kind === "checklist" ? ofItems(figure.answers, measure.items) : invalid;
};

/** Yes/no, checklist and level: an office enters how many schools, of how many; a school answers for itself. */
const ofSchools = (measure: Measure, figure: Figure, viewpoint: Viewpoint): Outcome => {
  const counts = figure.kind === "share" || figure.kind === "openShare";
  if (counts) return viewpoint === "office" ? ofShare(figure, schoolNoun) : invalid;
  return measure.kind === "level" ? ofNumber(figure, "level", "") : ofAnswer(measure, figure);
};

const ofTask = (figure: Figure): Outcome =>
  figure.kind === "task" ? { kind: "task", status: figure.status } : invalid;

const ofKind = (measure: Measure, figure: Figure, viewpoint: Viewpoint, threshold: Threshold | null): Outcome => {
  switch (measure.kind) {
    case "share":
      return ofShare(figure, measure.short);
    case "shares":
      return ofShares(figure, measure.parts, threshold);
    case "yesNo":
    case "checklist":
    case "level":
      return ofSchools(measure, figure, viewpoint);
    case "facilityCount":
      return ofNumber(figure, "count", schoolNoun);
    case "count":
      return ofNumber(figure, "count", measure.short);
    case "rate":
      return ofNumber(figure, "rate", "");
    case "qualitative":
      return ofTask(figure);
  }
};

/** A figure of a kind that the measure or the viewpoint does not know is invalid, never a crash. */
export const outcomeOf = (
  measure: Measure,
  figure: Figure,
  viewpoint: Viewpoint,
  threshold: Threshold | null,
): Outcome => {
  if (measure.kind === "facilityCount" && viewpoint === "school") return { kind: "none", why: "countedAbove" };
  if (figure.kind === "missing" || figure.kind === "invalid") return figure;
  return ofKind(measure, figure, viewpoint, threshold);
};
