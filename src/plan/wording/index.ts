import type { Obligation } from "../schema/obligation";
import { readTimes, unstated } from "./deadline/read";
import { Times } from "./deadline/times";
import { readNames } from "./names/read";
import { readRatios } from "./target/ratios";
import { findCandidates, type PhraseTarget, readTargets } from "./target/read";
import { Reading } from "./text/reading";
import { tokenise } from "./text/tokens";

export type { PhraseTarget } from "./target/read";
export { normaliseWording } from "./text/normalise";

/** What a phrase says: its targets and deadlines in the order of the words, and what could not be placed. */
export interface PhraseReading {
  targets: PhraseTarget[];
  /** Empty when the phrase has no wording of time. */
  deadline: Obligation[];
  /** Number, comparison and time words that set nothing and belong to no name; never guessed. */
  unread: string[];
}

/**
 * Reads a target phrase or a table's value cell by READING-RULES. `year` is the plan's, for times that name none;
 * `columnUnit` the unit of the cell's column, for numbers that name none. Never throws.
 */
export function readPhrase(phrase: string, context: { year?: number; columnUnit?: string }): PhraseReading {
  const reading = new Reading(tokenise(phrase));
  const times = new Times(reading, { year: context.year, deadlineOnly: false });
  readNames(reading);
  readTimes(times);
  readRatios(reading);
  const targets = readTargets({
    reading,
    times,
    year: context.year,
    columnUnit: columnUnitOf(context.columnUnit),
    candidates: findCandidates(reading),
  });
  reading.settle();
  return { targets, deadline: times.obligations(), unread: reading.unread() };
}

/** A column's unit as a phrase would say it: "Cơ sở giáo dục" is "cơ sở giáo dục"; blank is none. */
const columnUnitOf = (unit: string | undefined): string | undefined => {
  const text = unit?.normalize("NFC").trim() ?? "";
  return text === "" ? undefined : text.toLowerCase();
};

/**
 * Reads text known to be a deadline (READING-RULES "Deadlines"): the obligations in the order of the words, days being the
 * last good ones, and the time words that could not be placed. `year` is the plan's, for times that name none.
 * Blank and "-" are unstated; text that fixes no time gives no obligation.
 */
export function readDeadline(
  text: string,
  context: { year?: number },
): { obligations: Obligation[]; unread: string[] } {
  const tokens = tokenise(text);
  if (tokens.every(({ key }) => key === "-" || key === "." || key === "…"))
    return { obligations: [unstated], unread: [] };
  const reading = new Reading(tokens);
  const times = new Times(reading, { year: context.year, deadlineOnly: true });
  readRatios(reading, "frequencies");
  readTimes(times);
  reading.settle();
  return { obligations: times.obligations(), unread: reading.unread() };
}
