import { draftPlan } from "../../src/authoring/import/draft";
import { openDocument } from "../../src/authoring/import/open";
import { faultsOf } from "../../src/authoring/review/faults";
import { bookSheets, type RuleBook } from "../../src/authoring/rule-sheet/book";
import { bookOfDraft } from "../../src/authoring/rule-sheet/from-draft";
import { ruleSheet } from "../../src/authoring/rule-sheet/write";
import { cellName } from "../../src/sheet/address";
import { wardPlan } from "../fixtures/word-document";
import { excelDesk, type ExcelDesk, leave } from "./excel-desk";
import { catalogue } from "./support";

afterEach(leave);

const opened = openDocument(wardPlan());
if (!opened.ok) throw new Error(opened.refusal.code);
const draft = bookOfDraft(draftPlan(opened.value, "minh-son-2027", catalogue), catalogue);

const sheet = bookSheets.targets.name;
const columnAt = (key: string): number => bookSheets.targets.columns.findIndex((column) => column.key === key);
const rowOf = (code: string): number => draft.targets.findIndex((line) => line["code"] === `minh-son-2027/${code}`) + 1;
const at = (key: string, code: string): string => cellName(rowOf(code), columnAt(key));
const shown = (desk: ExcelDesk, key: string, code: string): string =>
  String(desk.host.book.sheet(sheet).grid.cell(rowOf(code), columnAt(key)).content?.value ?? "");

const open = (book: RuleBook = draft): Promise<ExcelDesk> =>
  excelDesk(ruleSheet(book, faultsOf(book, catalogue, "vi")));

const wrongValue = "Mức: Nguyên văn: trên 50%. Đang ghi: trên 40%.";

describe("a rule sheet open in Excel", () => {
  test("is known when the pane starts: how much is reviewed, and nothing to correct; no figure is asked for", async () => {
    const desk = await open();
    expect(desk.state().ruleSheet).toMatchObject({
      undecided: 4,
      lines: 4,
      faults: [],
      deleted: 0,
      lost: [],
      plan: null,
    });
    expect([desk.state().checked, desk.state().notice]).toEqual([null, null]);
  });

  test("says beside a line what a changed cell makes wrong, and takes it away once it is right; two trips an edit", async () => {
    const desk = await open();
    desk.host.trips.length = 0;
    await desk.type(sheet, at("value", "PL.1"), [["40"]]);
    expect(shown(desk, "fix", "PL.1")).toContain(wrongValue);
    expect([desk.state().ruleSheet?.faults, desk.host.trips.length]).toEqual([[`'${sheet}'!${at("fix", "PL.1")}`], 2]);
    await desk.type(sheet, at("value", "PL.1"), [[50]]);
    expect([shown(desk, "fix", "PL.1"), desk.state().ruleSheet?.faults]).toEqual(["", []]);
    await desk.type(sheet, at("value", "PL.1"), [["40"]]);
    await desk.type(sheet, at("decided", "PL.1"), [["Mức"]]);
    await desk.type(sheet, at("reading", "PL.1"), [["Đính chính."]]);
    expect(shown(desk, "fix", "PL.1")).toBe("");
  });

  test("with every line ticked it is a plan, which can be used at once", async () => {
    const desk = await open();
    for (const { code = "" } of draft.targets)
      desk.host.type(sheet, at("decision", code.replace("minh-son-2027/", "")), [["Đồng ý"]]);
    await desk.type(sheet, at("reading", "PL.1"), [["Như văn bản."]]);
    const plan = desk.state().ruleSheet?.plan;
    expect(plan?.name).toBe("minh-son-2027.json");
    await desk.session.addPlan(new File([plan?.text ?? ""], "minh-son-2027.json"));
    const { rules } = desk.state();
    expect(rules.kind === "ready" && rules.plans.some(({ id }) => id === "minh-son-2027")).toBe(true);
  });

  test("after rows were inserted above it, a line's fault stands on that line", async () => {
    const desk = await open();
    desk.host.shift(sheet, { insertRowsAt: 1, count: 2 });
    await desk.type(sheet, cellName(rowOf("PL.1") + 2, columnAt("value")), [["40"]]);
    const { grid } = desk.host.book.sheet(sheet);
    const told = String(grid.cell(rowOf("PL.1") + 2, columnAt("fix")).content?.value ?? "");
    expect([told.includes(wrongValue), shown(desk, "fix", "PL.1")]).toEqual([true, ""]);
  });

  test("a line that was deleted is missed; with checking switched off the sheet waits to be asked", async () => {
    const desk = await open();
    desk.store.dispatch({ type: "settings", change: { live: false } });
    await desk.type(sheet, at("value", "PL.1"), [["40"]]);
    expect(shown(desk, "fix", "PL.1")).toBe("");
    await desk.session.check();
    expect(shown(desk, "fix", "PL.1")).toContain(wrongValue);
    const gone = rowOf("PL.1");
    desk.host.book
      .sheet(sheet)
      .grid.move(({ row, column }) => (row === gone ? null : { row: row > gone ? row - 1 : row, column }));
    desk.host.reshape(sheet, `${gone + 1}:${gone + 1}`, "RowDeleted");
    await desk.session.check();
    expect(desk.state().ruleSheet).toMatchObject({ deleted: 1, lines: 3, faults: [] });
  });
});
