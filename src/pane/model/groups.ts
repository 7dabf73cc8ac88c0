import { fold, holdsWords } from "./fold";
import type { Item, ShownStatus } from "./item";

export type GroupBy = "status" | "owner" | "section";
export type Filter = "all" | "blocking" | ShownStatus;

export interface ListChoice {
  readonly group: GroupBy;
  readonly filter: Filter;
  readonly search: string;
}

/** What needs work first. */
export const statusOrder: readonly ShownStatus[] = [
  "invalid",
  "notMet",
  "missing",
  "undecided",
  "met",
  "stretchMet",
  "notDue",
  "notApplicable",
];

/** `key` is a status, a unit's name (empty: none stated) or a section's key. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly plan: string | null;
  readonly items: readonly Item[];
  /** How many items the whole group has, drawn or not. */
  readonly total: number;
}

export const counts = (items: readonly Item[]): ReadonlyMap<ShownStatus, number> => {
  const found = new Map<ShownStatus, number>();
  for (const { status } of items) found.set(status, (found.get(status) ?? 0) + 1);
  return new Map(statusOrder.flatMap((status) => (found.has(status) ? [[status, found.get(status) ?? 0]] : [])));
};

const passes = (item: Item, { filter, search }: ListChoice): boolean => {
  const kept = filter === "all" || (filter === "blocking" ? item.blocking > 0 : item.status === filter);
  return kept && (fold(search) === "" || holdsWords(item.haystack, search));
};

type Heading = Omit<Group, "items" | "total">;

const headingsOf = (item: Item, by: GroupBy): readonly Heading[] => {
  switch (by) {
    case "status":
      return [{ key: item.status, title: "", plan: null }];
    case "owner":
      return (item.lead.length === 0 ? [""] : item.lead).map((name) => ({ key: name, title: name, plan: null }));
    case "section":
      return [item.section];
  }
};

const place = (group: Group): number => statusOrder.findIndex((status) => status === group.key);

/** The items that pass, in groups: by status what needs work first, else in the order of the plan. */
export const grouped = (items: readonly Item[], choice: ListChoice): readonly Group[] => {
  const groups = new Map<string, { readonly heading: Heading; readonly items: Item[] }>();
  for (const item of items.filter((each) => passes(each, choice))) {
    for (const heading of headingsOf(item, choice.group)) {
      const group = groups.get(heading.key) ?? { heading, items: [] };
      group.items.push(item);
      groups.set(heading.key, group);
    }
  }
  const all = [...groups.values()].map(({ heading, items: own }) => ({ ...heading, items: own, total: own.length }));
  return choice.group === "status" ? all.sort((a, b) => place(a) - place(b)) : all;
};

/** The first `limit` rows of the groups, so that a long list is drawn in parts. */
export const firstRows = (groups: readonly Group[], limit: number): readonly Group[] => {
  let left = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
};
