import type { PlanId, TargetCode } from "../../kernel/ids";
import { planOf } from "../../kernel/code";
import type { Text } from "../../kernel/text";
import { wordTarget } from "../../plan/say";
import type { Target } from "../../plan/schema/target";
import type { Placed } from "./pairs";

/**
 * contradiction: the documents disagree; shown, never settled. error: the rule as written can bind nobody or never be
 * met. note: worth a look, nothing is wrong yet.
 */
export type LintSeverity = "contradiction" | "error" | "note";

/** The words that a finding rests on: verbatim, with the value's own cell where the row has one. */
interface Evidence {
  readonly code: TargetCode;
  readonly quote: string;
  readonly cell: string | null;
}

/** What a finding says, as a name that `lint --json` prints. */
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
  | "unused-measure"
  | "unused-total"
  | "differs-from-words"
  | "number-unaccounted"
  | "decided-without-reading";

/** One thing that lint has to say, in both languages, with the words it rests on. */
export interface LintFinding {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  /** What it is about: the codes of its targets, else the id of a unit or measure. */
  readonly subject: string;
  /** One entry a target, in the order in which the message names them; empty where no target is concerned. */
  readonly evidence: readonly Evidence[];
  readonly message: Text;
  /** Where a rule is held against its own words: the field, and both sides. */
  readonly compared?: { readonly field: string; readonly words: Text; readonly rule: Text };
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

/** Where a target stands, as a reader finds it: "Phụ lục 2, dòng 30", "mục II.2.2". */
const place = ({ pack, target }: Placed): Text => {
  const { table, row } = target.source;
  const name = pack.tables.find((candidate) => candidate.id === table)?.name;
  if (row === null || name === undefined) return { vi: `mục ${table}`, en: `clause ${table}` };
  return { vi: `${name}, dòng ${row}`, en: `${name}, row ${row}` };
};

/** "tan-ky-2026/PL1.9a@2030 (Phụ lục 1, dòng 9)". */
export const cite = (placed: Placed): Text => {
  const where = place(placed);
  return { vi: `${placed.target.code} (${where.vi})`, en: `${placed.target.code} (${where.en})` };
};

/** The same with what it asks: "… yêu cầu trên 95%". */
export const citeDemand = (placed: Placed): Text => {
  const name = cite(placed);
  const asks = wordTarget(placed.target);
  return { vi: `${name.vi} yêu cầu ${asks.vi}`, en: `${name.en} asks ${asks.en}` };
};

/** Two findings with the same key say the same. */
const key = ({ code, subject, message }: LintFinding): string => [code, subject, message.en].join("|");

/** Those findings that concern the named plans, or that were not there before these plans came. */
export const findingsAbout = (
  findings: readonly LintFinding[],
  plans: readonly PlanId[],
  before: readonly LintFinding[],
): readonly LintFinding[] => {
  const known = new Set(before.map(key));
  return findings.filter(
    (finding) => finding.evidence.some(({ code }) => plans.includes(planOf(code))) || !known.has(key(finding)),
  );
};
