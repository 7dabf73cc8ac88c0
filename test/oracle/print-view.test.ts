import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { packNamed } from "../../src/plan/catalogue";
import { areaName } from "../../src/sheet/address";
import type { SheetModel, WorkbookModel } from "../../src/sheet/model";
import { shownNames } from "../../src/verdict/shown";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { describeWithLibreOffice, libreOfficeJobs, type Shown } from "../support/libreoffice";
import { number, text } from "./native/entries";
import { addressOf, columnsOf, filledModel } from "./native/filled";
import { catalogue, type RealForm, realForms, schoolForm } from "./native/real/forms";
import { plausibleEntries } from "./native/real/plausible";

const longReason = "Nhà trường đang chờ kinh phí và đã có văn bản đề nghị gửi phường. ".repeat(3).trim();

const school = (): RealForm => {
  const pack = packNamed(catalogue, "phu-ly-2026");
  const form = pack === null ? null : schoolForm([pack], { levels: ["tieu-hoc"], ownership: "public" });
  if (form === null) throw new Error("no form");
  return form;
};

const office = (): RealForm => {
  const form = realForms().find(({ name }) => name === "office tan-ky-2026");
  if (form === undefined) throw new Error("no workbook");
  return form;
};

/** What LibreOffice shows of every sheet after it has worked all of it out. */
const shownIn = async (
  model: WorkbookModel,
): Promise<ReadonlyMap<string, readonly (readonly (string | number)[])[]>> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-paper-"));
  try {
    const file = path.join(folder, "bieu-mau.xlsx");
    await writeFile(file, await writeWorkbook(model));
    const visible = model.sheets.filter(({ visibility }) => visibility === "visible");
    const area = ({ cells }: SheetModel): string =>
      areaName({
        top: 0,
        left: 0,
        bottom: Math.max(...cells.map(({ row }) => row)),
        right: Math.max(...cells.map(({ column }) => column)),
      });
    const steps = visible.map((sheet) => ({ op: "values", sheet: sheet.name, area: area(sheet) }) as const);
    const [seen = []] = await libreOfficeJobs([{ input: file, steps: [{ op: "calculate" }, ...steps] }]);
    const rowsOf = (shown: Shown | undefined) => (shown?.type === "values" ? shown.rows : []);
    return new Map(visible.map(({ name }, index) => [name, rowsOf(seen[index])]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** How many pages LibreOffice prints of a whole workbook. */
const pagesOf = async (model: WorkbookModel): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-pages-"));
  try {
    const [file, output] = [path.join(folder, "bieu-mau.xlsx"), path.join(folder, "bieu-mau.pdf")];
    await writeFile(file, await writeWorkbook(model));
    await libreOfficeJobs([{ input: file, steps: [{ op: "save", output }] }]);
    return [...(await readFile(output, "latin1")).matchAll(/\/Type\/Page\b/g)].length;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

type Values = Awaited<ReturnType<typeof shownIn>>;

const onPaper = new Map(
  Object.values(shownNames).map(({ vi }) => [vi, vi === "Số liệu không hợp lệ" ? "Không hợp lệ" : vi]),
);

/** By the codes of a row: its status as it should be printed, from the work sheets. */
const expected = ({ model }: RealForm, values: Values): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const sheet of model.sheets) {
    const columns = columnsOf(sheet);
    const [codes, status] = [columns.get("targets"), columns.get("status")];
    if (codes === undefined || status === undefined) continue;
    for (const row of values.get(sheet.name) ?? []) {
      const key = String(row[codes] ?? "");
      const name =
        String(row[status] ?? "")
          .split(/[\n:]/)[0]
          ?.slice(2) ?? "";
      if (key.includes("/")) found.set(key, onPaper.get(name) ?? name);
    }
  }
  return found;
};

const printed = ({ model }: RealForm, values: Values): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const sheet of model.sheets.filter(({ name }) => name.startsWith("Bản in"))) {
    const codes = sheet.columns.findIndex(({ hidden }) => hidden);
    for (const row of values.get(sheet.name) ?? []) {
      const key = String(row[codes] ?? "");
      if (key.includes("/")) found.set(key, String(row[codes - 2] ?? ""));
    }
  }
  return found;
};

/** A sheet on which every cell of the first row holds a long text. */
const withLongTexts = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  cells: sheet.cells.map((cell) =>
    cell.row === 0 ? { ...cell, content: { type: "text", text: "mã trường ".repeat(100) } } : cell,
  ),
});

