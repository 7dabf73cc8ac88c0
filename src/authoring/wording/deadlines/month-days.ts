import type { Obligation } from "../../../plan/schema/obligation";
import { Phrases } from "../text/phrases";
import { bindingBefore } from "./binding";
import type { Times } from "./times";

/** The periods that a duty can return with. */
export type Every = NonNullable<Extract<Obligation, { type: "recurring" }>["every"]>;

/** Which month of its period a quarter's last month is, seen from a longer period's end. */
const monthsAhead: Partial<Record<Every, number>> = { quarter: 0, halfYear: 3, year: 9 };

/** Which month of a period (from 1) the given month of its last quarter is; null for periods without quarters. */
const quarterMonthIn = (every: Every, monthOfQuarter: number): number | null => {
  const ahead = monthsAhead[every];
  return ahead === undefined ? null : monthOfQuarter + ahead;
};

const monthsIn: Partial<Record<Every, number>> = { quarter: 3, halfYear: 6, year: 12 };

/**
 * A duty that returns each period, by `day` (1–31) of its month; `strictly` before the 1st is the last of the month before.
 * null for a day that no month has.
 */
export function recurringBy(every: Every, day: number, strictly: boolean, month: number | null): Obligation | null {
  if (day < 1 || day > longest(every, month) || (month !== null && (month < 1 || month > 12))) return null;
  const last = strictly ? day - 1 : day;
  if (month === null) return { type: "recurring", every, lastDay: { day: last === 0 ? "last" : last } };
  if (last > 0) return { type: "recurring", every, lastDay: { day: last, month } };
  return {
    type: "recurring",
    every,
    lastDay: { day: "last", month: month === 1 ? (monthsIn[every] ?? 12) : month - 1 },
  };
}

