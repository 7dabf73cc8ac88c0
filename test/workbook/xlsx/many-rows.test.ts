import { hiddenSheet, type SheetModel } from "../../../src/sheet/model";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { blocksOf, opened } from "../../support/xlsx-book";

const count = 4000;
const contentsOf = (at: number): readonly (string | number | null)[] => [
  `Trường số ${at} <“A & B”> _x0041_`,
  at % 3 === 0 ? null : at / 4,
  at % 2 === 0 ? "#N/A" : "",
];

const sheet: SheetModel = {
  ...hiddenSheet(
    "Số liệu",
    [30, 10, 10],
    [{ row: 0, column: 0, content: { type: "text", text: "Đầu" }, style: "key" }],
  ),
  visibility: "visible",
  many: {
    top: 2,
    count,
    styles: ["paperData", "paperDataCenter", "paperData"],
    row: (at) => ({ height: 18, contents: contentsOf(at) }),
  },
};

test("rows made as they are written are read back cell for cell, over several pieces, and the rest of the sheet stays", async () => {
  const bytes = await writeWorkbook({ title: "Thử", sheets: [sheet], names: [] });
  const [block] = await blocksOf(opened(bytes));
  expect(block?.cells[0]?.[0]).toEqual({ type: "text", text: "Đầu" });
  const read = block?.cells.slice(2 - block.top) ?? [];
  expect(read).toHaveLength(count);
  const said = read.map((line) =>
    line.map((cell) => (cell.type === "text" ? cell.text : cell.type === "number" ? cell.value : null)),
  );
  expect(said).toEqual(Array.from({ length: count }, (_, at) => contentsOf(at).map((each) => (each === "" ? null : each)))); // prettier-ignore
  expect(Buffer.from(await writeWorkbook({ title: "Thử", sheets: [sheet], names: [] })).equals(bytes)).toBe(true);
});

test("without any row the sheet has none", async () => {
  const none = { ...sheet, many: { top: 2, count: 0, styles: [], row: () => ({ height: 18, contents: [] }) } };
  const [block] = await blocksOf(opened(await writeWorkbook({ title: "Thử", sheets: [none], names: [] })));
  expect(block?.cells).toHaveLength(1);
});
