import { writeFileSync } from "node:fs";
import { day, type Duty, duties, plans } from "./duties";
import { run, runJson, scratch } from "./run";

const at = scratch();

/** Worked out by hand from the documents: [code, wording, next or last day on 22 November 2026, state]. */
const byHand: Readonly<Record<string, readonly (readonly [string, string, string | null, string])[]>> = {
  "phu-ly-2026": [
    ["PL.1", "Tháng 5/2026", "2026-05-31", "overdue"],
    ["PL.5a", "Tháng 11/2026", "2026-11-30", "dueSoon"],
    ["PL.4", "Tháng 12/2026", "2026-12-31", "ahead"],
    ["PL.10", "Theo lộ trình, hướng dẫn", null, "none"],
    ["PL.15", "Quý III/2026 và thường xuyên", null, "continuous"],
    ["PL.16", "Quý: trước ngày 15 tháng cuối quý; năm: trước ngày 05/12/2026", "2026-12-04", "dueSoon"],
  ],
  "tan-ky-2026": [
    ["PL1.1@2030", "Đến năm 2030", "2030-12-31", "ahead"],
    ["PL2.2@2025", "Năm 2025", "2025-12-31", "overdue"],
    ["PL3.14", "Theo năm học", "2027-08-31", "ahead"],
    ["PL3.10", "2026-2027", "2027-12-31", "ahead"],
    ["PL3.8", "2026-2030", "2030-12-31", "ahead"],
    ["PL3.16", "Từ năm 2026", null, "continuous"],
    ["PL3.7", "2026 và duy trì", "2026-12-31", "ahead"],
    ["PL3.23", "Hàng năm và thường xuyên", "2026-12-31", "ahead"],
    ["VI.1", "định kỳ, đột xuất", null, "none"],
  ],
  "hai-phong-2026": [
    ["PL2.2", "Quý I, II", "2026-06-30", "overdue"],
    ["PL2.17", "Quý II-III", "2026-09-30", "overdue"],
    ["PL2.6", "Quý IV", "2026-12-31", "ahead"],
    ["PL2.1", "Hàng quý", "2026-12-31", "ahead"],
    ["PL2.7", "Thường xuyên", null, "continuous"],
  ],
  "tay-ninh-2026": [
    ["PL2.III.1", "Quý I, II năm 2026", "2026-06-30", "overdue"],
    ["PL2.V.1", "Định kỳ tháng 6, tháng 9, tháng 1", "2027-01-31", "ahead"],
    ["PL2.V.2", "Định kỳ", null, "none"],
    ["PL2.I.1", "", null, "none"],
    ["II.2.1a", "hàng quý", "2026-12-31", "ahead"],
    ["II.1", "từ năm học 2025-2026", null, "continuous"],
    [
      "V.1.1",
      "định kỳ 6 tháng, năm (trước ngày 05 tháng cuối quý) và đột xuất (khi có yêu cầu)",
      "2026-12-04",
      "dueSoon",
    ],
    [
      "V.2",
      "định kỳ 6 tháng, năm (trước ngày 05 tháng cuối quý) và đột xuất (khi có yêu cầu)",
      "2026-12-04",
      "dueSoon",
    ],
  ],
  "le-chan-2026": [
    ["II.1.6", "Trong Quý III/2026 hoặc khi có yêu cầu, nhiệm vụ đột xuất.", "2026-09-30", "overdue"],
    ["II.2.1a", "Trước ngày 30/6/2026; duy trì thường xuyên.", null, "continuous"],
    ["II.5.1", "Trong năm 2026.", "2026-12-31", "ahead"],
    ["II.1.5", "trước ngày 01 hằng tháng", "2026-11-30", "dueSoon"],
  ],
};

