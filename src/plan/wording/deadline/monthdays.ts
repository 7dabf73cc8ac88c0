import type { Obligation } from "../../schema/obligation";
import { Phrases } from "../text/phrases";
import { type Every, quarterMonthIn, recurringBy } from "./lastday";
import { bindingBefore } from "./prepositions";
import type { Times } from "./times";

interface Tail {
  readonly every: Every;
  /** 1 or 3: the month of a quarter; undefined: the day of each month. */
  readonly month?: number;
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
  ...each.map((text): [string, Tail] => [text, { every: "month" }]),
]);

const relative = new Set(["sau", "tiếp", "kế", "trước", "liền"]);

/** A monthly or quarterly duty named before its day: "6 tháng, năm (trước ngày 05 tháng cuối quý)". */
const spreadOver = (
  times: Times,
  at: number,
  tail: Tail,
  day: number,
  strictly: boolean,
): { old: ReturnType<Times["recurringBefore"]>; made: Obligation[] } => {
  const before = times.recurringBefore(at);
  const first = before[0];
  if (!first) return { old: [], made: [] };
  const chain = [first, ...chainBefore(times, first.from)];
  const made = chain.map(({ obligation }) => {
    const every = obligation.type === "recurring" ? obligation.every : undefined;
    if (every === undefined) return undefined;
    if (tail.month === undefined) return every === "month" ? recurringBy("month", day, strictly) : undefined;
    const month = quarterMonthIn(every, tail.month);
    return month === undefined ? undefined : recurringBy(every, day, strictly, month);
  });
  return made.every((one) => one !== undefined) ? { old: chain, made: made.reverse() } : { old: [], made: [] };
};

const chainBefore = (times: Times, at: number): ReturnType<Times["recurringBefore"]> => {
  const joined = times.reading.key(at - 1) === "và" || times.reading.key(at - 1) === "," ? at - 1 : at;
  const [first] = times.recurringBefore(joined);
  return first ? [first, ...chainBefore(times, first.from)] : [];
};

const goesOn = new Set(["/", "-", "tháng"]);

/** "trước ngày 25" behind "hằng tháng" is a day of each month. */
const monthlyBefore = (times: Times, from: number, at: number): Tail | undefined => {
  const before = times
    .recurringBefore(from)
    .some(({ obligation }) => obligation.type === "recurring" && obligation.every === "month");
  return before && !goesOn.has(times.reading.key(at + 1)) ? { every: "month" } : undefined;
};

function readMonthDay(times: Times, at: number): void {
  const { reading } = times;
  const behindDay = reading.key(at - 1) === "ngày";
  const binding = bindingBefore(reading.tokens, behindDay ? at - 1 : at);
  if (!behindDay && binding.bound === undefined) return;
  const found = tails.at(reading.tokens, at + 1);
  const tail = found?.value ?? (behindDay ? monthlyBefore(times, binding.from, at) : undefined);
  const to = found?.to ?? at + 1;
  if (!tail || relative.has(reading.key(to))) return;
  addDay(times, binding.from, to, tail, Number(reading.key(at)), binding.bound === "before" && !binding.hour);
}

/** Reads a day within a returning month: "trước ngày 15 tháng cuối quý", "chậm nhất ngày 25 hằng tháng". */
export function readMonthDays(times: Times): void {
  times.reading.tokens.forEach((token, at) => {
    if (/^\d{1,2}$/u.test(token.key) && times.reading.isFree(at)) readMonthDay(times, at);
  });
}

function addDay(times: Times, from: number, to: number, tail: Tail, day: number, strictly: boolean): void {
  const { old, made } = spreadOver(times, from, tail, day, strictly);
  const own = recurringBy(tail.every, day, strictly, tail.month);
  if (made.length > 0) times.replace(old, from, to, ...made);
  else if (own) times.set(from, to, own);
  else times.reading.claim(from, to, "unread");
}
