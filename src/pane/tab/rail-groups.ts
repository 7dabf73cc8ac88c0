import { blocks } from "../../checks/ready";
import { grouped } from "../../kernel/groups";
import { type Shown, statusOrder } from "../../verdict/shown";
import type { Item } from "../model/item";

/** What the results beside a table list together: what keeps the file back, then the rest by status. */
export interface RailGroup {
  readonly key: "toFix" | Shown;
  readonly items: readonly Item[];
}

const keyOf = (item: Item): RailGroup["key"] => (item.findings.some(blocks) ? "toFix" : item.status);

const order: readonly RailGroup["key"][] = ["toFix", ...statusOrder];

/** Of what keeps the file back, what is wrong comes before what is blank. */
const urgent = ({ status }: Item): number => (status === "invalid" ? 0 : status === "missing" ? 2 : 1);

/** Each target in one group, in the order of the plan; what keeps the file back first. */
export const railGroups = (items: readonly Item[]): readonly RailGroup[] => {
  const groups = grouped(items, (item) => [keyOf(item)]);
  return order.flatMap((key) => {
    const own = groups.get(key) ?? [];
    if (own.length === 0) return [];
    return [{ key, items: key === "toFix" ? [...own].sort((a, b) => urgent(a) - urgent(b)) : own }];
  });
};

/** The first `limit` rows of the groups: a list of hundreds is drawn in portions. */
export const firstOf = (
  groups: readonly RailGroup[],
  limit: number,
): readonly (RailGroup & { readonly drawn: number })[] => {
  let left = limit;
  return groups.flatMap((group) => {
    const drawn = Math.min(group.items.length, left);
    left -= drawn;
    return drawn === 0 ? [] : [{ ...group, drawn }];
  });
};
