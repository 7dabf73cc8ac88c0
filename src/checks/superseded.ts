import { finding, type KnownFinding } from "../findings/make";
import type { Target } from "../plan/schema/target";
import type { Phase } from "../verdict/milestones";

/** Milestones that a later one has replaced: they get no verdict, and this says why. */
export const checkSuperseded = (
  targets: readonly { readonly target: Target; readonly phase: Phase }[],
): readonly KnownFinding[] =>
  targets.flatMap(({ target, phase }) =>
    phase.kind === "superseded" && target.year !== undefined
      ? [{ ...finding("superseded-milestone", null, { year: target.year, by: phase.by }), target: target.code }]
      : [],
  );
