import { entered, placeOf } from "../browser/support/places";
import { makeSchool } from "../../src/usecases/make";
import type { WorkbookModel } from "../../src/sheet/model";
import type { Change } from "../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { aPlan } from "../support/ids";
import { primarySchool } from "../support/primary-school";
import { leave, loadedDesk, settled } from "./excel-desk";
import { catalogue, desk, type Desk } from "./support";

afterEach(leave);

const staff = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const code = "phu-ly-2026/PL.5a";

const formFor = (period: string, more = {}): WorkbookModel => {
  const pack = catalogue.packs.get(aPlan("phu-ly-2026"));
  if (pack === undefined) throw new Error("no plan");
  const made = makeSchool(catalogue, [pack], { ...primarySchool, ...more }, period);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
};

/** A return for a period with the staff of a school and how many of them were trained. */
const returnFor = async (period: string, all: number, trained: number, more = {}): Promise<Uint8Array> => {
  const model = formFor(period, more);
  const opened = openWorkbook(await writeWorkbook(model));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const changes: readonly Change[] = [
    entered(placeOf(model, staff), "n", all),
    entered(placeOf(model, code), "n", trained),
  ];
  await opened.value.apply(changes);
  return opened.value.save();
};

const file = (name: string, bytes: Uint8Array) => ({
  name,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});

const opened = async (name: string, bytes: Uint8Array): Promise<Desk> => {
  const at = desk();
  await at.session.start();
  await at.session.open(() => at.tab.open(name, bytes));
  await at.session.check();
  return at;
};

const codes = ({ state }: Pick<Desk, "state">): readonly string[] => {
  const { items = [], others = [] } = state().checked ?? {};
  return [...items.flatMap(({ findings }) => findings), ...others].map((found) => found.code);
};
const said = ({ state }: Pick<Desk, "state">): string => state().notice?.text.vi ?? "";

describe("the last return, chosen in the pane", () => {
  test("shows what changed, what fell and what moved, until it is let go; a figure put right is seen at once", async () => {
    const at = await opened("q2.xlsx", await returnFor("2026-Q2", 52, 28));
    await at.session.chooseEarlier(file("q1.xlsx", await returnFor("2026-Q1", 40, 30)));
    expect(said(at)).toBe("Đã so sánh với “q1.xlsx”: 2 ô đã thay đổi.");
    const { since } = at.state().checked ?? {};
    expect(since).toMatchObject({ file: "q1.xlsx", period: { vi: "Quý I năm 2026" }, correction: false });
    expect(since?.cells.map(({ before, now }) => [before, now])).toEqual([
      ["40", "52"],
      ["30", "28"],
    ]);
    expect(since?.findings.map((found) => found.code)).toEqual(["total-moved", "figure-fell"]);
    expect(codes(at)).toEqual(expect.arrayContaining(["total-moved", "figure-fell"]));

    const model = formFor("2026-Q2");
    await at.tab.correct(entered(placeOf(model, code), "n", 31));
    await at.session.check();
    expect(codes(at)).not.toContain("figure-fell");
    // What blocks and no formula sees stands on the sheet with the marks.
    const marks = [...(at.tab.file()?.marks.values() ?? [])].map(({ value }) => String(value));
    expect(marks.some((mark) => mark.includes("Tổng số thay đổi nhiều"))).toBe(true);

    await at.session.forgetEarlier();
    expect(at.state().checked?.since).toBeNull();
    expect(codes(at)).not.toContain("total-moved");
  });

  test("the return already sent for the same period shows what was corrected, and asks about nothing", async () => {
    const at = await opened("moi.xlsx", await returnFor("2026-Q2", 52, 28));
    await at.session.chooseEarlier(file("da-gui.xlsx", await returnFor("2026-Q2", 40, 30)));
    expect(at.state().checked?.since).toMatchObject({ correction: true, findings: [] });
  });

  test.each([
    ["another school's", () => returnFor("2026-Q1", 40, 30, { code: "TH-99" }), "của trường hoặc cơ quan khác"],
    ["a later one", () => returnFor("2026-Q4", 40, 30), "không trước Quý II năm 2026"],
    ["no workbook", () => Promise.resolve(new TextEncoder().encode("a;b")), ""],
  ])("%s is refused with what to choose, and what was compared before stays", async (_, bytes, words) => {
    const at = await opened("q2.xlsx", await returnFor("2026-Q2", 52, 28));
    await at.session.chooseEarlier(file("q1.xlsx", await returnFor("2026-Q1", 40, 30)));
    await at.session.chooseEarlier(file("khac.xlsx", await bytes()));
    expect(at.state().notice?.tone).toBe("error");
    expect(said(at)).toContain(words);
    await at.session.check();
    expect(at.state().checked?.since?.file).toBe("q1.xlsx");
  });

  test("another file opened is compared with nothing", async () => {
    const at = await opened("q2.xlsx", await returnFor("2026-Q2", 52, 28));
    await at.session.chooseEarlier(file("q1.xlsx", await returnFor("2026-Q1", 40, 30)));
    await at.session.open(async () => at.tab.open("q3.xlsx", await returnFor("2026-Q3", 52, 28)));
    await at.session.check();
    expect(at.state().checked?.since).toBeNull();
  });
});

test("in Excel an office's workbook is compared with its own of an earlier period, and nothing is written for it", async () => {
  const at = await loadedDesk("phu-ly-2026");
  await at.session.check();
  const before = at.picture();
  await at.session.chooseEarlier(file("truong.xlsx", await returnFor("2026-Q1", 40, 30)));
  expect(at.said()).toContain("của trường hoặc cơ quan khác");
  await settled();
  expect(at.picture()).toEqual(before);
});