describe("the deadlines on 22 November 2026, as the documents word them", () => {
  test.each(plans)("%s", async (plan) => {
    const all = await duties(plan);
    for (const [row, text, due, state] of byHand[plan] ?? []) {
      const same = all.filter((duty) => duty.code === `${plan}/${row}` && duty.text === text);
      expect([row, same.map((duty) => [duty.due, duty.state])]).toEqual([row, [[due, state]]]);
    }
    const dated = all.flatMap(({ due }) => (due === null ? [] : [due]));
    expect(dated).toEqual([...dated].sort());
  });

  test("who reports to whom: Phủ Lý's schools before the 5th, the ward before the 10th of December", async () => {
    const reports = (await duties("phu-ly-2026")).filter(({ code }) => code === "phu-ly-2026/VI");
    expect(reports.map(({ due, lead }) => [due, lead])).toEqual([
      ["2026-12-04", ["Các cơ sở giáo dục thuộc phạm vi quản lý của phường"]],
      ["2026-12-09", ["Phòng Văn hóa - Xã hội", "Ủy ban nhân dân phường Phủ Lý"]],
    ]);
  });

  test.each([
    ["2026-01-10", "2026-03-14"],
    ["2026-03-14", "2026-03-14"],
    ["2026-03-15", "2026-06-14"],
    ["2026-09-15", "2026-12-04"],
    ["2026-12-05", "2026-12-14"],
  ])("on %s Phủ Lý's schools next report on %s", async (on, due) => {
    const report = (await duties("phu-ly-2026", on)).find(
      ({ code, lead }) => code === "phu-ly-2026/VI" && lead.length === 1,
    );
    expect(report?.due).toBe(due);
  });

  test.each([
    ["2026-01-31", "2026-01-31", "2026-02-04"],
    ["2026-02-05", "2026-02-28", "2026-03-04"],
    ["2026-12-31", "2026-12-31", "2027-01-04"],
  ])("on %s Lê Chân reports inside the school by %s and to the Sở by %s", async (on, inside, outside) => {
    const reports = (await duties("le-chan-2026", on)).filter(
      ({ code, text }) => code === "le-chan-2026/II.1.5" && text.includes("hằng tháng"),
    );
    expect(reports.map(({ due }) => due).sort()).toEqual([inside, outside].sort());
  });

  test("a milestone that a later one has replaced is no duty any more", async () => {
    const years = async (on: string) =>
      (await duties("tan-ky-2026", on))
        .flatMap(({ code }) => (code.startsWith("tan-ky-2026/PL2.5@") ? [code.slice(-4)] : []))
        .sort();
    expect(await years("2026-11-22")).toEqual(["2025", "2030", "2035", "2040", "2045"]);
    expect(await years("2030-03-01")).toEqual(["2030", "2035", "2040", "2045"]);
  });
});

describe("of a file", () => {
  const file = at("so-lieu.csv");
  const school = ["--plan", "phu-ly-2026", "--level", "tieu-hoc", "--ownership", "public", "--as-of", day];
  beforeAll(() => {
    writeFileSync(
      file,
      "code,numerator,denominator,value\nphu-ly-2026/PL.4,27,52,\nphu-ly-2026/PL.1#1,,,khong\nphu-ly-2026/PL.1#2,,,co\nphu-ly-2026/PL.1#3,,,co\n",
    );
  });

  test("it is known what is met: a past day of what is not is overdue, met stands beside its duty", async () => {
    const { json } = await runJson<readonly Duty[]>("deadlines", file, ...school);
    const targets = json.filter(({ status }) => status !== null);
    expect(targets.map(({ code, state, status }) => [code, state, status])).toEqual([
      ["phu-ly-2026/PL.1", "overdue", "notMet"],
      ["phu-ly-2026/PL.4", "ahead", "met"],
    ]);
  });

  test("what is met stands in no calendar and in no list of what falls due", async () => {
    const { json } = await runJson<readonly Duty[]>(
      "deadlines",
      file,
      ...school,
      "--within",
      "60",
      "--ics",
      at("own.ics"),
    );
    expect(json.flatMap(({ code, status }) => (status === null ? [] : [code]))).toEqual(["phu-ly-2026/PL.1"]);
  });
});

describe("narrowed", () => {
  test("--within gives what falls due in so many days and what is overdue", async () => {
    const { json } = await runJson<readonly Duty[]>(
      "deadlines",
      "--plan",
      "phu-ly-2026",
      "--as-of",
      day,
      "--within",
      "10",
    );
    expect(json.length).toBeGreaterThan(0);
    for (const { due, state } of json)
      expect(state === "overdue" || (due !== null && due >= day && due <= "2026-12-02")).toBe(true);
  });

  test("--lead gives one unit's duties, by part of its name, and names the units where there is none", async () => {
    const one = await runJson<readonly Duty[]>(
      "deadlines",
      "--plan",
      "phu-ly-2026",
      "--as-of",
      day,
      "--lead",
      "văn hóa",
    );
    expect(one.json.length).toBeGreaterThan(0);
    for (const { lead } of one.json) expect(lead.join()).toMatch(/Văn hóa/);
    const asked = ["deadlines", "--plan", "phu-ly-2026", "--as-of", day] as const;
    expect((await run(...asked, "--lead", "van hoa")).out).toBe((await run(...asked, "--lead", "Văn hóa")).out);
    const none = await run("deadlines", "--plan", "phu-ly-2026", "--lead", "Sở Y tế");
    expect([none.code, none.err]).toEqual([2, expect.stringContaining("Phòng Văn hóa - Xã hội")]);
  });

  test("each duty is printed once, under all who lead it together", async () => {
    const { out } = await run("deadlines", "--plan", "tan-ky-2026", "--as-of", day);
    const codes = out.match(/tan-ky-2026\/PL\S+/g) ?? [];
    expect(codes.length).toBeGreaterThan(20);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("days that are no number are refused", async () => {
    expect(await run("deadlines", "--plan", "phu-ly-2026", "--within", "mai")).toMatchObject({ code: 2 });
  });
});
