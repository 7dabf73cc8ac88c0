import type { Reading } from "../text/reading";
import type { Amount } from "./amounts";
import { leads } from "./comparators";

const to = new Set(["đến", "tới"]);

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

/** How a number leads to the next: "từ 70% đến 80%", "60 - 70%" are ranges, "từ 70% (năm 2025) lên 80%" a rise. */
export function linkOf(reading: Reading, first: Amount, second: Amount): Link | undefined {
  const comparable =
    first.unit === second.unit || first.kind === "bare" || (first.kind === "level" && second.kind === "bare");
  if (!comparable || second.from < first.to) return undefined;
  const keys = between(reading, first, second);
  const only = keys.length === 1 ? keys[0] : undefined;
  const ranged = only === "-" || (only !== undefined && to.has(only));
  if (ranged)
    return first.value !== undefined && second.value !== undefined && first.value >= second.value
      ? "backwards"
      : "range";
  const startsFrom = leads.before(reading.tokens, first.from)?.value.is === "from";
  return keys.includes("lên") && keys.length <= 8 && (startsFrom || keys.length === 1) && !keys.includes(",")
    ? "rise"
    : undefined;
}

/** The first of two linked numbers takes the unit of the second: "60 - 70%". */
export const sharingUnit = (first: Amount, second: Amount): Amount =>
  first.kind === "bare" ? { ...first, kind: second.kind, unit: second.unit } : first;
