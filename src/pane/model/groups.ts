import { fold, holdsWords } from "../../kernel/fold";
import { haystackOf } from "./haystack";
import type { Item } from "./item";
import { type Shown, statusOrder } from "../../verdict/shown";

export type GroupBy = "status" | "owner" | "section";
/** What is to be done, what is reached, and the rest: together everything. */
export const shares = ["todo", "reached", "rest"] as const;
export type Share = (typeof shares)[number];
export type Filter = "all" | "blocking" | Share | Shown;

export interface ListChoice {
  readonly group: GroupBy;
  readonly filter: Filter;
  readonly search: string;
  /** Only what one unit leads, or what stands in one section; null: all. */
  readonly within: Within | null;
}

/** A bar of the overview: a unit's or a section's targets. */
export interface Within {
  readonly by: Exclude<GroupBy, "status">;
  readonly key: string;
  readonly title: string;
}

export { chartOrder, statusOrder } from "../../verdict/shown";

/** `key` is a status, a unit's name (empty: none stated) or a section's key. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly plan: string | null;
  readonly items: readonly Item[];
  /** How many items the whole group has, drawn or not. */
  readonly total: number;
}

export const counts = (items: readonly Item[]): ReadonlyMap<Shown, number> => {
  const found = new Map<Shown, number>();
  for (const { status } of items) found.set(status, (found.get(status) ?? 0) + 1);
  return new Map(statusOrder.flatMap((status) => (found.has(status) ? [[status, found.get(status) ?? 0]] : [])));
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

const settled: Readonly<Record<Shown, Share>> = {
  invalid: "todo",
  notMet: "todo",
  missing: "todo",
  undecided: "todo",
  met: "reached",
  stretchMet: "reached",
  notDue: "rest",
  notApplicable: "rest",
};

/** What keeps a return back is to be done, whatever its status. */
export const shareOf = ({ status, blocking }: Pick<Item, "status" | "blocking">): Share =>
  blocking > 0 ? "todo" : settled[status];

const passes = (item: Item, { filter, search, within }: ListChoice, searches: boolean): boolean => {
  const kept =
    filter === "all" ||
    (filter === "blocking" ? item.blocking > 0 : filter === item.status || filter === shareOf(item));
  const inside = within === null || headingsOf(item, within.by).some(({ key }) => key === within.key);
  return kept && inside && (!searches || holdsWords(haystackOf(item), search));
};

const place = (group: Group): number => statusOrder.findIndex((status) => status === group.key);

/** The items that pass, in groups: by status what needs work first, else in the order of the plan. */
export const inGroups = (items: readonly Item[], choice: ListChoice): readonly Group[] => {
  const searches = fold(choice.search) !== "";
  const groups = new Map<string, { readonly heading: Heading; readonly items: Item[] }>();
  for (const item of items.filter((each) => passes(each, choice, searches))) {
    for (const heading of headingsOf(item, choice.group)) {
      const group = groups.get(heading.key) ?? { heading, items: [] };
      group.items.push(item);
      groups.set(heading.key, group);
    }
  }
  const all = [...groups.values()].map(({ heading, items: own }) => ({ ...heading, items: own, total: own.length }));
  return choice.group === "status" ? all.sort((a, b) => place(a) - place(b)) : all;
};

/** The first `limit` rows of the groups, so that a long list is drawn in parts; one that is folded takes no row. */
export const firstRows = (groups: readonly Group[], limit: number, folded: Group | null = null): readonly Group[] => {
  let left = limit;
  return groups.flatMap((group) => {
    if (group === folded) return [group];
    const items = group.items.slice(0, Math.max(0, left));
    left -= items.length;
    return items.length === 0 ? [] : [{ ...group, items }];
  });
};

/** Blanks of one status, from so many on, are one line that opens. */
const fewBlanks = 4;

/** Whether the rows of a group stand behind one line: many blanks, where nobody has asked for blanks. */
export const folds = ({ key, total }: Group, { filter, search, within }: ListChoice): boolean =>
  key === "missing" && total >= fewBlanks && filter !== "missing" && within === null && fold(search) === "";
