import { loadBuiltin } from "../../src/plan/builtin";
import { type CheckJson, found, statuses } from "./check-json";
import { check } from "./check-lines";

const words = (json: CheckJson) => json.findings.map(({ message, suggestion }) => `${message} ${suggestion}`);

/** Tân Kỳ, Phụ lục 2, row 29: a pilot in 2025, then yes or no. */
describe("a row whose milestones ask different things, named without a year", () => {
  const row = "tan-ky-2026/PL2.29";
  const on = (...values: readonly string[]) =>
    check("tan-ky-2026", "thcs", "2026-11-22", ...values.map((value) => `${row},,,${value},`));

  test("takes yes or no for the milestones that ask it", async () => {
    const yes = await on("co");
    expect(found(yes.json)).toEqual([]);
    expect(statuses(yes.json)).toEqual(Object.fromEntries([2030, 2035, 2040, 2045].map((y) => [`${row}@${y}`, "met"])));
    const no = await on("Không");
    expect(found(no.json)).toEqual([]);
    expect(new Set(Object.values(statuses(no.json)))).toEqual(new Set(["notDue"]));
  });

  test.each([
    ["Xong", "met"],
    ["Đang làm", "notMet"],
    ["Chưa", "notMet"],
  ])("takes %s for the pilot", async (status, expected) => {
    const { json } = await on(status);
    expect(found(json)).toEqual([]);
    expect(statuses(json)).toEqual({ [`${row}@2025`]: expected });
  });

  test("takes one line for each", async () => {
    const { json } = await on("Xong", "co");
    expect(found(json)).toEqual([]);
    expect(json.verdicts).toHaveLength(5);
    expect(new Set(Object.values(statuses(json)))).toEqual(new Set(["met"]));
  });

  test("left blank, or holding what answers none, speaks of them all", async () => {
    expect((await on("")).json.verdicts).toHaveLength(5);
    const { json } = await on("nhiều");
    expect(json.findings.map(({ code }) => code).sort()).toEqual(["not-a-status", "not-yes-no"]);
    expect(json.verdicts).toHaveLength(5);
  });
});

describe("a figures file is told where a figure belongs", () => {
  test("the columns of a share", async () => {
    const { json } = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", "phu-ly-2026/PL.4,,,52,");
    expect(words(json)[0]).toContain("Hãy ghi số liệu vào cột numerator, denominator, mỗi mã một dòng.");
    expect(json.findings[0]?.target).toBe("phu-ly-2026/PL.4");
  });

  test("the items of a checklist, which a school answers in value", async () => {
    const { json } = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", "phu-ly-2026/PL.1,,,co,");
    expect(words(json)[0]).toContain("value (phu-ly-2026/PL.1#1, phu-ly-2026/PL.1#2, phu-ly-2026/PL.1#3)");
  });

  test("the two parts of a measure of two shares", async () => {
    const code = "tay-ninh-2026/PL1.11";
    const { json } = await check("tay-ninh-2026", "thpt", "2026-11-22", `${code},9,10,,`);
    expect(json.findings.map((each) => each.code)).toEqual(["wrong-columns"]);
    expect(words(json)[0]).toContain(`numerator, denominator (${code}#1, ${code}#2)`);
  });

  test("the letters of a row with several targets", async () => {
    const { json } = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", "phu-ly-2026/PL.5,1,2,,");
    expect(json.findings.map(({ code }) => code)).toEqual(["code-without-letter"]);
    expect(words(json)[0]).toContain("phu-ly-2026/PL.5a, phu-ly-2026/PL.5b");
    expect(json.ready).toBe(false);
  });

  test("the plan before a code, as the plan's own tables leave it out", async () => {
    const { json } = await check(
      "tan-ky-2026",
      "thcs",
      "2026-11-22",
      "PL1.9a@2030,1,2,,",
      "PL2.14,1,2,,",
      "PL.99,1,2,,",
    );
    expect(json.findings.map(({ code }) => code)).toEqual(["code-without-plan", "code-without-plan", "unknown-code"]);
    expect(words(json)[0]).toContain("Hãy ghi đầy đủ: tan-ky-2026/PL1.9a@2030.");
    expect(words(json)[1]).toContain("Hãy ghi đầy đủ: tan-ky-2026/PL2.14.");
  });
});

test("a percentage beside its two numbers is filed under its target", async () => {
  const { json } = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", "phu-ly-2026/PL.4,26,52,65,");
  expect(json.findings.map(({ code, target }) => [code, target])).toEqual([["unread-value", "phu-ly-2026/PL.4"]]);
});

test("a line that holds only a reason leaves items and parts blank, not in the wrong place", async () => {
  const reason = "Chưa tổng hợp xong";
  const list = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", `phu-ly-2026/PL.1,,,,${reason}`);
  const shares = await check("tay-ninh-2026", "thpt", "2026-11-22", `tay-ninh-2026/PL1.11,,,,${reason}`);
  for (const { json } of [list, shares]) {
    expect(json.findings.map(({ code }) => code)).toEqual(["blank"]);
    expect(json.verdicts[0]?.status).toBe("missing");
    expect(json.ready).toBe(true);
  }
});

test("a question is quoted with its mark, after which no sentence ends again", async () => {
  const { json } = await check(
    "phu-ly-2026",
    "tieu-hoc",
    "2026-11-22",
    "phu-ly-2026/PL.8,,,,",
    "phu-ly-2026/II.1,,,9,",
  );
  expect(json.findings.length).toBe(2);
  for (const text of words(json)) expect(text).not.toMatch(/\?\s*[.)]/);
  expect(words(json).join(" ")).toMatch(/Mục “[^”]* không\?” chưa được nhập/);
});

test("an office's target in a school's file is the office's, not of another level", async () => {
  const { json } = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", "phu-ly-2026/PL.11,,,Xong,");
  expect(json.verdicts[0]).toMatchObject({ status: "notApplicable" });
  expect(json.verdicts[0]?.explanation).toContain("do cơ quan quản lý báo cáo");
});

const plans = loadBuiltin();
if (!plans.ok) throw new Error("the built-in plans do not load");
/** Every plan, asked as an office and as a school of a level that it speaks of. */
const asked = [...plans.value.packs.values()].flatMap(({ id, targets }) =>
  ["", targets.flatMap(({ scope }) => scope.levels)[0] ?? ""].map((who) => [id, who, targets] as const),
);

test.each(asked)(
  "of %s, asked of %p, a line that holds nothing is a figure that is missing, whatever is asked",
  async (id, who, targets) => {
    const { json } = await check(id, who, "2026-11-22", ...targets.map(({ code }) => `${code},,,,`));
    expect(json.verdicts.length).toBeGreaterThan(10);
    expect(json.verdicts.filter(({ status }) => status === "invalid").map(({ code }) => code)).toEqual([]);
    expect(json.findings.filter(({ code }) => code === "wrong-columns" || code === "wrong-shape")).toEqual([]);
  },
);

test("what is found stands in the order of the file's lines, errors first", async () => {
  const rows = ["phu-ly-2026/PL.7,,,,", "phu-ly-2026/PL.4,20/50,,,", "PL.2,1,2,,", "phu-ly-2026/PL.3,,,xongg,"];
  const { json } = await check("phu-ly-2026", "tieu-hoc", "2026-11-22", ...rows);
  const lines = json.findings.map(({ severity, cell }) => `${severity} ${/\d+$/.exec(cell ?? "")?.[0] ?? ""}`);
  expect(lines).toEqual(["error 3", "error 4", "error 5", "query 2"]);
});
