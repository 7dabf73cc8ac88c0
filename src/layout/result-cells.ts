import type { Catalogue } from "../plan/catalogue";
import type { Target } from "../plan/schema/target";
import { fixedStyles, knownTexts } from "./entry-table";
import type { Role } from "./roles";
import type { StyleName } from "./styles";

const resultRoles = [
  "status",
  "value",
  "gap",
  "shortfall",
  "lead",
  "deadline",
  "step",
] as const satisfies readonly Role[];

/** What the result cells of a row with these targets hold before any check; null: nothing. */
export const beforeAnyCheck = (
  catalogue: Catalogue,
  targets: readonly Target[],
): ReadonlyMap<Role, { readonly value: string | null; readonly style: StyleName }> => {
  const known = knownTexts(catalogue, { targets });
  return new Map(
    resultRoles.map((role) => [role, { value: known[role] || null, style: fixedStyles[role] ?? "result" }]),
  );
};
