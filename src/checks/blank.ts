import type { Figure } from "../figures/figure";
import { finding, type KnownFinding } from "../findings/make";
import type { Phase } from "../verdict/milestones";

/**
 * A figure of which nothing was entered: a query, or only an info while every target it serves is a later milestone.
 * No target at all (the school is outside every population) asks for nothing.
 */
export const checkBlank = (
  figure: Figure,
  at: string | null,
  what: string,
  phases: readonly Phase["kind"][],
): readonly KnownFinding[] => {
  if (figure.kind !== "missing" || phases.length === 0) return [];
  return [finding(phases.includes("inForce") ? "blank" : "blank-not-due", at, { what })];
};
