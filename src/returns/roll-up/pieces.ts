import type { Figure, ShareFigure } from "../../figures/figure";
import type { FigureKey } from "../../kernel/ids";
import type { Asking } from "../../plan/asked/asked";
import type { RollUp } from "../../plan/kinds/kinds";
import { isNumber } from "../../plan/kinds/question";
import type { Status } from "../../verdict/verdict";
import { outcomeOf } from "../../verdict/outcome";
import { valueOf } from "../../verdict/quantity";
import type { CountedReturn, SchoolVerdict } from "../gather/types";
import type { RosterSchool } from "../types";

/**
 * What one respondent brings to one sum: between `least` and `most` of `of`, in whole units (a quantity: two decimals).
 * `most` null: no end is known; `of` null: not known; of a plain number it says nothing. `known`: it is a figure, not a guess.
 */
export interface Piece {
  readonly least: number;
  readonly most: number | null;
  readonly of: number | null;
  readonly known: boolean;
}

/** A school in the scope of a target; `returned` null: nothing of it counts. */
export interface InScope {
  readonly school: RosterSchool;
  readonly returned: CountedReturn | null;
}

/** One respondent's pieces, part by part; `school` null: the office's own part. */
export interface Brought {
  readonly school: InScope | null;
  readonly pieces: readonly Piece[];
}

const exactly = (value: number, of: number): Piece => ({ least: value, most: value, of, known: true });
/** Nothing is known of a share, or of a number. */
const anyShare: Piece = { least: 0, most: null, of: null, known: false };
const anyNumber: Piece = { least: 0, most: null, of: 0, known: false };

/** One school that has not answered: it may say yes or no, or have nothing to say yes to, which lies between. */
const oneSchool: Piece = { least: 0, most: 1, of: 1, known: false };

/** A school's total as it returned it, else as the roster gives it. */
const sizeOf = ({ school, returned }: InScope, key: FigureKey | null): number | null => {
  if (key === null) return null;
  const figure = returned?.totals.get(key);
  return figure?.kind === "count" ? figure.value : (school.totals.get(key) ?? null);
};

const sharePiece = (figure: ShareFigure | null, size: number | null): Piece => {
  if (figure?.kind === "share") return exactly(figure.n, figure.d);
  const [n, d] = figure?.kind === "openShare" ? [figure.n, figure.d ?? size] : [null, size];
  if (d === null) return n === null ? anyShare : { least: n, most: n, of: null, known: false };
  return n === null || n > d ? { least: 0, most: d, of: d, known: false } : { least: n, most: n, of: d, known: false };
};

const shareIn = (figure: Figure | undefined, part: number): ShareFigure | null => {
  if (figure?.kind === "shares") return figure.parts[part] ?? null;
  return part === 0 && (figure?.kind === "share" || figure?.kind === "openShare") ? figure : null;
};

const numberPiece = (figure: Figure | undefined, kind: string): Piece => {
  if (figure?.kind === "openNumber")
    return { least: figure.bounds.lower, most: figure.bounds.upper, of: 0, known: false };
  return figure !== undefined && figure.kind === kind && "value" in figure ? exactly(figure.value, 0) : anyNumber;
};

/** Whether a school says yes, or stands at the level; null: not known; "out": it has no object there. */
const saysYes = (asking: Asking, figure: Figure, atLevel: number | null): boolean | "out" | null => {
  if (figure.kind === "answer") return figure.yes;
  if (figure.kind === "noObject") return "out";
  const outcome = outcomeOf(asking.question, figure, null);
  if (outcome.kind === "answered") return outcome.yes;
  return outcome.kind === "measured" && atLevel !== null ? valueOf(outcome.quantity) >= atLevel : null;
};

const ofSchools = (says: boolean | "out" | null): Piece => {
  if (says === null) return oneSchool;
  return says === "out" ? exactly(0, 0) : exactly(says ? 1 : 0, 1);
};

const standings: Readonly<Record<Status, boolean | "out" | null>> = {
  met: true,
  notMet: false,
  notDue: false,
  notApplicable: "out",
  undecided: null,
  missing: null,
  invalid: null,
};

/** Whether a school meets what all must meet. */
export const meets = (verdict: Pick<SchoolVerdict, "status"> | null): Piece =>
  ofSchools(verdict === null ? null : standings[verdict.status]);

/**
 * What a figure brings to each part of a target's sum, by the kind's own rule (plan/kinds); `asking` is what a school is
 * asked, `size` what is known of the totals that its parts divide by.
 */
export const piecesOf = (
  rollUp: Exclude<RollUp["kind"], "shareThatMeet" | "entered">,
  atLevel: number | null,
  asking: Asking,
  figure: Figure | undefined,
  size: (key: FigureKey | null) => number | null,
): readonly Piece[] => {
  const { question } = asking;
  if (rollUp === "sums") {
    if (isNumber(question)) return [numberPiece(figure, question.kind)];
    return asking.totals.map((key, part) => sharePiece(shareIn(figure, part), size(key)));
  }
  const says = figure === undefined ? null : saysYes(asking, figure, atLevel);
  return [ofSchools(says)];
};

/** The same of a school, whether or not anything of it was counted. */
export const schoolPieces = (
  rollUp: Exclude<RollUp["kind"], "shareThatMeet" | "entered">,
  atLevel: number | null,
  asking: Asking,
  key: FigureKey,
  one: InScope,
): readonly Piece[] => piecesOf(rollUp, atLevel, asking, one.returned?.figures.get(key), (total) => sizeOf(one, total));
