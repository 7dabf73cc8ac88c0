import type { Cell } from "../figures/cell";
import { vietnameseDay } from "../kernel/day";
import { plainNumber } from "../kernel/numbers";
import { entryRoles } from "../sheet/entry-cells";
import type { FoundTable } from "../sheet/find";
import { dayKey, isOfForm } from "../plan/asked/common";
import { writeKey } from "../sheet/keys";
import type { Keeper } from "./keeper";
import type { Difference, EntryText } from "./types";

/** The entries of a workbook by what they answer: the row's key, and the column where it is not the entry column. */
export type EntryTexts = ReadonlyMap<string, EntryText>;

/** A cell in words, on one line. */
const cellText = (cell: Cell): string => {
  switch (cell.type) {
    case "blank":
      return "";
    case "number":
      return plainNumber(cell.value, "vi") + (cell.percent === true ? " (%)" : "");
    case "text":
      return cell.text.normalize("NFC").replace(/\s+/g, " ").trim();
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "date":
      return vietnameseDay(cell.day);
    case "error":
      return cell.code;
  }
};

const asItIs = { text: (text: string) => text, entry: (entry: EntryText) => entry };

/** Everything that somebody entered; of an entry that stands twice both texts. `keep`: of many files texts are kept as copies. */
export const entryTexts = (
  tables: readonly FoundTable[],
  keep: Pick<Keeper, "text" | "entry"> = asItIs,
): EntryTexts => {
  const entries = new Map<string, EntryText>();
  for (const row of tables.flatMap(({ rows }) => rows)) {
    // Who fills a form is no entry of it: a name in capitals makes no other return.
    if (row.key === null || (isOfForm(row.key.figure) && row.key.figure !== dayKey)) continue;
    for (const role of entryRoles) {
      const { at, cell } = row.cellOf(role);
      const text = row.has(role) ? cellText(cell) : "";
      if (text === "") continue;
      const key = keep.text(writeKey(row.key) + (role === "n" ? "" : ` ${role}`));
      const before = entries.get(key);
      entries.set(
        key,
        before === undefined
          ? keep.entry({ at: keep.text(at), text: keep.text(text) })
          : keep.entry({ at: before.at, text: keep.text(`${before.text}; ${text}`) }),
      );
    }
  }
  return entries;
};

const difference = (key: string, one: EntryText | undefined, other: EntryText | undefined): Difference | null => {
  const [first, second] = [one ?? other, other ?? one];
  if (first === undefined || second === undefined || one?.text === other?.text) return null;
  return { key, cells: [first.at, second.at], texts: [one?.text ?? "", other?.text ?? ""] };
};

/** Where two workbooks of one school say different things, in the order of the first, then of the second. */
export const differences = (first: EntryTexts, second: EntryTexts): readonly Difference[] =>
  [...new Set([...first.keys(), ...second.keys()])].flatMap(
    (key) => difference(key, first.get(key), second.get(key)) ?? [],
  );

/** How many differences are named one by one. */
const named = 8;

/** "20 → 25"; a dash for a blank cell */
export const sayChange = ({ texts: [before, now] }: Difference): string => `${before || "–"} → ${now || "–"}`;

/** "Biểu!F12: 20 → 25; Biểu!F14: – → Có" */
export const sayDifferences = (all: readonly Difference[]): string => {
  const said = all.slice(0, named).map((each) => `${each.cells[1]}: ${sayChange(each)}`);
  return [...said, ...(all.length > named ? ["…"] : [])].join("; ");
};
