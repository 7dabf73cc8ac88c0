import type { Day } from "../../kernel/ids";
import { askingFor, placeOfTarget } from "../../plan/asked/asked";
import { deadlineOn } from "../../plan/deadlines";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import { judge } from "../../verdict/judge";
import { nextStep } from "../../verdict/next-step";
import { shownRate } from "../../verdict/shown";
import { taskTime } from "../../verdict/task-time";
import { type Threshold, thresholdFor } from "../../verdict/threshold";
import type { Verdict } from "../../verdict/verdict";
import { addedOf, judgeSums, judgeTask, type SumsCase, type SumsJudged } from "./judge";
import type { Brought } from "./pieces";
import { closings, contributorsTo, gapAndRooms } from "./shortfalls";
import { type Added, addedUp, brought, type BroughtBy, isKnown, type Rolling, summed } from "./summed";
import type { Tally } from "./tally";
import type { Coverage, RolledTarget } from "./types";

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

type Verdicts = Pick<RolledTarget, "question" | "verdict" | "cell" | "answer" | "decided" | "sums"> &
  Pick<RolledTarget, "coverage" | "decidedByReturns" | "contributors" | "gap" | "fewest">;

/** What the office answers alone is judged by its own workbook, whose check knows rows that were moved apart. */
const byOffice = (given: SumsCase, office: CheckedWorkbook | null): Verdicts => {
  const own = office?.report.judged.find(({ target }) => target.code === given.target.code);
  const verdict = own?.verdict ?? judge({ ...given, figure: { kind: "missing" }, school: null });
  return {
    question: given.question,
    verdict,
    cell: own?.cell ?? null,
    answer: own?.answer ?? null,
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

const coverageIn = ({ fromSchools, own }: BroughtBy): Coverage => ({
  counted: fromSchools.filter(isKnown).length,
  of: fromSchools.length,
  own: own === null ? null : isKnown(own),
});

/** Of how many schools a target's figure is counted; null: the office answers it alone. */
export const coverageOf = (rolling: Rolling, target: Target): Coverage | null => {
  const rollUp = addedUp(rolling.catalogue, target);
  return rollUp === null ? null : coverageIn(brought(rolling, target, rollUp));
};

const bySums = (rolling: Rolling, target: Target, rollUp: Added, given: SumsCase): Verdicts => {
  const all = summed(rolling, target, rollUp);
  const { fromSchools, tallies } = all;
  const asked: SumsCase = rollUp.kind === "shareThatMeet" ? { ...given, question: rollUp.question } : given;
  const coverage = coverageIn(all);
  const { verdict, decided } = judged(asked, rollUp, tallies, coverage);
  const returnsAlone = fromSchools.every((one) => isKnown(one) || one.school?.returned === null);
  const shares = addedOf(asked.question) === "share";
  const adds = shares || rollUp.kind === "numberOfSchools";
  return {
    question: asked.question,
    verdict,
    cell: null,
    answer: null,
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
  const rollUp = addedUp(catalogue, target);
  const given = caseOf(rolling, target, inForce);
  const rolled = rollUp === null ? byOffice(given, office) : bySums(rolling, target, rollUp, given);
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
