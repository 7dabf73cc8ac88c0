import type { Obligation } from "../../../plan/schema/obligation";
import { type Every, quarterMonthIn, recurringBy } from "./lastday";
import type { Times } from "./times";

/** Days of a returning month, as read: `month` counts within a quarter; none means every month. */
export interface MonthDays {
  readonly from: number;
  readonly to: number;
  readonly every: Every;
  readonly month: number | undefined;
  readonly days: readonly number[];
  readonly strictly: boolean;
}

type Before = ReturnType<Times["recurringBefore"]>;

/** The recurring duties that stand in a row before token `at`: "6 tháng, năm (". */
const chainBefore = (times: Times, at: number): Before => {
  const [first] = times.recurringBefore(at);
  if (!first) return [];
  const joined = ["và", ","].includes(times.reading.key(first.from - 1)) ? first.from - 1 : first.from;
  return [...chainBefore(times, joined), first];
};

/** The same day as the duty of a longer period has it: "6 tháng, năm (trước ngày 05 tháng cuối quý)". */
const inPeriod = (every: Every | undefined, { month, strictly }: MonthDays, day: number): Obligation | undefined => {
  if (every === undefined) return undefined;
  if (month === undefined) return every === "month" ? recurringBy("month", day, strictly) : undefined;
  const within = quarterMonthIn(every, month);
  return within === undefined ? undefined : recurringBy(every, day, strictly, within);
};

/** Gives the duties named before the day their day, or adds the day's own; a day that no month has is unread. */
export function addDays(times: Times, found: MonthDays): void {
  const chain = chainBefore(times, found.from);
  const spread = found.days.flatMap((day) =>
    chain.map(({ obligation }) => inPeriod(obligation.type === "recurring" ? obligation.every : undefined, found, day)),
  );
  const own = found.days.map((day) => recurringBy(found.every, day, found.strictly, found.month));
  if (chain.length > 0 && spread.every((one) => one !== undefined))
    times.replace(chain, found.from, found.to, ...spread);
  else if (own.every((one) => one !== undefined)) times.set(found.from, found.to, ...own);
  else times.reading.claim(found.from, found.to, "unread");
}
