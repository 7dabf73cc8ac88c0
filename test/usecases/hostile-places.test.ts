import { findTables, type SheetBlock } from "../../src/sheet/find";
import type { Cell } from "../../src/figures/cell";
import {
  catalogue,
  checked,
  entryRows,
  filled,
  foundIn,
  officeModel,
  packs,
  schoolModel,
  statusesOf,
  withCells,
  written,
} from "./forms";
import { emptyForm, at, columnOf, number, put, rowOf, sheet, signed, text, trained } from "./primary-form";

let form: readonly SheetBlock[] = [];
beforeAll(async () => {
  form = await emptyForm();
});

describe("figures where nothing reads them are told, not lost", () => {
  test("in a row that the user inserted", () => {
    const blocks = form.map((block) => (block.sheet === sheet ? { ...block, cells: [...block.cells, [], []] } : block));
    const last = (blocks.find((block) => block.sheet === sheet)?.cells.length ?? 0) - 1;
    const cells = [{ sheet, row: last, column: columnOf(form, "n"), cell: number(26) }];
    expect(foundIn(checked(withCells(blocks, cells)))).toEqual([
      ["stray-entry", expect.stringContaining(`${last + 1}`)],
    ]);
  });

  test.each<[string, Cell]>([
    ["a number", number(26)],
    ["a number as text", text("26")],
    ["an answer", text("Có")],
  ])("on a section row: %s", (_, cell) => {
    const sections =
      form
        .find((block) => block.sheet === sheet)
        ?.cells.findIndex((row) => row[0]?.type === "text" && row[0].text === "II") ?? -1;
    expect(foundIn(checked(put(form, sections, "n", cell))).map(([code]) => code)).toEqual(["stray-entry"]);
  });

  test("words of the user's own beside the table are no figures", () => {
    const sections =
      form
        .find((block) => block.sheet === sheet)
        ?.cells.findIndex((row) => row[0]?.type === "text" && row[0].text === "II") ?? -1;
    expect(foundIn(checked(put(form, sections, "n", text("đã rà soát xong phần này"))))).toEqual([]);
  });

  test("a second number beside a percentage is a query, which a reason settles", async () => {
    const office = await written(officeModel(packs("tan-ky-2026")));
    const rate = entryRows(office).find(({ key }) => catalogue.measures[key.replace(/~.*/, "")]?.kind === "rate");
    const key = rate?.key ?? "";
    const asked = { [key]: { n: 92.5, d: 12 } };
    expect(foundIn(checked(filled(office, asked)))).toEqual([["unread-cell", rate?.row.cellOf("d").at]]);
    const explained = checked(filled(office, { [key]: { n: 92.5, d: 12, reason: "Số phòng máy, ghi thêm" } }));
    expect(explained.report.findings.find(({ code }) => code === "unread-cell")?.reason).toBe("Số phòng máy, ghi thêm");
  });

  test.each<[string, Cell]>([
    ["a number", number(52)],
    ["a number as text", text("52")],
  ])("%s under “Trên tổng số”, which only shows: a query", (_, cell) => {
    const { row } = rowOf(form, signed).row;
    const result = checked(put(filled(form, { [signed]: { n: 27 } }), row, "of", cell));
    expect(foundIn(result)).toEqual([
      ["half-blank", at(form, signed, "d")],
      ["unread-cell", at(form, signed, "of")],
    ]);
    expect(statusesOf(result)["phu-ly-2026/PL.4"]).toBe("undecided");
    const explained = checked(put(filled(form, { [signed]: { n: 27, d: 52, reason: "ghi thêm" } }), row, "of", cell));
    expect(explained.report.findings.find(({ code }) => code === "unread-cell")?.reason).toBe("ghi thêm");
  });

  test("what a filled form shows there is nobody's entry", () => {
    const { row } = rowOf(form, signed).row;
    expect(foundIn(checked(put(filled(form, { [signed]: { n: 27, d: 52 } }), row, "of", text("trên 52"))))).toEqual([]);
  });

  test("a key edited into the denominator of a row that takes a total", () => {
    const edited = withCells(filled(form, { [signed]: { n: 27, d: 52 } }), [
      { sheet, row: rowOf(form, `${signed}.d`).row.row, column: columnOf(form, "key"), cell: text(`${trained}.d`) },
    ]);
    expect(foundIn(checked(edited))).toEqual([
      ["missing-row", null],
      ["stray-entry", at(form, signed, "d")],
    ]);
  });

  test.each(["total.khong-co", "total.giao-vien"])(
    "a key edited into a total that the form does not ask for: %s",
    (key) => {
      const total = "total.hoc-sinh-pho-thong";
      const edited = withCells(filled(form, { [total]: { n: 900 } }), [
        { sheet, row: rowOf(form, total).row.row, column: columnOf(form, "key"), cell: text(key) },
      ]);
      expect(foundIn(checked(edited))).toEqual([
        ["missing-row", null],
        ["stray-entry", at(form, total, "n")],
      ]);
    },
  );

  test("a number in a row that only refers to a figure entered above", async () => {
    const two = await written(schoolModel(packs("tan-ky-2026", "hai-phong-2026"), ["thcs"]));
    const table = findTables(two)[0];
    const row = table?.rows.find(({ key, targets }) => key === null && targets.length > 0);
    const column = table?.columns.get("n") ?? -1;
    const typed = withCells(two, [{ sheet, row: row?.row ?? -1, column, cell: number(26) }]);
    expect(foundIn(checked(typed))).toEqual([["stray-entry", row?.cellOf("n").at]]);
  });

  test("a number over the (2) that a total gives in an officer's table is a query; the total counts", async () => {
    const total = "total.co-so-giao-duc~mam-non+tieu-hoc+thcs";
    const key = "ket-noi-internet-bang-rong-on-dinh~mam-non+tieu-hoc+thcs";
    const office = filled(await written(officeModel(packs("tan-ky-2026"))), { [total]: { n: 20 }, [key]: { n: 19 } });
    const { row, table } = entryRows(office).find((each) => each.key === key) ?? rowOf(office, key);
    const place = `${row.row},${table.columns.get("d") ?? -1}`;
    const over = (typed: number) =>
      filled(office, { [key]: { d: typed } }).map((block) => ({
        ...block,
        formulas: new Set([...(block.formulas ?? [])].filter((at) => block.sheet !== table.sheet || at !== place)),
      }));
    expect(foundIn(checked(over(25)))).toEqual([["unread-cell", row.cellOf("d").at]]);
    const verdict = checked(over(25)).report.judged.find(({ target }) => target.code === "tan-ky-2026/PL2.1@2025");
    expect(verdict?.verdict).toMatchObject({ numerator: 19, denominator: 20 });
    expect(foundIn(checked(over(20)))).toEqual([]);
  });

  test("a key edited into another measure's: that row is not trusted, and the lost one is missed", () => {
    const result = checked(
      withCells(filled(form, { [signed]: { n: 52, d: 52 } }), [
        { sheet, row: rowOf(form, signed).row.row, column: columnOf(form, "key"), cell: text(trained) },
      ]),
    );
    expect(foundIn(result).map(([code]) => code)).toEqual(["missing-row", "moved-words"]);
    const statuses = statusesOf(result);
    expect(statuses["phu-ly-2026/PL.4"]).toBe("missing");
    expect(statuses["phu-ly-2026/PL.5a"]).toBe("invalid");
  });

  test("a key edited into no key at all", () => {
    const result = checked(
      withCells(filled(form, { [signed]: { n: 52, d: 52 } }), [
        { sheet, row: rowOf(form, signed).row.row, column: columnOf(form, "key"), cell: text("Mã số liệu?") },
      ]),
    );
    expect(foundIn(result)).toEqual([
      ["missing-row", null],
      ["stray-entry", at(form, signed, "n")],
    ]);
  });

  test.each([
    ["numbers", [signed, trained]],
    ["what they are of", [`${signed}.d`, "can-bo-giao-vien-ung-dung-ai.d"]],
  ])("words of %s that were sorted without their figures", (_, keys) => {
    const words = keys.map((key) => rowOf(form, key).row.cellOf("words").cell);
    const swapped = keys.map((key, index) => ({
      ...{ sheet, row: rowOf(form, key).row.row, column: columnOf(form, "words") },
      cell: words[1 - index] ?? text(""),
    }));
    expect(foundIn(checked(withCells(form, swapped)))).toEqual(
      keys.map((key) => ["moved-words", rowOf(form, key).row.cellOf("n").at]),
    );
  });

  test("hidden target codes that stand beside another row's figures", () => {
    const codes = withCells(filled(form, { [signed]: { n: 52, d: 52 }, [trained]: { n: 1, d: 52 } }), [
      { sheet, row: rowOf(form, signed).row.row, column: columnOf(form, "targets"), cell: text("phu-ly-2026/PL.5a") },
      { sheet, row: rowOf(form, trained).row.row, column: columnOf(form, "targets"), cell: text("phu-ly-2026/PL.4") },
    ]);
    expect(foundIn(checked(codes)).map(([code]) => code)).toEqual(["moved-words", "moved-words"]);
  });
});
