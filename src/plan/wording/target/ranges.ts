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

const rangeOf = ({ value: least }: Amount, { value: most }: Amount): Link =>
  least !== undefined && most !== undefined && least >= most ? "backwards" : "range";

/** How a number leads to the next: "từ 70% đến 80%", "60 - 70%" are ranges, "từ 70% (năm 2025) lên 80%" a rise. */
export function linkOf(reading: Reading, first: Amount, second: Amount): Link | undefined {
  if (!sameMeasure(first, second) || second.from < first.to) return undefined;
  const keys = between(reading, first, second);
  if (rangeSigns.has(keys.join(" "))) return rangeOf(first, second);
  const startsFrom = leads.before(reading.tokens, first.from)?.value.is === "from";
  const rises = keys.includes("lên") && !keys.includes(",") && keys.length <= 8;
  return rises && (startsFrom || keys.length === 1) ? "rise" : undefined;
}

/** The first of two linked numbers takes the unit of the second: "60 - 70%". */
export const sharingUnit = (first: Amount, second: Amount): Amount =>
  first.kind === "bare" ? { ...first, kind: second.kind, unit: second.unit } : first;