describeWithLibreOffice("a print view in LibreOffice", () => {
  test("shows of every row of a school's form what the work sheet found, and sends long reasons to the appendix", async () => {
    const form = school();
    // A reason is given on a figure's first row.
    const firsts = new Map(
      form.slots.flatMap((slot) => (slot.kind === "reason" ? [[slot.figure, slot] as const] : [])).reverse(),
    );
    const reasons = [...firsts.values()].filter(({ figure }) => !figure.startsWith("total."));
    const given = [2, 5].map((at) => {
      const slot = reasons[at];
      if (slot === undefined) throw new Error("no reason");
      return [addressOf(slot), text(longReason)] as const;
    });
    const entries = new Map([...plausibleEntries(form.slots, 7, "all"), ...given]);
    const values = await shownIn(filledModel(form.model, entries));
    expect(printed(form, values)).toEqual(expected(form, values));
    const paper = (values.get("Bản in") ?? []).map((row) => row.slice(0, 6).join(" | "));
    expect(paper.filter((row) => row.includes("Xem Phụ lục giải trình, mục"))).toHaveLength(2);
    const appendix = values.get("Phụ lục giải trình") ?? [];
    expect(appendix.slice(4, 7).map((row) => row[2])).toEqual([longReason, longReason, ""]);
    expect(paper.join("\n")).toMatch(/Kỳ báo cáo: Năm 2026 – Tính đến ngày 04\/12\/2026/);
  });

  test("prints a percent as the work sheet shows it, never rounded onto what is demanded, and what is open of a share", async () => {
    const form = school();
    const entries = new Map(plausibleEntries(form.slots, 7, "all"));
    const enter = (figure: string, role: string, value: number | null): void => {
      const slot = form.slots.find((each) => each.figure === figure && each.role === role);
      if (slot === undefined) throw new Error(`${figure} has no ${role}`);
      if (value === null) entries.delete(addressOf(slot));
      else entries.set(addressOf(slot), number(value));
    };
    enter("trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so", "n", 29_999);
    enter("trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so", "d", 30_000);
    enter("hoc-sinh-duoc-cap-su-dung-hoc-ba-so", "n", 20);
    enter("total.hoc-sinh-pho-thong", "n", null);
    const values = await shownIn(filledModel(form.model, entries));
    const paper = (values.get("Bản in") ?? []).map((row) => row.slice(0, 6).join(" | "));
    const rowOf = (tt: string): string | undefined => paper.find((row) => row.startsWith(`${tt} | `));
    expect(rowOf("2")).toMatch(/ \| 100% \| 29999\/30000\n99,9967% \| Chưa đạt \| /);
    expect(rowOf("10")).toMatch(/ \| 100% \| 20\/\? \| Chưa xác định \| /);
    const rates = (rows: readonly string[], before: RegExp): readonly string[] =>
      rows.flatMap((row) => before.exec(row)?.[1] ?? []);
    const work = (values.get("Nhập số liệu") ?? []).map((row) => row.slice(0, 8).join(" | "));
    expect(rates(paper, /\d+\/\d+\n([\d,]+%)/)).toEqual(rates(work, /\n([\d,]+%)/));
  });

  test("prints no day of a task that is done without one", async () => {
    const form = school();
    const entries = new Map(plausibleEntries(form.slots, 7, "all"));
    const statuses = form.slots.filter(({ kind }) => kind === "task");
    for (const slot of statuses) entries.set(addressOf(slot), text("Đã hoàn thành"));
    for (const slot of form.slots) if (slot.kind === "day") entries.delete(addressOf(slot));
    const values = await shownIn(filledModel(form.model, entries));
    const results = (values.get("Bản in") ?? []).map((row) => String(row[3])).filter((cell) => cell.startsWith("Đã "));
    expect(results).toEqual(statuses.map(() => "Đã hoàn thành"));
  });

  test("says DỰ THẢO and no reason's place while a form is blank", async () => {
    const form = school();
    const values = await shownIn(form.model);
    const paper = (values.get("Bản in") ?? []).map((row) => row.slice(0, 6).join(" | ")).join("\n");
    expect(paper).toContain("– DỰ THẢO, số liệu chưa đầy đủ");
    expect(paper).not.toContain("Xem Phụ lục");
    expect(paper).not.toMatch(/#N\/A|#VALUE|Err:/);
    expect(printed(form, values)).toEqual(expected(form, values));
    expect((values.get("Phụ lục giải trình") ?? [])[1]?.[0]).toBe("Không có giải trình dài: không cần in trang này.");
  });

  test("prints nothing of the sheets that nobody sees, also where the whole workbook is printed", async () => {
    const { model } = school();
    const visible = model.sheets.filter(({ visibility }) => visibility === "visible");
    expect(visible.length).toBeLessThan(model.sheets.length);
    const pages = await pagesOf(model);
    expect(pages).toBeGreaterThan(3);
    const names = model.names.filter(({ sheet }) => visible.some(({ name }) => name === sheet));
    expect(pages).toBe(await pagesOf({ ...model, sheets: visible, names }));
    // What a check leaves there, however long, flows into no cell that is printed.
    const sheets = model.sheets.map((sheet) => (visible.includes(sheet) ? sheet : withLongTexts(sheet)));
    expect(await pagesOf({ ...model, sheets })).toBe(pages);
  });

  test("follows the day of judgement to the next milestone of an officer's tables", async () => {
    const form = office();
    const entries = new Map(plausibleEntries(form.slots, 7, "all"));
    for (const slot of form.slots) if (slot.kind === "asOf") entries.set(addressOf(slot), text("15/01/2031"));
    const values = await shownIn(filledModel(form.model, entries));
    const paper = (values.get("Bản in PL2") ?? []).map((row) => row.join(" | ")).join("\n");
    expect(paper).toContain("Tính đến ngày 15/01/2031 – Mốc đang áp dụng: năm 2030");
    const statuses = printed(form, values);
    expect(statuses).toEqual(expected(form, values));
    expect(new Set(statuses.values()).size).toBeGreaterThan(2);
    // The pilot of 2025 has a row of its own, and 2030 has replaced it.
    expect(statuses.get("tan-ky-2026/PL2.29@2025")).toBe("Không áp dụng");
  });
});
