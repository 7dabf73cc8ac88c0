import type { Catalogue } from "../plan/catalogue";
import type { Target } from "../plan/schema/target";
import { knownTexts } from "./entry-table";
import type { Role } from "../sheet/roles";
import type { StyleName } from "../sheet/styles";

/** A result cell before any check; value null: nothing is in it, style null: marking leaves its look alone. */
export interface UncheckedCell {
  readonly value: string | null;
  readonly style: StyleName | null;
}

const looks = [
  ["status", "result"],
  ["value", null],
  ["gap", null],
  ["shortfall", null],
  ["lead", "words"],
  ["deadline", "words"],
  ["step", "result"],
] as const satisfies readonly (readonly [Role, StyleName | null])[];

/** What the result cells of a row with these targets hold before any check. Cells with formulas keep them. */
export const beforeAnyCheck = (catalogue: Catalogue, targets: readonly Target[]): ReadonlyMap<Role, UncheckedCell> => {
  const known = knownTexts(catalogue, { targets });
  return new Map(looks.map(([role, style]) => [role, { value: known[role] || null, style }]));
};
