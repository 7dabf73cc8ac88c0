/// <reference types="office-js" />
import type { Cell } from "../../figures/cell";
import { areaName } from "../../layout/address";
import type { Area } from "../../layout/sheet";
import type { Outcome } from "../port";
import type { Found } from "./blocks";
import { typeCells } from "./cells";
import { placeOf, type Target, type Whole } from "./places";
import { trip, trips, type Context } from "./trip";

/** What one trip may fetch: at some 60 bytes a cell (value, type, format) well below the 5 MB that Excel on the web sends. */
const cellsPerTrip = 60_000;

interface Size extends Whole {
  readonly used: Area | null;
}

interface Piece {
  readonly place: number;
  readonly sheet: string;
  readonly area: Area;
}

const askSize = (context: Context, target: Target): (() => Size | null) => {
  const { used, whole } = placeOf(context, target);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    const place = whole();
    if (place === null || used.isNullObject) return place === null ? null : { ...place, used: null };
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    return { ...place, used: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
  };
};

const columnsOf = ({ left, right }: Area): number => right - left + 1;

/** A place cut into runs of rows, each small enough for a trip of its own. */
const piecesOf = (size: Size | null, place: number): readonly Piece[] => {
  if (size?.used == null) return [];
  const { used, sheet } = size;
  const rows = Math.max(1, Math.floor(cellsPerTrip / columnsOf(used)));
  const count = Math.ceil((used.bottom - used.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = used.top + index * rows;
    return { place, sheet, area: { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) } };
  });
};

const weight = ({ area }: Piece): number => columnsOf(area) * (area.bottom - area.top + 1);

/** Pieces in order, as many together as one trip takes. */
const loads = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const packed: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (room < weight(piece)) {
      packed.push([]);
      room = cellsPerTrip;
    }
    packed.at(-1)?.push(piece);
    room -= weight(piece);
  }
  return packed;
};

type Rows = readonly (readonly Cell[])[];

const askPiece = (context: Context, { sheet, area }: Piece): (() => Rows) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaName(area)).untrack();
  range.load("values,valueTypes,numberFormat");
  return () => typeCells(range.values, range.valueTypes, range.numberFormat);
};

/** For answers over the payload limit: one trip for the sizes, then as many as the rows need. */
export const readInPieces = async (targets: readonly Target[]): Promise<Outcome<readonly (Found | null)[]>> => {
  const measured = await trip((context) => {
    const asked = targets.map((target) => askSize(context, target));
    return () => asked.map((answer) => answer());
  });
  if (!measured.ok) return measured;
  const sizes = measured.value;
  const pieces = sizes.flatMap(piecesOf);
  const fetched = await trips(
    loads(pieces).map((load) => (context: Context) => {
      const asked = load.map((piece) => askPiece(context, piece));
      return () => asked.map((answer) => answer());
    }),
  );
  if (!fetched.ok) return fetched;
  const rows = fetched.value.flat();
  const rowsOf = (place: number): Rows =>
    pieces.flatMap((piece, index) => (piece.place === place ? (rows[index] ?? []) : []));
  const found = sizes.map((size, place) =>
    size === null ? null : { ...size, top: size.used?.top ?? 0, left: size.used?.left ?? 0, cells: rowsOf(place) },
  );
  return { ok: true, value: found };
};
