/**
 * A plan's wording, read into targets and deadlines by READING-RULES; what cannot be placed is named, never guessed.
 *
 * A phrase goes through the folders in this order:
 * - `text/`: the words. `tokens` cuts the normalised text; `phrases` are word lists, searched longest first; `numbers`
 *   knows numerals and the nouns they count; a `Reading` keeps what each token has been taken for. Every later step looks
 *   at free tokens alone and claims those it reads, so the order of the steps is the grammar and no word is used twice.
 * - `names/`: numbers and dates that belong to names (documents, titles, labels, events) are claimed first.
 * - `deadlines/`: words of time. `calendar` and `parts` read one calendar expression, `sequences` lists and ranges of
 *   them, `binding` the words before ("trước", "đến hết"), `dates` makes obligations of these; `periods`, `month-days`,
 *   `standing` read duties that return or last, `vague` what no calendar fixes. `times` collects, `read` gives the order.
 * - `targets/`: what is left of the numbers. `amounts` finds them with their units, `approach` the words around each,
 *   `candidates` links neighbours to ranges; `sense` decides what each one is, with `denials` and `history`; `lists` and
 *   `stretch` look across numbers, `ratios` takes fractions out, `read` puts the targets together.
 * - `scope/`: whom a target's words name.
 *
 * Nothing here refuses: every text has a reading, at worst one that is all `unread`.
 */
import type { Obligation } from "../../plan/schema/obligation";
import { isPureDeadline, readTimes, unstated } from "./deadlines/read";
import { Times } from "./deadlines/times";
import { readNames } from "./names/read";
import { findCandidates, type PhraseTarget } from "./targets/candidates";
import { readFrequencies, readRatios } from "./targets/ratios";
import { readTargets } from "./targets/read";
import { Reading } from "./text/reading";
import { type Token, tokenise } from "./text/tokens";

export type { PhraseTarget } from "./targets/candidates";
export { normaliseWording } from "./text/tokens";

/** What a phrase says: its targets and deadlines in the order of the words, and what could not be placed. */
export interface PhraseReading {
  targets: PhraseTarget[];
  /** Empty when the phrase has no wording of time; blank and "-" are unstated. */
  deadline: Obligation[];
  /** Number, comparison and time words that set nothing and belong to no name; never guessed. */
  unread: string[];
}

/** What a deadline says. */
interface DeadlineReading {
  obligations: Obligation[];
  unread: string[];
}

/** Blank, or a dash in its place. */
const isBlank = (tokens: readonly Token[]): boolean =>
  tokens.every(({ key }) => key === "-" || key === "." || key === "…");

function deadlineOf(tokens: readonly Token[], year: number | null): { reading: Reading; times: Times } {
  const reading = new Reading(tokens);
  const times = new Times(reading, { year, deadlineOnly: true });
  readNames(reading);
  readFrequencies(reading);
  readTimes(times);
  return { reading, times };
}

/**
 * Reads a target phrase, a table's value cell or a deadline phrase by READING-RULES. `year` is the plan's, for times that
 * name none; `columnUnit` the unit of the cell's column, for numbers that name none. Never throws.
 */
export function readPhrase(phrase: string, context: { year?: number; columnUnit?: string }): PhraseReading {
  const tokens = tokenise(phrase);
  const columnUnit = columnUnitOf(context.columnUnit ?? "");
  // A dash in a column of values sets no target; anywhere else it is a deadline left unstated.
  if (isBlank(tokens)) return { targets: [], deadline: columnUnit === null ? [unstated] : [], unread: [] };
  const alone = columnUnit === null ? deadlineOf(tokens, context.year ?? null) : null;
  if (alone && isPureDeadline(alone.reading)) {
    return { targets: [], deadline: alone.times.obligations(), unread: alone.reading.unread() };
  }
  return readMixed(tokens, context.year ?? null, columnUnit);
}

function readMixed(tokens: readonly Token[], year: number | null, columnUnit: string | null): PhraseReading {
  const reading = new Reading(tokens);
  const times = new Times(reading, { year, deadlineOnly: false });
  readNames(reading);
  readFrequencies(reading);
  readTimes(times);
  readRatios(reading);
  const targets = readTargets({ reading, times, year, columnUnit, candidates: findCandidates(reading) });
  reading.settle();
  return { targets, deadline: times.obligations(), unread: reading.unread() };
}

/** A column's unit as a phrase would say it: "Cơ sở giáo dục" is "cơ sở giáo dục"; blank is none. */
const columnUnitOf = (unit: string): string | null => {
  const text = unit.normalize("NFC").trim();
  return text === "" ? null : text.toLowerCase();
};

/**
 * Reads text known to be a deadline (READING-RULES "Deadlines"): the obligations in the order of the words, days being the
 * last good ones, and the time words that could not be placed. `year` is the plan's, for times that name none.
 * Blank and "-" are unstated; text that fixes no time gives no obligation.
 */
export function readDeadline(text: string, context: { year?: number }): DeadlineReading {
  const tokens = tokenise(text);
  if (isBlank(tokens)) return { obligations: [unstated], unread: [] };
  const { reading, times } = deadlineOf(tokens, context.year ?? null);
  reading.settle();
  return { obligations: times.obligations(), unread: reading.unread() };
}
