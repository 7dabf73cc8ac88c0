import { primarySchool } from "../support/primary-school";
import { makeSchool } from "../../src/usecases/make";
import { packNamed } from "../../src/plan/catalogue";
import { cellName } from "../../src/sheet/address";
import type { SheetModel, WorkbookModel } from "../../src/sheet/model";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { leave, loadedDesk, officePlace, settled } from "./excel-desk";
import { catalogue, desk } from "./support";

afterEach(leave);

const model: WorkbookModel = (() => {
  const pack = packNamed(catalogue, "phu-ly-2026");
  const made = pack === null ? null : makeSchool(catalogue, [pack], primarySchool, "2026");
  if (made?.ok !== true) throw new Error("no form");
  return made.value;
})();

/** A sheet over which its own values were pasted. */
const asValues = (sheet: SheetModel): SheetModel => ({
  ...sheet,
  cells: sheet.cells.map((cell) => {
    if (cell.content?.type !== "formula") return cell;
    const { cached } = cell.content;
    const content =
      typeof cached === "number"
        ? ({ type: "number", value: cached } as const)
        : ({ type: "text", text: cached ?? "" } as const);
    return { ...cell, content };
  }),
});

const formulasIn = async (bytes: Uint8Array, name = "Nhập số liệu"): Promise<number> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const read = await opened.value.read([{ kind: "everything" }]);
  if (!read.ok) throw new Error(read.refusal.code);
  const block = (read.value[0] ?? []).find(({ sheet }) => sheet === name);
  return block?.formulas.size ?? 0;
};

describe("formulas over which values were pasted", () => {
  test("in the tab: a check says so and puts every one of them back in the marked file", async () => {
    const frozen = { ...model, sheets: model.sheets.map((one) => (one.name === "Nhập số liệu" ? asValues(one) : one)) };
    const [whole, pasted] = [await writeWorkbook(model), await writeWorkbook(frozen)];
    expect([await formulasIn(whole), await formulasIn(pasted)]).toEqual([expect.any(Number), 0]);
    const at = desk();
    await at.session.start();
    await at.tab.open("bieu.xlsx", pasted);
    await at.session.check();
    const lost = await formulasIn(whole);
    expect(at.state().notice?.text.vi).toContain(`Đã khôi phục ${lost} công thức bị dán đè.`);
    const saved = await at.tab.saved(true);
    expect(saved.ok && (await formulasIn(saved.value))).toBe(lost);
  });

  test("in Excel: the pasted result calculates again once it was checked", async () => {
    const plans = ["phu-ly-2026"];
    const at = await loadedDesk(...plans);
    const place = officePlace(plans, "phu-ly-2026/PL.4");
    const status = () => at.host.book.sheet(place.sheet).grid.cell(place.row, place.column("status"));
    const made = status().formula;
    expect(made).not.toBeNull();
    await at.type(place.sheet, cellName(place.row, place.column("status")), [["✔ Đạt"]]);
    expect(status().formula).toBeNull();
    await at.session.check();
    expect(at.said()).toContain("Đã khôi phục 1 công thức bị dán đè.");
    expect(status().formula).toBe(made);
    await at.type(place.sheet, place.at("n"), [[26, 52]]);
    expect(String(status().content?.value)).toContain("✘ Chưa đạt: 50%");
  });

  test("in Excel: so do a hidden step on the way to a result, a shown total, and the line that sums up", async () => {
    const plans = ["phu-ly-2026"];
    const at = await loadedDesk(...plans);
    const place = officePlace(plans, "phu-ly-2026/PL.4");
    const { grid } = at.host.book.sheet(place.sheet);
    const calculating = (row: number): readonly number[] =>
      Array.from({ length: 100 }, (_, column) => column).filter((column) => grid.cell(row, column).formula !== null);
    const last = calculating(place.row).at(-1) ?? -1;
    expect(last).toBeGreaterThan(place.column("targets"));
    const rows = Array.from({ length: 30 }, (_, index) => place.row - 2 + index);
    const shared = rows.find((row) => grid.cell(row, place.column("d")).formula !== null) ?? -1;
    expect(shared).toBeGreaterThan(0);
    const line = [0, 1, 2, 3].find((row) => String(grid.cell(row, 0).content?.value).includes("SẴN SÀNG")) ?? -1;
    const pasted = [[place.row, last], [shared, place.column("d")], [line, 0]] as const; // prettier-ignore
    for (const [row, column] of pasted) {
      const made = grid.cell(row, column).formula;
      expect(made).not.toBeNull();
      await at.type(place.sheet, cellName(row, column), [[52]]);
      expect(grid.cell(row, column).formula).toBeNull();
      await at.session.check();
      expect(at.said()).toContain("Đã khôi phục 1 công thức bị dán đè.");
      expect(grid.cell(row, column).formula).toBe(made);
    }
  });

  test("in Excel: what was put back stays said, and is no finding any more, though the pane hears of the typing only later", async () => {
    const plans = ["phu-ly-2026"];
    const at = await loadedDesk(...plans);
    const place = officePlace(plans, "phu-ly-2026/PL.5a");
    at.host.type(place.sheet, place.at("n"), [[20, 30]]);
    await at.session.check();
    await settled();
    expect(at.said()).toContain("Đã khôi phục 1 công thức bị dán đè.");
    expect(at.state().checked?.others.map(({ code }) => code)).not.toContain("formulas-missing");
  });
});

