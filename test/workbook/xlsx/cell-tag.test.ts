import fc from "fast-check";
import { readAttributes } from "../../../src/files/xml/attributes";
import { type CellTag, readCellTag } from "../../../src/workbook/xlsx/read/cell-tag";

const read = (tag: string): CellTag | null => {
  const into: CellTag = { column: 7, row: 7, style: 7, type: "seven" };
  const around = `<row>${tag}<v>1</v>`;
  return readCellTag(around, 5, 5 + tag.length, into) ? into : null;
};

test("however a cell's format and type stand in its tag, they are what its attributes say, or are left to those", () => {
  const attributes = fc.shuffledSubarray(['s="12"', 't="s"', 's=""', 't="inlineStr"', 'cm="1"', "s='3'", 't="1"']);
  fc.assert(
    fc.property(attributes, fc.constantFrom(">", "/>", " >"), (own, end) => {
      const tag = `<c r="AB12"${own.map((each) => ` ${each}`).join("")}${end}`;
      const found = read(tag);
      if (found === null) return;
      const all = readAttributes(tag, "part");
      expect(found).toEqual({ column: 27, row: 12, style: Number(all.get("s") ?? "0"), type: all.get("t") ?? "n" });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['<c r="A1">', { column: 0, row: 1, style: 0, type: "n" }],
  ['<c r="B20" s="5"/>', { column: 1, row: 20, style: 5, type: "n" }],
  ['<c r="B20" s="5" t="s">', { column: 1, row: 20, style: 5, type: "s" }],
  ['<c r="B20" t="s" s="5">', { column: 1, row: 20, style: 5, type: "s" }],
  ['<c r="B20" t="str">', { column: 1, row: 20, style: 0, type: "str" }],
  ['<c r="B20" s="5" s="6">', null],
  ['<c s="5" r="B20">', null],
])("%s is read at once, or not at all", (tag, expected) => {
  expect(read(tag)).toEqual(expected);
});
