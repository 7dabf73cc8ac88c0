import { describe as inWords } from "../../src/findings/describe";
import type { SheetBlock } from "../../src/sheet/find";
import { checked, filled, withCells } from "./forms";
import { at, columnOf, emptyForm, rowOf, sheet, signed, text } from "./primary-form";

let form: readonly SheetBlock[] = [];
beforeAll(async () => {
  form = await emptyForm();
});

const findings = (blocks: readonly SheetBlock[]) => checked(blocks).report.findings;
const codes = (blocks: readonly SheetBlock[]) => findings(blocks).map(({ code }) => code);
const put = (blocks: readonly SheetBlock[], key: string, role: "n" | "reason", words: string, name = sheet) =>
  withCells(blocks, [{ sheet: name, row: rowOf(form, key).row.row, column: columnOf(form, role), cell: text(words) }]);
const copied = (blocks: readonly SheetBlock[]) =>
  blocks.flatMap((block) => (block.sheet === sheet ? [block, { ...block, sheet: "Bản sao" }] : [block]));

describe("a page of findings that is one thing", () => {
  test("a kept copy of a sheet is one line, and a wrong cell in both is said once", () => {
    const wrong = put(filled(form, { [signed]: { n: 27, d: 52 } }), signed, "n", "abc");
    const found = codes(copied(wrong));
    expect(found.filter((code) => code === "text-not-number")).toHaveLength(1);
    expect(found.filter((code) => code === "sheet-copied")).toHaveLength(1);
    expect(found).not.toContain("repeated-entry");
  });

  test("a copy with other figures is one error that names the cells", () => {
    const both = copied(filled(form, { [signed]: { n: 27, d: 52 } }));
    const found = findings(put(both, signed, "n", "26", "Bản sao")).filter(
      ({ code }) => code === "sheet-copied-differs",
    );
    expect(found).toHaveLength(1);
    const [, cell = ""] = at(form, signed, "n").split("!");
    expect(found.map((each) => inWords(each, "vi").message)).toEqual([
      `Trang tính “Bản sao” là bản sao của trang tính “${sheet}” nhưng khác ở 1 ô: ${cell}.`,
    ]);
  });

  test("a figure that stands in the copy alone is such an error too", () => {
    expect(codes(put(copied(form), signed, "n", "26", "Bản sao"))).toContain("sheet-copied-differs");
  });

  test("a reason without a word that fills a column is said once, with the number of its rows", () => {
    const rows = checked(form).recognised.tables.flatMap(({ rows: own }) => own.filter(({ key }) => key !== null));
    const dashes = withCells(
      form,
      rows.map(({ row }) => ({ sheet, row, column: columnOf(form, "reason"), cell: text("-") })),
    );
    const found = findings(dashes).filter(({ code }) => code === "reason-without-words");
    expect(found).toHaveLength(1);
    expect(inWords(found[0] ?? { code: "", cell: null, target: null, params: {}, reason: null }, "vi").message).toMatch(
      /^Lý do “-” \(ở \d+ dòng\) không có từ nào/,
    );
  });
});

test("errors are told before what is to be explained, and notes last", () => {
  const wrong = put(filled(form, { [signed]: { n: 27, d: 52 } }), signed, "n", "abc");
  const order = findings(copied(wrong)).map((found) => inWords(found, "vi").severity);
  expect(order).toEqual([...order].sort((a, b) => "eqi".indexOf(a.charAt(0)) - "eqi".indexOf(b.charAt(0))));
  expect(new Set(order).size).toBe(3);
});

