import { countedAt } from "../numbers/counted";
import { isPause } from "../text/reading";
import type { Part } from "./part";
import { shortDate } from "./days";
import { bareYear } from "./parts";
import { type Bound, bindingBefore } from "./prepositions";
import { sequenceFrom } from "./sequence";
import type { Times } from "./times";

const afterShortDate = new Set(["hằng", "hàng", "mỗi", "và", "đến", "tới", "hoặc", "năm", "để"]);
const bindsShortDate = new Set<Bound | undefined>(["before", "by", "from", "during"]);

/** "…; 2026 và duy trì": a year alone in its part of the sentence. */
const isPart = ({ reading }: Times, { from, to }: Part): boolean => {
  const opened = from > 0 && isPause(reading.tokens, from - 1);
  return opened && (to >= reading.tokens.length || isPause(reading.tokens, to) || reading.key(to) === "và");
};

const yearIsMeant = (times: Times, part: Part): boolean => {
  const { tokens } = times.reading;
  if (countedAt(tokens, part.to)) return false;
  return (
    bindingBefore(tokens, part.from).bound !== undefined || sequenceFrom(tokens, part).range || isPart(times, part)
  );
};

const dateIsMeant = ({ reading }: Times, part: Part): boolean => {
  const next = reading.tokens[part.to];
  const noun = next?.kind === "word" && !afterShortDate.has(next.key);
  return !noun && bindsShortDate.has(bindingBefore(reading.tokens, part.from).bound);
};

/** A short date ("30/9") or a bare year needs a word of time before it, a range of years around it, or a deadline cell. */
export function unsurePart(times: Times, at: number): Part | undefined {
  const { tokens } = times.reading;
  const part = shortDate(tokens, at) ?? bareYear(tokens, at);
  if (!part || times.context.deadlineOnly) return part;
  return (part.unit === "year" ? yearIsMeant : dateIsMeant)(times, part) ? part : undefined;
}
