import { Phrases } from "../text/phrases";
import { addDays, type MonthDays } from "./addmonthdays";
import type { Every } from "./lastday";
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

const goesOn = new Set(["/", "-", "tháng"]);

/** "Báo cáo tháng: trước ngày 25", "Tháng: ngày 25". */
const isMonthLabel = ({ reading }: Times, from: number): boolean => {
  const colon = reading.key(from - 1) === ":" ? from - 1 : from;
  return reading.key(colon - 1) === "tháng" && (colon < from || reading.key(colon - 2) === "cáo");
};

/** "trước ngày 25" behind "hằng tháng" is a day of each month. */
const monthlyBefore = (times: Times, from: number, at: number): Tail | undefined => {
  const before = times
    .recurringBefore(from)
    .some(({ obligation }) => obligation.type === "recurring" && obligation.every === "month");
  return (before || isMonthLabel(times, from)) && !goesOn.has(times.reading.key(at + 1))
    ? { every: "month" }
    : undefined;
};

/** The days of a list that ends at `at` ("ngày 01 và 15 hằng tháng"), and where it begins, "ngày" included. */
function dayList({ reading }: Times, at: number): { days: number[]; from: number; behindDay: boolean } {
  const days: number[] = [];
  let from = at;
  for (;;) {
    days.unshift(Number(reading.key(from)));
    const behindDay = reading.key(from - 1) === "ngày";
    const join = behindDay ? from - 2 : from - 1;
    const goesBack = [",", "và"].includes(reading.key(join)) && /^\d{1,2}$/u.test(reading.key(join - 1));
    if (!goesBack || !reading.isFree(join - 1)) return { days, from: behindDay ? from - 1 : from, behindDay };
    from = join - 1;
  }
}

function readMonthDay(times: Times, at: number): void {
  const { reading } = times;
  const list = dayList(times, at);
  const binding = bindingBefore(reading.tokens, list.from);
  if (!list.behindDay && binding.bound === undefined) return;
  const found = tails.at(reading.tokens, at + 1);
  const tail = found?.value ?? (list.behindDay ? monthlyBefore(times, binding.from, at) : undefined);
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
