import type { Day } from "../../kernel/ids";
import { type Asking, askingFor, placeOfTarget } from "../../plan/asked/asked";
import { figureKey } from "../../plan/asked/respondent";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import { deadlineOn } from "../../plan/deadlines";
import { amountAsked, kindOf, type RollUp } from "../../plan/kinds/kinds";
import { binds } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { judge } from "../../verdict/judge";
import { nextStep } from "../../verdict/next-step";
import { shownRate } from "../../verdict/shown";
import { taskTime } from "../../verdict/task-time";
import { type Threshold, thresholdFor } from "../../verdict/threshold";
import type { Verdict } from "../../verdict/verdict";
import type { Gathering } from "../gather/types";
import { hasOwnNumbers, ownKey } from "../roster/own-part";
import { addedOf, judgeSums, judgeTask, type SumsCase, type SumsJudged } from "./judge";
import { type Brought, type InScope, meets, piecesOf, schoolPieces } from "./pieces";
import { closings, contributorsTo, gapAndRooms } from "./shortfalls";
import { tally, type Tally } from "./tally";
import type { Coverage, RolledTarget } from "./types";

/** What a roll-up goes by. `office`: the office's own workbook, where it has one. */
export interface Rolling {
  readonly catalogue: Catalogue;
  readonly gathering: Gathering;
  readonly office: CheckedWorkbook | null;
  readonly schools: readonly InScope[];
}

type Added = Exclude<RollUp, { readonly kind: "entered" }>;

const schoolsBring = (
  target: Target,
  rollUp: Added,
  asking: Asking,
  schools: readonly InScope[],
): readonly Brought[] => {
  const key = figureKey(target, "school");
  const level = rollUp.kind === "shareOfSchools" ? rollUp.atLevel : null;
  return schools.map((school) => ({
    school,
    pieces:
      rollUp.kind === "shareThatMeet"
        ? [meets(school.returned?.verdicts.get(target.code) ?? null)]
        : schoolPieces(rollUp.kind, level, asking, key, school),
  }));
};

/**
 * What the office itself adds where both answer; a blank of it is as open as a school's. Where schools are counted it adds
 * nothing: an office is no school.
 */
const officeBrings = (
  { catalogue, gathering, office }: Rolling,
  target: Target,
  rollUp: Added,
  asking: Asking,
): Brought | null => {
  if (target.answeredBy !== "both") return null;
  if (rollUp.kind === "shareThatMeet") {
    const own = office?.report.judged.find((judged) => judged.target.code === target.code);
    return { school: null, pieces: [meets(own?.verdict ?? null)] };
  }
  if (rollUp.kind !== "sums" || !hasOwnNumbers(catalogue, target)) return null;
  const figure = gathering.roster.own.get(ownKey(target));
  return { school: null, pieces: piecesOf(rollUp.kind, null, asking, figure, () => null) };
};

/** Everything brought, part by part. */
const tallied = (brought: readonly Brought[], parts: number): readonly Tally[] =>
  Array.from({ length: parts }, (_, part) => tally(brought.flatMap(({ pieces }) => pieces.slice(part, part + 1))));

const isKnown = ({ pieces }: Brought): boolean => pieces.every(({ known }) => known);

const caseOf = ({ catalogue, gathering }: Rolling, target: Target, inForce: boolean): SumsCase => ({
  target,
  question: askingFor(catalogue, target, "office").question,
  day: gathering.day,
  inForce,
  range: rangeOf(gathering.pack),
  place: placeOfTarget(gathering.pack, target),
});

const rangeOf = (pack: Pack): { readonly from: Day; readonly to: Day } => ({
  from: pack.effectiveFrom,
  to: pack.effectiveTo,
});

type Verdicts = Pick<RolledTarget, "question" | "verdict" | "cell" | "decided" | "sums"> &
  Pick<RolledTarget, "coverage" | "decidedByReturns" | "contributors" | "gap" | "fewest">;

/** What the office answers alone is judged by its own workbook, whose check knows rows that were moved apart. */
const byOffice = (given: SumsCase, office: CheckedWorkbook | null): Verdicts => {
  const own = office?.report.judged.find(({ target }) => target.code === given.target.code);
  const verdict = own?.verdict ?? judge({ ...given, figure: { kind: "missing" }, school: null });
  return {
    question: given.question,
    verdict,
    cell: own?.cell ?? null,
    decided: false,
    sums: [],
    coverage: null,
    decidedByReturns: false,
    contributors: [],
    gap: null,
    fewest: null,
  };
};

