import { cellAt, type SheetBlock } from "./find";
import { isMetaBlock } from "./meta-block";

/** The numbers that stood in a workbook's entries when it was last marked, by their entry: its row's key and its role. */
export type EntryRecord = ReadonlyMap<string, string>;

/** Where a workbook keeps that record: beside the first word of its very hidden sheet. */
export interface RecordPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const prefix = "rs:entries";
/** Excel keeps at most 32,767 letters of a cell. */
const longest = 32_000;

/**
 * As the cell holds it, with the version of Rà Soát that marked the workbook: "rs:entries@0.2.0 phu-ly.signed=30
 * total.staff=52"; the version alone where there is nothing to keep, or more than fits.
 */
export const writeRecord = (record: EntryRecord, version: string): string => {
  const first = `${prefix}@${version}`;
  const text = [first, ...[...record].map(([entry, value]) => `${entry}=${value}`)].join(" ");
  return text.length > longest ? first : text;
};

const recordIn = (text: string): EntryRecord => {
  const [first, ...items] = text.trim().split(/\s+/u);
  const pairs = items.map((item) => {
    const at = item.lastIndexOf("=");
    return [item.slice(0, at), item.slice(at + 1)] as const;
  });
  return new Map(first?.split("@")[0] === prefix ? pairs.filter(([entry, value]) => entry !== "" && value !== "") : []);
};

/** Where a workbook's record stands and what it says (empty: it was never marked); null in a workbook without identity. */
export const findRecord = (
  blocks: readonly SheetBlock[],
): { readonly place: RecordPlace; readonly record: EntryRecord } | null => {
  const block = blocks.find(isMetaBlock);
  if (block === undefined) return null;
  const place = { sheet: block.sheet, row: block.top, column: block.left + 1 };
  const cell = cellAt(block, place.row, place.column);
  return { place, record: recordIn(cell?.type === "text" ? cell.text : "") };
};
