import fc from "fast-check";
import { styles, type StyleName } from "../../../src/sheet/styles";
import { fontOf, hasSide, lineColorOf, type Style } from "../../../src/sheet/style";
import type { SheetCell } from "../../../src/sheet/model";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import { empty, sheet } from "../contract/model";
import { newExcel } from "./open";

const titled = (word: string | undefined, none: string): string =>
  word === undefined ? none : word.charAt(0).toUpperCase() + word.slice(1);

/** What a cell of a new workbook that wears a style must look like in Excel. */
const wanted = (name: StyleName): Record<string, unknown> => {
  const style: Style = styles[name];
  const font = fontOf(style);
  const line = style.border === true ? `#${lineColorOf(style)}` : null;
  return {
    numberFormat: style.numberFormat ?? "General",
    fill: style.fill === undefined ? null : `#${style.fill}`,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    color: `#${style.color ?? "000000"}`,
    size: font.size,
    font: font.name,
    horizontal: titled(style.horizontal, "General"),
    vertical: titled(style.vertical, "Bottom"),
    wrap: style.wrap ?? false,
    locked: style.unlocked !== true,
    borders: {
      top: line,
      bottom: line,
      left: hasSide(style, "left") ? line : null,
      right: hasSide(style, "right") ? line : null,
    },
  };
};

const lookedAt = async (cells: readonly SheetCell[]) => {
  const host = newExcel();
  const names = { title: "Ô", sheets: [sheet("Bảng", cells)], names: [] };
  expect((await loadModel(names, { beside: false })).ok).toBe(true);
  return host.book.sheet("Bảng").grid;
};

const names = Object.keys(styles).filter((name): name is StyleName => name in styles);
const worn = fc.uniqueArray(
  fc.record({ row: fc.nat(24), column: fc.nat(15), style: fc.constantFrom("body", "bodyCenter", ...names) }),
  { selector: ({ row, column }) => row * 100 + column, minLength: 1, maxLength: 400, size: "max" },
);

test("whatever cells wear, each looks as its style says once loaded", async () => {
  await fc.assert(
    fc.asyncProperty(worn, async (spots) => {
      const grid = await lookedAt(spots.map(({ row, column, style }) => empty(row, column, style)));
      for (const { row, column, style } of spots) expect(grid.look(row, column)).toEqual(wanted(style));
    }),
    { numRuns: 40 },
  );
});

test("a table whose cells wear every style, and thousands of cells that wear one", async () => {
  const table = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 10 }, (_unused, column) =>
      empty(row, column, names[(row * 7 + column) % names.length] ?? "body"),
    ),
  ).flat();
  const long = Array.from({ length: 3_000 }, (_, row) => empty(row + 100, 3, "words"));
  const grid = await lookedAt([...table, ...long]);
  for (const { row, column, style } of [...table, ...long]) expect(grid.look(row, column)).toEqual(wanted(style));
  expect(grid.look(80, 3)).toMatchObject({ font: "Calibri", borders: { top: null, left: null } });
});
