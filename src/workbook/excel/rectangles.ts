import { areaName } from "../../sheet/address";
import type { Area } from "../../sheet/model";

/** Cells of one sheet by row and column. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The smallest area that holds these cells; null for none. */
export const bounding = (spots: readonly Spot[]): Area | null =>
  spots.reduce<Area | null>(
    (area, { row, column }) => ({
      top: Math.min(area?.top ?? row, row),
      left: Math.min(area?.left ?? column, column),
      bottom: Math.max(area?.bottom ?? row, row),
      right: Math.max(area?.right ?? column, column),
    }),
    null,
  );

interface Run {
  readonly top: number;
  readonly bottom: number;
  readonly column: number;
}

const runsOf = (column: number, rows: readonly number[]): readonly Run[] => {
  const runs: { top: number; bottom: number; column: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, column });
  }
  return runs;
};

/**
 * The fewest rectangles that hold exactly these cells, as far as a simple rule finds them: unbroken runs down each
 * column, joined where neighbouring columns have the same run. Each cell is in one rectangle, and no other cell is.
 */
export const rectanglesOf = (spots: readonly Spot[]): readonly Area[] => {
  const columns = new Map<number, Set<number>>();
  for (const { row, column } of spots) columns.set(column, (columns.get(column) ?? new Set()).add(row));
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const areas: Area[] = [];
  for (const column of [...columns.keys()].sort((a, b) => a - b)) {
    const rows = [...(columns.get(column) ?? [])].sort((a, b) => a - b);
    for (const { top, bottom } of runsOf(column, rows)) {
      const key = `${top}:${bottom}`;
      const before = open.get(key);
      if (before?.right === column - 1) before.right = column;
      else {
        const area = { top, left: column, bottom, right: column };
        open.set(key, area);
        areas.push(area);
      }
    }
  }
  return areas;
};

/** Excel takes at most 8,192 characters as the address of several areas. */
const longestAddress = 8000;

/** Areas as addresses for `getRanges`, as many in each as Excel takes. */
export const addressesOf = (areas: readonly Area[], name: (area: Area) => string = areaName): readonly string[] => {
  const addresses: string[] = [];
  for (const part of areas.map(name)) {
    const last = addresses.at(-1);
    if (last !== undefined && last.length + 1 + part.length <= longestAddress)
      addresses[addresses.length - 1] = `${last},${part}`;
    else addresses.push(part);
  }
  return addresses;
};

/** An area cut into runs of at most `rows` rows. */
export const slices = (area: Area, rows: number): readonly Area[] =>
  Array.from({ length: Math.ceil((area.bottom - area.top + 1) / rows) }, (_, index) => {
    const top = area.top + index * rows;
    return { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
  });
