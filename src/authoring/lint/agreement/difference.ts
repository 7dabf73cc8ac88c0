import { inBoth, type Text } from "../../../kernel/text";
import type { Decidable, Target } from "../../../plan/schema/target";

/** A field of a rule that is not what the words say, both sides as a reader can compare them. */
export interface Difference {
  readonly target: Target;
  readonly field: Decidable | "quote";
  readonly words: Text;
  readonly rule: Text;
}

/** The document's own words, or a number: the same whatever the language. */
export const verbatim = (text: string): Text => inBoth(() => text);

/** Nothing stated, shown as such. */
export const nothing = "–";
