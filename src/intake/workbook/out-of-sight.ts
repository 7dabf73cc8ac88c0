import { blocks } from "../../checks/ready";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import { quoted } from "../../figures/tidy";
import { areaName, cellAddress, parseReference } from "../../sheet/address";
import type { FoundTable, SheetBlock } from "../../sheet/find";
import type { Area } from "../../sheet/model";
import { isTyped, textIn } from "./strays";

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const addressOf = ({ sheet, row, column }: Place): string => cellAddress(sheet, row, column);

/** Each cell at which something blocks, once. */
const placesOf = (findings: readonly Finding[]): readonly Place[] =>
  [...new Set(findings.filter(blocks).map(({ cell }) => cell))].flatMap((cell) => {
    const place = cell === null ? null : parseReference(cell);
    return place === null ? [] : [{ sheet: place.sheet, row: place.area.top, column: place.area.left }];
  });

/** Whether a merge hides a cell: all but its first are out of reach. */
const covers = ({ top, left, bottom, right }: Area, { row, column }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left);

const underMerge = ({ sheet, merged = [] }: SheetBlock, places: readonly Place[]): readonly Finding[] =>
  merged.flatMap((area) => {
    const first = places.find((place) => place.sheet === sheet && covers(area, place));
    return first === undefined ? [] : [finding("under-merge", addressOf(first), { area: areaName(area) })];
  });

const inHiddenRows = ({ sheet, hiddenRows }: SheetBlock, places: readonly Place[]): readonly Finding[] => {
  const hidden = places.filter((place) => place.sheet === sheet && hiddenRows?.has(place.row) === true);
  const [first] = hidden;
  if (first === undefined) return [];
  const rows = [...new Set(hidden.map(({ row }) => row + 1))].join(", ");
  return [finding("row-hidden", addressOf(first), { sheet, rows })];
};

/** What was typed into a table and is no formula, where it stands. */
const typedIn = ({ sheet, rows, columns }: FoundTable): readonly (Place & { readonly text: string })[] =>
  rows
    .filter(({ key }) => key !== null)
    .flatMap((row) =>
      (["n", "d", "day"] as const).flatMap((role) => {
        const column = columns.get(role);
        const located = row.cellOf(role);
        if (column === undefined || row.calculates(role) === true || !isTyped(located)) return [];
        return [{ sheet, row: row.row, column, text: quoted(textIn(located.cell)) }];
      }),
    );

/** Figures that count and that a merge hides; those at which something blocks are told of by that. */
const countedUnderMerge = (
  { sheet, merged = [] }: SheetBlock,
  tables: readonly FoundTable[],
  blocking: readonly Place[],
): readonly Finding[] => {
  if (merged.length === 0) return [];
  const blocked = new Set(blocking.map(addressOf));
  const typed = tables.filter((table) => table.sheet === sheet).flatMap(typedIn);
  return typed.flatMap((place) => {
    const area = merged.find((each) => covers(each, place));
    if (area === undefined || blocked.has(addressOf(place))) return [];
    return [finding("counted-under-merge", addressOf(place), { text: place.text, area: areaName(area) })];
  });
};

/**
 * Why what is to be put right cannot be seen or typed: its cell lies under a merge, or its row is hidden or filtered out;
 * and what counts though a merge hides it.
 */
export const outOfSight = (
  findings: readonly Finding[],
  tables: readonly FoundTable[],
  sheets: readonly SheetBlock[],
): readonly Finding[] => {
  const places = placesOf(findings);
  return sheets.flatMap((block) => [
    ...underMerge(block, places),
    ...countedUnderMerge(block, tables, places),
    ...inHiddenRows(block, places),
  ]);
};
