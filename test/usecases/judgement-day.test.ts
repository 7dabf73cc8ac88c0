import { aDay } from "../support/ids";
import type { Cell } from "../../src/figures/cell";
import type { Day } from "../../src/kernel/ids";
import type { SheetBlock } from "../../src/sheet/find";
import { isReady } from "../../src/checks/ready";
import { checked, entryRows, filled, packs, schoolModel, statusesOf, withoutRows, written } from "./forms";

/** Tân Kỳ, Phụ lục 2, row 2: ≥70% in 2025, ≥90% in 2030; a task of Phủ Lý that is due in the course of the year. */
const rooms = "phong-hoc-co-thiet-bi-day-hoc-so";
const survey = "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin";
const own = "rs.day";
const text = (words: string): Cell => ({ type: "text", text: words });

let milestones: readonly SheetBlock[] = [];
let tasks: readonly SheetBlock[] = [];
beforeAll(async () => {
  milestones = filled(await written(schoolModel(packs("tan-ky-2026"), ["thcs"])), { [rooms]: { n: 44, d: 50 } });
  tasks = filled(await written(schoolModel(packs("phu-ly-2026"))), { [survey]: { n: "Đang thực hiện" } });
});

const put = (form: readonly SheetBlock[], cell: Cell) => filled(form, { [own]: { n: cell } });
const on = (day: string) => put(milestones, { type: "date", day: aDay(day) });

/** The verdicts of the row with milestones, by year, on the workbook's own day or on `asOf`. */
const ofRooms = (form: readonly SheetBlock[], asOf: Day | null = null) =>
  checked(form, asOf).report.judged.flatMap(({ target, verdict }) =>
    target.code.startsWith("tan-ky-2026/PL2.2@") ? [[target.year, verdict.status] as const] : [],
  );

const later = [2035, 2040, 2045].map((year) => [year, "notDue"]);

describe("the day of judgement that stands in a workbook", () => {
  test("is there from the start: the period's end, the plan's end or the school's report day, the earliest", () => {
    expect(checked(tasks, null).report.asOf).toBe("2026-12-04");
    expect(checked(milestones, null).report.asOf).toBe("2026-12-31");
  });

  test.each<[string, readonly (readonly [number, string])[]]>([
    ["2024-06-30", [[2025, "met"], [2030, "notDue"]]],
    ["2026-11-22", [[2025, "met"], [2030, "notDue"]]],
    ["2031-01-15", [[2030, "notMet"]]],
  ])("decides which milestone is in force: %s", (day, expected) => {
    expect(ofRooms(on(day))).toEqual([...expected, ...later]);
  }); // prettier-ignore

  test("may be typed as words", () => {
    expect(checked(put(milestones, text("ngày 15 tháng 01 năm 2031")), null).report.asOf).toBe("2031-01-15");
    expect(checked(put(milestones, text("15/01/2031")), null).report.asOf).toBe("2031-01-15");
  });

  test.each<[string, Cell, string]>([
    ["blank", { type: "blank" }, "no-day"],
    ["words", text("cuối năm"), "bad-day"],
    ["no real day", text("31/02/2026"), "bad-day"],
    ["a number that is no day", { type: "number", value: 3 }, "bad-day"],
    ["an error", { type: "error", code: "#REF!" }, "error-cell"],
  ])("that is %s is an error, and milestones and tasks are undecided", (_, cell, code) => {
    for (const form of [milestones, tasks]) {
      const { report } = checked(put(form, cell), null);
      const at = entryRows(form)
        .find(({ key }) => key === own)
        ?.row.cellOf("n").at;
      expect(report.asOf).toBeNull();
      expect(report.findings.filter((found) => found.cell === at)).toMatchObject([{ code, reason: null }]);
      expect(isReady(report.findings.filter((found) => found.cell === at))).toBe(false);
    }
    expect(new Set(ofRooms(put(milestones, cell)).map(([, status]) => status))).toEqual(new Set(["undecided"]));
    expect(statusesOf(checked(put(tasks, cell), null))["phu-ly-2026/PL.3"]).toBe("undecided");
  });

  test("does not matter to a target that has no milestone and no deadline of a task", () => {
    const school = filled(tasks, { "nha-giao-co-chung-thu-chu-ky-so": { n: 27, d: 52 } });
    expect(statusesOf(checked(put(school, { type: "blank" }), null))["phu-ly-2026/PL.4"]).toBe("met");
  });

  test("whose row was deleted is a missing row", () => {
    const { report } = checked(withoutRows(milestones, own), null);
    expect(report.asOf).toBeNull();
    expect(report.findings).toContainEqual(expect.objectContaining({ code: "missing-row", cell: null }));
  });

  test("that stands on a copied sheet as another day is an error there; the first counts", () => {
    const copy = filled(
      milestones.map((block) => ({ ...block, sheet: `${block.sheet} (2)` })),
      {
        [own]: { n: { type: "date", day: aDay("2031-01-15") } },
      },
    );
    const { report } = checked([...milestones, ...copy.filter(({ sheet }) => sheet.startsWith("Nhập"))], null);
    const duplicates = report.findings.filter(({ code }) => code === "sheet-copied-differs");
    expect(report.asOf).toBe("2026-12-31");
    const there = entryRows(copy).find(({ key }) => key === own);
    expect([duplicates.map(({ cell }) => cell), isReady(report.findings)]).toEqual([
      [there?.row.cellOf("n").at],
      false,
    ]);
  });

  test("gives way to a day that is asked for", () => {
    const asked = aDay("2031-01-15");
    const found = checked(milestones, asked);
    expect([found.report.asOf, found.ownDay]).toEqual([asked, "2026-12-31"]);
    expect(ofRooms(milestones, asked)).toEqual([[2030, "notMet"], ...later]);
    expect(statusesOf(checked(tasks, aDay("2027-01-15")))["phu-ly-2026/PL.3"]).toBe("notMet");
  });

  test("stays an error where it is blank, whatever day is asked for: the sheet itself cannot judge", () => {
    const { report } = checked(put(milestones, { type: "blank" }), aDay("2026-11-22"));
    expect(report.asOf).toBe("2026-11-22");
    expect(report.findings.map(({ code }) => code)).toContain("no-day");
    expect(isReady(report.findings)).toBe(false);
  });
});
