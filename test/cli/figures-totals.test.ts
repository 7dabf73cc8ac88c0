import { type CheckJson, found, statuses } from "./check-json";
import { check } from "./check-lines";

const day = "2026-11-22";
const plan = "phu-ly-2026";
const total = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const trained = `${plan}/PL.5a`;
const skilled = `${plan}/PL.7`;

const primary = (...rows: readonly string[]) => check(plan, "tieu-hoc", day, ...rows);
const office = (...rows: readonly string[]) => check(plan, "", day, ...rows);

const numbers = (json: CheckJson) => json.verdicts.map(({ numerator, denominator }) => [numerator, denominator]);

describe("a total on a line of its own", () => {
  test("is what its shares divide by where they leave their denominator blank", async () => {
    const { json, code } = await primary(`${total},,,52,`, `${trained},52,,,`, `${skilled},40,,,`);
    expect(statuses(json)).toEqual({ [trained]: "met", [skilled]: "notMet" });
    expect(numbers(json)).toEqual([
      [52, 52],
      [40, 52],
    ]);
    expect(json).toMatchObject({ findings: [], ready: true });
    expect(code).toBe(0);
  });

  test("may stand after them, and does not touch the shares that divide by something else", async () => {
    const { json } = await primary(`${skilled},50,,,`, `${plan}/PL.4,26,50,,`, `${total},,,52,`);
    expect(numbers(json)).toEqual([
      [26, 50],
      [50, 52],
    ]);
    expect(found(json)).toEqual([]);
  });

  test.each([
    ["blank", "", "blank"],
    ["no number", "năm hai", "text-not-number"],
    ["a number of two readings", "1.052", "ambiguous-number"],
  ])("that is %s leaves them undecided, and is found once", async (_, value, code) => {
    const { json, file } = await primary(`${total},,,${value},`, `${trained},52,,,`, `${skilled},40,,,`);
    expect(statuses(json)).toEqual({ [trained]: "undecided", [skilled]: "undecided" });
    expect(found(json)).toEqual([[code, `${file}:2`]]);
    expect(json.ready).toBe(false);
  });

  test("that is blank with a reason no longer blocks", async () => {
    const { json } = await primary(`${total},,,,chưa có số liệu`, `${trained},52,,,`);
    expect(json).toMatchObject({ ready: true, findings: [{ code: "blank", reason: "chưa có số liệu" }] });
  });

  test("of 0 is one query: what counts nothing of it does not apply, anything else is invalid", async () => {
    const { json, file } = await primary(`${total},,,0,`, `${trained},,,,`, `${skilled},0,,,`);
    expect(statuses(json)).toEqual({ [trained]: "notApplicable", [skilled]: "notApplicable" });
    expect(found(json)).toEqual([["zero-of-zero", `${file}:2`]]);
    const other = await primary(`${total},,,0,trường mới`, `${trained},5,,,`);
    expect(statuses(other.json)).toEqual({ [trained]: "invalid" });
    expect(found(other.json)).toEqual([
      ["n-of-zero", `${other.file}:3`],
      ["zero-of-zero", `${other.file}:2`],
    ]);
  });

  test("of 0 whose reason has no word in it is told so", async () => {
    const { json, file } = await primary(`${total},,,0,...`, `${trained},0,,,`);
    expect(found(json)).toEqual([
      ["zero-of-zero", `${file}:2`],
      ["reason-without-words", `${file}:2`],
    ]);
  });

  test("leaves a blank numerator missing, and finds one above it at its own line", async () => {
    const { json, file } = await primary(`${total},,,52,`, `${trained},,,,`, `${skilled},53,,,`);
    expect(statuses(json)).toEqual({ [trained]: "missing", [skilled]: "invalid" });
    expect(found(json)).toEqual([
      ["numerator-above-denominator", `${file}:4`],
      ["blank", `${file}:3`],
    ]);
  });

  test("is not guessed: without its line a share without a denominator is half entered", async () => {
    const { json, file } = await primary(`${trained},52,,,`, `${skilled},40,52,,`);
    expect(statuses(json)).toEqual({ [trained]: "undecided", [skilled]: "notMet" });
    expect(found(json)).toEqual([["half-blank", `${file}:2`]]);
  });

  test("stands under value", async () => {
    const { json, file } = await primary(`${total},52,,,`, `${trained},52,,,`);
    expect(statuses(json)).toEqual({ [trained]: "undecided" });
    expect(found(json)).toEqual([["wrong-columns", `${file}:2`]]);
    expect(json.findings[0]?.suggestion).toContain("value");
  });

  test.each(["total.khong-co", "total.giao-vien", `${total}~tieu-hoc`, "total."])(
    "that the plan does not divide by is unknown: %s",
    async (text) => {
      const { json, file } = await primary(`${text},,,52,`, `${plan}/PL.4,26,50,,`);
      expect(found(json)).toEqual([["unknown-total", `${file}:2`]]);
      expect(json.findings[0]?.suggestion).toContain(total);
    },
  );
});

