import { type Asking, askingFor } from "../../plan/asked/asked";
import { figureKey } from "../../plan/asked/respondent";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import { amountAsked, kindOf, type RollUp } from "../../plan/kinds/kinds";
import { binds } from "../../plan/population";
import type { Target } from "../../plan/schema/target";
import type { CheckedWorkbook } from "../../usecases/check-workbook";
import type { Gathering } from "../gather/types";
import { hasOwnNumbers, ownKey } from "../roster/own-part";
import { type Brought, type InScope, meets, piecesOf, schoolPieces } from "./pieces";
import { tally, type Tally } from "./tally";

/** What a roll-up goes by. `office`: the office's own workbook, where it has one. */
export interface Rolling {
  readonly catalogue: Catalogue;
  readonly gathering: Gathering;
  readonly office: CheckedWorkbook | null;
  readonly schools: readonly InScope[];
}

/** How schools' figures are added up; what is entered by whoever measures it is not. */
export type Added = Exclude<RollUp, { readonly kind: "entered" }>;

/** How a target's figure is added up over its schools; null: the office answers it alone. */
export const addedUp = (catalogue: Catalogue, target: Target): Added | null => {
  const { rollUp } = kindOf(measureOf(catalogue, target), amountAsked(target));
  const alone = target.answeredBy === "office" || target.scope.levels.length === 0;
  return alone || rollUp.kind === "entered" ? null : rollUp;
};

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

export const isKnown = ({ pieces }: Brought): boolean => pieces.every(({ known }) => known);

export interface BroughtBy {
  readonly fromSchools: readonly Brought[];
  readonly own: Brought | null;
}

interface Summed extends BroughtBy {
  readonly tallies: readonly Tally[];
}

/** What everybody in a target's scope brings to it. */
export const brought = (
  rolling: Rolling,
  target: Target,
  rollUp: Added,
  asking = askingFor(rolling.catalogue, target, "school"),
): BroughtBy => {
  const inScope = rolling.schools.filter(({ school }) => binds(target.scope, school));
  return {
    fromSchools: schoolsBring(target, rollUp, asking, inScope),
    own: officeBrings(rolling, target, rollUp, asking),
  };
};

/** The same, and what that adds up to, part by part. */
export const summed = (rolling: Rolling, target: Target, rollUp: Added): Summed => {
  const asking = askingFor(rolling.catalogue, target, "school");
  const { fromSchools, own } = brought(rolling, target, rollUp, asking);
  const parts = rollUp.kind === "sums" ? Math.max(1, asking.totals.length) : 1;
  return { fromSchools, own, tallies: tallied(own === null ? fromSchools : [...fromSchools, own], parts) };
};
