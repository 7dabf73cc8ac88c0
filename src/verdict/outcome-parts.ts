import type { Figure, ShareFigure } from "../figures/figure";
import type { Measure } from "../plan/schema/measure";
import type { Answered, Outcome } from "./outcome";
import { holdsAt, type Quantity, valueOf } from "./quantity";
import type { Threshold } from "./threshold";

const invalid: Outcome = { kind: "invalid" };

const measured = (quantity: Quantity, noun: string, countable: boolean): Outcome => ({
  kind: "measured",
  quantity,
  countable,
  noun,
});

/** One share; `noun` is what its numerator counts. */
export const ofShare = (figure: Figure, noun: string): Outcome => {
  switch (figure.kind) {
    case "share":
      if (figure.d === 0) return { kind: "none", why: "zeroOfZero" };
      return measured({ kind: "share", n: figure.n, d: figure.d }, noun, true);
    case "openShare":
      return { kind: "open", n: figure.n, d: figure.d, bounds: figure.bounds };
    default:
      return invalid;
  }
};

interface Known {
  readonly share: Extract<Quantity, { readonly kind: "share" }>;
  readonly noun: string;
}

type Words = Extract<Measure, { readonly kind: "shares" }>["parts"];

const knownParts = (parts: readonly ShareFigure[], words: Words): readonly Known[] =>
  parts.flatMap((part, index) => {
    if (part.kind !== "share" || part.d === 0) return [];
    return [{ share: { kind: "share", n: part.n, d: part.d }, noun: words[index]?.short ?? "" }];
  });

/** The part that decides: the highest under a ceiling, else the lowest. */
const weakestOf = (known: readonly Known[], ceiling: boolean): Known | undefined => {
  const ordered = [...known].sort((a, b) => valueOf(a.share) - valueOf(b.share));
  return ceiling ? ordered.at(-1) : ordered[0];
};

/** Each part must hold, so the weakest decides; a part still open leaves it open, unless another fails already. */
export const ofShares = (figure: Figure, words: Words, threshold: Threshold | null): Outcome => {
  if (figure.kind !== "shares" || threshold === null) return invalid;
  const ceiling = threshold.operator === "lessThan" || threshold.operator === "lessThanInclusive";
  const weakest = weakestOf(knownParts(figure.parts, words), ceiling);
  const waiting = figure.parts.some((part) => part.kind === "missing" || part.kind === "openShare");
  if (weakest === undefined) {
    return waiting
      ? { kind: "open", n: null, d: null, bounds: { lower: 0, upper: 100 } }
      : { kind: "none", why: "zeroOfZero" };
  }
  if (!waiting || !holdsAt(weakest.share, threshold.operator, threshold.value))
    return measured(weakest.share, weakest.noun, false);
  const value = valueOf(weakest.share);
  return {
    kind: "open",
    n: null,
    d: null,
    bounds: ceiling ? { lower: value, upper: 100 } : { lower: 0, upper: value },
  };
};

/** A checklist: yes only when every item is, no as soon as one is not, open while the rest is unanswered. */
export const ofItems = (answers: readonly (boolean | null)[], items: readonly string[]): Answered => {
  const lacking = items.filter((_, index) => answers[index] === false);
  const unanswered = items.filter((_, index) => (answers[index] ?? null) === null);
  const settled = unanswered.length > 0 ? null : true;
  return { kind: "answered", yes: lacking.length > 0 ? false : settled, items: items.length, lacking, unanswered };
};

/** A count, a rate or a level; a shortfall in whole units has a meaning for counts alone. */
export const ofNumber = (figure: Figure, kind: "count" | "rate" | "level", noun: string): Outcome => {
  if (figure.kind === "openNumber") return { kind: "open", n: null, d: null, bounds: figure.bounds };
  return figure.kind === kind ? measured({ kind, value: figure.value }, noun, kind === "count") : invalid;
};
