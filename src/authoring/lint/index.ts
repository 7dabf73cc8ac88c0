import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";
import { agreement, unasked, unread } from "./agreement";
import { contradictions, laterWeaker } from "./contradictions";
import type { LintFinding } from "./finding";
import { bindsNoSchool, unreachable } from "./impossible";
import { mismatches, redundant } from "./same-figure";
import { similarWording } from "./similar";
import { idleUnits, leadsAndSupports, unusedMeasures, unusedTotals } from "./units-and-measures";

export { findingsAbout } from "./finding";
export type { LintFinding, LintSeverity } from "./finding";

const checks: readonly ((catalogue: Catalogue) => readonly LintFinding[])[] = [
  agreement,
  contradictions,
  laterWeaker,
  unreachable,
  bindsNoSchool,
  redundant,
  mismatches,
  similarWording,
  leadsAndSupports,
  idleUnits,
  unusedMeasures,
  unusedTotals,
];

/**
 * What keeps a plan from being right as a whole, beside fields that differ from their words: numbers that nobody asks,
 * contradictions, targets out of reach. Part by part, each cheap; of one plan's findings and of those with others.
 */
export const wholeChecks: readonly ((catalogue: Catalogue, pack: Pack) => readonly LintFinding[])[] = [
  (_, pack) => unasked(pack),
  (_, pack) => unread(pack),
  contradictions,
  laterWeaker,
  unreachable,
  bindsNoSchool,
];

/** Everything in the rules that a keeper should look at, the gravest kinds first; the rules themselves are not changed. */
export const lint = (catalogue: Catalogue): readonly LintFinding[] => checks.flatMap((check) => check(catalogue));
