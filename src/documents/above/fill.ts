import type { FigureKey } from "../../kernel/ids";
import { askingFor } from "../../plan/asked/asked";
import { figureKey } from "../../plan/asked/respondent";
import type { Catalogue } from "../../plan/catalogue";
import { isNumber } from "../../plan/kinds/question";
import type { Gathering } from "../../returns/gather/types";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { writeKey } from "../../sheet/keys";

/** Why a figure of the return to the plan above stands there, or why its cell is left blank. */
export type AboveWhy =
  /** `amount`: the plan demands it of its whole area, so that it is only counted here (plan/asked). */
  | { readonly kind: "filled"; readonly of: number; readonly own: boolean; readonly amount: boolean }
  /** The office answers it itself. */
  | { readonly kind: "office" }
  /** No form that was gathered asks for it. */
  | { readonly kind: "notAsked" }
  | { readonly kind: "partial"; readonly counted: number; readonly of: number }
  /** The office's own part is not entered. */
  | { readonly kind: "ownPart" }
  /** Some schools have no object, and the form divides by all schools. */
  | { readonly kind: "noObject"; readonly schools: number }
  | { readonly kind: "noSchool" }
  /** Rows that share a total would give it different values. */
  | { readonly kind: "totals" };

/** A target of the plan above: filled from the schools' sums, or left blank, and why. */
export interface AboveLine {
  readonly rolled: RolledTarget;
  readonly why: AboveWhy;
}

/** The entry cells to be filled, by key ("measure~population", "….d", "total.ID~population"), and each target's line. */
export interface AboveFill {
  readonly entries: ReadonlyMap<string, number>;
  readonly lines: readonly AboveLine[];
}

interface Proposed {
  readonly entries: readonly (readonly [string, number])[];
  readonly totals: readonly (readonly [FigureKey, number])[];
}

const blankBecause = (gathering: Gathering, { target, coverage, question }: RolledTarget): AboveWhy | null => {
  if (coverage === null || question.kind === "task") return { kind: "office" };
  if (coverage.of === 0) return { kind: "noSchool" };
  const key = figureKey(target, "school");
  const asked = gathering.counted.some(({ figures }) => figures.has(key));
  if (!asked && gathering.counted.length > 0) return { kind: "notAsked" };
  if (coverage.counted < coverage.of) return { kind: "partial", counted: coverage.counted, of: coverage.of };
  return coverage.own === false ? { kind: "ownPart" } : null;
};

/** What would be entered for a target, with the totals that its parts divide by. */
const proposedFor = (catalogue: Catalogue, { target, sums, coverage }: RolledTarget): Proposed | AboveWhy => {
  const { question, totals } = askingFor(catalogue, target, "office");
  const figure = figureKey(target, "office");
  const several = sums.length > 1;
  const entries: (readonly [string, number])[] = [];
  const shared: (readonly [FigureKey, number])[] = [];
  if (question.kind === "task") return { kind: "office" };
  const of = coverage?.of ?? 0;
  for (const [at, { n, d }] of sums.entries()) {
    const part = several ? at + 1 : null;
    const total = totals[at] ?? null;
    entries.push([writeKey({ figure, part, field: "n" }), n]);
    if (d === null) continue;
    const counted = question.kind === "share" && question.schools !== null;
    if (counted && d !== of) return { kind: "noObject", schools: of - d };
    if (total === null) entries.push([writeKey({ figure, part, field: "d" }), d]);
    else shared.push([total, d]);
  }
  return { entries, totals: shared };
};

const isWhy = (found: Proposed | AboveWhy): found is AboveWhy => "kind" in found;

/**
 * What a commune's sums answer of the plan above, over the schools of its own roster. A cell is filled only where every
 * school in the target's scope (and the office, where it has a part) is known; nothing is guessed for the others. `rolled` is
 * the plan above's roll-up over these schools (returns/above). Pure.
 */
export const fillAbove = (catalogue: Catalogue, { gathering, targets }: RolledUp): AboveFill => {
  const found = targets.map((rolled) => ({
    rolled,
    proposed: blankBecause(gathering, rolled) ?? proposedFor(catalogue, rolled),
  }));
  const values = new Map<FigureKey, Set<number>>();
  for (const { proposed } of found)
    for (const [key, value] of isWhy(proposed) ? [] : proposed.totals)
      values.set(key, (values.get(key) ?? new Set()).add(value));
  const entries = new Map<string, number>();
  const lines = found.map(({ rolled, proposed }): AboveLine => {
    if (isWhy(proposed)) return { rolled, why: proposed };
    if (proposed.totals.some(([key]) => (values.get(key)?.size ?? 0) > 1)) return { rolled, why: { kind: "totals" } };
    for (const [key, value] of [...proposed.entries, ...proposed.totals]) entries.set(key, value);
    const { coverage, question } = rolled;
    const of = { of: coverage?.of ?? 0, own: coverage?.own === true };
    return { rolled, why: { kind: "filled", ...of, amount: isNumber(question) } };
  });
  return { entries, lines };
};
