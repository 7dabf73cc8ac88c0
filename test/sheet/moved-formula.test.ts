import fc from "fast-check";
import { cellName, columnLetters, maxColumn, maxRow } from "../../src/sheet/address";
import { alongColumn, movedFormula } from "../../src/sheet/moved-formula";

/** A piece of a formula as it is written in the cell at this place. */
type Piece = (row: number, column: number) => string;

const offset = fc.integer({ min: -40, max: 40 });

const relative: fc.Arbitrary<Piece> = fc
  .record({ rows: offset, columns: offset, pinned: fc.constantFrom("none", "row", "column", "both") })
  .map(({ rows, columns, pinned }) => (row, column) => {
    const letters = pinned === "column" || pinned === "both" ? "$DA" : columnLetters(column + columns);
    const digits = pinned === "row" || pinned === "both" ? "$207" : String(row + rows + 1);
    return letters + digits;
  });

/** Whole columns and whole rows. */
const whole: fc.Arbitrary<Piece> = fc
  .record({ by: offset, kind: fc.constantFrom("columns", "rows") })
  .map(({ by, kind }) => (row, column) => {
    const own = kind === "columns" ? columnLetters(column + by) : String(row + by + 1);
    return `${own}:${own}`;
  });

/** What looks like a cell and is none: texts, numbers, names, functions, sheets, structured references. */
const fixed: fc.Arbitrary<Piece> = fc
  .constantFrom(
    '"B7"', '"a ""B7"" c"', "1E13", "2.5e-3", ".5E7", "LOG10(100)", "B7_tong", "Tổng_1", "_B7", "_rasoat_nhan!$D$12", "TRUE",
    "Bang1[Cột 7]", "Bang1[[#Totals],[B7]]", "[1]Nguon!$B$7", "'Phụ lục B7 (2)'!$C$3", "'it''s B7'!$C$3", "IF(TRUE,1,0)", "#N/A",
  )
  .map((text) => () => text); // prettier-ignore

const formula: fc.Arbitrary<Piece> = fc
  .array(fc.oneof(relative, whole, fixed, relative), { minLength: 1, maxLength: 8 })
  .map((pieces) => (row, column) => pieces.map((piece) => piece(row, column)).join("&"));

describe("a formula copied to another cell", () => {
  test("is what would be written there", () => {
    const place = { row: fc.integer({ min: 100, max: 500 }), column: fc.integer({ min: 100, max: 300 }) };
    fc.assert(
      fc.property(formula, fc.record(place), fc.record(place), (piece, from, to) => {
        const move = { rows: to.row - from.row, columns: to.column - from.column };
        expect(movedFormula(piece(from.row, from.column), move)).toBe(piece(to.row, to.column));
      }),
    );
  });

  test("taken apart once says in every row what it would say if it were moved there", () => {
    const row = fc.integer({ min: 100, max: 500 });
    const anyRow = fc.oneof(row, fc.constantFrom(0, 1, 59, 61, maxRow - 1, maxRow));
    fc.assert(
      fc.property(formula, row, fc.array(anyRow), (piece, from, rows) => {
        const said = alongColumn(piece(from, 150), from);
        for (const to of rows) expect(said(to)).toBe(movedFormula(piece(from, 150), { rows: to - from, columns: 0 }));
      }),
    );
  });

  test.each([
    ["A1+$A1+A$1", { rows: -1, columns: 0 }, "#REF!+#REF!+A$1"],
    ["B2+$B2+B$2", { rows: 0, columns: -2 }, "#REF!+$B2+#REF!"],
    [`${cellName(maxRow, 0)}+1`, { rows: 1, columns: 0 }, "#REF!+1"],
    [`${cellName(0, maxColumn)}+1`, { rows: 0, columns: 1 }, "#REF!+1"],
    ["SUM(Jan:Mar!A1)", { rows: 2, columns: 0 }, "SUM(Jan:Mar!A3)"],
    ["ZZZ9+XFD1", { rows: 1, columns: 0 }, "ZZZ10+XFD2"],
  ])("%s moved by %o is %s", (before, move, after) => {
    expect(movedFormula(before, move)).toBe(after);
  });
});
