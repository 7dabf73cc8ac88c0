import type { Operator } from "../../../plan/schema/target";
import type { Candidate, PhraseContext } from "./context";
import { linkOf } from "./ranges";

/** A number's place in a range or rise; a range that runs backwards cannot be read. */
export type End = "least" | "most" | "start" | "backwards";

export type Ends = ReadonlyMap<Candidate, End>;

/** Which numbers are the ends of a range or the start of a rise. */
export function linkEnds({ reading, candidates, times }: PhraseContext): Ends {
  const ends = new Map<Candidate, End>();
  candidates.forEach((first, n) => {
    const second = candidates[n + 1];
    const link = second && !ends.has(first) ? linkOf(reading, first.amount, second.amount) : undefined;
    if (!second || !link) return;
    if (link === "rise") {
      ends.set(first, "start");
      // "từ 70% năm 2025 lên 80%": the start's year is no deadline.
      times.drop(first.amount.to, second.amount.from);
    } else if (link === "backwards") ends.set(first, link).set(second, link);
    else ends.set(first, "least").set(second, "most");
  });
  return ends;
}

/** A range is from … up to and including …. */
export const ofEnd: Record<"least" | "most", Operator> = { least: "greaterThanInclusive", most: "lessThanInclusive" };
