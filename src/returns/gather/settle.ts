import { describe } from "../../findings/describe";
import { isOfIdentity } from "../../findings/of-identity";
import { vietnameseDay } from "../../kernel/day";
import type { Day } from "../../kernel/ids";
import { parsePeriod, periodDays } from "../../kernel/period";
import { inBoth, type Text } from "../../kernel/text";
import type { Steps } from "../../kernel/steps";
import { askedFigures } from "../../plan/asked/asked";
import type { Population } from "../../plan/population";
import { differences, sayDifferences } from "../entries";
import { schoolFinder } from "../find-school";
import { foldCode, foldName } from "../names";
import { reportDaysFor } from "../report-days";
import type { Roster, RosterSchool } from "../types";
import { asCopy, type ExaminedFile, type FitFile, kindsOf } from "./copies";
import { type Fit, type GatherJob, populationWords, type Unfit } from "./examine";
import type { CountedReturn, ReturnLine, ReturnState } from "./types";
import { type Reasons, reasons, remarks, why } from "./whys";

/** What the files of a gathering come to, school by school. */
export interface Settled {
  readonly returns: readonly ReturnLine[];
  readonly counted: readonly CountedReturn[];
  readonly missing: readonly RosterSchool[];
}

/** What the officer should know of how the school was told. */
const recognisedBy = ({ code, school: name, identity }: Fit, school: RosterSchool): Text | null => {
  if (code === "") return why("withoutCode");
  if (foldCode(code) !== foldCode(school.code)) return why("byName", { code });
  // Whoever lost the identity has lost the name as well.
  if (identity === "fromRows") return why("fromRows");
  return foldName(name) === foldName(school.name) ? null : why("otherName", { name });
};

/** Whose else a file seems to be: its slip goes to the school that it was made for, and may have come from another. */
const inDoubt = ({ blocking }: Fit): Text | null => {
  const found = blocking.find(isOfIdentity);
  return found === undefined ? null : inBoth((lang) => ` ${describe(found, lang).message}`);
};

const samePopulation = (one: Population, other: Population): boolean =>
  one.ownership === other.ownership && [...one.levels].sort().join() === [...other.levels].sort().join();

/** What the plan asks of a school, by target and figure. */
const askedKeys = ({ catalogue, pack }: GatherJob, { levels, ownership }: Population): string =>
  askedFigures(catalogue, [pack], { viewpoint: "school", levels, ownership })
    .map(({ figure, targets }) => [figure, ...targets.map(({ code }) => code)].join())
    .sort()
    .join(";");

/** Whether it is the form of a school: by what it says, or where its rows had to tell, by what they ask. */
const isFormOf = (job: GatherJob, { population, identity }: Fit, school: RosterSchool): boolean =>
  samePopulation(population, school) ||
  (identity === "fromRows" && askedKeys(job, population) === askedKeys(job, school));

/** The state of a return, why, and what its school is told. */
interface Standing extends Reasons {
  readonly state: ReturnState;
  readonly choiceGone?: boolean;
}

/** Whether the roster's day received cannot be of this period: it stands there since the last one. */
const isTooEarly = ({ period }: GatherJob, { receivedOn }: RosterSchool): boolean => {
  const read = parsePeriod(period);
  return read !== null && receivedOn !== null && receivedOn < periodDays(read).from;
};

/** The state of a return by itself, as if no other had come. */
const alone = (job: GatherJob, fit: Fit, school: RosterSchool): Standing => {
  const { errors, queries } = fit;
  const { receivedOn } = school;
  const day = receivedOn === null ? "" : vietnameseDay(receivedOn);
  const early = isTooEarly(job, school) ? why("tooEarly", { day }) : null;
  const more = remarks([recognisedBy(fit, school), early, inDoubt(fit)]);
  if (fit.empty) return { state: "empty", ...reasons("empty", {}, more) };
  if (!isFormOf(job, fit, school)) {
    const params = { form: populationWords(fit.population), roster: populationWords(school) };
    return { state: "toFix", ...reasons("otherPopulation", params, more) };
  }
  if (errors > 0) return { state: "toFix", ...reasons("errors", { errors, queries }, more) };
  if (queries > 0) return { state: "countedWithQueries", ...reasons("withQueries", { queries }, more) };
  return { state: "counted", ...reasons("counted", {}, more) };
};

const nothingFound = { choiceGone: false, errors: 0, queries: 0, blocking: [], differences: [] } as const;
const nobody = { receivedOn: null, late: null } as const;

const unfitLine = ({ file, sha256 }: ExaminedFile, unfit: Unfit): ReturnLine => ({
  ...nothingFound,
  ...nobody,
  file,
  sha256,
  code: unfit.code,
  school: unfit.school,
  state: "refused",
  why: unfit.why,
  toSchool: unfit.toSchool,
});

const unknownLine = ({ file, sha256, examined }: FitFile): ReturnLine => ({
  ...nothingFound,
  ...nobody,
  file,
  sha256,
  code: examined.code,
  school: examined.school,
  state: "unknown",
  ...reasons("unknown"),
});

/** Whether a roster's "Tệp được tính" means this file: by its whole name under the folder, or by its own name alone. */
export const isChosen = (chosen: string, file: string): boolean => {
  const [wanted, whole] = [chosen.replaceAll("\\", "/"), file].map(foldName);
  return wanted !== undefined && (whole === wanted || whole?.endsWith(`/${wanted}`) === true);
};

