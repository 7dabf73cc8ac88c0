import { unzipSync } from "fflate";
import { summaryWorkbook } from "../../src/documents/summary";
import { countsSchools } from "../../src/plan/kinds/question";
import { rollUp } from "../../src/returns/roll-up";
import type { SheetCell, SheetModel } from "../../src/sheet/model";
import { heightFor } from "../../src/sheet/heights";
import { fontOf, pixelsPerCharacter, type Style } from "../../src/sheet/style";
import { styles } from "../../src/sheet/styles";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { inTurn } from "../support/turns";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import { allPlans, catalogue, packs, written } from "../usecases/forms";
import { aWard, lineOf } from "./ward";

const [phuLy] = packs("phu-ly-2026");
if (phuLy === undefined) throw new Error("no plan");
const rolled = rollUp(catalogue, aWard(phuLy, ["TH-03"]), null);
const model = summaryWorkbook(catalogue, rolled);

const sheet = (name: string): SheetModel => {
  const found = model.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const wordsOf = ({ cells }: SheetModel): string =>
  cells.map(({ content }) => (content?.type === "text" ? content.text : "")).join("\n");

test("it has every sheet that an officer looks for, and says in its first hidden cell that it is no return", async () => {
  expect(model.sheets.map(({ name }) => name)).toEqual([
    "Tổng quan",
    "Kết quả chỉ tiêu",
    "Trường × chỉ tiêu",
    "Cần đôn đốc",
    "KQ Phụ lục",
    "Giải trình",
    "Tình hình gửi",
    "Số liệu theo trường",
    "_tonghop",
  ]);
  const hidden = (await written(model)).find((block) => block.sheet === "_tonghop");
  expect(hidden?.cells[0]?.[0]).toEqual({ type: "text", text: "RASOAT-TONG-HOP" });
});

test("a school that has not sent is called, stands as missing in the matrix, and is counted in no share", () => {
  expect(wordsOf(sheet("Cần đôn đốc"))).toContain("Trường Tiểu học Quang Trung (TH-03)");
  expect(wordsOf(sheet("Tổng quan"))).toContain("Chưa gửi: Trường Tiểu học Quang Trung (TH-03).");
  expect(wordsOf(sheet("Kết quả chỉ tiêu"))).toContain("6/7");
  const row = sheet("Trường × chỉ tiêu").cells.find(
    ({ content }) => content?.type === "text" && content.text === "TH-03",
  )?.row;
  const words = sheet("Trường × chỉ tiêu").cells.flatMap(({ row: at, content }) =>
    at === row && content?.type === "text" ? [content.text] : [],
  );
  expect(new Set(words.slice(2))).toEqual(new Set(["Thiếu"]));
});

test("of a school itself no schools are counted: it is told what it lacks, or that it does not meet what is asked", () => {
  const lines = wordsOf(sheet("Cần đôn đốc")).split("\n");
  const own = lines.slice(lines.findIndex((line) => line.startsWith("Theo từng trường")));
  const lacks = own.flatMap((line) => (/^\S+: /u.test(line) ? line.split("; ") : []));
  expect(lacks.length).toBeGreaterThan(0);
  for (const lack of lacks) expect(lack).toMatch(/^\S+: (?:chưa đạt|cần thêm [\d.,]+ (?!cơ sở giáo dục).+)$/u);
  const schools = rolled.targets.filter(({ question }) => countsSchools(question) && question.kind === "share");
  expect(schools.some(({ contributors }) => contributors.length > 0)).toBe(true);
});

test("a school's reason stands beside the words that it explains", () => {
  expect(wordsOf(sheet("Giải trình"))).toContain("Hai nhà giáo nghỉ thai sản");
});

test("the plan's rows stand word for word in the sheet of results", () => {
  const words = new Set(wordsOf(sheet("KQ Phụ lục")).split("\n"));
  const own = (phuLy.tables[0]?.rows ?? []).flatMap(({ cells }) => (cells[1] ?? "").split("\n"));
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter((text) => !words.has(text))).toEqual([]);
});

const numberAt = ({ cells }: SheetModel, row: number, column: number): number => {
  const found = cells.find((cell) => cell.row === row && cell.column === column)?.content;
  return found?.type === "formula" ? Number(found.cached) : NaN;
};

test("the overview's bars stand over cells that count every target once, in words, by section and by owner", async () => {
  const overview = sheet("Tổng quan");
  const [sections, owners] = overview.charts ?? [];
  if (sections === undefined || owners === undefined) throw new Error("no charts");
  const counted = ({ series }: typeof sections): number =>
    series
      .flatMap(({ values }) =>
        Array.from({ length: values.bottom - values.top + 1 }, (_, at) =>
          numberAt(overview, values.top + at, values.left),
        ),
      )
      .reduce((sum, count) => sum + count, 0);
  expect(counted(sections)).toBe(rolled.targets.length);
  expect(counted(owners)).toBe(rolled.owners.reduce((sum, { leads }) => sum + leads, 0));
  const parts = unzipSync(await writeWorkbook(model));
  const chart = new TextDecoder().decode(parts["xl/charts/chart1.xml"]);
  for (const { name, values } of sections.series) {
    expect(chart).toContain(`<c:v>${name}</c:v>`);
    expect(chart).toContain(`'Tổng quan'!$${String.fromCharCode(65 + values.left)}$${values.top + 1}:`);
  }
});

const styleOf = (name: SheetCell["style"]): Style => styles[name];

