import { aDay } from "../support/ids";
import type { SheetCell, SheetModel } from "../../src/sheet/model";
import { heightFor } from "../../src/sheet/heights";
import { styles } from "../../src/sheet/styles";
import { textWidth } from "../../src/sheet/text-width";
import { packNamed } from "../../src/plan/catalogue";
import { makeOffice } from "../../src/usecases/make";
import { columnsOf } from "../oracle/native/filled";
import { catalogue, realForms } from "../oracle/native/real/forms";

const forms = realForms();
const sheetsOf = (wanted: (sheet: SheetModel) => boolean): readonly (readonly [string, SheetModel])[] =>
  forms.flatMap(({ name, model }) =>
    model.sheets.filter(wanted).map((sheet) => [`${name}: ${sheet.name}`, sheet] as const),
  );
const papers = sheetsOf(({ print }) => print?.page.kind === "paper");

const tables = papers.filter(([, sheet]) => sheet.name.startsWith("Bản in"));

const saidIn = ({ content }: SheetCell): string => {
  if (content?.type === "text") return content.text;
  return content?.type === "formula" ? String(content.cached ?? "") : "";
};

const formulaIn = ({ content }: SheetCell): string => (content?.type === "formula" ? content.formula : "");

/** Pixels and points of the cell, or of the cells that it is merged over. */
const roomOf = ({ merges, columns, rows }: SheetModel, { row, column }: SheetCell) => {
  const area = merges.find(({ top, left }) => top === row && left === column);
  const [right, bottom] = [area?.right ?? column, area?.bottom ?? row];
  const px = columns.slice(column, right + 1).reduce((sum, { width }) => sum + width * 8, 0);
  const heights = rows.filter((each) => each.row >= row && each.row <= bottom);
  return { px, points: heights.reduce((sum, { height }) => sum + (height ?? 0), 0) };
};

test.each(papers)("%s: every text of a blank form has the room that its lines take", (_, sheet) => {
  const area = sheet.print?.area;
  const cut = sheet.cells.filter((cell) => {
    const inside = cell.row <= (area?.bottom ?? 0) && cell.column <= (area?.right ?? 0);
    const text = saidIn(cell);
    if (!inside || text === "" || /^_+$/.test(text)) return false;
    const { px, points } = roomOf(sheet, cell);
    return heightFor([{ text, px, style: cell.style }], 0) > points;
  });
  expect(cut.map(saidIn)).toEqual([]);
});

/** Points that the line of counts lacks for the longest that it may come to say; none: 0 or less. */
const lackedByCounts = (sheet: SheetModel): number => {
  const line = sheet.cells.find(({ style }) => style === "paperCounts");
  if (line?.content?.type !== "formula") throw new Error("No line of counts");
  const { px, points } = roomOf(sheet, line);
  const [total = ""] = saidIn(line).split(":");
  const rows = /^Tổng số (\d+) /.exec(total)?.[1] ?? "";
  const named = [...line.content.formula.matchAll(/"; ([^"]+) "&COUNTIF/g)].map(([, words = ""]) => words);
  expect(named).toEqual(expect.arrayContaining(["chưa đạt", "chưa đến hạn", "không áp dụng", "thiếu số liệu"]));
  const pilots = sheet.cells.some((cell) => cell !== line && /"Mốc \d+: /.test(formulaIn(cell)));
  const may = ["đạt", ...named.filter((words) => pilots || words !== "mốc chưa đặt mức")];
  const text = `${total}: ${may.map((words) => `${words} ${rows}`).join("; ")}.`;
  return heightFor([{ text, px, style: line.style }], 0) - points;
};

test.each(tables)("%s: the line of counts has room for every status that it may come to name", (_, sheet) => {
  expect(lackedByCounts(sheet)).toBeLessThanOrEqual(0);
});

test("and for milestones without an amount", () => {
  const pack = packNamed(catalogue, "tan-ky-2026");
  if (pack === null) throw new Error("No tan-ky-2026");
  const none = { operator: null, value: null, unit: null };
  const targets = pack.targets.map((target) =>
    target.code === "tan-ky-2026/PL2.14@2025" ? { ...target, ...none } : target,
  );
  const model = makeOffice(catalogue, [{ ...pack, targets }], "2026", aDay("2026-12-31"));
  const sheet = model.sheets.find(({ name }) => name === "Bản in PL2");
  if (sheet === undefined) throw new Error("No Bản in PL2");
  expect(sheet.cells.some((cell) => formulaIn(cell).includes('"Mốc 2025: '))).toBe(true);
  expect(lackedByCounts(sheet)).toBeLessThanOrEqual(0);
});

/** Letters that a computer's Times lacks come from a face that is wider by so much (measured: 1.08 in bold). */
const widerFace = 1.08;

test.each(papers)(
  "%s: lines of headings and titles stay whole where some letters come from a wider face",
  (_, sheet) => {
    const lines = sheet.cells
      .filter(({ style }) => style === "paperHead" || style === "paperSubject" || style === "paperPlan")
      .flatMap((cell) => {
        const { px } = roomOf(sheet, cell);
        return saidIn(cell)
          .split("\n")
          .map((line) => ({ line, px, wide: textWidth(line, styles[cell.style]) * widerFace }));
      });
    // A heading over a narrow column is broken between its words, as its row's height knows.
    const whole = lines.filter(({ line, px }) => px > 600 || line.startsWith("Kết quả") || line.startsWith("("));
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.filter(({ px, wide }) => wide > px - 4).map(({ line }) => line)).toEqual([]);
  },
);

