import { planOf } from "../../kernel/code";
import type { LintFinding } from "./finding";

const key = ({ code, subject, message }: LintFinding): string => [code, subject, message.en].join("|");

/** Those findings that concern the named plans, or that were not there before these plans came. */
export const findingsAbout = (
  findings: readonly LintFinding[],
  plans: readonly string[],
  before: readonly LintFinding[],
): readonly LintFinding[] => {
  const known = new Set(before.map(key));
  return findings.filter(
    (finding) => finding.evidence.some(({ code }) => plans.includes(planOf(code))) || !known.has(key(finding)),
  );
};
