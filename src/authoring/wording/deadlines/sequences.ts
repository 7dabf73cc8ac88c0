import { ordinal } from "../text/numbers";
import type { Token } from "../text/tokens";
import { daysOf, isYear, type Part, type Stretch } from "./calendar";
import { bareYear, partAt, shortDate, yearAfter } from "./parts";

/** A number without its unit word, closed off so that it counts nothing: "quý I, [II]", but not "tháng 9, 10 trường". */
function bareNumber(tokens: readonly Token[], at: number, unit: "month" | "quarter"): Part | undefined {
  const number = ordinal(tokens[at]?.key ?? "");
  if (number === undefined) return undefined;
  const part: Part = { unit, number, from: at, ...yearAfter(tokens, at + 1) };
  const next = tokens[part.to];
  const closed = next === undefined || (next.kind === "mark" && next.key !== "/") || next.key === "và";
  return closed || part.year !== undefined ? part : undefined;
}

/** "năm học 2025-2026 và [2026-2027]". */
function schoolYears(tokens: readonly Token[], at: number): Part | undefined {
  const first = bareYear(tokens, at);
  const last = tokens[at + 1]?.key === "-" ? bareYear(tokens, at + 2) : undefined;
  if (first?.unit !== "year" || last?.unit !== "year" || first.year === undefined || last.year === undefined)
    return undefined;
  return { unit: "schoolYear", year: first.year, until: last.year, from: at, to: last.to };
}

/** A list's or range's next item, which may leave its unit word out: "quý I, II", "tháng 9, 10", "15/6 và 15/12". */
export function nextPart(tokens: readonly Token[], at: number, like: Part): Part | undefined {
  const bare = like.unit === "month" || like.unit === "quarter" ? bareNumber(tokens, at, like.unit) : undefined;
  if (bare) return bare;
  const whole = partAt(tokens, at);
  if (whole) return whole.unit === like.unit ? whole : undefined;
  switch (like.unit) {
    case "day":
      return shortDate(tokens, at);
    case "year":
      return bareYear(tokens, at);
    case "schoolYear":
      return schoolYears(tokens, at);
    default:
      return undefined;
  }
}

/** Calendar expressions that stand together: one, a list ("quý I, II") or a range ("quý II-III", "2026-2030"). */
export interface Sequence {
  readonly parts: readonly Part[];
  readonly range: boolean;
  readonly from: number;
  readonly to: number;
}

const rangeSigns = new Set(["-", "đến", "tới"]);
const listSigns = new Set([",", "và", ";", "&"]);
const rangeFillers = new Set(["hết"]);

const joinAt = (tokens: readonly Token[], at: number): { range: boolean; to: number } | undefined => {
  const key = tokens[at]?.key ?? "";
  if (listSigns.has(key)) return { range: false, to: at + 1 };
  if (!rangeSigns.has(key)) return undefined;
  return { range: true, to: rangeFillers.has(tokens[at + 1]?.key ?? "") ? at + 2 : at + 1 };
};

/** The list or range that begins with `first`; only a range may end with another kind ("từ tháng 9 đến ngày 30/11"). */
export function sequenceFrom(tokens: readonly Token[], first: Part): Sequence {
  const parts = [first];
  let range = false;
  let to = first.to;
  for (;;) {
    const join = joinAt(tokens, to);
    const next = join && (nextPart(tokens, join.to, first) ?? (join.range ? partAt(tokens, join.to) : undefined));
    if (!next || (join.range && parts.length > 1)) break;
    parts.push(next);
    range = join.range;
    to = next.to;
    if (range) break;
  }
  return { parts, range, from: first.from, to };
}

/** A part without a year takes the next one's, the last the plan's; a range that would run backwards begins a year earlier. */
export function daysOfSequence(sequence: Sequence, planYear: number | undefined): Stretch[] | undefined {
  let year = planYear;
  const found: Stretch[] = [];
  for (const part of [...sequence.parts].reverse()) {
    year = part.year ?? year;
    const days = year === undefined ? undefined : daysOf(part, year);
    if (!days) return undefined;
    found.unshift(days);
  }
  return sequence.range ? orderedRange(sequence, found) : found;
}

const orderedRange = (sequence: Sequence, [first, last]: readonly Stretch[]): Stretch[] | undefined => {
  if (!first || !last) return undefined;
  if (first.first <= last.last) return [first, last];
  const begin = sequence.parts[0];
  const year = Number(last.first.slice(0, 4)) - 1;
  const earlier =
    begin && begin.year === undefined && begin.unit !== "year" && isYear(year) ? daysOf(begin, year) : undefined;
  return earlier && [earlier, last];
};
