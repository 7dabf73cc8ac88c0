import { excelHost } from "../../src/excel/host";
import { initialState } from "../../src/pane/model/state";
import { createStore } from "../../src/pane/model/store";
import { createSession } from "../../src/pane/session/session";
import { firstStep } from "../../src/pane/model/overview";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { lostSheet } from "../../src/findings/lost-sheet";
import { fill } from "../../src/findings/template";
import { makeSchool } from "../../src/usecases/make";
import { primarySchool } from "../support/primary-school";
import { pack } from "../browser/support/rules";
import { loadModel } from "../../src/workbook/excel/load/load-model";
import { type ExcelDesk, excelDesk, leave, loadedDesk, officePlace, settled } from "./excel-desk";
import { catalogue, day, memoryShelf } from "./support";

afterEach(leave);

const code = "phu-ly-2026/PL.4";
const signed = officePlace(["phu-ly-2026"], code);
const cell = `'${signed.sheet}'!${signed.at("n")}`;

const sentence = (sheet: string, lang: "vi" | "en" = "vi"): string =>
  fill(
    {
      vi: `${lostSheet.message.vi} ${lostSheet.suggestion.vi}`,
      en: `${lostSheet.message.en} ${lostSheet.suggestion.en}`,
    },
    { sheet },
    lang,
  );

const remove = (at: ExcelDesk, sheet: string): void => {
  at.host.book.deleteSheet(at.host.book.sheet(sheet));
};

/** Figures entered and checked, then their sheet deleted. */
const withoutTable = async (): Promise<ExcelDesk> => {
  const at = await loadedDesk("phu-ly-2026");
  await at.type(signed.sheet, signed.at("n"), [["26 GV", 52]]);
  await at.session.check();
  remove(at, signed.sheet);
  at.store.dispatch({ type: "notice", notice: null });
  return at;
};

/** The pane opened anew over the workbook as it is. */
const openedAnew = async (): Promise<ReturnType<typeof createStore>> => {
  const store = createStore(initialState({ lang: "vi", theme: "auto", live: false }, day));
  const session = createSession({
    host: { ...excelHost(), watch: () => Promise.resolve({ ok: true, value: null }) },
    store,
    loadRules: () => Promise.resolve(catalogue),
    shelf: memoryShelf(),
  });
  await session.start();
  return store;
};

describe("a sheet of figures that was deleted is one sentence", () => {
  test.each([
    ["a check", (at: ExcelDesk) => at.session.check()],
    ["going to its cell", (at: ExcelDesk) => at.session.goTo(cell)],
    ["a repair there", (at: ExcelDesk) => at.session.repair(cell)],
    ["clearing the marks", (at: ExcelDesk) => at.session.clear()],
  ])("to %s", async (_, command) => {
    const at = await withoutTable();
    await command(at);
    expect(at.said()).toContain(sentence(signed.sheet));
    expect(at.state().notice?.text.en).toContain(sentence(signed.sheet, "en"));
    expect(at.state().notice?.tone).toBe("error");
  });

  test("after an edit elsewhere, where it is what comes first", async () => {
    const at = await withoutTable();
    await at.type("Số liệu chung", "H40", [["ghi chú"]]);
    const { checked } = at.state();
    if (checked === null) throw new Error("nothing judged");
    expect(firstStep(checked)).toMatchObject({ kind: "lost", finding: { params: { sheet: signed.sheet } } });
    expect(checked.others.filter((each) => each.code === "sheet-lost")).toHaveLength(1);
    expect(checked.items.flatMap(({ findings }) => findings).filter((each) => each.code === "missing-row")).toEqual([]);
    expect(checked.blocking).toBeGreaterThan(0);
  });

  test("when the pane is opened over what is left", async () => {
    const at = await withoutTable();
    await leave();
    const store = await openedAnew();
    expect(store.state().notice?.text.vi).toBe(sentence(signed.sheet));
    expect(store.state().page).toBe("overview");
    expect(at.host.book.sheets.some(({ name }) => name === signed.sheet)).toBe(false);
  });

  test("of a school's form, whose only sheet it is: opened, checked, cleared", async () => {
    const made = makeSchool(catalogue, [pack("phu-ly-2026")], primarySchool, "2026");
    if (!made.ok) throw new Error(made.refusal.code);
    const at = await excelDesk();
    expect(await loadModel(made.value, { beside: false })).toMatchObject({ ok: true });
    await at.session.check();
    remove(at, "Nhập số liệu");
    for (const command of [at.session.check, at.session.clear]) {
      await command();
      expect(at.said()).toBe(sentence("Nhập số liệu"));
    }
    await leave();
    expect((await openedAnew()).state().notice?.text.vi).toBe(sentence("Nhập số liệu"));
  });

  test("deleted between the reading and the marking", async () => {
    const at = await loadedDesk("phu-ly-2026");
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    const trips = at.host.trips.length;
    const checking = at.session.check();
    while (at.host.trips.length === trips) await new Promise((resolve) => setTimeout(resolve, 1));
    remove(at, signed.sheet);
    await checking;
    expect(at.said()).toBe(sentence(signed.sheet));
  });

  test("all of them deleted: the appendices can be loaded anew", async () => {
    const at = await withoutTable();
    for (const { name, visibility } of [...at.host.book.sheets])
      if (visibility === "Visible" && name !== "Sheet1") remove(at, name);
    await at.session.check();
    expect(at.said()).toBe(sentence("Số liệu chung"));
    await at.session.load(false);
    expect(at.said()).toContain("Đã nạp phụ lục");
    await at.type(signed.sheet, signed.at("n"), [[26, 52]]);
    await settled();
    expect(at.statusOf(code)).toBe("notMet");
  });

  test("a renamed one is no lost one, and a row deleted from one that is there is named itself", async () => {
    const at = await loadedDesk("phu-ly-2026");
    at.host.book.sheet(signed.sheet).name = "Bảng của phường";
    await at.session.check();
    expect(at.said()).not.toContain("Không còn trang tính");
    const read = await excelHost().read([{ kind: "everything" }]);
    const blocks = read.ok ? (read.value[0] ?? []) : [];
    const checked = checkWorkbook(
      catalogue,
      blocks.filter(({ sheet }) => sheet !== "Số liệu chung"),
      day,
    );
    if (!checked.ok) throw new Error(checked.refusal.code);
    expect(
      checked.value.report.findings.filter(({ code: found }) => found === "sheet-lost").map(({ params }) => params),
    ).toEqual([{ sheet: "Số liệu chung" }]);
  });
});
