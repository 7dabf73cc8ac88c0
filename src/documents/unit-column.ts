import { type Catalogue, unitNames } from "../plan/catalogue";
import type { Target } from "../plan/schema/target";

/** The column that says whose a target is: its head, and its words for a target. */
export interface UnitColumn {
  readonly head: string;
  readonly unitsOf: (target: Target) => string;
}

/** Who leads; of a plan that names no one who does, who carries it out, so that the column is not empty. */
export const unitColumn = (catalogue: Catalogue, targets: readonly Target[]): UnitColumn => {
  const named = (ids: readonly string[]): string => unitNames(catalogue, ids).join("; ");
  const led = targets.some(({ lead }) => lead.length > 0) || targets.every(({ implement }) => implement.length === 0);
  return led
    ? { head: "Đơn vị chủ trì", unitsOf: ({ lead }) => named(lead) }
    : { head: "Đơn vị thực hiện", unitsOf: ({ implement }) => named(implement) };
};
