import { excelWorkbook } from "../../src/workbook/excel";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import type { Block, RangeRef } from "../../src/workbook/port";
import { type ExcelDesk, leave, loadedDesk, officePlace, settled } from "./excel-desk";
import { catalogue } from "./support";

afterEach(leave);

const kib = (bytes: number): number => bytes / 1024;

/** What came back from Excel while something was done, in KiB, and how often it was asked. */
const backFor = async (at: ExcelDesk, work: () => Promise<void>): Promise<{ back: number; trips: number }> => {
  at.host.trips.length = 0;
  await work();
  return { back: kib(at.host.trips.reduce((sum, trip) => sum + trip.responseBytes, 0)), trips: at.host.trips.length };
};

/** Types, and waits until it was judged and marked, however long so large a workbook takes. */
const typed = async (at: ExcelDesk, sheet: string, cell: string, values: readonly (readonly unknown[])[]) => {
  const before = at.state().checked;
  at.host.type(sheet, cell, values);
  for (let turn = 0; turn < 300 && at.state().checked === before; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await settled();
};

describe("what a check and an edit read back from Excel", () => {
  test("the largest pair: helpers and print views once, then entries, keys, marks and result formulas; an edit its own row", async () => {
    const at = await loadedDesk("tan-ky-2026", "hai-phong-2026");
    at.host.payloadLimit = Infinity;
    const whole = await backFor(at, async () => {
      expect((await excelWorkbook().read([{ kind: "everything" }])).ok).toBe(true);
    });
    const first = await backFor(at, () => at.session.check());
    const again = await backFor(at, () => at.session.check());
    expect([first.trips, again.trips]).toEqual([2, 2]);
    expect(again.back).toBeLessThan(whole.back * 0.35);
    expect(first.back).toBeLessThan(whole.back * 0.95);
    const place = officePlace(["tan-ky-2026", "hai-phong-2026"], "tan-ky-2026/PL1.1@2030");
    const edit = await backFor(at, () => typed(at, place.sheet, place.at("n"), [[3, 4]]));
    expect(edit.trips).toBe(2);
    expect(edit.back).toBeLessThan(32);
  });

  test("a small workbook: an edit reads its own row, not the workbook", async () => {
    const at = await loadedDesk("phu-ly-2026");
    const place = officePlace(["phu-ly-2026"], "phu-ly-2026/PL.4");
    const edit = await backFor(at, () => at.type(place.sheet, place.at("n"), [[26, 52]]));
    expect([at.statusOf("phu-ly-2026/PL.4"), edit.trips]).toEqual(["notMet", 2]);
    expect(edit.back).toBeLessThan(32);
  });
});

describe("what a check is told of", () => {
  const readBy = async (ref: RangeRef): Promise<readonly Block[]> => {
    const read = await excelWorkbook().read([ref]);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value[0] ?? [];
  };

  test("is the same as if everything were read: figures, dates, percents, errors, formulas, strays", async () => {
    const at = await loadedDesk("phu-ly-2026");
    const place = officePlace(["phu-ly-2026"], "phu-ly-2026/PL.4");
    const other = officePlace(["phu-ly-2026"], "phu-ly-2026/PL.8");
    at.store.dispatch({ type: "settings", change: { live: false } });
    await at.type(place.sheet, place.at("n"), [["=Sheet1!A1", "=1/0"]]);
    await at.type(other.sheet, other.at("n"), [[0.5, "12 nhà giáo"]]);
    await at.type(place.sheet, "D60", [[7]]);
    await at.type("Sheet1", "A1", [[26]]);
    const [few, all] = [await readBy({ kind: "tables" }), await readBy({ kind: "everything" })];
    const reports = [few, all].map((blocks) => checkWorkbook(catalogue, blocks, null));
    const said = reports.map((each) => (each.ok ? each.value.report : each.refusal));
    expect(said[0]).toEqual(said[1]);
    expect(JSON.stringify(said[0])).toContain("formula-entered");
    expect(JSON.stringify(said[0])).toContain("stray-entry");
  });
});

describe("edits that Excel tells little of", () => {
  test("cells that were cut after the selection had moved on are read once more with the cells they were put into", async () => {
    const at = await loadedDesk("phu-ly-2026");
    const [from, to] = ["phu-ly-2026/PL.4", "phu-ly-2026/PL.8"].map((code) => officePlace(["phu-ly-2026"], code));
    if (from === undefined || to === undefined) throw new Error("no such targets");
    await at.type(from.sheet, from.at("n"), [[26, 52]]);
    at.host.select(from.sheet, from.at("n"));
    at.host.select(to.sheet, to.at("n"));
    await settled();
    // What is cut goes without an event of its own.
    at.host.pick(from.sheet, from.at("n"), "");
    await at.type(to.sheet, to.at("n"), [[26]]);
    expect(at.statusOf("phu-ly-2026/PL.4")).toBe("undecided");
  });

  test("a figure typed below the table, past the end of its sheet, is told as one that counts for nothing", async () => {
    const at = await loadedDesk("phu-ly-2026");
    const place = officePlace(["phu-ly-2026"], "phu-ly-2026/PL.4");
    const rows = at.host.book.sheet(place.sheet).grid.used(true)?.bottom ?? 0;
    await at.type(place.sheet, place.at("n").replace(/\d+/, String(rows + 4)), [[7]]);
    expect((at.state().checked?.others ?? []).map(({ code }) => code)).toContain("stray-entry");
  });
});
