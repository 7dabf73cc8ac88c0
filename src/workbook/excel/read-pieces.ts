/// <reference types="office-js" />
import type { Attempt } from "../../findings/refusals";
import { areaName } from "../../sheet/address";
import type { Area } from "../../sheet/model";
import { cellsIn } from "../port/model-limits";
import type { Found } from "./found";
import { askContents, moved, type Contents } from "./contents";
import { placeOf, type Target, type Whole } from "./places";
import { trip, trips, type Context } from "./trip";

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
const piecesOf = (size: Size | null, place: number, cellsPerTrip: number): readonly Piece[] => {
  if (size?.used == null) return [];
  const { used, sheet } = size;
  const rows = Math.max(1, Math.floor(cellsPerTrip / columnsOf(used)));
  const count = Math.ceil((used.bottom - used.top + 1) / rows);
  return Array.from({ length: count }, (_, index) => {
    const top = used.top + index * rows;
    return { place, sheet, area: { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) } };
  });
};

/** Pieces in order, as many together as one trip takes. */
const loads = (pieces: readonly Piece[], cellsPerTrip: number): readonly (readonly Piece[])[] => {
  const packed: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    if (room < cellsIn(piece.area)) {
      packed.push([]);
      room = cellsPerTrip;
    }
    packed.at(-1)?.push(piece);
    room -= cellsIn(piece.area);
  }
  return packed;
};

const askPiece = (context: Context, { sheet, area }: Piece): (() => Contents) =>
  askContents(context.workbook.worksheets.getItem(sheet).getRange(areaName(area)).untrack());

/** The pieces of one place put together again. */
const joined = (size: Size, pieces: readonly Piece[], contents: readonly Contents[], place: number): Found => {
  const { sheet, asked, used } = size;
  const own = pieces.flatMap((piece, index) => {
    const part = contents[index];
    return piece.place === place && part !== undefined ? [{ area: piece.area, part }] : [];
  });
  return {
    sheet,
    asked,
    top: used?.top ?? 0,
    left: used?.left ?? 0,
    cells: own.flatMap(({ part }) => part.cells),
    formulas: own.flatMap(({ area, part }) => moved(part.formulas, area.top, area.left)),
  };
};

/**
 * For answers over the payload limit: one trip for the sizes, then as many as the rows need. Where cells hold so much
 * text that a piece is still too large, pieces get smaller, down to a row each.
 */
export const readInPieces = async (
  targets: readonly Target[],
  cellsPerTrip = 60_000,
): Promise<Attempt<readonly (Found | null)[]>> => {
  const measured = await trip((context) => {
    const asked = targets.map((target) => askSize(context, target));
    return () => asked.map((answer) => answer());
  });
  if (!measured.ok) return measured;
  const sizes = measured.value;
  const pieces = sizes.flatMap((size, place) => piecesOf(size, place, cellsPerTrip));
  const fetched = await trips(
    loads(pieces, cellsPerTrip).map((load) => (context: Context) => {
      const asked = load.map((piece) => askPiece(context, piece));
      return () => asked.map((answer) => answer());
    }),
  );
  if (!fetched.ok) {
    const smaller = fetched.refusal.code === "excel-too-much" && cellsPerTrip > 100;
    return smaller ? readInPieces(targets, Math.floor(cellsPerTrip / 8)) : fetched;
  }
  const contents = fetched.value.flat();
  return {
    ok: true,
    value: sizes.map((size, place) => (size === null ? null : joined(size, pieces, contents, place))),
  };
};
