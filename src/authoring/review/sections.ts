import { upperFirst } from "../../kernel/letters";
import { isDecided } from "./progress";
import type { BookLine } from "../rule-sheet/book";
import type { OutlinePart, OutlineRow } from "./outline";

/** A section of a plan with the proposals under it, as a list of contents has it. */
export interface OutlineSection {
  readonly key: string;
  /** "IV"; "" for what stands in no section of a table, "–" for what stands in the body text. */
  readonly number: string;
  /** Its title without number and "Về"; of a table without sections the table's name; null for the body text. */
  readonly title: string | null;
  readonly orders: readonly string[];
}

const longest = 60;

const titleOf = ({ number, pieces }: OutlineRow): string => {
  const words = pieces.map(({ text }) => text).join(" ");
  const own = words.startsWith(number) ? words.slice(number.length).replace(/^[.)\s]+/u, "") : words;
  const plain = own.replace(/^Về\s+(?:việc\s+)?/iu, "");
  const text = upperFirst(plain);
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
};

/** The sections of one part; what stands before the first, or in a part without any, is one of its own. */
function sectionsIn({ id, name, rows }: OutlinePart): readonly OutlineSection[] {
  const body = id === "";
  const found: { key: string; number: string; title: string | null; orders: string[] }[] = [
    { key: id, number: body ? "–" : "", title: body ? null : name, orders: [] },
  ];
  for (const row of rows) {
    if (row.kind === "section") found.push({ key: row.key, number: row.number, title: titleOf(row), orders: [] });
    else found.at(-1)?.orders.push(...row.orders);
  }
  return found;
}

/** A plan's contents: every section under which something is proposed that must be decided; `waits`: whether it must. */
export const sectionsOf = (
  parts: readonly OutlinePart[],
  waits: (order: string) => boolean,
): readonly OutlineSection[] =>
  parts
    .flatMap(sectionsIn)
    .map((section) => ({ ...section, orders: section.orders.filter(waits) }))
    .filter(({ orders }) => orders.length > 0);

/** How many of these proposals are decided. */
export const decidedAmong = (orders: readonly string[], lineAt: ReadonlyMap<string, BookLine>): number =>
  orders.filter((order) => isDecided(lineAt.get(order) ?? {})).length;
