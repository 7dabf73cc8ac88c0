import type { Day } from "../kernel/ids";
import type { NumberKind } from "../plan/kinds/question";

/** Possible values while something is missing or ambiguous; percent 0–100 or whole units. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Two known whole numbers, 0 ≤ n ≤ d. */
export interface Share {
  readonly kind: "share";
  readonly n: number;
  readonly d: number;
}

/** A share of which a part is blank or ambiguous (null); `bounds` in percent. */
export interface OpenShare {
  readonly kind: "openShare";
  readonly n: number | null;
  readonly d: number | null;
  readonly bounds: Bounds;
}

export type ShareFigure = { readonly kind: "missing" } | Share | OpenShare;

/** Đã hoàn thành, Đang thực hiện, Chưa thực hiện (READING-RULES "Measures", qualitative). */
export const taskStatuses = ["done", "doing", "notStarted"] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What is asked has no object in a school: no tuition is taken. */
export const noObject = "noObject";
export type NoObject = typeof noObject;

/**
 * What was entered for one measure, normalised: the only thing that verdicts are made from.
 * - openNumber: a count or a percent with two readings
 * - answer, items: yes/no, null while an item is blank; an item may have no object
 * - noObject: a question, every item of a checklist, or a task has no object in the school (Không áp dụng)
 * - task: status null while only its day or evidence was entered
 */
export type Figure =
  | { readonly kind: "invalid" }
  | ShareFigure
  | { readonly kind: "shares"; readonly parts: readonly ShareFigure[] }
  | { readonly kind: "answer"; readonly yes: boolean }
  | { readonly kind: "items"; readonly answers: readonly (boolean | NoObject | null)[] }
  | { readonly kind: NoObject }
  | { readonly kind: NumberKind; readonly value: number }
  | { readonly kind: "openNumber"; readonly bounds: Bounds }
  | {
      readonly kind: "task";
      readonly status: TaskStatus | null;
      readonly day: Day | null;
      readonly evidence: string | null;
    };

export const missing = { kind: "missing" } as const;
export const invalid = { kind: "invalid" } as const;
