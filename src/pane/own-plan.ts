import type { PackProblem } from "../plan/problems";

/** A file the user chose, as the browser gives it. */
export type PlanFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** A plan of one's own as it is remembered: the id its file gives it (any text), that file's name, and its text. */
export interface OwnPlan {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** A rule file that is no plan yet, with everything that is wrong with it. */
export interface WrongPlan {
  readonly file: string;
  readonly problems: readonly PackProblem[];
}

/** Where own plans are remembered. Writing says whether it was done; a browser may refuse, or have no room. */
export interface PlanShelf {
  readonly read: () => readonly OwnPlan[];
  /** In place of one of the same id, else at the end. */
  readonly put: (plan: OwnPlan) => boolean;
  readonly remove: (id: string) => boolean;
}

/** A text that data of unknown make holds under a name of its own; null where there is none. */
export const textIn = (data: unknown, name: string): string | null => {
  const value: unknown =
    typeof data === "object" && data !== null ? Object.getOwnPropertyDescriptor(data, name)?.value : undefined;
  return typeof value === "string" ? value : null;
};

/** The list with this plan in place of one of the same id, else at its end. */
export const withPlan = (plans: readonly OwnPlan[], plan: OwnPlan): readonly OwnPlan[] =>
  plans.some(({ id }) => id === plan.id)
    ? plans.map((other) => (other.id === plan.id ? plan : other))
    : [...plans, plan];

export const withoutPlan = (plans: readonly OwnPlan[], id: string): readonly OwnPlan[] =>
  plans.filter((plan) => plan.id !== id);
