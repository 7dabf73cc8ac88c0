import { version } from "../kernel/version";
import type { Day, PlanId } from "../kernel/ids";
import type { Lang, Text } from "../kernel/text";
import type { Finding } from "../findings/finding";
import type { DeadlineOn } from "../plan/deadlines/deadline-on";
import type { Target } from "../plan/schema/target";
import type { Verdict } from "../verdict/verdict";
import { describe } from "../findings/describe";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { isReady } from "../checks/ready";

/** One target judged: its verdict, where its figure stands, its deadline on the day, and what to do. */
export interface Judged {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly cell: string | null;
  readonly deadline: DeadlineOn;
  readonly step: Text;
  /** What was answered to a question or of a task, in its words (verdict/answer); null of numbers. */
  readonly answer: string | null;
  /** The figure as it is shown beside the status; null where nothing is compared. */
  readonly rate: Text | null;
}

/** What a check finds out, before it is put into one language or one format. */
export interface Report {
  readonly plans: readonly PlanId[];
  /** The school that answers; null: an office, or a figures file. */
  readonly school: { readonly code: string; readonly name: string } | null;
  /** The office that returns it, where the plan is another's (a commune's return to the department); null: no such return. */
  readonly sender: string | null;
  /** The versions of the plans by which the form was made, in their order; null: no form. */
  readonly edition: string | null;
  /** The day of judgement; null where a workbook has none that can be read. */
  readonly asOf: Day | null;
  readonly period: string | null;
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
}

const verdictJson = (catalogue: Catalogue, { target, verdict, cell, deadline, answer }: Judged, lang: Lang) => ({
  code: target.code,
  year: target.year ?? null,
  scope: target.scope,
  status: verdict.status,
  stretchMet: verdict.stretchMet,
  numerator: verdict.numerator,
  denominator: verdict.denominator,
  value: verdict.value,
  answer,
  target: { operator: target.operator, value: target.value, unit: target.unit },
  gap: verdict.gap,
  shortfall: verdict.shortfall,
  bounds: verdict.bounds,
  pace: verdict.pace,
  explanation: verdict.explanation[lang],
  reading: target.reading ?? null,
  lead: unitNames(catalogue, target.lead),
  implement: unitNames(catalogue, target.implement),
  support: unitNames(catalogue, target.support),
  deadline: { text: target.deadline.text, due: deadline.due, state: deadline.state },
  cell,
  source: {
    document: target.source.document,
    table: target.source.table,
    row: target.source.row,
    quote: target.source.quote,
  },
});

/** The object of `check --json` (CONTRACTS "Command"): what has no meaning is null, never left out. */
export const reportJson = (catalogue: Catalogue, file: string, report: Report, lang: Lang) => ({
  tool: { name: "ra-soat", version },
  file,
  school: report.school,
  plans: report.plans,
  asOf: report.asOf,
  period: report.period,
  edition: report.edition,
  ready: isReady(report.findings),
  verdicts: report.judged.map((judged) => verdictJson(catalogue, judged, lang)),
  findings: report.findings.map((finding) => {
    const { code, severity, message, suggestion } = describe(finding, lang);
    const { cell, target, reason, related = [] } = finding;
    return { code, severity, cell, related, target, message, suggestion, reason };
  }),
});
