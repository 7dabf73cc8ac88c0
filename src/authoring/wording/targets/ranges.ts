import type { Reading } from "../text/reading";
import type { Amount } from "./amounts";
import { leads } from "./comparators";

const to = new Set(["đến", "tới"]);
const rangeSigns = new Set(["-", ...to]);

/** The tokens between two amounts, operators and fillers left out. */
const between = (reading: Reading, first: Amount, second: Amount): string[] => {
  const keys: string[] = [];
  for (let at = first.to; at < second.from;) {
    const lead = leads.at(reading.tokens, at);
    const skipped =
      lead !== undefined &&
      lead.to <= second.from &&
      (lead.value.is === "operator" || (lead.value.is === "filler" && !to.has(reading.key(at))));
    if (!skipped) keys.push(reading.key(at));
    at = skipped ? lead.to : at + 1;
  }
  return keys;
};

export type Link = "range" | "rise" | "backwards";

const sameMeasure = (first: Amount, second: Amount): boolean =>
  first.unit === second.unit || first.kind === "bare" || (first.kind === "level" && second.kind === "bare");

/** A range that runs backwards, or has an end that cannot be read, cannot be read as a whole. */
const rangeOf = ({ value: least }: Amount, { value: most }: Amount): Link =>
  least === undefined || most === undefined || least >= most ? "backwards" : "range";

/** Whether "từ" leads to the number, directly or before words that say nothing about it ("từ mức 70%"). */
const startsFrom = (reading: Reading, at: number): boolean => {
  const lead = leads.before(reading.tokens, at);
  if (lead?.value.is === "from") return true;
  return lead?.value.is === "filler" && startsFrom(reading, lead.from);
};

/** "từ 70% (năm 2025) lên 80%", "từ 10% xuống dưới 5%". */
const moves = (reading: Reading, first: Amount, second: Amount): boolean => {
  const keys = reading.tokens.slice(first.to, second.from).map(({ key }) => key);
  if (keys.length > 8 || keys.includes(",") || !(keys.includes("lên") || keys.includes("xuống"))) return false;
  return startsFrom(reading, first.from) || ["lên", "xuống"].includes(keys[0] ?? "");
};

/** How a number leads to the next: "từ 70% đến 80%", "60 - 70%" are ranges, "từ 70% lên 80%" a rise to the second. */
export function linkOf(reading: Reading, first: Amount, second: Amount): Link | undefined {
  if (!sameMeasure(first, second) || second.from < first.to) return undefined;
  if (rangeSigns.has(between(reading, first, second).join(" "))) return rangeOf(first, second);
  return moves(reading, first, second) ? "rise" : undefined;
}

/** The first of two linked numbers takes the unit of the second: "60 - 70%". */
export const sharingUnit = (first: Amount, second: Amount): Amount =>
  first.kind === "bare" ? { ...first, kind: second.kind, unit: second.unit } : first;
