import type { Figure } from "./figure";

/** A total as it was read at a line of its own; what is wrong with it is said there, and not again at each row. */
export type TotalRead =
  | { readonly kind: "unknown" }
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "open"; readonly possible: readonly number[] };

/** The total in the figure that was read at its line: a whole number; a blank or invalid line leaves it unknown. */
export const totalIn = (figure: Figure): TotalRead => {
  if (figure.kind === "count") return { kind: "value", value: figure.value };
  if (figure.kind !== "openNumber") return { kind: "unknown" };
  return { kind: "open", possible: [figure.bounds.lower, figure.bounds.upper] };
};
