import type { Obligation } from "../../schema/obligation";
import { countedAt } from "../numbers/counted";
import { nameOf } from "./attribute";
import { dayBefore } from "./calendar";
import { recurringBy } from "./lastday";
import type { Part, Stretch } from "./part";
import { bareYear, partAt, shortDate } from "./parts";
import { type Binding, type Bound, bindingBefore } from "./prepositions";
import { daysOfSequence, type Sequence, sequenceFrom } from "./sequence";
import type { Times } from "./times";

const afterShortDate = new Set(["hằng", "hàng", "mỗi", "và", "đến", "tới", "hoặc", "năm", "để"]);
const bindsShortDate = new Set<Bound | undefined>(["before", "by", "from", "during"]);

/** A short date or a bare year needs a word of time before it, a range of years around it, or a deadline cell. */
function unsurePart(times: Times, at: number): Part | undefined {
  const { tokens } = times.reading;
  const part = shortDate(tokens, at) ?? bareYear(tokens, at);
  if (!part || times.context.deadlineOnly) return part;
  const { bound } = bindingBefore(tokens, at);
  if (part.unit === "year") {
    const believed = bound !== undefined || sequenceFrom(tokens, part).range;
    return believed && countedAt(tokens, part.to) === undefined ? part : undefined;
  }
  const next = tokens[part.to];
  const noun = next?.kind === "word" && !afterShortDate.has(next.key);
  return bindsShortDate.has(bound) && !noun ? part : undefined;
}

const yearly = (times: Times, at: number): number => {
  const { reading } = times;
  const every = reading.key(at) === "," ? at + 1 : at;
  return ["hằng", "hàng", "mỗi"].includes(reading.key(every)) &&
    reading.key(every + 1) === "năm" &&
    reading.key(every + 2) !== "học"
    ? every + 2
    : at;
};

const eachYear = (sequence: Sequence, binding: Binding): Obligation[] | undefined => {
  const strictly = binding.bound === "before" && !binding.hour;
  const each = sequence.parts.map((part): Obligation | undefined => {
    if (part.unit === "day") return recurringBy("year", part.day, strictly, part.month);
    if (part.unit !== "month" && part.unit !== "quarter") return undefined;
    const last = part.unit === "quarter" ? part.number * 3 : part.number;
    const first = part.unit === "quarter" ? last - 2 : last;
    if (last < 1 || last > 12) return undefined;
    return strictly
      ? recurringBy("year", 1, true, first)
      : { type: "recurring", every: "year", lastDay: { day: "last", month: last } };
  });
  return each.every((one) => one !== undefined) ? each : undefined;
};

const oneTime = (
  sequence: Sequence,
  days: readonly Stretch[],
  bound: Bound | undefined,
  hour: boolean,
): Obligation[] => {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  if (sequence.range) return [{ type: "span", from: first.first, to: last.last }];
  if (bound === "from") return [{ type: "span", from: first.first }];
  if (bound === "before" && !hour) return days.map((one) => ({ type: "date", lastDay: dayBefore(one.first) }));
  const spans = sequence.parts[0]?.unit === "schoolYear" && bound !== "by";
  return days.map((one): Obligation =>
    spans ? { type: "span", from: one.first, to: one.last } : { type: "date", lastDay: one.last },
  );
};

function readSequence(times: Times, sequence: Sequence): void {
  const { reading, context } = times;
  const binding = bindingBefore(reading.tokens, sequence.from);
  const { bound } = binding;
  if (bound === "named" || (!context.deadlineOnly && nameOf(reading, sequence, binding))) {
    reading.claim(binding.from, sequence.to, "named");
    return;
  }
  const yearlyTo = yearly(times, sequence.to);
  const before = times
    .recurringBefore(binding.from)
    .filter(({ obligation }) => obligation.type === "recurring" && obligation.every === "year");
  const undated = sequence.parts.every((part) => part.year === undefined);
  const repeated = undated && (yearlyTo > sequence.to || before.length > 0) ? eachYear(sequence, binding) : undefined;
  const days = daysOfSequence(sequence, context.year);
  if (bound === "vague" || bound === "after") reading.claim(binding.from, sequence.to, "unread");
  else if (repeated) times.replace(before, binding.from, yearlyTo, ...repeated);
  else if (days) times.add(binding.from, sequence.to, ...oneTime(sequence, days, bound, binding.hour));
  else reading.claim(binding.from, sequence.to, "unread");
}

/** Reads dates, months, quarters, years and school years, alone, listed or ranged, with the words that bind them. */
export function readDates(times: Times): void {
  const { tokens } = times.reading;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!times.reading.isFree(at)) continue;
    const part = partAt(tokens, at) ?? unsurePart(times, at);
    if (!part || !times.reading.isFree(part.from, part.to)) continue;
    readSequence(times, sequenceFrom(tokens, part));
  }
}
