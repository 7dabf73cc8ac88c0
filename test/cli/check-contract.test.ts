import { writeFile } from "node:fs/promises";
import { type CheckJson, statuses } from "./check-json";
import { makeForm, run, runJson, scratch } from "./run";

const at = scratch();
const verdictKeys = [
  ...[
    "code",
    "year",
    "scope",
    "status",
    "stretchMet",
    "numerator",
    "denominator",
    "value",
    "answer",
    "target",
    "gap",
    "shortfall",
  ],
  ...["bounds", "pace", "explanation", "reading", "lead", "implement", "support", "deadline", "cell", "source"],
].sort();

beforeAll(async () => {
  await makeForm(at("một tệp.xlsx"));
});

const keysOf = (value: object): string[] => Object.keys(value).sort();

describe("check --json", () => {
  test("has every key of the contract, null where there is nothing to say, and never undefined", async () => {
    const { json, code } = await runJson<CheckJson>("check", at("một tệp.xlsx"), "--as-of", "2026-11-22");
    expect(code).toBe(1);
    expect(keysOf(json)).toEqual([
      "asOf",
      "edition",
      "file",
      "findings",
      "period",
      "plans",
      "ready",
      "school",
      "tool",
      "verdicts",
    ]);
    expect(json).toMatchObject({
      file: at("một tệp.xlsx"),
      school: { code: "TH-01", name: "Trường Tiểu học Minh Khai" },
      edition: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
      plans: ["phu-ly-2026"],
      asOf: "2026-11-22",
      period: "2026",
      ready: false,
    });
    expect(json.verdicts.length).toBeGreaterThan(15);
    for (const verdict of json.verdicts) {
      expect(keysOf(verdict)).toEqual(verdictKeys);
      expect(verdict).toMatchObject({
        year: null,
        status: "missing",
        value: null,
        deadline: { text: expect.any(String) as string, state: expect.any(String) as string },
        source: {
          document: expect.any(String) as string,
          table: expect.any(String) as string,
          quote: expect.any(String) as string,
        },
      });
      expect(keysOf(verdict.deadline)).toEqual(["due", "state", "text"]);
    }
    for (const finding of json.findings)
      expect(keysOf(finding)).toEqual([
        "cell",
        "code",
        "message",
        "reason",
        "related",
        "severity",
        "suggestion",
        "target",
      ]);
  });

  test("quotes the sheet's name as Excel shows it", async () => {
    const { json } = await runJson<CheckJson>("check", at("một tệp.xlsx"));
    for (const told of [json.verdicts, json.findings])
      expect([...new Set(told.map(({ cell }) => cell?.replace(/[A-Z]+\d+$/, "") ?? null))]).toEqual([
        "'Nhập số liệu'!",
      ]);
  });

  test("of several files is an array in their order, and the worst counts", async () => {
    const good = at("tốt.csv", "code,numerator,denominator,value,reason\nphu-ly-2026/PL.4,27,52,,\n");
    const school = ["--plan", "phu-ly-2026", "--level", "tieu-hoc", "--ownership", "public"];
    const one = await runJson<CheckJson>("check", good, ...school);
    expect([one.code, one.json.ready]).toEqual([0, true]);
    const both = await runJson<readonly CheckJson[]>("check", good, at("một tệp.xlsx"), ...school);
    expect(both.code).toBe(1);
    expect(both.json.map(({ ready }) => ready)).toEqual([true, false]);
    expect(both.json.map(({ file }) => file)).toEqual([good, at("một tệp.xlsx")]);
    const twice = await runJson<readonly CheckJson[]>("check", good, good, ...school);
    expect([twice.code, twice.json.length]).toEqual([0, 2]);
  });

  test("says the same in English, with the same verdicts", async () => {
    const vi = await runJson<CheckJson>("check", at("một tệp.xlsx"));
    const en = await runJson<CheckJson>("check", at("một tệp.xlsx"), "--lang", "en");
    expect(statuses(en.json)).toEqual(statuses(vi.json));
    expect(en.json.verdicts[0]?.explanation).toMatch(/^Nothing entered; required:/);
    expect(vi.json.verdicts[0]?.explanation).toMatch(/^Chưa nhập số liệu; yêu cầu:/);
  });
});

describe("the day of judgement", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test.each([
    ["2026-11-22T16:59:59Z", "2026-11-22"],
    ["2026-11-22T17:00:00Z", "2026-11-23"],
    ["2026-12-31T17:30:00Z", "2027-01-01"],
  ])("of a figures file is at %s %s in Việt Nam when none is given", async (instant, expected) => {
    jest.useFakeTimers({
      now: new Date(instant),
      doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"],
    });
    await writeFile(at("so-lieu.csv"), "code,numerator,denominator,value,reason\nphu-ly-2026/PL.4,26,52,,\n");
    const school = ["--plan", "phu-ly-2026", "--level", "tieu-hoc", "--ownership", "public"];
    const { json } = await runJson<CheckJson>("check", ...school, at("so-lieu.csv"));
    expect(json.asOf).toBe(expected);
  });

  test("of a workbook is its own when none is given", async () => {
    const { json } = await runJson<CheckJson>("check", at("một tệp.xlsx"));
    expect(json.asOf).toBe("2026-12-04");
  });

  test("is the one given, in both writings of an option", async () => {
    const { json } = await runJson<CheckJson>("check", at("một tệp.xlsx"), "--as-of=2026-05-31");
    expect(json.verdicts.find(({ code }) => code === "phu-ly-2026/PL.1")?.deadline).toEqual({
      text: "Tháng 5/2026",
      due: "2026-05-31",
      state: "dueSoon",
    });
    const later = await runJson<CheckJson>("check", at("một tệp.xlsx"), "--as-of", "2026-06-01");
    expect(later.json.verdicts.find(({ code }) => code === "phu-ly-2026/PL.1")?.deadline.state).toBe("overdue");
  });
});

test("checking writes nothing beside the file it is told to", async () => {
  const marked = at("thư mục mới/sâu/đã đánh dấu.xlsx");
  const ran = await run("check", at("một tệp.xlsx"), "--out", marked);
  expect(ran.out).toContain(`Đã ghi bản đánh dấu: ${marked}`);
  const { json } = await runJson<CheckJson>("check", marked);
  expect(json.verdicts.length).toBeGreaterThan(15);
});
