import { mostDecimals, shownDecimals } from "../verdict/shown";
import { choose } from "./ruling";
import type { NativeTarget } from "./spec";
import { and, firstOf, or } from "./text";

/** Where the figures of a verdict stand: its value, its distance, the number of the target that stands on the row. */
export interface RateCells {
  readonly value: string;
  readonly gap: string;
  readonly shown: string;
}

/**
 * The figure beside a status, as verdict/shown rounds it: never onto its threshold; with a decimal comma. Where `value` is no
 * number, an error.
 */
export const rateText = ({ value, gap, shown }: RateCells, targets: readonly NativeTarget[]): string => {
  const threshold = choose(
    shown,
    targets.map(({ threshold }) => (threshold === null ? '""' : (threshold.at ?? String(threshold.value)))),
  );
  const told = (decimals: number): string => {
    const rounded = `ROUND(${value},${decimals})`;
    return and(or(`${gap}=0`, `${rounded}<>${threshold}`), or(`${value}=0`, `${rounded}<>0`));
  };
  const decimals = firstOf(
    shownDecimals.map((count) => [told(count), count] as const),
    mostDecimals,
  );
  // Adding 0 takes the sign from a zero that was typed with one.
  return `SUBSTITUTE((ROUND(${value},${decimals})+0)&"",".",",")`;
};