/** Only a year's months have lengths of their own. */
const longest = (every: Every, month: number | null): number => {
  if (every !== "year" || month === null) return 31;
  return month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Days of a returning month, as read: `month` counts within a quarter; none means every month. */
interface MonthDays {
  readonly from: number;
  readonly to: number;
  readonly every: Every;
  readonly month: number | null;
  readonly days: readonly number[];
  readonly strictly: boolean;
}

type Before = ReturnType<Times["recurringBefore"]>;

const longestChain = 8;

/** The recurring duties that stand in a row before token `at`: "6 tháng, năm (". */
const chainBefore = (times: Times, at: number): Before => {
  const chain: Before = [];
  let end = at;
  for (let step = 0; step < longestChain; step += 1) {
    const [first] = times.recurringBefore(end);
    if (!first) break;
    chain.unshift(first);
    end = ["và", ","].includes(times.reading.key(first.from - 1)) ? first.from - 1 : first.from;
  }
  return chain;
};

/** The same day as the duty of a longer period has it: "6 tháng, năm (trước ngày 05 tháng cuối quý)". */
const inPeriod = (every: Every | null, { month, strictly }: MonthDays, day: number): Obligation | null => {
  if (every === null) return null;
  if (month === null) return every === "month" ? recurringBy("month", day, strictly, null) : null;
  const within = quarterMonthIn(every, month);
  return within === null ? null : recurringBy(every, day, strictly, within);
};

/** Gives the duties named before the day their day, or adds the day's own; a day that no month has is unread. */
function addDays(times: Times, found: MonthDays): void {
  const chain = chainBefore(times, found.from);
  const spread = found.days.flatMap((day) =>
    chain.map(({ obligation }) =>
      inPeriod(obligation.type === "recurring" ? (obligation.every ?? null) : null, found, day),
    ),
  );
  const own = found.days.map((day) => recurringBy(found.every, day, found.strictly, found.month));
  if (chain.length > 0 && spread.every((one) => one !== null)) times.replace(chain, found.from, found.to, ...spread);
  else if (own.every((one) => one !== null)) times.set(found.from, found.to, ...own);
  else times.reading.claim(found.from, found.to, "unread");
}

interface Tail {
  readonly every: Every;
  /** 1 or 3: the month of a quarter; null: the day of each month. */
  readonly month: number | null;
}

const spread = (middles: readonly string[], heads: string, value: Tail): [string, Tail][] =>
  middles.flatMap((middle) =>
    [`${heads}${middle} quý`, `của ${heads}${middle} quý`].map((text): [string, Tail] => [text, value]),
  );

const ofQuarter = ["", " của", " mỗi", " hằng", " hàng", " của mỗi", " từng", " các"];
const each = [
  "hằng tháng",
  "hàng tháng",
  "mỗi tháng",
  "từng tháng",
  "của mỗi tháng",
  "của tháng hằng tháng",
  "của từng tháng",
];

const tails = new Phrases<Tail>([
  ...spread(ofQuarter, "tháng cuối", { every: "quarter", month: 3 }),
  ...spread(ofQuarter, "tháng thứ 3", { every: "quarter", month: 3 }),
  ...spread(ofQuarter, "tháng đầu", { every: "quarter", month: 1 }),
  ...each.map((text): [string, Tail] => [text, { every: "month", month: null }]),
]);

const relative = new Set(["sau", "tiếp", "kế", "trước", "liền"]);

const goesOn = new Set(["/", "-", "tháng"]);

/** "Báo cáo tháng: trước ngày 25", "Tháng: ngày 25". */
const isMonthLabel = ({ reading }: Times, from: number): boolean => {
  const colon = reading.key(from - 1) === ":" ? from - 1 : from;
  return reading.key(colon - 1) === "tháng" && (colon < from || reading.key(colon - 2) === "cáo");
};

/** "trước ngày 25" behind "hằng tháng" is a day of each month. */
const monthlyBefore = (times: Times, from: number, at: number): Tail | null => {
  const before = times
    .recurringBefore(from)
    .some(({ obligation }) => obligation.type === "recurring" && obligation.every === "month");
  return (before || isMonthLabel(times, from)) && !goesOn.has(times.reading.key(at + 1))
    ? { every: "month", month: null }
    : null;
};

/** The days of a list that ends at `at` ("ngày 01 và 15 hằng tháng"), and where it begins, "ngày" included. */
function dayList({ reading }: Times, at: number): { days: number[]; from: number; behindDay: boolean } {
  const days: number[] = [];
  let from = at;
  for (let step = 0; ; step += 1) {
    days.unshift(Number(reading.key(from)));
    const behindDay = reading.key(from - 1) === "ngày";
    const join = behindDay ? from - 2 : from - 1;
    const goesBack = [",", "và"].includes(reading.key(join)) && /^\d{1,2}$/u.test(reading.key(join - 1));
    if (!goesBack || step > 31 || !reading.isFree(join - 1))
      return { days, from: behindDay ? from - 1 : from, behindDay };
    from = join - 1;
  }
}

function readMonthDay(times: Times, at: number): void {
  const { reading } = times;
  const list = dayList(times, at);
  const binding = bindingBefore(reading.tokens, list.from);
  if (!list.behindDay && binding.bound === null) return;
  const found = tails.at(reading.tokens, at + 1);
  const tail = found?.value ?? (list.behindDay ? monthlyBefore(times, binding.from, at) : null);
  if (!tail) return;
  const to = found?.to ?? at + 1;
  const strictly = binding.bound === "before" && !binding.hour;
  const days: MonthDays = { from: binding.from, to, every: tail.every, month: tail.month, days: list.days, strictly };
  if (relative.has(reading.key(to))) reading.claim(binding.from, to + 1, "unread");
  else addDays(times, days);
}

/** Reads a day within a returning month: "trước ngày 15 tháng cuối quý", "chậm nhất ngày 25 hằng tháng". */
export function readMonthDays(times: Times): void {
  times.reading.tokens.forEach((token, at) => {
    if (/^\d{1,2}$/u.test(token.key) && times.reading.isFree(at)) readMonthDay(times, at);
  });
}
