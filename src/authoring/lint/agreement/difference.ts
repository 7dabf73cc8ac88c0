import type { Decidable, Target } from "../../../plan/schema/target";

/** A field of a rule that is not what the words say, both sides as a reader can compare them. */
export interface Difference {
  readonly target: Target;
  readonly field: Decidable | "quote";
  readonly words: string;
  readonly rule: string;
}

/** Nothing stated, shown as such. */
export const nothing = "–";
