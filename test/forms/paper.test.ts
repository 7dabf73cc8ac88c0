import { shownIcons } from "../../src/verdict/shown";
import { findTables } from "../../src/sheet/find";
import type { SheetModel } from "../../src/sheet/model";
import { fontOf } from "../../src/sheet/style";
import { styles } from "../../src/sheet/styles";
import { textWidth } from "../../src/sheet/text-width";
import { packNamed } from "../../src/plan/catalogue";
import { catalogue, realForms, schoolForm } from "../oracle/native/real/forms";
import { makeOffice } from "../../src/usecases/make";
import { aDay } from "../support/ids";
import { columnsOf } from "../oracle/native/filled";

const forms = realForms();
const isPaper = ({ print }: SheetModel): boolean => print?.page.kind === "paper";
const isTable = (sheet: SheetModel): boolean => sheet.name.startsWith("Bản in");
const papers = forms.flatMap(({ name, model }) =>
  model.sheets.filter(isPaper).map((sheet) => [`${name}: ${sheet.name}`, sheet] as const),
);

/** 246.6 of the 252 mm between margins of 30 and 15 mm. */
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

const rowOf = ({ cells }: SheetModel, begins: string): number => {
  const cell = cells.find(({ content }) => {
    const said = content?.type === "formula" ? content.cached : content?.type === "text" ? content.text : "";
    return String(said).startsWith(begins);
  });
  if (cell === undefined) throw new Error(`Nothing begins with ${begins}`);
  return cell.row;
};

const tables = papers.filter(([, sheet]) => isTable(sheet));

test.each(tables)(
  "%s: the last page has rows of the table beside the signatures; sections stay with their rows",
  (_, sheet) => {
    const { breaks = [], repeatRows = null } = sheet.print ?? {};
    const first = (repeatRows?.to ?? 0) + 1;
    const counts = rowOf(sheet, "Tổng số");
    expect(rowOf(sheet, "NGƯỜI LẬP BIỂU")).toBeGreaterThan(counts);
    expect(breaks.at(-1) ?? first).toBeLessThanOrEqual(Math.max(first, counts - (counts - first < 6 ? 2 : 3)));
    // Nor is one row left alone under the head where the table goes on.
    if (breaks[0] !== undefined) expect(breaks[0] - first).toBeGreaterThan(1);
    const sections = new Set(sheet.cells.flatMap(({ row, style }) => (style === "paperSectionId" ? [row] : [])));
    expect(breaks.filter((row) => sections.has(row - 1))).toEqual([]);
  },
);

/** The line of counts as it is remembered: how many there are, and how many of each result. */
const countsOf = (sheet: SheetModel): readonly [all: number, each: readonly number[]] => {
  const row = rowOf(sheet, "Tổng số");
  const content = sheet.cells.find((cell) => cell.row === row && cell.content?.type === "formula")?.content;
  const [all = "", each = ""] = (content?.type === "formula" ? String(content.cached) : "").split(": ");
  return [Number(/\d+/.exec(all)?.[0]), Array.from(each.matchAll(/\d+/g), ([digits]) => Number(digits))];
};

const addsUp = (sheet: SheetModel): void => {
  const [all, each] = countsOf(sheet);
  expect(all).toBeGreaterThan(0);
  expect(each.reduce((sum, one) => sum + one, 0)).toBe(all);
};

test.each(tables)("%s: the results under the table add up to the number that is counted", (_, sheet) => {
  addsUp(sheet);
});

test("a row of a plan of which nothing is asked is none of those counted", () => {
  const pack = packNamed(catalogue, "phu-ly-2026");
  if (pack === null) throw new Error("no plan");
  const [, ...targets] = pack.targets;
  const own = makeOffice(catalogue, [{ ...pack, targets }], "2026", aDay("2026-12-31")).sheets.filter(isTable);
  expect(own.map(({ name }) => name)).toEqual(["Bản in PL", "Bản in văn bản"]);
  for (const sheet of own) addsUp(sheet);
});

const headText = (sheet: SheetModel, row: number): string => {
  const content = sheet.cells.find((cell) => cell.row === row && cell.column === 0)?.content;
  return content?.type === "text" ? content.text : "";
};

test("a title of several lines breaks between words, its lines about equally long", () => {
  const titles = tables.flatMap(([, sheet]) => {
    const lines = headText(sheet, 5).split("\n");
    return lines.length > 1 && !lines.some((line) => line === line.toUpperCase()) ? [lines] : [];
  });
  expect(titles.length).toBeGreaterThan(5);
  for (const lines of titles) {
    const widths = lines.map((line) => textWidth(line, styles.paperSubject));
    expect(Math.min(...widths)).toBeGreaterThan(0.7 * Math.max(...widths));
    expect(lines.filter((line) => line.endsWith("-"))).toEqual([]);
  }
});

