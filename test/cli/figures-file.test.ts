import { type CheckJson, found, statuses } from "./check-json";
import { primary, runJson, scratch } from "./run";

const at = scratch();
let next = 0;

/** Checks the lines as a figures file of a primary school, or of the office when `who` is empty. */
const check = async (content: string, who: readonly string[] = primary, plan = "phu-ly-2026", day = "2026-11-22") => {
  next += 1;
  const file = at(`so-lieu-${next}.csv`, content);
  const ran = await runJson<CheckJson>("check", file, "--plan", plan, ...who, "--as-of", day);
  return { ...ran, file };
};

const header = "code,numerator,denominator,value,reason";
const lines = (...rows: readonly string[]): string => [header, ...rows, ""].join("\n");
const half = "phu-ly-2026/PL.4";

describe("a figures file", () => {
  test.each([
    ["commas", lines("phu-ly-2026/PL.4,27,52,,", "phu-ly-2026/PL.8,,,co,")],
    ["semicolons", lines("phu-ly-2026/PL.4;27;52;;", "phu-ly-2026/PL.8;;;co;").replace(/,/g, ";")],
    [
      "a BOM and Windows line ends",
      `\ufeff${lines("phu-ly-2026/PL.4,27,52,,", "phu-ly-2026/PL.8,,,co,")}`.replace(/\n/g, "\r\n"),
    ],
    ["line ends of several kinds", `${header}\r\nphu-ly-2026/PL.4,27,52,,\nphu-ly-2026/PL.8,,,co,\r`],
    ["blank lines and no last line end", `\n\n${header}\n\nphu-ly-2026/PL.4,27,52\n,,,,\nphu-ly-2026/PL.8,,,Có`],
    ["quotes and spaces", lines('"phu-ly-2026/PL.4"," 27 ","52",,', 'phu-ly-2026/PL.8 ,,," CÓ ",')],
    [
      "columns in another order",
      "reason,value,denominator,code,numerator\n,,52,phu-ly-2026/PL.4,27\n,co,,phu-ly-2026/PL.8,\n",
    ],
    ["a decomposed answer", lines("phu-ly-2026/PL.4,27,52,,", `phu-ly-2026/PL.8,,,${"có".normalize("NFD")},`)],
  ])("is read with %s", async (_, content) => {
    const { json, code } = await check(content);
    expect(statuses(json)).toEqual({ [half]: "met", "phu-ly-2026/PL.8": "met" });
    expect(found(json)).toEqual([]);
    expect(code).toBe(0);
  });

  test("names each figure by its file and the line on which its record begins", async () => {
    const reason = '"dòng một\ndòng hai, có “dấu”"';
    const { json, file } = await check(lines(`phu-ly-2026/PL.4,0,0,,${reason}`, "phu-ly-2026/PL.6,x,20,,"));
    expect(json.verdicts.map(({ cell }) => cell)).toEqual([`${file}:2`, `${file}:4`]);
    expect(found(json)).toEqual([
      ["text-not-number", `${file}:4`],
      ["zero-of-zero", `${file}:2`],
    ]);
    expect(json.findings[1]?.reason).toBe("dòng một\ndòng hai, có “dấu”");
  });

  test("speaks only of the codes in it", async () => {
    const { json, code } = await check(lines("phu-ly-2026/PL.4,26,52,,"));
    expect(json.verdicts).toHaveLength(1);
    expect(json).toMatchObject({ ready: true, period: null, findings: [] });
    expect(code).toBe(0);
  });

  test("asks for what a line of its own leaves blank", async () => {
    const { json, file, code } = await check(
      lines("phu-ly-2026/PL.4,,,,", "phu-ly-2026/PL.6,13,,,", "phu-ly-2026/PL.8,,,,Chưa triển khai"),
    );
    expect(statuses(json)).toEqual({
      [half]: "missing",
      "phu-ly-2026/PL.6": "undecided",
      "phu-ly-2026/PL.8": "missing",
    });
    expect(found(json)).toEqual([
      ["blank", `${file}:2`],
      ["half-blank", `${file}:3`],
      ["blank", `${file}:4`],
    ]);
    expect(json.findings.map(({ reason }) => reason)).toEqual([null, null, "Chưa triển khai"]);
    expect(code).toBe(1);
  });

  test("with an unknown code says so, and judges the rest", async () => {
    const { json, file, code } = await check(
      lines(
        "phu-ly-2026/PL.44,1,2,,",
        "tan-ky-2026/PL1.1,1,2,,",
        ",1,2,,",
        "phu-ly-2026/PL.4,27,52,,",
        "phu-ly-2026/PL.4#1,1,1,,",
      ),
    );
    expect(found(json)).toEqual([2, 3, 4, 6].map((line) => ["unknown-code", `${file}:${line}`]));
    expect(statuses(json)).toEqual({ [half]: "met" });
    expect(code).toBe(1);
  });

  test("that gives one measure two figures is in error; the same figure twice is not", async () => {
    const two = await check(lines("phu-ly-2026/PL.4,27,52,,", "phu-ly-2026/PL.4,26,52,,"));
    expect(found(two.json)).toEqual([["duplicate-entry", `${two.file}:3`]]);
    expect(statuses(two.json)).toEqual({ [half]: "invalid" });
    const same = await check(lines("phu-ly-2026/PL.4,27,52,,", "phu-ly-2026/PL.4,27,52,,"));
    expect(found(same.json)).toEqual([["repeated-entry", `${same.file}:3`]]);
    expect(statuses(same.json)).toEqual({ [half]: "met" });
  });

  test("gives a checklist item by item", async () => {
    const item = (number: number, answer: string): string => `phu-ly-2026/PL.1#${number},,,${answer},`;
    const yes = await check(lines(item(1, "co"), item(2, "Có"), item(3, "co")));
    expect(statuses(yes.json)).toEqual({ "phu-ly-2026/PL.1": "met" });
    const no = await check(lines(item(3, "khong"), item(1, "co"), item(2, "co")));
    expect(no.json.verdicts[0]).toMatchObject({ status: "notMet", shortfall: 1 });
    const open = await check(lines(item(1, "co")));
    expect(statuses(open.json)).toEqual({ "phu-ly-2026/PL.1": "undecided" });
    expect(open.json.findings.map(({ code }) => code)).toEqual(["half-blank", "half-blank"]);
    const clash = await check(lines(item(1, "co"), item(1, "khong"), item(2, "co"), item(3, "co")));
    expect(clash.json.findings.map(({ code }) => code)).toEqual(["duplicate-entry"]);
    const tenth = await check(lines(item(1, "co"), item(10, "co")));
    expect(found(tenth.json)).toContainEqual(["unknown-code", `${tenth.file}:3`]);
  });

  test.each([
    ["a percentage instead of the two numbers", "phu-ly-2026/PL.4,,,52,", "wrong-columns"],
    ["two numbers instead of an answer", "phu-ly-2026/PL.8,1,1,,", "wrong-columns"],
    ["an answer that is none", "phu-ly-2026/PL.8,,,true,", "not-yes-no"],
    ["a percent sign on a count", "phu-ly-2026/PL.4,50%,52,,", "percent-for-amount"],
    ["a decimal point", "phu-ly-2026/PL.4,26.0,52,,", "ambiguous-number"],
    ["a level out of range", "phu-ly-2026/II.1,,,4,", "not-a-level"],
  ])("with %s: %s finds %s", async (_, line, code) => {
    const { json, file } = await check(lines(line));
    expect(found(json)).toEqual([[code, `${file}:2`]]);
    expect(["invalid", "undecided"]).toContain(json.verdicts[0]?.status);
  });

  test("with a percentage beside its two numbers reads these, and says so", async () => {
    const { json, file, code } = await check(lines("phu-ly-2026/PL.4,26,52,65,"));
    expect(statuses(json)).toEqual({ [half]: "notMet" });
    expect(found(json)).toEqual([["unread-value", `${file}:2`]]);
    expect(code).toBe(0);
  });

  test("gives back what was answered in the words of the forms' lists, and null of a number", async () => {
    const { json } = await check(
      lines(
        "phu-ly-2026/PL.4,27,52,,",
        "phu-ly-2026/II.1,,,2,",
        "phu-ly-2026/PL.8,,,khong,",
        "phu-ly-2026/PL.13,,,khong-ap-dung,Trường không thu học phí",
        ...[1, 2, 3].map((item) => `phu-ly-2026/PL.1#${item},,,co,`),
        "phu-ly-2026/PL.3,,,dang-thuc-hien,",
        "phu-ly-2026/PL.14,,,xong,",
        "phu-ly-2026/PL.12,,,,",
      ),
    );
    expect(Object.fromEntries(json.verdicts.map(({ code, answer }) => [code.split("/")[1], answer]))).toEqual({
      "PL.4": null,
      "II.1": null,
      "PL.8": "Không",
      "PL.13": "Không áp dụng",
      "PL.1": "Có",
      "PL.3": "Đang thực hiện",
      "PL.14": "Đã hoàn thành",
      "PL.12": null,
    });
  });
});
