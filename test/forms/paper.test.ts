import { shownIcons } from "../../src/verdict/shown";
import { findTables } from "../../src/sheet/find";
import type { SheetModel } from "../../src/sheet/model";
import { fontOf } from "../../src/sheet/style";
import { styles } from "../../src/sheet/styles";
import { realForms } from "../oracle/native/real/forms";
import { columnsOf } from "../oracle/native/filled";

const forms = realForms();
const isPaper = ({ print }: SheetModel): boolean => print?.page.kind === "paper";
const isTable = (sheet: SheetModel): boolean => sheet.name.startsWith("Bản in");
const papers = forms.flatMap(({ name, model }) =>
  model.sheets.filter(isPaper).map((sheet) => [`${name}: ${sheet.name}`, sheet] as const),
);

/** PAPER: 246.6 of the 252 mm between margins of 30 and 15 mm. */
const paperWidth = 932;

const shownWidth = ({ columns }: SheetModel): number =>
  columns.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width * 8), 0);

test("every form has a print view for each of its work sheets with rows, and one appendix for long reasons", () => {
  for (const { model } of forms) {
    const work = model.sheets.filter((sheet) => columnsOf(sheet).has("targets") && sheet.name !== "Số liệu chung");
    const names = model.sheets.filter(isPaper).map(({ name }) => name);
    expect(names).toHaveLength(work.length + 1);
    expect(names.at(-1)).toBe("Phụ lục giải trình");
    expect(new Set(model.sheets.map(({ name }) => name.toLowerCase())).size).toBe(model.sheets.length);
    expect(names.filter((name) => name.length > 31)).toEqual([]);
  }
});

test.each(papers)("%s: fits the paper's width in full size, nothing on it below 10 pt", (_, sheet) => {
  expect(shownWidth(sheet)).toBeLessThanOrEqual(paperWidth);
  const shown = sheet.cells.filter(({ column }) => sheet.columns[column]?.hidden === false);
  expect(shown.filter(({ style }) => fontOf(styles[style]).size < 10)).toEqual([]);
  expect(shown.filter(({ style }) => fontOf(styles[style]).name !== "Times New Roman")).toEqual([]);
});

test.each(papers)("%s: each printed row has a height of its own that does not grow", (_, sheet) => {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  for (let row = 0; row <= (sheet.print?.area?.bottom ?? 0); row += 1) {
    expect(rows.get(row)).toMatchObject({ height: expect.any(Number) as number });
    expect(rows.get(row)?.grows ?? false).toBe(false);
  }
});

test.each(papers)(
  "%s: the last page has rows of the table beside the signatures; sections stay with their rows",
  (_, sheet) => {
    if (!isTable(sheet)) return;
    const signed = sheet.cells.find(({ content }) => content?.type === "text" && content.text === "NGƯỜI LẬP BIỂU");
    const counts = sheet.cells.find(
      ({ content }) => content?.type === "formula" && String(content.cached).startsWith("Tổng số"),
    );
    const breaks = sheet.print?.breaks ?? [];
    const first = (sheet.print?.repeatRows?.to ?? 0) + 1;
    const last = breaks.at(-1) ?? first;
    expect(signed?.row).toBeGreaterThan(counts?.row ?? Infinity);
    expect(last).toBeLessThanOrEqual(Math.max(first, (counts?.row ?? 0) - 3));
    const sections = new Set(sheet.cells.flatMap(({ row, style }) => (style === "paperSectionId" ? [row] : [])));
    expect(breaks.filter((row) => sections.has(row - 1))).toEqual([]);
  },
);

test.each(papers)(
  "%s: it is protected, takes nothing, and holds nothing that a check reads as an entry",
  (_, sheet) => {
    const open = sheet.cells.filter(({ style }) => "unlocked" in styles[style]);
    expect([sheet.protected, open, sheet.validations]).toEqual([true, [], []]);
    const texts = new Map(
      sheet.cells.flatMap(({ row, column, content }) =>
        content?.type === "text" ? [[`${row},${column}`, content.text] as const] : [],
      ),
    );
    const bottom = Math.max(...sheet.cells.map(({ row }) => row));
    const right = Math.max(...sheet.cells.map(({ column }) => column));
    const cells = Array.from({ length: bottom + 1 }, (_row, row) =>
      Array.from({ length: right + 1 }, (_column, column) => {
        const text = texts.get(`${row},${column}`);
        return text === undefined ? ({ type: "blank" } as const) : ({ type: "text", text } as const);
      }),
    );
    expect(findTables([{ sheet: sheet.name, top: 0, left: 0, cells }])).toEqual([]);
    // MATCH takes no text longer than that.
    expect([...texts.values()].filter((text) => /^[a-z0-9-]+\/\S+( |$)/.test(text) && text.length > 255)).toEqual([]);
  },
);

test("words alone: no status on paper has an icon, nor does any word beside it", () => {
  const icons = Object.values(shownIcons).filter((icon) => icon !== "–" && icon !== "?" && icon !== "»");
  const said = papers.flatMap(([, { cells }]) =>
    cells.flatMap(({ content }) => (content?.type === "formula" ? `${content.formula} ${content.cached ?? ""}` : [])),
  );
  expect(said.filter((text) => icons.some((icon) => text.includes(icon)))).toEqual([]);
});

/** The status of a work sheet's row without its icon and what stands behind it. */
const bare = (status: string): string =>
  (status.split("\n")[0] ?? "").replace(/^\S+ /, "").replace("Số liệu không hợp lệ", "Không hợp lệ");

test("a blank form's print view remembers the statuses of its work sheets, row by row", () => {
  for (const { model } of forms) {
    const remembered = (sheet: SheetModel, column: number | undefined): ReadonlyMap<number, string> =>
      new Map(
        sheet.cells.flatMap((cell) =>
          cell.column === column && cell.content?.type === "formula" ? [[cell.row, String(cell.content.cached)]] : [],
        ),
      );
    const work = new Map<string, string>();
    for (const sheet of model.sheets.filter((each) => columnsOf(each).has("targets"))) {
      const columns = columnsOf(sheet);
      const statuses = remembered(sheet, columns.get("status"));
      for (const { row, column, content } of sheet.cells)
        if (column === columns.get("targets") && content?.type === "text" && content.text.includes("/"))
          work.set(content.text, bare(statuses.get(row) ?? ""));
    }
    const paper = new Map<string, string>();
    for (const sheet of model.sheets.filter((each) => isPaper(each) && isTable(each))) {
      const key = sheet.columns.findIndex(({ hidden }) => hidden);
      const statuses = remembered(sheet, key - 2);
      for (const { row, column, content } of sheet.cells)
        if (column === key && content?.type === "text") paper.set(content.text, statuses.get(row) ?? "");
    }
    expect(paper).toEqual(work);
  }
});