test("a people's committee stands on the line of the country's name; a school under the body above it, or under room for it", () => {
  const named = (name: string): SheetModel => {
    const sheet = papers.find(([of]) => of === name)?.[1];
    if (sheet === undefined) throw new Error(`No ${name}`);
    return sheet;
  };
  const head = (name: string): readonly string[] => [0, 1, 2].map((row) => headText(named(name), row));
  const rule = expect.stringMatching(/^_+$/) as string;
  expect(head("office tan-ky-2026: Bản in PL2")).toEqual(["ỦY BAN NHÂN DÂN XÃ TÂN KỲ", rule, ""]);
  const [above, , under] = head("phu-ly-2026 tieu-hoc public: Bản in");
  expect([above, under]).toEqual(["ỦY BAN NHÂN DÂN PHƯỜNG PHỦ LÝ", rule]);
  const dots = expect.stringMatching(/^…+$/) as string;
  expect(head("office hai-phong-2026: Bản in PL1")[0]).toEqual(dots);
  expect(head("le-chan-2026 thpt public: Bản in")[0]).toEqual(dots);
});

test("lines of one row are told apart by their words", () => {
  for (const [, sheet] of tables) {
    const lines = sheet.cells.flatMap(({ column, content }) =>
      column === 1 && content?.type === "text" && content.text.startsWith("(") ? [content.text] : [],
    );
    expect(new Set(lines).size).toBe(lines.length);
  }
});

test("most rows have room for a reason of three lines: what the pages have left over is theirs", () => {
  const rows = tables.flatMap(([, sheet]) => {
    const reasons = new Set(sheet.cells.flatMap(({ row, style }) => (style === "paperCell" ? [row] : [])));
    return sheet.rows.filter(({ row }) => reasons.has(row));
  });
  const three = rows.filter(({ height }) => (height ?? 0) >= 3 * 13.2 + 4.2);
  expect(three.length / rows.length).toBeGreaterThan(0.8);
});

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

test("no text inside a formula is longer than Excel takes, however long a school's name is", () => {
  const pack = packNamed(catalogue, "phu-ly-2026");
  const school = { levels: ["tieu-hoc"] as const, ownership: "public" as const };
  const long =
    pack === null ? null : schoolForm([pack], school, { school: `Trường ${"a".repeat(300)}`, code: "TH-01" });
  const sheets = [...papers.map(([, sheet]) => sheet), ...(long?.model.sheets.filter(isPaper) ?? [])];
  const literals = sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) =>
      content?.type === "formula"
        ? [...content.formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text)
        : [],
    ),
  );
  expect(long).not.toBeNull();
  expect(literals.filter((text) => text.length > 255)).toEqual([]);
});

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

/** What the formulas of a column remember, and what its texts say, by row. */
const columnIn = ({ cells }: SheetModel, column: number | undefined): ReadonlyMap<number, string> =>
  new Map(
    cells
      .filter((cell) => cell.column === column)
      .flatMap(({ row, content }) => {
        if (content?.type === "formula") return [[row, String(content.cached)] as const];
        return content?.type === "text" ? [[row, content.text] as const] : [];
      }),
  );

/** The statuses that a sheet remembers, by the codes of their rows. */
const statusesIn = (sheet: SheetModel, codes: number | undefined, status: number | undefined) => {
  const statuses = columnIn(sheet, status);
  return [...columnIn(sheet, codes)].flatMap(([row, text]) =>
    text.includes("/") ? [[text, statuses.get(row) ?? ""] as const] : [],
  );
};

test("a blank form's print view remembers the statuses of its work sheets, row by row", () => {
  for (const { model } of forms) {
    const work = model.sheets.filter((sheet) => columnsOf(sheet).has("targets"));
    const paper = model.sheets.filter((sheet) => isPaper(sheet) && isTable(sheet));
    const shown = paper.flatMap((sheet) => {
      const codes = sheet.columns.findIndex(({ hidden }) => hidden);
      return statusesIn(sheet, codes, codes - 2);
    });
    const found = work.flatMap((sheet) => {
      const columns = columnsOf(sheet);
      return statusesIn(sheet, columns.get("targets"), columns.get("status"));
    });
    expect(new Map(shown)).toEqual(new Map(found.map(([codes, status]) => [codes, bare(status)])));
  }
});
