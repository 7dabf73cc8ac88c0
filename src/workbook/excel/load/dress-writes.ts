/// <reference types="office-js" />
import { grouped } from "../../../kernel/groups";
import { areaName } from "../../../sheet/address";
import type { Area, SheetCell } from "../../../sheet/model";
import { styles, type StyleName } from "../../../sheet/styles";
import { dress, lookWrites } from "../looks";
import { bounding, slices } from "../rectangles";
import { bytesOf, overhead, type Write } from "../writes";
import { bareLook, lookOf, propertiesFor, type CellLook } from "./cell-look";
import { tablesOf, tableWrites, type Tables } from "./table-looks";

/** A style that more cells of a sheet wear goes by areas, which then cost less than every cell's own words. */
const mostOfAStyle = 400;

/** Cells in one write. Excel on the web has refused 90,000 at once (office-js 2564). */
const mostAtOnce = 5_000;

const wholeLook = (style: StyleName): CellLook => lookOf(styles[style]);

/** What a cell is told, and the bytes that takes on the way. */
interface Told {
  readonly properties: Excel.SettableCellProperties;
  readonly bytes: number;
}

const nothingTold: Told = { properties: {}, bytes: 3 };

const told = (look: CellLook, under: CellLook): Told => {
  const properties = propertiesFor(look, under);
  return { properties, bytes: bytesOf(properties) + 1 };
};

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** The look that a cell has from the table it stands in. */
const underneath = (tables: readonly Tables[]): ReadonlyMap<string, CellLook> => {
  const under = new Map<string, CellLook>();
  for (const { areas, look } of tables)
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row += 1)
        for (let column = left; column <= right; column += 1) under.set(keyOf(row, column), look);
  return under;
};

/** What each cell has over its table; cells of one style over one look share what they are told. */
const toldOfEach = (cells: readonly SheetCell[], tables: readonly Tables[]): ReadonlyMap<string, Told> => {
  const under = underneath(tables);
  const shared = new Map<CellLook, Map<StyleName, Told>>();
  return new Map(
    cells.map(({ row, column, style }) => {
      const ground = under.get(keyOf(row, column)) ?? bareLook;
      const byStyle = shared.get(ground) ?? new Map<StyleName, Told>();
      shared.set(ground, byStyle);
      const found = byStyle.get(style) ?? told(wholeLook(style), ground);
      byStyle.set(style, found);
      return [keyOf(row, column), found];
    }),
  );
};

const cellWrite = (sheet: string, area: Area, each: ReadonlyMap<string, Told>): Write => {
  const rows: Told[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Told[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      line.push(each.get(keyOf(row, column)) ?? nothingTold);
    rows.push(line);
  }
  return {
    sheet,
    bytes: rows.flat().reduce((sum, { bytes }) => sum + bytes, overhead),
    run: (found) => {
      const data = rows.map((line) => line.map(({ properties }) => properties));
      found.getRange(areaName(area)).untrack().setCellProperties(data);
    },
  };
};

/**
 * The looks of a new sheet's cells. A few actions for each sheet: its tables as tables, then what each cell has besides,
 * all cells at once. Only styles that hundreds of cells wear go by areas.
 */
export const dressWrites = (sheet: string, cells: readonly SheetCell[]): readonly Write[] => {
  const byStyle = grouped(cells, ({ style }) => [style]);
  const isCommon = ({ style }: SheetCell): boolean => (byStyle.get(style)?.length ?? 0) > mostOfAStyle;
  const single = cells.filter((cell) => !isCommon(cell));
  const tables = tablesOf(single.map(({ row, column, style }) => ({ row, column, look: wholeLook(style) })));
  const area = bounding(single);
  const each = toldOfEach(single, tables);
  const rows = area === null ? 0 : Math.max(1, Math.floor(mostAtOnce / (area.right - area.left + 1)));
  return [
    ...lookWrites(sheet, cells.filter(isCommon), dress),
    ...tables.flatMap((some) => tableWrites(sheet, some)),
    ...(area === null ? [] : slices(area, rows).map((part) => cellWrite(sheet, part, each))),
  ];
};
