import { blocks } from "../../checks/ready";
import type { Finding } from "../../findings/finding";
import type { Day } from "../../kernel/ids";
import type { Shown } from "../../verdict/shown";
import { counts, type GroupBy, inGroups } from "./groups";
import type { Item } from "./item";
import type { Checked } from "./state";

/** What is to be done first. `more`: how many others wait for the same. */
export type Step =
  | {
      readonly kind: "correct" | "late" | "enter" | "clarify" | "improve" | "settle";
      readonly item: Item;
      readonly more: number;
    }
  | { readonly kind: "fill"; readonly item: Item; readonly more: number }
  /** A sheet is gone: nothing else is sure before it is there again. */
  | { readonly kind: "lost"; readonly finding: Finding }
  | { readonly kind: "explain"; readonly count: number }
  | { readonly kind: "confirm" }
  | { readonly kind: "handIn" };

/** No day is later than having none. */
const byDue = (a: Item, b: Item): number =>
  (a.judged.deadline.due ?? "9999").localeCompare(b.judged.deadline.due ?? "9999", "en");

const isLate = ({ judged, status }: Item): boolean => status === "notMet" && judged.deadline.state === "overdue";

/** A blank whose reason was given asks for nothing now. */
const asks = (item: Item): boolean => item.findings.some(blocks);

/**
 * What comes first: a sheet that is gone, what is invalid, what is overdue and not reached, blanks, what is undecided,
 * what is not reached by nearness of its day, another row that asks for something, a reason that is missing outside the
 * rows, and then the handing in: what is not reached does not keep it back. A whole reading alone says that it is ready.
 */
export const firstStep = ({
  items,
  others,
  blocking,
  whole,
}: Pick<Checked, "items" | "others" | "blocking" | "whole">): Step => {
  const lost = others.find(({ code }) => code === "sheet-lost");
  if (lost !== undefined) return { kind: "lost", finding: lost };
  const of = (status: Shown): readonly Item[] => items.filter((item) => item.status === status);
  const blank = of("missing").filter(asks);
  const [first] = blank;
  if (first !== undefined && blank.length === items.length)
    return { kind: "fill", item: first, more: blank.length - 1 };
  const queues = [
    ["correct", of("invalid")],
    ["late", blocking > 0 ? items.filter(isLate).sort(byDue) : []],
    ["enter", blank],
    ["clarify", of("undecided").filter(asks)],
    ["improve", of("notMet").filter(asks).sort(byDue)],
    // Reached, or not asked for, with something to be corrected or explained all the same.
    ["settle", items.filter(asks)],
  ] as const;
  for (const [kind, [item, ...more]] of queues) if (item !== undefined) return { kind, item, more: more.length };
  if (blocking > 0) return { kind: "explain", count: blocking };
  return { kind: whole ? "handIn" : "confirm" };
};

/** How far a workbook is on its way: a plan chosen, figures entered, faults put right, handed in; from 0. */
export const wayOf = (checked: Checked | null): 0 | 1 | 2 | 3 => {
  if (checked === null) return 0;
  const { kind } = firstStep(checked);
  if (kind === "fill" || kind === "enter") return 1;
  return kind === "handIn" ? 3 : 2;
};

/** The cell in which a target's first fault stands, else where its figure does. */
export const cellOf = ({ findings, judged }: Item): string | null =>
  findings.find((finding) => blocks(finding) && finding.cell !== null)?.cell ?? judged.cell;

/** One bar: a unit or a section, and how its targets stand. */
export interface Bar {
  readonly key: string;
  readonly title: string;
  readonly plan: string | null;
  readonly counts: ReadonlyMap<Shown, number>;
  readonly met: number;
  readonly total: number;
}

/** The targets by unit or by section, in the order of the plan. */
export const barsBy = (items: readonly Item[], group: Exclude<GroupBy, "status">): readonly Bar[] =>
  inGroups(items, { group, filter: "all", search: "", within: null }).map(({ key, title, plan, items: own, total }) => {
    const found = counts(own);
    return { key, title, plan, counts: found, met: (found.get("met") ?? 0) + (found.get("stretchMet") ?? 0), total };
  });

/** Everything with a day, the earliest first. */
export const allDue = (items: readonly Item[]): readonly (Item & { readonly due: Day })[] =>
  items
    .flatMap((item) => {
      const { due } = item.judged.deadline;
      return due === null ? [] : [{ ...item, due }];
    })
    .sort(byDue);

/** Whether something is still to be done about a target. */
export const isOpen = ({ status }: Item): boolean => ["notMet", "missing", "invalid", "undecided"].includes(status);

/** What is overdue or falls due within thirty days and is not reached, the earliest first. */
export const dueSoon = (items: readonly Item[]): readonly (Item & { readonly due: Day })[] =>
  allDue(items).filter((item) => {
    const { state } = item.judged.deadline;
    return isOpen(item) && (state === "overdue" || state === "dueSoon");
  });
