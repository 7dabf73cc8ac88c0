import type { Figure } from "../../figures/figure";
import type { Finding } from "../../findings/finding";
import type { Day, FigureKey, TargetCode } from "../../kernel/ids";
import type { Text } from "../../kernel/text";
import type { Pack } from "../../plan/schema/pack";
import type { Verdict } from "../../verdict/verdict";
import type { Difference, Roster, RosterSchool } from "../types";

/** CONTRACTS "consolidate --json"; only the first two count. */
export const returnStates = [
  "counted",
  "countedWithQueries",
  "empty",
  "toFix",
  "refused",
  "superseded",
  "conflict",
  "unknown",
] as const;
export type ReturnState = (typeof returnStates)[number];

/** One file of the gathering, and what became of it. */
export interface ReturnLine {
  /** The name under the gathered folder, with "/" between folders. */
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** As the roster has them; of a school that is not on it, as the file says; null: the file does not say. */
  readonly code: string | null;
  readonly school: string | null;
  readonly state: ReturnState;
  /** In a conflict in which nothing differs: the roster chooses a file that is not there. */
  readonly choiceGone: boolean;
  /** What the officer is told: why it is in that state, and what to do where there is something to do. */
  readonly why: Text;
  /** What the school is told of it on its slip; null: it is asked for nothing. */
  readonly toSchool: string | null;
  readonly receivedOn: Day | null;
  /** Whether it was received after the school's duty to report; null where either day is not known. */
  readonly late: boolean | null;
  /** What keeps it from being ready, and of errors and queries how many. */
  readonly errors: number;
  readonly queries: number;
  readonly blocking: readonly Finding[];
  /** Of a conflict: where it differs from the first file of the same school. */
  readonly differences: readonly Difference[];
}

/** What is said of a file's state: of a conflict whether returns differ, or the chosen one is not there. */
export type SaidState = ReturnState | "choiceGone";

export const saidState = ({ state, choiceGone }: Pick<ReturnLine, "state" | "choiceGone">): SaidState =>
  choiceGone ? "choiceGone" : state;

/** A target of the plan judged for one school on the gathering's day: how it stands, and its share. */
export type SchoolVerdict = Pick<Verdict, "status" | "stretchMet" | "numerator" | "denominator">;

/** A return that counts, with everything of it that a roll-up needs and nothing of the workbook. */
export interface CountedReturn {
  readonly school: RosterSchool;
  readonly file: string;
  readonly state: "counted" | "countedWithQueries";
  /**
   * Every figure that the plan asks of this school, as intake read it: "missing", "invalid", "openShare", "openNumber" and
   * blank items are unknown, all else counts.
   */
  readonly figures: ReadonlyMap<FigureKey, Figure>;
  /** The totals that it was asked for ("total.ID"): a "count" where it is known. */
  readonly totals: ReadonlyMap<FigureKey, Figure>;
  /** "Giải trình" where there is one with a word in it, by figure or total. */
  readonly reasons: ReadonlyMap<FigureKey, string>;
  /** Every target of the plan that binds the school and is asked of it, without milestones that a later one has replaced. */
  readonly verdicts: ReadonlyMap<TargetCode, SchoolVerdict>;
  /** The same of the plan above, as far as its form asks, where that was wanted. */
  readonly above?: Omit<CountedReturn, "school" | "file" | "state" | "above"> | null;
}

/** A figure that differs from what was counted at an earlier gathering (nhat-ky.csv). */
export interface ChangedFigure {
  readonly code: string;
  readonly school: string;
  readonly file: string;
  readonly key: string;
  readonly previous: string;
  readonly now: string;
  /** When it was counted: the day of that gathering. */
  readonly countedOn: Day;
}
/** Everything that a gathering of one plan and one period comes to. */
export interface Gathering {
  readonly pack: Pack;
  readonly period: string;
  /** The day of judgement of the verdicts. */
  readonly day: Day;
  readonly roster: Roster;
  /** In the order of the roster, then of the file names; files of nobody on the roster last. */
  readonly returns: readonly ReturnLine[];
  /** In the order of the roster: at most one for each school. */
  readonly counted: readonly CountedReturn[];
  /** Schools of which nothing was received: no file, or empty ones alone. */
  readonly missing: readonly RosterSchool[];
  readonly changed: readonly ChangedFigure[];
}

/** The returns that count, by their schools' codes as the roster writes them. */
export const countedByCode = ({ counted }: Pick<Gathering, "counted">): ReadonlyMap<string, CountedReturn> =>
  new Map(counted.map((one) => [one.school.code, one]));
