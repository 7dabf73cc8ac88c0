import type { Day, PlanId } from "../kernel/ids";
import type { Text } from "../kernel/text";
import type { Finding } from "../findings/finding";
import type { DeadlineOn } from "../plan/deadlines/deadline-on";
import type { Target } from "../plan/schema/target";
import type { Verdict } from "../verdict/verdict";

/** One target judged: its verdict, where its figure stands, its deadline on the day, and what to do. */
export interface Judged {
  readonly target: Target;
  readonly verdict: Verdict;
  readonly cell: string | null;
  readonly deadline: DeadlineOn;
  readonly step: Text;
}

/** What a check finds out, before it is put into one language or one format. */
export interface Report {
  readonly plans: readonly PlanId[];
  readonly asOf: Day;
  readonly period: string | null;
  readonly judged: readonly Judged[];
  readonly findings: readonly Finding[];
}
