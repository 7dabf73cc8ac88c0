import { blocks } from "../../checks/ready";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import { quoted } from "../../figures/tidy";
import { areaName, cellAddress, namedCells, parseReference } from "../../sheet/address";
import type { FoundRow, FoundTable, SheetBlock } from "../../sheet/find";
import type { Area } from "../../sheet/model";
import { explainedOn, isTyped, textIn } from "./strays";

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

interface Typed extends Place {
  readonly found: FoundRow;
  readonly text: string;
}

/** A number out of sight counts by a formula as well; what a total gives is shown by one of ours. */
const typedOn = (sheet: string, columns: FoundTable["columns"], found: FoundRow, formulas: boolean): readonly Typed[] =>
  (["n", "d", "day"] as const).flatMap((role) => {
    const column = columns.get(role);
    const located = found.cellOf(role);
    const shown = found.calculates(role) === true && !(formulas && role !== "d");
    if (column === undefined || shown || !isTyped(located)) return [];
    return [{ sheet, row: found.row, column, found, text: quoted(textIn(located.cell)) }];
  });

/** What was typed into a table, where it stands; with or without what somebody's own formulas give. */
const typedIn = ({ sheet, rows, columns }: FoundTable, formulas = false): readonly Typed[] =>
  rows.filter(({ key }) => key !== null).flatMap((row) => typedOn(sheet, columns, row, formulas));

const keyOf = ({ key }: FoundRow): string => JSON.stringify(key);

/** The keys of rows that stand in more than one place. */
const doubledKeys = (tables: readonly FoundTable[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(
    tables.flatMap(({ rows }) => rows.map(keyOf)).filter((key) => key !== "null" && seen.size === seen.add(key).size),
  );
};

/**
 * Figures that count where nobody sees them: on a hidden sheet, in a hidden column, or in a hidden row beside which the form's
 * own is in sight. A row of the form that is filtered out is no secret.
 */
const countedHidden = (
  block: SheetBlock,
  tables: readonly FoundTable[],
  doubled: ReadonlySet<string>,
): readonly Finding[] => {
  const { sheet, visibility = "visible", hiddenColumns = [], hiddenRows } = block;
  if (visibility === "visible" && hiddenColumns.length === 0 && (hiddenRows?.size ?? 0) === 0) return [];
  const hidden = tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => typedIn(table, true))
    .filter(
      ({ row, column, found }) =>
        visibility !== "visible" ||
        hiddenColumns.some(({ from, to }) => column >= from && column <= to) ||
        (hiddenRows?.has(row) === true && doubled.has(keyOf(found))),
    );
  const [first] = hidden;
  if (first === undefined) return [];
  const params = { sheet, count: hidden.length, cells: namedCells(hidden.map(addressOf)) };
  return explainedOn(first.found, [finding("counted-hidden", addressOf(first), params)]);
};

/** Figures that count and that a merge hides; those at which something blocks are told of by that. */
const countedUnderMerge = (
  { sheet, merged = [] }: SheetBlock,
  tables: readonly FoundTable[],
  blocking: readonly Place[],
): readonly Finding[] => {
  if (merged.length === 0) return [];
  const blocked = new Set(blocking.map(addressOf));
  const typed = tables.filter((table) => table.sheet === sheet).flatMap((table) => typedIn(table));
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
  const doubled = doubledKeys(tables);
  return sheets.flatMap((block) => [
    ...underMerge(block, places),
    ...countedUnderMerge(block, tables, places),
    ...countedHidden(block, tables, doubled),
    ...inHiddenRows(block, places),
  ]);
};