describe("a cell that is out of reach is called so", () => {
  test("as its file has it: hidden rows and merged areas are read", () => {
    const [block] = form.filter((each) => each.sheet === sheet);
    expect(block?.hiddenRows?.size).toBeGreaterThan(0);
    expect(block?.merged?.length).toBeGreaterThan(0);
  });

  test("in a hidden row", () => {
    const wrong = put(form, signed, "n", "abc");
    const { row } = rowOf(form, signed).row;
    const hidden = wrong.map((block) => (block.sheet === sheet ? { ...block, hiddenRows: new Set([row]) } : block));
    const found = findings(hidden).filter(({ code }) => code === "row-hidden");
    expect(found.map(({ params }) => params)).toEqual([{ sheet, rows: String(row + 1) }]);
    expect(codes(wrong)).not.toContain("row-hidden");
  });

  test("under a merge", () => {
    const { row } = rowOf(form, signed).row;
    const column = columnOf(form, "n");
    const area = { top: row - 1, bottom: row, left: column, right: column };
    const merged = form.map((block) => (block.sheet === sheet ? { ...block, merged: [area] } : block));
    const found = findings(put(merged, signed, "n", "abc")).filter(({ code }) => code === "under-merge");
    expect(found.map(({ cell }) => cell)).toEqual([at(form, signed, "n")]);
  });

  test("a figure that counts under a merge is told of, with what it is; the cell that shows is not", () => {
    const { row } = rowOf(form, signed).row;
    const column = columnOf(form, "n");
    const over = (top: number, bottom: number) =>
      form.map((block) =>
        block.sheet === sheet ? { ...block, merged: [{ top, bottom, left: column, right: column }] } : block,
      );
    const notes = (blocks: typeof form) => findings(blocks).filter(({ code }) => code === "counted-under-merge");
    const hidden = notes(put(over(row - 1, row), signed, "n", "12"));
    expect(hidden.map(({ cell, params }) => [cell, params["text"]])).toEqual([[at(form, signed, "n"), "12"]]);
    expect(notes(put(over(row, row + 1), signed, "n", "12"))).toEqual([]);
    expect(notes(put(form, signed, "n", "12"))).toEqual([]);
  });
});

describe("a figure that counts where nobody sees it is asked about", () => {
  const told = (blocks: readonly SheetBlock[]) =>
    findings(blocks).flatMap(({ code, cell, params, reason }) =>
      code === "counted-hidden" ? [[cell, params["count"], reason]] : [],
    );
  const also = (facts: Partial<SheetBlock>, blocks: readonly SheetBlock[], name = sheet) =>
    blocks.map((block) => (block.sheet === name ? { ...block, ...facts } : block));
  const entered = () => put(form, signed, "n", "12");

  test("on a hidden sheet, until a reason is given", () => {
    // The day of judgement stands there too.
    expect(told(also({ visibility: "veryHidden" }, entered()))).toEqual([[at(form, "rs.day", "n"), 2, null]]);
    const explained = put(entered(), "rs.day", "reason", "Trang tính ẩn theo mẫu của trường");
    expect(told(also({ visibility: "hidden" }, explained))).toEqual([
      [at(form, "rs.day", "n"), 2, "Trang tính ẩn theo mẫu của trường"],
    ]);
  });

  test("in a hidden column", () => {
    const column = columnOf(form, "n");
    expect(told(also({ hiddenColumns: [{ from: column, to: column + 3 }] }, entered()))).toHaveLength(1);
    expect(told(also({ hiddenColumns: [{ from: column + 1, to: column + 3 }] }, entered()))).toEqual([]);
  });

  test("in a hidden row, where the form's own row stands elsewhere; a filtered row alone is no secret", () => {
    const hiddenRows = new Set([rowOf(form, signed).row.row]);
    expect(told(also({ hiddenRows }, entered()))).toEqual([]);
    const both = copied(entered());
    expect(told(also({ hiddenRows }, both, "Bản sao"))).toEqual([
      [at(form, signed, "n").replace(sheet, "Bản sao"), 1, null],
    ]);
  });

  test("as its file has it: hidden columns are read, and a form as it was made hides no figure", () => {
    const [block] = form.filter((each) => each.sheet === sheet);
    expect(block?.hiddenColumns?.length).toBeGreaterThan(0);
    expect(told(form)).toEqual([]);
  });
});
