import { table } from "./table";

/** A line of what is held: what was measured, against which limit, and whether it is met. */
export interface Held {
  readonly what: string;
  readonly limit: string;
  readonly measured: string;
  readonly met: boolean;
}

/** A part of bench/RESULTS.md, and what it comes to. */
export interface Section {
  readonly lines: readonly string[];
  readonly held: readonly Held[];
}

/** A measured ratio against the most that it may be. */
export const atMost = (what: string, measured: number, limit: number, unit = "×", digits = 2): Held => ({
  what,
  limit: `≤ ${limit} ${unit}`.trim(),
  measured: `${measured.toFixed(digits)} ${unit}`.trim(),
  met: measured <= limit,
});

/** A measured ratio against the least that it must be. */
export const atLeast = (what: string, measured: number, limit: number, unit = "×"): Held => ({
  what,
  limit: `≥ ${limit} ${unit}`,
  measured: `${measured.toFixed(0)} ${unit}`,
  met: measured >= limit,
});

/** What is held of all parts, the misses first. */
export const heldTable = (held: readonly Held[]): readonly string[] => {
  if (held.length === 0) return [];
  return [
    `${held.filter(({ met }) => met).length} of ${held.length} limits are met.`,
    "",
    ...table(
      ["", "what", "measured", "limit"],
      [...held]
        .sort((one, other) => Number(one.met) - Number(other.met))
        .map(({ what, limit, measured, met }) => [met ? "met" : "**not met**", what, measured, limit]),
    ),
  ];
};