const judged = (given: SumsCase, rollUp: Added, tallies: readonly Tally[], coverage: Coverage): SumsJudged => {
  const [sums] = tallies;
  if (rollUp.kind !== "shareThatMeet" || sums === undefined) return judgeSums(given, tallies, coverage);
  const time = taskTime(given.target.deadline.obligations, given.day, given.range);
  return judgeTask(given, sums, coverage, time.kind === "waiting");
};

/** Who holds a target back, and which schools could close its gap; nothing where no school could add by qualifying more. */
const heldBack = (
  fromSchools: readonly Brought[],
  tallies: readonly Tally[],
  rollUp: Added,
  threshold: Threshold | null,
  verdict: Verdict,
): Pick<RolledTarget, "contributors" | "gap" | "fewest"> => {
  if (threshold === null) return { contributors: [], gap: null, fewest: null };
  const gap = gapAndRooms(fromSchools, tallies, threshold, verdict);
  const closed = gap === null ? null : closings(fromSchools, gap);
  return {
    contributors: contributorsTo(fromSchools, rollUp.kind, threshold),
    gap,
    fewest: verdict.status === "met" ? [] : closed,
  };
};

interface Summed {
  readonly fromSchools: readonly Brought[];
  readonly own: Brought | null;
  readonly tallies: readonly Tally[];
}

const summed = (rolling: Rolling, target: Target, rollUp: Added): Summed => {
  const { catalogue, schools } = rolling;
  const asking = askingFor(catalogue, target, "school");
  const inScope = schools.filter(({ school }) => binds(target.scope, school));
  const fromSchools = schoolsBring(target, rollUp, asking, inScope);
  const own = officeBrings(rolling, target, rollUp, asking);
  const parts = rollUp.kind === "sums" ? Math.max(1, asking.totals.length) : 1;
  return { fromSchools, own, tallies: tallied(own === null ? fromSchools : [...fromSchools, own], parts) };
};

const bySums = (rolling: Rolling, target: Target, rollUp: Added, given: SumsCase): Verdicts => {
  const { fromSchools, own, tallies } = summed(rolling, target, rollUp);
  const asked: SumsCase = rollUp.kind === "shareThatMeet" ? { ...given, question: rollUp.question } : given;
  const coverage: Coverage = {
    counted: fromSchools.filter(isKnown).length,
    of: fromSchools.length,
    own: own === null ? null : isKnown(own),
  };
  const { verdict, decided } = judged(asked, rollUp, tallies, coverage);
  const returnsAlone = fromSchools.every((one) => isKnown(one) || one.school?.returned === null);
  const shares = addedOf(asked.question) === "share";
  const adds = shares || rollUp.kind === "numberOfSchools";
  return {
    question: asked.question,
    verdict,
    cell: null,
    decided,
    sums: tallies.map(({ n, d }) => ({ n, d: shares ? d : null })),
    coverage,
    decidedByReturns: verdict.status === "undecided" && coverage.own !== false && returnsAlone,
    ...heldBack(fromSchools, tallies, rollUp, adds ? thresholdFor(target, asked.question) : null, verdict),
  };
};

/** Judges one target over all schools, or by the office's own figure. */
export const rollTarget = (rolling: Rolling, target: Target, inForce: boolean): RolledTarget => {
  const { catalogue, gathering, office } = rolling;
  const { rollUp } = kindOf(measureOf(catalogue, target), amountAsked(target));
  const given = caseOf(rolling, target, inForce);
  const alone = target.answeredBy === "office" || target.scope.levels.length === 0 || rollUp.kind === "entered";
  const rolled = alone ? byOffice(given, office) : bySums(rolling, target, rollUp, given);
  const { question, verdict } = rolled;
  const time = taskTime(target.deadline.obligations, gathering.day, given.range);
  return {
    ...rolled,
    target,
    deadline: deadlineOn(target.deadline, gathering.day, verdict.status, given.range),
    step: nextStep(verdict, { target, question, reason: false, time }),
    rate: shownRate(question, verdict, thresholdFor(target, question)?.value ?? null),
  };
};