/** The same school's form with a word typed into a cell of its print view. */
const writtenOnPaper = (words: string): WorkbookModel => {
  const isResult = ({ content }: SheetModel["cells"][number]): boolean =>
    content?.type === "formula" && content.cached === "Thiếu số liệu";
  const typed = (sheet: SheetModel): SheetModel => {
    const at = sheet.cells.findIndex(isResult);
    const cells = sheet.cells.map((cell, index) =>
      index === at ? { ...cell, content: { type: "text" as const, text: words } } : cell,
    );
    return { ...sheet, cells };
  };
  return {
    ...model,
    sheets: model.sheets.map((one) => (one.print?.page.kind === "paper" ? typed(one) : one)),
  };
};

describe("a print view that was typed into", () => {
  test("in the tab: a check says so, and the marked file prints what was entered", async () => {
    const [whole, typed] = [await writeWorkbook(model), await writeWorkbook(writtenOnPaper("Đạt"))];
    const made = await formulasIn(whole, "Bản in");
    expect(await formulasIn(typed, "Bản in")).toBe(made - 1);
    const at = desk();
    await at.session.start();
    await at.tab.open("bieu.xlsx", typed);
    await at.session.check();
    expect(at.state().notice?.text.vi).toContain("Đã khôi phục 1 công thức bị dán đè.");
    const saved = await at.tab.saved(true);
    expect(saved.ok && (await formulasIn(saved.value, "Bản in"))).toBe(made);
  });

  test("in the tab: so does that of a file opened after one in which all was well", async () => {
    const at = desk();
    await at.session.start();
    for (const [name, bytes] of [
      ["first.xlsx", await writeWorkbook(model)],
      ["second.xlsx", await writeWorkbook(writtenOnPaper("Đạt"))],
    ] as const) {
      await at.session.open(() => at.tab.open(name, bytes));
      await at.session.check();
    }
    expect(at.state().notice?.text.vi).toContain("Đã khôi phục 1 công thức bị dán đè.");
  });

  test("in Excel: before the first check and after one, it prints what was entered once it was checked", async () => {
    const at = await loadedDesk("phu-ly-2026");
    const paper = at.host.book.sheets.find(({ name }) => name.startsWith("Bản in"));
    const { name = "", grid } = paper ?? {};
    const row = Array.from({ length: 40 }, (_, index) => index).find((index) =>
      grid?.cell(index, 4).formula?.includes("INDEX"),
    );
    const status = () => grid?.cell(row ?? -1, 4).formula ?? null;
    const made = status();
    expect(made).not.toBeNull();
    for (const words of ["Đạt", "Đạt vượt"]) {
      await at.type(name, cellName(row ?? -1, 4), [[words]]);
      expect(status()).toBeNull();
      await at.session.check();
      expect(at.said()).toContain("Đã khôi phục 1 công thức bị dán đè.");
      expect(status()).toBe(made);
      await at.session.check();
      expect(at.said()).not.toContain("Đã khôi phục");
    }
  });
});
