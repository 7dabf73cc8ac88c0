import type { Catalogue } from "../../plan/catalogue";
import { bindsNoSchool } from "./binds-no-school";
import { contradictions } from "./contradiction";
import type { LintFinding } from "./finding";
import { laterWeaker } from "./later-weaker";
import { leadsAndSupports } from "./leads-and-supports";
import { mismatches } from "./mismatch";
import { redundant } from "./redundant";
import { similarWording } from "./similar";
import { unreachable } from "./unreachable";
import { idleUnits, unusedMeasures } from "./unused";

export { findingsAbout } from "./about";
export type { Evidence, LintCode, LintFinding, LintSeverity } from "./finding";

const checks: readonly ((catalogue: Catalogue) => readonly LintFinding[])[] = [
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
];

/** Everything in the rules that a keeper should look at, the gravest kinds first; the rules themselves are not changed. */
export const lint = (catalogue: Catalogue): readonly LintFinding[] => checks.flatMap((check) => check(catalogue));
