import { blank, type Cell } from "../../figures/cell";
import type { Area } from "../../sheet/model";
import { blockCells, cellsIn } from "../port/model-limits";
import type { Block } from "../port";
import { type RoleColumns, sameSheet, type SheetInfo, type Whole } from "./places";
import type { FormulaSpot } from "./contents";
import type { Spot } from "./rectangles";

/** The filled cells of a place, where they stand; no cells when nothing is in it. */
export interface Found extends Whole {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
  /** Which of them are worked out by a formula; a mark leaves those contents alone. */
  readonly formulas: readonly FormulaSpot[];
}

/** What was asked for in its full shape, blanks included, as the file adapter gives it; a huge one as far as it is filled. */
const shaped = ({ asked, top, left, cells }: Found): Pick<Block, "top" | "left" | "cells"> => {
  if (asked === null || (cellsIn(asked) > blockCells.dense && cells.length > 0)) return { top, left, cells };
  const corner = { top: asked.top, left: asked.left };
  if (cellsIn(asked) > blockCells.dense) return { ...corner, cells };
  const columns = Array.from({ length: asked.right - asked.left + 1 }, (_, index) => asked.left + index - left);
  const rows = Array.from({ length: asked.bottom - asked.top + 1 }, (_, index) => cells[asked.top + index - top]);
  return { ...corner, cells: rows.map((row) => columns.map((column) => row?.[column] ?? blank)) };
};

/** What was found as the port gives it, under the sheet's own name. */
export const blockOf = (found: Found, sheets: readonly SheetInfo[]): Block => {
  const info = sheets.find(({ name }) => sameSheet(name, found.sheet));
  const formulas = new Set(found.formulas.map(({ row, column }) => `${row},${column}`));
  const outsiders = new Map(
    found.formulas.flatMap(({ row, column, outside }) =>
      outside === null ? [] : [[`${row},${column}`, outside] as const],
    ),
  );
  const visibility = info?.visibility ?? "visible";
  return { sheet: info?.name ?? found.sheet, visibility, ...shaped(found), formulas, outsiders };
};

/** What reading has shown of the workbook: its sheets, where in the places read there are formulas, and the columns of its tables. */
export interface Seen {
  readonly sheets: readonly SheetInfo[];
  readonly places: readonly SeenPlace[];
  readonly columns: readonly RoleColumns[];
}

type SeenPlace = Pick<Found, "sheet" | "asked" | "formulas">;

/** Before the first read. */
export const nothingSeen: Seen = { sheets: [], places: [], columns: [] };

const holds = (area: Area | null, { row, column }: Spot): boolean =>
  area === null || (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);

const holdsAll = (area: Area | null, other: Area | null): boolean =>
  area === null ||
  (other !== null &&
    holds(area, { row: other.top, column: other.left }) &&
    holds(area, { row: other.bottom, column: other.right }));

/** A place with what was read of a part of it since; the same one where that is no part of it. */
const renewed = (place: SeenPlace, fresh: SeenPlace): SeenPlace =>
  sameSheet(place.sheet, fresh.sheet) && holdsAll(place.asked, fresh.asked)
    ? { ...place, formulas: [...place.formulas.filter((spot) => !holds(fresh.asked, spot)), ...fresh.formulas] }
    : place;

/** What is known after a part of the workbook was read once more. */
export const seenSince = (before: Seen, { sheets, places }: Seen): Seen => {
  const inside = (fresh: SeenPlace): boolean =>
    before.places.some(({ sheet, asked }) => sameSheet(sheet, fresh.sheet) && holdsAll(asked, fresh.asked));
  const renewedPlaces = before.places.map((place) => places.reduce(renewed, place));
  return { ...before, sheets, places: [...renewedPlaces, ...places.filter((fresh) => !inside(fresh))] };
};

/** Cells of a sheet that were not among what was read. */
export const unseen = <T extends Spot>(seen: Seen, sheet: string, cells: readonly T[]): readonly T[] => {
  const areas = seen.places.filter((place) => sameSheet(place.sheet, sheet)).map(({ asked }) => asked);
  return cells.filter((cell) => !areas.some((area) => holds(area, cell)));
};

/** Tells whether a cell holds a formula. */
export const formulaTest = (seen: Seen, sheet: string): ((spot: Spot) => boolean) => {
  const own = seen.places.filter((place) => sameSheet(place.sheet, sheet));
  const keys = new Set(own.flatMap(({ formulas }) => formulas.map(({ row, column }) => `${row},${column}`)));
  return ({ row, column }) => keys.has(`${row},${column}`);
};