/** Cells of a sheet whose words need more height than their row has; of merged cells a little less width is counted on. */
const cutWords = ({ cells, rows, columns, merges }: SheetModel): readonly string[] => {
  const heights = new Map(rows.map(({ row, height }) => [row, height ?? 0]));
  const wide = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge.right]));
  return cells.flatMap(({ row, column, content, style }) => {
    if (content?.type !== "text" || styleOf(style).wrap !== true) return [];
    const right = wide.get(`${row},${column}`) ?? column;
    const px = columns.slice(column, right + 1).reduce((sum, { width }) => sum + width * pixelsPerCharacter, 0);
    return (heights.get(row) ?? 0) >= heightFor([{ text: content.text, px, style }], 0) ? [] : [content.text];
  });
};

test("on paper nothing is smaller than 10 points, every list repeats its headings, and every row is as high as its words", () => {
  for (const own of model.sheets.filter(({ visibility }) => visibility === "visible")) {
    const smallest = Math.min(...own.cells.map(({ style }) => fontOf(styleOf(style)).size));
    expect({ sheet: own.name, small: smallest < 10, cut: cutWords(own) }).toEqual({
      sheet: own.name,
      small: false,
      cut: [],
    });
    if (own.name !== "Tổng quan") expect([own.name, own.print?.repeatRows]).toEqual([own.name, expect.anything()]);
  }
});

test("on the overview a heading stays with what it is over, a table's head with its first row, the signatures with a row", () => {
  const own = sheet("Tổng quan");
  const stays = new Set(own.rows.flatMap(({ row, keepWithNext }) => (keepWithNext === true ? [row] : [])));
  const rowsOf = (is: (cell: SheetCell) => boolean): readonly number[] => [
    ...new Set(own.cells.filter(is).map(({ row }) => row)),
  ];
  const said = ({ content }: SheetCell): string => (content?.type === "text" ? content.text : "");
  const headings = rowsOf((cell) => /^\d\. /.test(said(cell)) && cell.style === "paperHeading");
  const heads = rowsOf(({ style }) => style === "paperHead" || style === "paperHeadSmall");
  const [signed = 0] = rowsOf((cell) => said(cell) === "NGƯỜI LẬP BIỂU");
  expect([headings.length, heads.length > 3]).toEqual([4, true]);
  expect([...headings, ...heads, signed - 2, signed - 1].filter((row) => !stays.has(row))).toEqual([]);
});

test("how returns stand is told school by school, so that it adds up, and of files that count for none how many there are", () => {
  const lost = { ...lineOf("", ""), code: null, school: null, state: "refused" } as const;
  const own = aWard(phuLy, ["TH-03"]);
  const overview = summaryWorkbook(catalogue, rollUp(catalogue, { ...own, returns: [...own.returns, lost, lost] }, null)).sheets[0]; // prettier-ignore
  if (overview === undefined) throw new Error("no overview");
  const heads = overview.cells.find(({ content }) => content?.type === "text" && content.text === "Tổng số trường phải gửi"); // prettier-ignore
  const numbers = overview.cells.flatMap(({ row, content }) => (row === (heads?.row ?? 0) + 1 && content?.type === "number" ? [content.value] : [])); // prettier-ignore
  expect(numbers).toEqual([7, 6, 0, 0, 0, 1, 0]);
  expect(wordsOf(overview)).toContain("Tệp không được tính: 2 không đọc được (trang tính “Tình hình gửi”).");
});

test("a school with two different returns is called once", () => {
  const two = ["A.xlsx", "B.xlsx"].map((file) => ({ ...lineOf("TH-03", "Trường Tiểu học Quang Trung"), file, state: "conflict" as const, why: { vi: "Hai báo cáo.", en: "Two returns." } })); // prettier-ignore
  const own = aWard(phuLy, ["TH-03"]);
  const gathering = { ...own, missing: [], returns: [...own.returns, ...two] };
  const calls = summaryWorkbook(catalogue, rollUp(catalogue, gathering, null)).sheets.find(({ name }) => name === "Cần đôn đốc"); // prettier-ignore
  if (calls === undefined) throw new Error("no calls");
  expect(wordsOf(calls).match(/Hai báo cáo\./g)).toHaveLength(1);
});

test("what the office alone answers has no count of schools, and a matrix of short names stays as low as its words", () => {
  const results = sheet("Kết quả chỉ tiêu");
  const office = results.cells.find(({ content }) => content?.type === "text" && content.text === "cơ quan");
  const beside = results.cells.filter(({ row, column }) => row === office?.row && (column === 9 || column === 10));
  expect(beside.map(({ content }) => content)).toEqual([null, null]);
  const heights = sheet("Trường × chỉ tiêu")
    .rows.slice(4, 11)
    .map(({ height }) => height ?? 0);
  expect(Math.min(...heights)).toBeLessThan(22);
});

test("the sheet of figures prints its first lines alone, since a ward's would take sixty pages", () => {
  expect(sheet("Số liệu theo trường").print?.area?.bottom).toBe(1);
});

test("lists are filtered from their last heading row down to their last line", () => {
  for (const name of ["Kết quả chỉ tiêu", "Trường × chỉ tiêu", "Tình hình gửi", "Giải trình", "Số liệu theo trường"]) {
    const { filter, freeze } = sheet(name);
    expect([name, (filter?.top ?? 0) + 1]).toEqual([name, freeze?.rows]);
  }
  expect(sheet("Trường × chỉ tiêu").filter?.bottom).toBe(3 + rolled.gathering.roster.schools.length);
});

describeWithValidator("by Microsoft's own validator", () => {
  test.each(inTurn(allPlans, 3).map((pack) => [pack.id, pack] as const))(
    "the summary of %s has no error",
    async (_, pack) => {
      const own = rollUp(catalogue, aWard(pack, ["TH-03"]), null);
      expect(await validateXlsx(await writeWorkbook(summaryWorkbook(catalogue, own)))).toEqual([]);
    },
  );
});
