import type { Day } from "../../kernel/ids";
import { inBoth } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { periodFor } from "../../plan/periods";
import { settlingGathering } from "../../returns/gather";
import { inOrder } from "../../returns/gather/file-names";
import { emptyJournal, type Journal } from "../../returns/gather/journal";
import { foldCode } from "../../returns/names";
import { type RolledUp, rollingUp } from "../../returns/roll-up";
import { sayRosterProblem } from "../../returns/roster/problems";
import { readRoster } from "../../returns/roster/read";
import type { Roster } from "../../returns/types";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { inSlices } from "../session/slices";
import { pause } from "../../kernel/pause";
import { refusalText } from "../words/words";
import { type Job, saidBy } from "./job";
import type { Entry, GatherState, Outcome, Since } from "./state";

interface Given {
  readonly catalogue: Catalogue;
  readonly state: GatherState;
  /** null: it is not known what is gathered. */
  readonly job: Job | null;
  readonly today: Day;
}

type Rostered = Entry & { readonly sorted: { readonly kind: "roster" } };

const isRostered = (entry: Entry): entry is Rostered => entry.sorted?.kind === "roster";

/** The roster in use: the one that the officer chose, else the last that came. */
export const rosterIn = ({ entries, roster }: Pick<GatherState, "entries" | "roster">): Entry | null => {
  const all = entries.filter(isRostered);
  return all.find(({ id }) => id === roster) ?? all.at(-1) ?? null;
};

/** The journal in use, the last that came; null: none was given. */
export const journalIn = ({ entries }: Pick<GatherState, "entries">): Entry | null =>
  entries.findLast(({ sorted }) => sorted?.kind === "journal") ?? null;

/** The earlier summary in use, the last that came; null: none was given. */
export const summaryIn = ({ entries }: Pick<GatherState, "entries">): Entry | null =>
  entries.findLast(({ sorted }) => sorted?.kind === "summary") ?? null;

/** The office's own workbook in use, the last that came; null: none of this plan and period. */
export const officeIn = ({ entries }: Pick<GatherState, "entries">): Entry | null =>
  entries.findLast(({ made }) => made?.kind === "office") ?? null;

const journalOf = (state: GatherState): Journal => {
  const entry = journalIn(state);
  return entry?.sorted?.kind === "journal" ? entry.sorted.journal : emptyJournal;
};

const officeOf = (state: GatherState, { key }: Job): CheckedWorkbook | null => {
  const made = officeIn(state)?.made;
  return made?.kind === "office" && made.job === key ? made.checked : null;
};

const corrected = (roster: Roster, { corrections }: GatherState): Roster => ({
  ...roster,
  schools: roster.schools.map((school) => ({ ...school, ...corrections.get(foldCode(school.code)) })),
});

/** What changed since the summary among the files; null: there is none. */
const sinceOf = async (catalogue: Catalogue, rolled: RolledUp, state: GatherState): Promise<Since | null> => {
  const entry = summaryIn(state);
  if (entry?.sorted?.kind !== "summary") return null;
  const { earlier } = entry.sorted;
  const found = earlier.ok ? (await import("./earlier")).sinceSummary(catalogue, rolled, earlier.value) : earlier;
  return { file: entry.picked.name, found };
};

const gathered = async ({ catalogue, state, today }: Given, job: Job, rosterEntry: Entry): Promise<Outcome> => {
  const blocks = rosterEntry.sorted?.kind === "roster" ? rosterEntry.sorted.blocks : [];
  const read = readRoster(catalogue, [job.pack, ...(job.above === null ? [] : [job.above])], blocks);
  if (!read.ok) {
    const problems = read.refusal.map((problem) => inBoth((lang) => sayRosterProblem(problem, lang)));
    return { kind: "badRoster", file: rosterEntry.picked.name, problems };
  }
  const files = state.entries
    .flatMap(({ made }) => (made?.kind === "examined" && made.job === job.key ? [made.examined] : []))
    .sort((one, other) => inOrder(one.file, other.file));
  const { roster, unused } = read.value;
  await pause();
  const settling = settlingGathering(job, corrected(roster, state), files, journalOf(state), today);
  const { gathering, journal } = await inSlices(settling);
  // A province's roll-up takes a second.
  const rolled = await inSlices(rollingUp(catalogue, gathering, officeOf(state, job)));
  await pause();
  const since = await sinceOf(catalogue, rolled, state);
  return { kind: "done", rolled, since, above: job.above, catalogue, journal, unused };
};

/** What the files that were read come to, found in stretches; changes nothing. */
export const outcomeOf = async (given: Given): Promise<Outcome> => {
  const { state, job } = given;
  if (state.entries.length === 0) return { kind: "nothing" };
  const { plans, periods } = saidBy(state);
  if (job === null) return { kind: "ask", plans, periods };
  const period = periodFor([job.pack], job.period);
  if (!period.ok) return { kind: "refused", why: refusalText(period.refusal) };
  const roster = rosterIn(state);
  return roster === null ? { kind: "noRoster" } : gathered(given, job, roster);
};
