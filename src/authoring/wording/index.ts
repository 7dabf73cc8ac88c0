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
 *   `candidates` links neighbours to ranges; `sense` decides what each one is, with `denials`, `history` and `told` (how
 *   many there are, breakdowns, grades); `lists` and `stretch` look across numbers, `ratios` takes fractions and results
 *   out, `read` puts the targets together.
 * - `scope/`: whom a target's words name.
 *
 * Nothing here refuses: every text has a reading, at worst one that is all `unread`.
 */
import type { Obligation } from "../../plan/schema/obligation";
import { isPureDeadline, isTimeAlone, readTimes, unstated } from "./deadlines/read";
import { Times } from "./deadlines/times";
import { readNames } from "./names/read";
import { bracketsOf } from "./targets/brackets";
import { findCandidates, type FoundTarget, type PhraseTarget } from "./targets/candidates";
import { readFrequencies, readRatios } from "./targets/ratios";
import { readTargets } from "./targets/read";
import { type Population, readPopulation } from "./scope/population";
import { breakdowns, distributed } from "./targets/told";
import { type AsideWhy, Reading } from "./text/reading";
import { normaliseWording, type Token, tokenise } from "./text/tokens";
import { type NumberUse, numbersUsed } from "./used";

export type { PhraseTarget } from "./targets/candidates";
export type { AsideWhy } from "./text/reading";
export { normaliseWording } from "./text/tokens";
export { unitInHeading, withoutUnit } from "./text/heading";
export { namesFacilities, namesSchools, sparesKindergartens } from "./scope/unnamed";

/** What a phrase says: its targets and deadlines in the order of the words, and what became of its other numbers. */
export interface PhraseReading {
  targets: PhraseTarget[];
  /** Empty when the phrase has no wording of time; blank and "-" are unstated. */
  deadline: Obligation[];
  /** Numbers that are placed and set nothing, each with the reason: past results, populations, cited documents … */
  aside: { text: string; why: AsideWhy }[];
  /** Number, comparison and time words that set nothing and belong to no name; never guessed. */
  unread: string[];
}

/** A reading with every number of the text, where it stands and where it ended. */
interface Examined extends PhraseReading {
  /** The wording as it was read; `numbers` tell their places in it. */
  text: string;
  numbers: NumberUse[];
}

/** Where a phrase stands. `year`: the plan's. `columnUnit`: of the cell's column. `task`: in a table of tasks. */
interface PhrasePlace {
  year?: number;
  columnUnit?: string;
  task?: boolean;
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
 * name none; `columnUnit` the unit of the cell's column, for numbers that name none; in a row of tasks (`task`) numbers set
 * no target. Never throws.
 */
export function readPhrase(phrase: string, place: PhrasePlace): PhraseReading {
  const { targets, deadline, aside, unread } = examinePhrase(phrase, place);
  return { targets, deadline, aside, unread };
}

/** As `readPhrase`, with every number of the phrase: each run of digits of `text` stands in `numbers` once. */
export function examinePhrase(phrase: string, place: PhrasePlace): Examined {
  const text = normaliseWording(phrase);
  const tokens = tokenise(phrase);
  const columnUnit = columnUnitOf(place.columnUnit ?? "");
  // A dash in a column of values sets no target; anywhere else it is a deadline left unstated.
  if (isBlank(tokens))
    return { text, targets: [], deadline: columnUnit === null ? [unstated] : [], aside: [], unread: [], numbers: [] };
  const alone = columnUnit === null ? deadlineOf(tokens, place.year ?? null) : null;
  if (alone && isPureDeadline(alone.reading)) return { text, ...conclude(alone.times, [], false) };
  const times = new Times(new Reading(tokens), { year: place.year ?? null, deadlineOnly: false });
  return { text, ...conclude(times, findTargets(times, columnUnit), place.task === true) };
}

function findTargets(times: Times, columnUnit: string | null): readonly FoundTarget[] {
  const { reading, context } = times;
  readNames(reading);
  readFrequencies(reading);
  readTimes(times);
  readRatios(reading, context.year);
  const candidates = findCandidates(reading);
  const brackets = bracketsOf(reading);
  return readTargets({
    reading,
    times,
    year: context.year,
    columnUnit,
    candidates,
    brackets,
    details: breakdowns(reading, candidates, brackets),
    distributed: distributed(reading, candidates, brackets),
  });
}

/** Puts together what was read; what nothing has placed is unread. */
function conclude(times: Times, found: readonly FoundTarget[], task: boolean): Omit<Examined, "text"> {
  const { reading } = times;
  for (const at of task ? found.flatMap(({ numbers }) => numbers) : [])
    reading.setAside(at, reading.tokens[at + 1]?.kind === "percent" ? at + 2 : at + 1, "task");
  reading.settle();
  const kept = task ? [] : found;
  return {
    targets: kept.map(({ target }) => target),
    deadline: times.obligations(),
    aside: reading.aside(),
    unread: reading.unread(),
    numbers: numbersUsed(times, kept),
  };
}

/** A column's unit as a phrase would say it: "Cơ sở giáo dục" is "cơ sở giáo dục"; blank is none. */
const columnUnitOf = (unit: string): string | null => {
  const text = unit.normalize("NFC").trim();
  return text === "" ? null : text.toLowerCase();
};

/** Whom a cell names, such as the one that says who carries out: levels, ownership; null where it names no one. */
export function readWhom(text: string): Population | null {
  const tokens = tokenise(text);
  return readPopulation(tokens, 0, tokens.length);
}

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
  const obligations = times.obligations();
  // A filled cell never says nothing.
  return { obligations, unread: obligations.length === 0 ? [normaliseWording(text)] : reading.unread() };
}

/**
 * A deadline that a person typed into a cell of her own: its obligations where every word of it is read, none where a word
 * is left over. `year` as for `readDeadline`.
 */
export function readTypedDeadline(text: string, year: number | null): readonly Obligation[] {
  const tokens = tokenise(text);
  if (isBlank(tokens)) return [];
  const { reading, times } = deadlineOf(tokens, year);
  reading.settle();
  return isTimeAlone(reading) && reading.unread().length === 0 ? times.obligations() : [];
}
