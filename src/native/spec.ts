import type { AskedCell, Field } from "../plan/asked/lines";
import type { Input, Question } from "../plan/kinds/question";
import type { TaskTerms } from "../verdict/task-terms";
import type { Threshold } from "../verdict/threshold";
import type { StyleName } from "../sheet/styles";
import type { NativePlace } from "./place";

/** `at`: the cell of its row that holds the value; else formulas name that themselves. */
export interface NativeThreshold extends Threshold {
  readonly at?: string;
}

/**
 * One target as formulas judge it. `year`: of its milestone, null where it always is in force; `until`: the year from which
 * another milestone of its row stands in its place.
 */
export interface NativeTarget {
  readonly threshold: NativeThreshold | null;
  readonly stretch: number | null;
  readonly year: number | null;
  /** What gives that year, where formulas do not name it themselves. */
  readonly yearAt?: string;
  readonly until: number | null;
  /** What its deadline comes to where it is a task. */
  readonly terms: TaskTerms;
  /** Its deadline in the plan's words, as a sentence behind what to do; "": none is told. */
  readonly due: string;
}

/** What the figure comes to: a share or a number, an answer, a task, or nothing to judge here ("above": counted by the office). */
export type Measured = Question["kind"] | "above";

/** How the numbers of a verdict look, and what a distance is counted in; null: nothing that is compared with a threshold. */
export interface Shape {
  readonly value: StyleName;
  readonly gap: StyleName;
  readonly shortfall: StyleName;
  readonly unit: "points" | "levels" | "noun";
}

/** Percents show their decimals, what is counted has none. */
export const shapes: Readonly<Record<Measured, Shape | null>> = {
  share: { value: "resultPercent", gap: "resultNumber", shortfall: "resultWhole", unit: "points" },
  rate: { value: "resultPercent", gap: "resultNumber", shortfall: "resultWhole", unit: "points" },
  level: { value: "resultWhole", gap: "resultWhole", shortfall: "resultWhole", unit: "levels" },
  count: { value: "resultWhole", gap: "resultWhole", shortfall: "resultWhole", unit: "noun" },
  quantity: { value: "resultNumber", gap: "resultNumber", shortfall: "resultNumber", unit: "noun" },
  answer: null,
  task: null,
  above: null,
};

/** The years in which a blank must be explained: from each first one (0: from ever) until another (Infinity: for good). */
export type Due = readonly (readonly [from: number, until: number])[];

/** A figure as the formulas know it; the lines have the numbers id (one line) or id + 1, id + 2, … (several). */
export interface NativeFigure {
  readonly id: number;
  readonly measured: Measured;
  /** How many lines it has when it has several (items, or parts each of which must hold); else 0. */
  readonly lines: number;
  /** The years in which a blank must be explained. */
  readonly due: Due;
  /** The serial day from which the first plan that asks for it applies. */
  readonly from: number;
  /** The noun of "Cần thêm 3 giáo viên", per line; "" where nothing is counted. */
  readonly noun: string;
}

/** Where a number stands that a line needs beside its own. */
export interface NativeSource {
  readonly id: number;
  readonly place: NativePlace;
}

/** A total that contains a number, in its words. */
export interface NativeWhole extends NativeSource {
  readonly words: string;
}

/** A row that takes entries: the cells of the line that are entered on it, and where those are that are not. */
export interface NativeLine {
  readonly id: number;
  readonly input: Input;
  readonly takes: readonly AskedCell[];
  /** What the number is of, where that is a total; else null. */
  readonly total: NativeSource | null;
  /** The totals that contain the number which the line has of its own: its denominator, or the count that it is. */
  readonly wholes: readonly NativeWhole[];
}

/** Whether the line itself is judged on this row: its first cell stands there. */
export const leads = ({ takes }: NativeLine): boolean => takes.some(({ field }) => field === "n");

/** The number of a row that holds one cell of a line alone: far from those of lines, which are counted together. */
const fieldOffsets: Readonly<Record<Field, number>> = { n: 0, d: 1_000_000, day: 2_000_000, evidence: 3_000_000 };
export const fieldId = (line: number, field: Field): number => line + fieldOffsets[field];
/** How far that is. */
export const fieldOffset = (field: Field): number => fieldOffsets[field];

/** A row of an entry table: its own line (null where the figure is entered elsewhere) and what is judged on it. */
export interface NativeRow {
  readonly row: number;
  readonly figure: NativeFigure;
  readonly line: NativeLine | null;
  /** null on the further rows of a figure: the verdict stands on the first. */
  readonly targets: readonly NativeTarget[] | null;
  /** Where the figure is entered; null on its own rows. */
  readonly enteredAt: NativePlace | null;
}

/** Into which column a cell is read that shares its row with others. */
export const intoOf: Readonly<Record<Field, "n" | "d" | "nText">> = { n: "n", d: "d", day: "d", evidence: "nText" };
