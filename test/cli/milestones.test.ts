import { type CheckJson, statuses } from "./check-json";
import { check } from "./check-lines";

/** Tân Kỳ, Phụ lục 2, row 2: ≥70% in 2025, ≥90% in 2030, ≥95% in 2035, 100% in 2040 and 2045; entered: 44 of 50. */
describe("the milestones of a row", () => {
  const row = "tan-ky-2026/PL2.2";
  const figure = (code: string, n: number): string => `${code},${n},50,,`;
  const on = async (day: string, ...rows: readonly string[]) => (await check("tan-ky-2026", "thcs", day, ...rows)).json;
  const seen = (json: CheckJson) => json.verdicts.map(({ year, status, gap, pace }) => [year, status, gap, pace]);

  test.each<[string, readonly (readonly (number | string | null)[])[]]>([
    [
      "2024-06-30",
      [
        [2025, "met", 18, null],
        [2030, "notDue", -2, 2 / 6],
        [2035, "notDue", -7, 7 / 11],
        [2040, "notDue", -12, 12 / 16],
        [2045, "notDue", -12, 12 / 21],
      ],
    ],
    [
      "2026-11-22",
      [
        [2025, "met", 18, null],
        [2030, "notDue", -2, 2 / 4],
        [2035, "notDue", -7, 7 / 9],
        [2040, "notDue", -12, 12 / 14],
        [2045, "notDue", -12, 12 / 19],
      ],
    ],
    [
      "2030-01-01",
      [
        [2030, "notMet", -2, null],
        [2035, "notDue", -7, 7 / 5],
        [2040, "notDue", -12, 12 / 10],
        [2045, "notDue", -12, 12 / 15],
      ],
    ],
    ["2045-12-31", [[2045, "notMet", -12, null]]],
    ["2060-01-01", [[2045, "notMet", -12, null]]],
  ])("on %s: one in force, the later ones with the pace they need", async (day, expected) => {
    const json = await on(day, figure(row, 44));
    expect(seen(json)).toEqual(expected);
    const gone = json.findings.filter(({ code }) => code === "superseded-milestone").map(({ target }) => target);
    expect(gone.length).toBe(5 - expected.length);
    expect(json.ready).toBe(true);
  });

  test("with and without its year the code is one figure", async () => {
    const same = await on("2026-11-22", figure(`${row}@2030`, 44), figure(row, 44));
    expect(same.findings.map(({ code }) => code)).toEqual(["repeated-entry"]);
    const other = await on("2026-11-22", figure(`${row}@2030`, 44), figure(row, 45));
    expect(other.findings.map(({ code }) => code)).toEqual(["duplicate-entry"]);
    expect(new Set(other.verdicts.map(({ status }) => status))).toEqual(new Set(["invalid", "notDue"]));
  });

  test("one milestone alone is judged alone", async () => {
    expect(statuses(await on("2026-11-22", figure(`${row}@2030`, 46)))).toEqual({ [`${row}@2030`]: "met" });
  });

  test("a milestone that the row does not have is unknown", async () => {
    const json = await on("2026-11-22", figure(`${row}@2031`, 46));
    expect(json.findings.map(({ code }) => code)).toEqual(["unknown-code"]);
    expect(json.ready).toBe(false);
  });
});