/** Which of a school's returns counts, or why none does. */
type Choice =
  | { readonly kind: "one"; readonly file: FitFile }
  | { readonly kind: "none"; readonly reasons: Reasons; readonly choiceGone: boolean };

/** Two returns that differ, with the first two of them and where. */
const conflictBetween = (count: number, [first, second]: readonly FitFile[]): Reasons => {
  if (first === undefined || second === undefined) return reasons("conflict", { count, first: "", second: "", cells: "" }); // prettier-ignore
  const cells = sayDifferences(differences(first.examined.entries, second.examined.entries));
  return reasons("conflict", { count, first: first.file, second: second.file, cells });
};

const choose = (kinds: readonly (readonly FitFile[])[], { chosen }: RosterSchool): Choice => {
  const firsts = kinds.flatMap(([first]) => first ?? []);
  const [first, second] = firsts;
  if (chosen !== null) {
    const meant = kinds.flatMap((kind) => kind.find(({ file }) => isChosen(chosen, file)) ?? []);
    const exact = meant.filter(({ file }) => foldName(file) === foldName(chosen.replaceAll("\\", "/")));
    const [only, ...more] = exact.length === 1 ? exact : meant;
    if (only === undefined)
      return { kind: "none", reasons: reasons("choiceMissing", { chosen }), choiceGone: second === undefined };
    return more.length === 0
      ? { kind: "one", file: only }
      : { kind: "none", reasons: reasons("choiceTwice", { chosen }), choiceGone: false };
  }
  if (first !== undefined && second === undefined) return { kind: "one", file: first };
  return { kind: "none", reasons: conflictBetween(kinds.length, firsts), choiceGone: false };
};

interface OfSchool {
  readonly lines: readonly ReturnLine[];
  readonly counted: CountedReturn | null;
}

const settleSchool = (job: GatherJob, school: RosterSchool, files: readonly FitFile[], due: Day | null): OfSchool => {
  const { code, name, receivedOn } = school;
  const late = receivedOn === null || due === null || isTooEarly(job, school) ? null : receivedOn > due;
  const line = (of: FitFile, standing: Standing, first: FitFile | null = null): ReturnLine => ({
    file: of.file,
    sha256: of.sha256,
    code,
    school: name,
    choiceGone: false,
    ...standing,
    receivedOn,
    late,
    errors: of.examined.errors,
    queries: of.examined.queries,
    blocking: of.examined.blocking,
    differences: first === null ? [] : differences(first.examined.entries, of.examined.entries),
  });
  const filled = files.filter(({ examined }) => !examined.empty);
  const kinds = kindsOf(filled);
  const choice = kinds.length === 0 ? null : choose(kinds, school);
  const first = kinds[0]?.[0] ?? null;
  const lines = files.map((file): ReturnLine => {
    const own = alone(job, file.examined, school);
    const kind = kinds.find((each) => each.includes(file));
    if (kind === undefined || choice === null) return line(file, own);
    if (choice.kind === "none") {
      const { choiceGone, reasons: all } = choice;
      const said = remarks([all.why, inDoubt(file.examined)]) ?? all.why;
      const standing = { state: "conflict", choiceGone, ...all, why: said } as const;
      return line(file, standing, file === first ? null : first);
    }
    if (choice.file === file) return line(file, own);
    const instead = kind.includes(choice.file)
      ? asCopy(file, choice.file)
      : reasons("replaced", { first: choice.file.file });
    return line(file, { state: "superseded", ...instead });
  });
  const counts = lines.find(({ state }) => state === "counted" || state === "countedWithQueries");
  if (choice?.kind !== "one" || counts === undefined) return { lines, counted: null };
  const state = counts.state === "counted" ? "counted" : "countedWithQueries";
  const { answers, above } = choice.file.examined;
  return { lines, counted: { school, file: counts.file, state, ...answers, above } };
};

/** Nothing was received of a school of which no file came, or empty ones alone. */
const isMissing = (lines: readonly ReturnLine[]): boolean => lines.every(({ state }) => state === "empty");

/**
 * What every file of a gathering counts as, in steps. Two different returns of one school stop it until the roster chooses;
 * equal copies count once; an empty form is none.
 */
export function* settling(job: GatherJob, roster: Roster, files: readonly ExaminedFile[]): Steps<Settled> {
  const find = schoolFinder(roster.schools);
  const dueOf = reportDaysFor(job.catalogue, job.pack, job.period);
  const ofSchool = new Map<RosterSchool, FitFile[]>(roster.schools.map((school) => [school, []]));
  const others: ReturnLine[] = [];
  for (const each of files) {
    yield;
    const { examined } = each;
    if (examined.kind === "unfit") {
      const of = find({ code: examined.code ?? "", name: examined.school ?? "" });
      others.push(unfitLine(each, of === null ? examined : { ...examined, code: of.code, school: of.name }));
      continue;
    }
    const fit = { ...each, examined };
    const school = find({ code: examined.code, name: examined.school });
    const own = school === null ? undefined : ofSchool.get(school);
    if (own === undefined) others.push(unknownLine(fit));
    else own.push(fit);
  }
  const settled: (OfSchool & { readonly school: RosterSchool })[] = [];
  for (const [school, own] of ofSchool) {
    settled.push({ school, ...settleSchool(job, school, own, dueOf(school)) });
    yield;
  }
  return {
    returns: [...settled.flatMap(({ lines }) => lines), ...others],
    counted: settled.flatMap(({ counted }) => counted ?? []),
    missing: settled.filter(({ lines }) => isMissing(lines)).map(({ school }) => school),
  };
}