test.each(papers)("%s: what is judged beside a row's first line stays on its page", (_, sheet) => {
  const following = new Set(
    sheet.cells.flatMap((cell) => (cell.column === 1 && /^\(/.test(saidIn(cell)) ? [cell.row] : [])),
  );
  expect((sheet.print?.breaks ?? []).filter((row) => following.has(row))).toEqual([]);
});

test("the tables of a school's print view are named where the plan has several, the only appendix of a plan is not", () => {
  const namesOn = (name: string): readonly string[] =>
    papers
      .filter(([of]) => of === `${name}: Bản in`)
      .flatMap(([, sheet]) => sheet.cells.filter(({ style }) => style === "paperSection").map(saidIn))
      .filter((text) => text.startsWith("Phụ lục") || text === "Chỉ tiêu trong văn bản");
  expect(namesOn("tan-ky-2026 thcs public")).toEqual(["Phụ lục 1", "Phụ lục 2", "Chỉ tiêu trong văn bản"]);
  expect(namesOn("phu-ly-2026 tieu-hoc public")).toEqual(["Chỉ tiêu trong văn bản"]);
});

/** The totals named as containing the one of a row, by the row's own formulas. */
const wholesOn = ({ cells }: SheetModel, row: number): readonly string[] =>
  cells.flatMap((cell) =>
    cell.row === row && cell.content?.type === "formula"
      ? [...cell.content.formula.matchAll(/“([^”]+)” \(/g)].map(([, words = ""]) => words)
      : [],
  );

test("the row of a total has room for the question about a total that contains it", () => {
  const asked = sheetsOf((sheet) => columnsOf(sheet).has("step")).flatMap(([, sheet]) => {
    const columns = columnsOf(sheet);
    const px = (sheet.columns[columns.get("step") ?? -1]?.width ?? 0) * 8;
    const totals = sheet.cells.filter(
      (cell) => cell.column === columns.get("key") && saidIn(cell).startsWith("total."),
    );
    return totals.flatMap(({ row }) =>
      wholesOn(sheet, row).map((words) => {
        const text = `Lớn hơn tổng số bao gồm nó, “${words}” (106); kiểm tra cả hai số, hoặc ghi lý do ở cột Giải trình.`;
        const height = sheet.rows.find((each) => each.row === row)?.height ?? 0;
        return { words, short: heightFor([{ text, px, style: "hint" }]) - height };
      }),
    );
  });
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter(({ short }) => short > 0)).toEqual([]);
});
