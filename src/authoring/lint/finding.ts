import type { Text } from "../../kernel/text";
import type { Target } from "../../plan/schema/target";

/**
 * contradiction: the documents disagree; shown, never settled. error: the rule as written can bind nobody or never be
 * met. note: worth a look, nothing is wrong yet.
 */
export type LintSeverity = "contradiction" | "error" | "note";

/** The words that a finding rests on: verbatim, with the value's own cell where the row has one. */
export interface Evidence {
  readonly code: string;
  readonly quote: string;
  readonly cell: string | null;
}

export type LintCode =
  | "cannot-both-hold"
  | "different-number"
  | "different-strictness"
  | "later-weaker"
  | "milestone-falls"
  | "unreachable"
  | "stretch-below-minimum"
  | "binds-no-school"
  | "redundant"
  | "other-date"
  | "other-owner"
  | "other-scope"
  | "similar-wording"
  | "leads-and-supports"
  | "never-leads"
  | "never-named"
  | "unused-measure";

export interface LintFinding {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  /** What it is about: the codes of its targets, else the id of a unit or measure. */
  readonly subject: string;
  /** One entry a target, in the order in which the message names them; empty where no target is concerned. */
  readonly evidence: readonly Evidence[];
  readonly message: Text;
}

const evidenceOf = (target: Target): Evidence => ({
  code: target.code,
  quote: target.source.quote,
  cell: target.source.cell ?? null,
});

/** A finding about these targets, in this order; `subject` where it is about a unit or a measure. */
export const finding = (
  code: LintCode,
  severity: LintSeverity,
  targets: readonly Target[],
  message: Text,
  subject: string = targets.map((target) => target.code).join(" "),
): LintFinding => ({ code, severity, subject, evidence: targets.map(evidenceOf), message });
