import fc from "fast-check";
import { areaOf } from "../../office-host/address";
import { typeCell } from "../../../src/workbook/excel/contents";
import { literal } from "../../../src/workbook/excel/inputs";
import { parseLocal } from "../../../src/sheet/address";
import { rename } from "../../../src/workbook/excel/load/ground";
import { addressesOf, rectanglesOf } from "../../../src/workbook/excel/rectangles";

describe("cells as Excel answers them", () => {
  test.each([
    ["", "Empty", "General", { type: "blank" }],
    ["", "String", "General", { type: "text", text: "" }],
    [12, "Double", "General", { type: "number", value: 12 }],
    [0.65, "Double", "0.0%", { type: "number", value: 0.65, percent: true }],
    [46348, "Double", "dd/mm/yyyy", { type: "date", day: "2026-11-22" }],
    [46348.75, "Double", '[$-42A]dd "tháng" m yyyy', { type: "date", day: "2026-11-22" }],
    [-1, "Double", "dd/mm/yyyy", { type: "number", value: -1 }],
    [5, "Double", '0 "năm"', { type: "number", value: 5 }],
    [true, "Boolean", "General", { type: "boolean", value: true }],
    ["#REF!", "Error", "General", { type: "error", code: "#REF!" }],
    ["#REF!", "String", "General", { type: "text", text: "#REF!" }],
    ["65,5", "String", "@", { type: "text", text: "65,5" }],
  ])("%j (%s, %s)", (value, valueType, format, cell) => {
    expect(typeCell({ value, valueType, format })).toEqual(cell);
  });
});

describe("texts for Excel", () => {
  test.each([
    "Đạt",
    "✔ Đạt",
    "Chưa đạt",
    "Phòng Văn hóa - Xã hội",
    "TRUE",
    "=1+1",
    "12",
    "5 điểm",
    "",
    "'a",
    "Tháng 12/2026",
  ])("%j", (words) => {
    const sent = literal(words);
    expect(sent.replace(/^'/, "")).toBe(words);
    if (/[0-9=]|^TRUE$|^'/.test(words)) expect(sent.startsWith("'")).toBe(true);
  });

  test("plain words go without an apostrophe that the user would see", () => {
    expect([literal("Đạt"), literal("Phòng Văn hóa - Xã hội")]).toEqual(["Đạt", "Phòng Văn hóa - Xã hội"]);
  });
});

describe("rectangles", () => {
  const spots = fc.uniqueArray(fc.record({ row: fc.nat(15), column: fc.nat(8) }), {
    selector: ({ row, column }) => row * 100 + column,
    maxLength: 60,
  });

  test("hold exactly the cells given, each once", () => {
    fc.assert(
      fc.property(spots, (cells) => {
        const covered = rectanglesOf(cells).flatMap((area) =>
          Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
            Array.from({ length: area.right - area.left + 1 }, (_unused, c) => (area.top + r) * 100 + area.left + c),
          ).flat(),
        );
        expect(covered.sort((a, b) => a - b)).toEqual(
          cells.map(({ row, column }) => row * 100 + column).sort((a, b) => a - b),
        );
      }),
    );
  });

  test("a full block is one", () => {
    const block = Array.from({ length: 60 }, (_, index) => ({ row: Math.floor(index / 6), column: index % 6 }));
    expect(rectanglesOf(block)).toEqual([{ top: 0, left: 0, bottom: 9, right: 5 }]);
  });

  test("addresses keep below Excel's limit and lose none", () => {
    const areas = Array.from({ length: 5_000 }, (_, index) => ({
      top: index * 2,
      left: 6,
      bottom: index * 2,
      right: 6,
    }));
    const addresses = addressesOf(areas);
    expect(addresses.every((address) => address.length <= 8_192)).toBe(true);
    expect(addresses.join(",").split(",").map(areaOf)).toEqual(areas);
  });
});

test.each([
  ["B2", { top: 1, left: 1, bottom: 1, right: 1 }],
  ["$B$2:C3", { top: 1, left: 1, bottom: 2, right: 2 }],
  ["B:C", { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
  ["2:3", { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ["", null],
  ["đâu đó", null],
])("the address %j of an event", (address, area) => {
  expect(parseLocal(address)).toEqual(area);
});

test("a formula follows its sheets to their new names, its texts stay", () => {
  const sheets = new Map([
    ["Phụ lục", "Phụ lục (2)"],
    ["rasoat", "rasoat (2)"],
    ["An", "An"],
  ]);
  expect(rename("='Phụ lục'!A1&rasoat!B2&xrasoat!C1&An!A1&\"'Phụ lục'!\"", sheets)).toBe(
    "='Phụ lục (2)'!A1&'rasoat (2)'!B2&xrasoat!C1&An!A1&\"'Phụ lục'!\"",
  );
});