describe("one total given twice", () => {
  test("with two values is a query at the later cell, names the first and changes no verdict", async () => {
    const { json, file } = await primary(`${total},,,52,`, `${trained},50,50,,`, `${skilled},50,,,`);
    expect(found(json)).toEqual([["totals-differ", `${file}:3`]]);
    expect(json.findings[0]).toMatchObject({ target: trained, severity: "query" });
    expect(json.findings[0]).toMatchObject({ related: [`${file}:2`] });
    expect(json.findings[0]?.message).toContain("ở dòng 2 là 52");
    expect(numbers(json)).toEqual([
      [50, 50],
      [50, 52],
    ]);
    expect(json.ready).toBe(false);
  });

  test("the later cell may be the total's own", async () => {
    const { json, file } = await primary(`${trained},50,50,,`, `${total},,,52,`);
    expect(found(json)).toEqual([["totals-differ", `${file}:3`]]);
  });

  test("needs no line of the total: two rows that divide by it are enough", async () => {
    const { json, file } = await primary(`${trained},50,50,,`, `${skilled},50,52,,`);
    expect(found(json)).toEqual([["totals-differ", `${file}:3`]]);
    expect(statuses(json)).toEqual({ [trained]: "met", [skilled]: "met" });
  });

  test("is explained at its own line", async () => {
    const { json } = await primary(`${trained},50,50,,`, `${skilled},50,52,,hai giáo viên mới về`);
    expect(json).toMatchObject({ ready: true, findings: [{ code: "totals-differ", reason: "hai giáo viên mới về" }] });
  });

  test("with one value is nothing, and with what is no number is found once", async () => {
    expect(found((await primary(`${total},,,52,`, `${trained},50,52,,`)).json)).toEqual([]);
    const { json, file } = await primary(`${trained},50,50,,`, `${skilled},50,x,,`);
    expect(found(json)).toEqual([["text-not-number", `${file}:3`]]);
  });

  test("on two lines of its own is told, and the first counts", async () => {
    const alike = await primary(`${total},,,52,`, `${total},,,52,`, `${trained},52,,,`);
    expect(found(alike.json)).toEqual([["repeated-entry", `${alike.file}:3`]]);
    const { json, file } = await primary(`${total},,,52,`, `${total},,,53,`, `${trained},52,,,`);
    expect(found(json)).toEqual([["totals-differ", `${file}:3`]]);
    expect(statuses(json)).toEqual({ [trained]: "met" });
  });
});

describe("an office's total", () => {
  const all = "total.co-so-giao-duc~mam-non+tieu-hoc+thcs";
  const schools = "total.co-so-giao-duc";

  test("says the schools that it counts over", async () => {
    const { json } = await office(`${all},,,20,`, `${plan}/PL.8,20,,,`, `${plan}/PL.12,18,,,`);
    expect(numbers(json)).toEqual([
      [20, 20],
      [18, 20],
    ]);
    expect(found(json)).toEqual([]);
  });

  test("need not where the file's rows count over the same ones", async () => {
    const { json } = await office(`${schools},,,20,`, `${plan}/PL.8,20,,,`);
    expect(numbers(json)).toEqual([[20, 20]]);
  });

  test("must where they count over several, and is told which there are", async () => {
    const { json, file } = await office(`${schools},,,20,`, `${plan}/PL.8,20,,,`, `${plan}/PL.9a,9,14,,`);
    expect(found(json)).toEqual([
      ["unknown-total", `${file}:2`],
      ["half-blank", `${file}:3`],
    ]);
    expect(json.findings[0]?.suggestion).toContain(`${all}, ${schools}~tieu-hoc+thcs`);
  });

  test("of no schools leaves out what they would answer", async () => {
    const { json, file } = await office(`${all},,,0,`, `${plan}/PL.8,,,,`, `${plan}/PL.12,0,,,`);
    expect(json.verdicts.map(({ status }) => status)).toEqual(["notApplicable", "notApplicable"]);
    expect(found(json)).toEqual([["zero-of-zero", `${file}:2`]]);
  });
});

test("a number above a total that contains it is asked about at its line, across the lines of a file", async () => {
  const { json, file } = await primary(`${total},,,52,`, `${plan}/PL.4,300,520000,,`, `${trained},40,,,`);
  expect(json.findings).toMatchObject([{ code: "part-above-whole", cell: `${file}:3`, related: [`${file}:2`] }]);
  expect(json.ready).toBe(false);
});
