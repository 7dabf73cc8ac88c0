import type { Day } from "../kernel/ids";
import type { Effective } from "../plan/deadlines";
import type { Obligation } from "../plan/schema/obligation";
import { periods } from "../plan/deadlines";

/** The round of a duty that recurs in which a day lies, and its last day. */
export type Round =
  /** A period of so many months that begins in month `start` (0–11); its last day lies in its month `month` (from 1). */
  | {
      readonly kind: "period";
      readonly length: number;
      readonly start: number;
      readonly month: number;
      readonly day: number | "last";
    }
  /** A round ends with each of these months (1–12, in order); its last day lies in that month. */
  | { readonly kind: "months"; readonly months: readonly number[]; readonly day: number | "last" }
  /** No period is stated: it ends with the plan. */
  | { readonly kind: "plan"; readonly last: Day };

/**
 * What the obligations of a task come to, for the engine (./task-time) and the formulas (native/task-time) alike:
 * - standing: continuous, or on demand alone
 * - date: the last of several days
 * - span: under way between its days
 * - rounds: recurring, with the last of the days beside it
 */
export type TaskTerms =
  | { readonly kind: "standing" }
  | { readonly kind: "date"; readonly last: Day }
  | { readonly kind: "span"; readonly from: Day; readonly to: Day | null }
  | {
      readonly kind: "rounds";
      readonly rounds: readonly Round[];
      readonly last: Day | null;
      readonly range: Effective;
    };

type Of<Type extends Obligation["type"]> = Extract<Obligation, { readonly type: Type }>;
type Span = Extract<TaskTerms, { readonly kind: "span" }>;

const roundsOf = ({ every, months, lastDay }: Of<"recurring">, range: Effective): readonly Round[] => {
  const day = lastDay?.day ?? "last";
  const named: readonly Round[] =
    months === undefined
      ? []
      : [{ kind: "months", months: [...new Set(months)].sort((first, second) => first - second), day }];
  if (every === undefined) return months === undefined ? [{ kind: "plan", last: range.to }] : named;
  const { length, start } = periods[every];
  return [{ kind: "period", length, start, month: lastDay?.month ?? length, day }, ...named];
};

const ofType = <Type extends Obligation["type"]>(obligations: readonly Obligation[], type: Type): readonly Of<Type>[] =>
  obligations.filter((obligation): obligation is Of<Type> => obligation.type === type);

const latest = (days: readonly Day[]): Day | null => [...days].sort().at(-1) ?? null;

/** The span that ends last, one without an end after all; of two that end alike the one that begins first. */
const lastSpan = (spans: readonly Of<"span">[]): Span | null => {
  const [span] = [...spans].sort((one, other) => {
    if (one.to === other.to) return one.from < other.from ? -1 : 1;
    return one.to === undefined || (other.to !== undefined && one.to > other.to) ? -1 : 1;
  });
  return span === undefined ? null : { kind: "span", from: span.from, to: span.to ?? null };
};

/** A day beside a span that ends no later than it decides, as the last of several. */
const dayOrSpan = (last: Day | null, span: Span | null): TaskTerms => {
  if (span !== null && (last === null || span.to === null || span.to > last)) return span;
  return last === null ? { kind: "standing" } : { kind: "date", last };
};

/**
 * READING-RULES "Tasks and days": several dates, the last; guidance and unstated, the plan's end; recurring beside a date,
 * the next of them; continuous beside those, by those; on demand beside others, nothing. A span beside a recurrence counts
 * by its end. Their order does not matter.
 */
export const taskTerms = (obligations: readonly Obligation[], range: Effective): TaskTerms => {
  const open = obligations.some(({ type }) => type === "guidance" || type === "unstated");
  const dates = [...ofType(obligations, "date").map(({ lastDay }) => lastDay), ...(open ? [range.to] : [])];
  const spans = ofType(obligations, "span");
  const rounds = ofType(obligations, "recurring").flatMap((duty) => roundsOf(duty, range));
  if (rounds.length === 0) return dayOrSpan(latest(dates), lastSpan(spans));
  const ends = spans.flatMap(({ to }) => (to === undefined ? [] : [to]));
  return { kind: "rounds", rounds, last: latest([...dates, ...ends]), range };
};
