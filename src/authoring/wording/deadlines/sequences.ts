import { ordinal } from "../text/numbers";
import type { Token } from "../text/tokens";
import { daysOf, isYear, type Part, type Days } from "./calendar";
import { bareYear, partAt, shortDate, yearAfter } from "./parts";

const rangeSigns = new Set(["-", "đến", "tới", "→"]);
const listSigns = new Set([",", "và", ";", "&"]);
const rangeFillers = new Set(["hết"]);

/** A number without its unit word, closed off so that it counts nothing: "quý I, [II]", but not "tháng 9, 10 trường". */
function bareNumber(tokens: readonly Token[], at: number, unit: "month" | "quarter"): Part | null {
  const number = ordinal(tokens[at]?.key ?? "");
  if (number === null) return null;
  const part: Part = { unit, number, from: at, ...yearAfter(tokens, at + 1) };
  const next = tokens[part.to];
  const closed = next === undefined || (next.kind === "mark" && next.key !== "/") || next.key === "và";
  return closed || part.year !== null ? part : null;
}

/** "năm học 2025-2026 và [2026-2027]". */
function schoolYears(tokens: readonly Token[], at: number): Part | null {
  const first = bareYear(tokens, at);
  const last = tokens[at + 1]?.key === "-" ? bareYear(tokens, at + 2) : null;
  if (first?.unit !== "year" || last?.unit !== "year" || first.year === null || last.year === null) return null;
  return { unit: "schoolYear", year: first.year, until: last.year, from: at, to: last.to };
}

/** A list's or range's next item, which may leave its unit word out: "quý I, II", "tháng 9, 10", "15/6 và 15/12". */
export function nextPart(tokens: readonly Token[], at: number, like: Part): Part | null {
  const bare = like.unit === "month" || like.unit === "quarter" ? bareNumber(tokens, at, like.unit) : null;
  if (bare) return bare;
  const whole = partAt(tokens, at);
  if (whole) return whole.unit === like.unit ? whole : null;
  switch (like.unit) {
    case "day":
      return shortDate(tokens, at);
    case "year":
      return bareYear(tokens, at);
    case "schoolYear":
      return schoolYears(tokens, at);
    default:
      return null;
  }
}

/** Calendar expressions that stand together: one, a list ("quý I, II") or a range ("quý II-III", "2026-2030"). */
export interface Sequence {
  readonly parts: readonly Part[];
  readonly range: boolean;
  readonly from: number;
  readonly to: number;
}

const joinAt = (tokens: readonly Token[], at: number): { range: boolean; to: number } | null => {
  const key = tokens[at]?.key ?? "";
  if (listSigns.has(key)) return { range: false, to: at + 1 };
  if (!rangeSigns.has(key)) return null;
  return { range: true, to: rangeFillers.has(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1 };
};

/** A longer list is read in pieces, so that no number is looked at again and again. */
const longestList = 24;

/** The list or range that begins with `first`; only a range may end with another kind ("từ tháng 9 đến ngày 30/11"). */
export function sequenceFrom(tokens: readonly Token[], first: Part): Sequence {
  const parts = [first];
  let range = false;
  let to = first.to;
  while (parts.length < longestList) {
    const join = joinAt(tokens, to);
    const next = join && (nextPart(tokens, join.to, first) ?? (join.range ? partAt(tokens, join.to) : null));
    if (!next || (join.range && parts.length > 1)) break;
    parts.push(next);
    range = join.range;
    to = next.to;
    if (range) break;
  }
  return { parts, range, from: first.from, to };
}

/** A part without a year takes the next one's, the last the plan's; a range that would run backwards begins a year earlier. */
export function daysOfSequence(sequence: Sequence, planYear: number | null): Days[] | null {
  let year = planYear;
  const found: Days[] = [];
  for (const part of [...sequence.parts].reverse()) {
    year = part.year ?? year;
    const days = year === null ? null : daysOf(part, year);
    if (!days) return null;
    found.unshift(days);
  }
  return sequence.range ? orderedRange(sequence, found) : found;
}

const orderedRange = (sequence: Sequence, [first, last]: readonly Days[]): Days[] | null => {
  if (!first || !last) return null;
  if (first.first <= last.last) return [first, last];
  const begin = sequence.parts[0];
  const year = Number(last.first.slice(0, 4)) - 1;
  const earlier = begin && begin.year === null && begin.unit !== "year" && isYear(year) ? daysOf(begin, year) : null;
  return earlier && [earlier, last];
};
