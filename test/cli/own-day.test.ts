import { readFile, writeFile } from "node:fs/promises";
import type { CheckJson } from "./check-json";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { entryRows } from "../usecases/forms";
import { makeForm, run, runJson, scratch } from "./run";

const at = scratch();

/** A school's form in whose day of judgement something else stands. */
const withDay = async (file: string, value: string | number | null, formula?: string): Promise<void> => {
  await makeForm(file);
  const bytes = await readFile(file);
  const found = entryRows(await blocksOf(opened(bytes))).find(({ key }) => key === "rs.day");
  if (found === undefined) throw new Error("no day");
  const { table, row } = found;
  const column = table.columns.get("n") ?? -1;
  await writeFile(
    file,
    await marked(bytes, [
      {
        kind: "cell",
        sheet: table.sheet,
        row: row.row,
        column,
        value,
        style: null,
        ...(formula !== undefined && { formula }),
      },
    ]),
  );
};

const onDay = (instant: string): void => {
  jest.useFakeTimers({
    now: new Date(instant),
    doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"],
  });
};

afterEach(() => {
  jest.useRealTimers();
});

const taskStatus = ({ verdicts }: CheckJson) => verdicts.find(({ code }) => code === "phu-ly-2026/PL.3")?.status;

test("a day that is asked for takes the place of =TODAY(): it would be another when the copy is opened", async () => {
  await withDay(at("hom-nay.xlsx"), 46_200, "TODAY()");
  await run("check", at("hom-nay.xlsx"), "--as-of", "2026-06-30", "--out", at("co-ngay-nay.xlsx"));
  const { json } = await runJson<CheckJson>("check", at("co-ngay-nay.xlsx"));
  expect(json.asOf).toBe("2026-06-30");
  const [before, after] = await Promise.all(
    ["hom-nay.xlsx", "co-ngay-nay.xlsx"].map(async (file) => {
      const blocks = await blocksOf(opened(await readFile(at(file))));
      return blocks.find(({ sheet }) => sheet === "Nhập số liệu")?.formulas.has("7,3");
    }),
  );
  expect([before, after]).toEqual([true, false]);
});

describe("a workbook whose day of judgement is blank", () => {
  beforeAll(() => withDay(at("trong.xlsx"), null));

  test("is not ready, has no day, and says so", async () => {
    const { json, code } = await runJson<CheckJson>("check", at("trong.xlsx"));
    expect([json.asOf, json.ready, code]).toEqual([null, false, 1]);
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: "no-day", severity: "error", cell: "'Nhập số liệu'!D8" }),
    );
    expect((await run("check", at("trong.xlsx"))).out).toContain("chưa có ngày đánh giá");
  });

  test("is judged by a day that is asked for, and is still to be corrected", async () => {
    const { json } = await runJson<CheckJson>("check", at("trong.xlsx"), "--as-of", "2026-06-30");
    expect([json.asOf, json.ready]).toEqual(["2026-06-30", false]);
    expect(json.findings.map(({ code }) => code)).toContain("no-day");
  });

  test("holds that day in the marked copy", async () => {
    const { out } = await run("check", at("trong.xlsx"), "--as-of", "2026-06-30", "--out", at("co-ngay.xlsx"));
    expect(out).toContain("Đã ghi ngày đánh giá 30/06/2026");
    const { json } = await runJson<CheckJson>("check", at("co-ngay.xlsx"));
    expect(json.asOf).toBe("2026-06-30");
    expect(json.findings.map(({ code }) => code)).not.toContain("no-day");
  });
});

test("a day that is none is an error where it stands", async () => {
  await withDay(at("sai.xlsx"), "31/02/2026");
  const { json } = await runJson<CheckJson>("check", at("sai.xlsx"));
  expect(json.asOf).toBeNull();
  expect(json.findings.find(({ code }) => code === "bad-day")).toMatchObject({
    severity: "error",
    cell: "'Nhập số liệu'!D8",
  });
  expect(taskStatus(json)).toBe("undecided");
});

test.each([
  ["past the workbook's day", "2027-01-15T05:00:00Z", "Tính đến ngày 04/12/2026 (hôm nay là 15/01/2027)"],
  ["on the workbook's day", "2026-12-04T05:00:00Z", "Tính đến ngày 04/12/2026\n"],
  ["before the workbook's day", "2026-11-22T05:00:00Z", "Tính đến ngày 04/12/2026\n"],
])("today %s: what is said", async (_, instant, said) => {
  await makeForm(at("hom-nay.xlsx"));
  onDay(instant);
  expect((await run("check", at("hom-nay.xlsx"))).out).toContain(said);
});

test("an officer's workbook is judged by the day on which it was loaded", async () => {
  onDay("2026-11-22T17:00:00Z");
  await run("load", "--plan", "phu-ly-2026", "--out", at("can-bo.xlsx"));
  onDay("2027-03-01T05:00:00Z");
  const { json } = await runJson<CheckJson>("check", at("can-bo.xlsx"));
  expect(json.asOf).toBe("2026-11-23");
});
