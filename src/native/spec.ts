import type { Input, Question } from "../plan/kinds/question";
import type { TaskTerms } from "../verdict/task-terms";
import type { Threshold } from "../verdict/threshold";
import type { StyleName } from "../sheet/styles";
import type { NativePlace } from "./place";

/** One target as formulas judge it. `later`: its milestone lies behind the year that the sheet is for. */
export interface NativeTarget {
  readonly threshold: Threshold | null;
  readonly stretch: number | null;
  readonly later: boolean;
  /** Years from the sheet's to the milestone's; 0 when it has none or it is past. */
  readonly years: number;
  /** What its deadline comes to where it is a task. */
  readonly terms: TaskTerms;
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

/** A figure as the formulas know it; the lines have the numbers id (one line) or id + 1, id + 2, … (several). */
export interface NativeFigure {
  readonly id: number;
  readonly measured: Measured;
  /** How many lines it has when it has several (items, or parts each of which must hold); else 0. */
  readonly lines: number;
  /** A blank must be explained: one of its targets is in force. */
  readonly due: boolean;
  /** The noun of "Cần thêm 3 giáo viên", per line; "" where nothing is counted. */
  readonly noun: string;
}

/** A row that takes an entry. */
export interface NativeLine {
  readonly id: number;
  readonly input: Input;
}

/** A row of an entry table: its own line (null where the figure is entered elsewhere) and what is judged on it. */
export interface NativeRow {
  readonly row: number;
  readonly figure: NativeFigure;
  readonly line: NativeLine | null;
  /** null on the further lines of a figure: the verdict stands on the first. */
  readonly targets: readonly NativeTarget[] | null;
  /** Where the figure is entered; null on its own rows. */
  readonly enteredAt: NativePlace | null;
}
