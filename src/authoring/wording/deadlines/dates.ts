import type { Obligation } from "../../../plan/schema/obligation";
import { nameOf } from "./attribute";
import { dayBefore } from "./calendar";
import type { Stretch } from "./part";
import { partAt } from "./parts";
import { type Binding, bindingBefore } from "./prepositions";
import { eventBefore } from "./relative";
import { repeatedYearly, yearlyEnd } from "./recurringyear";
import { daysOfSequence, type Sequence, sequenceFrom } from "./sequence";
import type { Times } from "./times";
import { unsurePart } from "./unsure";

/** What a dated sequence obliges to: dates or a span; strictly before a date, the day before is the last good one. */
function obligationsOf(sequence: Sequence, days: readonly Stretch[], { bound, hour }: Binding): Obligation[] {
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
}

/** "hằng năm" before or behind a date without a year makes it return; gives what stood for "hằng năm" before. */
function yearlyAround(times: Times, sequence: Sequence, binding: Binding) {
  const to = yearlyEnd(times, sequence.to);
  const before = times
    .recurringBefore(binding.from)
    .filter(({ obligation }) => obligation.type === "recurring" && obligation.every === "year");
  const undated = sequence.parts.every((part) => part.year === undefined);
  const found = undated && (to > sequence.to || before.length > 0);
  return { to, before, obligations: found ? repeatedYearly(sequence, binding) : undefined };
}

function readSequence(times: Times, sequence: Sequence): void {
  const { reading, context } = times;
  const binding = bindingBefore(reading.tokens, sequence.from);
  if (binding.bound === "named" || (!context.deadlineOnly && nameOf(reading, sequence, binding))) {
    reading.claim(binding.from, sequence.to, "named");
    return;
  }
  const event = binding.bound === undefined ? eventBefore(reading, sequence.from) : undefined;
  if (binding.bound === "vague" || binding.bound === "after" || event !== undefined) {
    reading.claim(event ?? binding.from, sequence.to, "unread");
    return;
  }
  const yearly = yearlyAround(times, sequence, binding);
  const days = daysOfSequence(sequence, context.year);
  if (yearly.obligations) times.replace(yearly.before, binding.from, yearly.to, ...yearly.obligations);
  else if (days) times.add(binding.from, sequence.to, ...obligationsOf(sequence, days, binding));
  else reading.claim(binding.from, sequence.to, "unread");
}

/** Reads dates, months, quarters, years and school years, alone, listed or ranged, with the words that bind them. */
export function readDates(times: Times): void {
  const { tokens } = times.reading;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!times.reading.isFree(at)) continue;
    const part = partAt(tokens, at) ?? unsurePart(times, at);
    if (part && times.reading.isFree(part.from, part.to)) readSequence(times, sequenceFrom(tokens, part));
  }
}
