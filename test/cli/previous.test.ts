import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withMacros } from "../fixtures/package";
import { filledForm, type Typed } from "../support/typed-form";
import { blocksOf, opened } from "../support/xlsx-book";
import type { CheckJson } from "./check-json";
import { makeForm, run, runJson, scratch } from "./run";

interface Compared extends CheckJson {
  readonly previous: {
    readonly file: string;
    readonly period: string;
    readonly correction: boolean;
    readonly changes: readonly {
      readonly cell: string;
      readonly previous: string | null;
      readonly now: string | null;
    }[];
  } | null;
}

const at = scratch();
const staff = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const trained = "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so";
const webPages = "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so";
const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

const made = async (name: string, period: string, typed: readonly Typed[], code = "TH-01"): Promise<string> => {
  const file = at(name);
  mkdirSync(path.dirname(file), { recursive: true });
  expect(await makeForm(file, "--period", period, "--code", code)).toMatchObject({ code: 0 });
  writeFileSync(file, await filledForm(bytes(file), typed));
  return file;
};

const against = async (file: string, previous: string, ...more: readonly string[]) => {
  const { json } = await runJson<Compared>("check", file, "--previous", previous, ...more);
  const between = ["total-moved", "figure-fell", "no-earlier-return"];
  return { json, found: json.findings.filter(({ code }) => between.includes(code)) };
};

let [first, second, third] = ["", "", ""];
beforeAll(async () => {
  first = await made("nam/q1.xlsx", "2026-Q1", [[staff, "n", 40], [trained, "n", 30], [webPages, "n", 4]]); // prettier-ignore
  second = await made("nam/q2.xlsx", "2026-Q2", [[staff, "n", 52], [trained, "n", 28], [webPages, "n", 3]]); // prettier-ignore
  third = await made("q3.xlsx", "2026-Q3", [
    [staff, "n", 52],
    [trained, "n", 40],
  ]);
});

describe("check --previous", () => {
  test("asks about a total that moved by more than a quarter and a cumulative figure that fell, at their own rows", async () => {
    const { found, json } = await against(second, first);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ["total-moved", "query"],
      ["figure-fell", "query"],
    ]);
    expect(found[0]?.message).toContain("là 52, còn ở kỳ trước (Quý I năm 2026) là 40 (ô ");
    expect(found[0]?.message).toContain(path.basename(first));
    expect(found[1]?.message).toContain("là 28, thấp hơn 30");
    // A figure that does not add up over the year may fall: 4 web pages, then 3.
    expect(json.previous).toMatchObject({ file: first, period: "2026-Q1", correction: false });
    expect(json.previous?.changes.map(({ previous, now }) => [previous, now])).toEqual([
      ["40", "52"],
      ["4", "3"],
      ["30", "28"],
    ]);
    expect(json.previous?.changes[0]?.cell).toBe(found[0]?.cell);
  });

  test("a reason on the row settles it, and a total that moved by a quarter is not asked about", async () => {
    const file = await made("q2b.xlsx", "2026-Q2", [
      [staff, "n", 50],
      [trained, "n", 29],
      [trained, "reason", "Một giáo viên chuyển trường"],
    ]);
    const { found } = await against(file, first);
    expect(found.map(({ code, reason }) => [code, reason])).toEqual([["figure-fell", "Một giáo viên chuyển trường"]]);
  });

  test("of a folder the latest earlier period counts", async () => {
    const { found, json } = await against(third, at("nam"));
    expect(json.previous).toMatchObject({ file: second, period: "2026-Q2", correction: false });
    expect(found).toEqual([]);
  });

  test("another return for the same period is what is corrected: its changes only", async () => {
    const file = await made("sua.xlsx", "2026-Q1", [[staff, "n", 80], [trained, "n", 10], [webPages, "n", 4]]); // prettier-ignore
    const { found, json } = await against(file, first);
    expect(found).toEqual([]);
    expect(json.previous).toMatchObject({ file: first, correction: true });
    expect(json.previous?.changes.map(({ previous, now }) => [previous, now])).toEqual([
      ["40", "80"],
      ["30", "10"],
    ]);
  });

  test("without an earlier return of the school it says so and compares nothing", async () => {
    const other = await made("khac.xlsx", "2026-Q2", [[staff, "n", 5]], "TH-02");
    const { found, json } = await against(other, at("nam"));
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["no-earlier-return", "info"]]);
    expect(json.previous).toBeNull();
    expect((await against(first, at("nam"))).found.map(({ code }) => code)).toEqual(["no-earlier-return"]);
  });

  test("prints what changed cell by cell, and the marked copy says what its formulas cannot see", async () => {
    const ran = await run("check", second, "--previous", first, "--out", at("danh-dau.xlsx"));
    expect(ran.out).toContain(`Thay đổi so với ${first} (Quý I năm 2026), số ô: 3.`);
    expect(ran.out).toMatch(/'Nhập số liệu'!\w+ \(Tổng số cán bộ quản lý, giáo viên, nhân viên của trường\): 40 → 52/u);
    const cells = (await blocksOf(opened(bytes(at("danh-dau.xlsx"))))).flatMap((block) => block.cells.flat());
    const texts = cells.flatMap((cell) => (cell.type === "text" ? [cell.text] : []));
    expect(texts).toContainEqual(expect.stringContaining("Tổng số thay đổi nhiều ('Nhập số liệu'!"));
    expect(texts).toContainEqual(expect.stringMatching(/^Tổng số thay đổi nhiều: Hãy kiểm tra tổng số/u));
  });

  test("of several files each is held against its own", async () => {
    const { json } = await runJson<readonly Compared[]>("check", second, third, "--previous", at("nam"));
    expect(json.map(({ previous }) => previous?.file)).toEqual([first, second]);
  });

  test("a figures file, and a file that is no return, are refused", async () => {
    const csv = at("so.csv", "code,numerator,denominator,value,reason\n");
    const own = ["--plan", "phu-ly-2026", "--level", "tieu-hoc", "--ownership", "public"];
    expect((await run("check", csv, ...own, "--previous", first)).err).toContain("tệp số liệu .csv không ghi trường");
    expect(await run("check", second, "--previous", csv)).toMatchObject({ code: 2, out: "" });
    expect(await run("check", second, "--previous", at("khong-co"))).toMatchObject({ code: 2, out: "" });
  });
});

test("errors are told first, then queries, then notes, whoever found them and however late", async () => {
  const plain = await made("muon/q2.xlsx", "2026-Q2", [
    [staff, "n", 60],
    [trained, "n", "abc"],
  ]);
  const now = at("muon/q2.xlsm");
  writeFileSync(now, withMacros(bytes(plain)));
  const { json } = await against(now, first);
  const codes = json.findings.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(["text-not-number", "total-moved", "workbook-macros"]));
  const order = json.findings.map(({ severity }) => ["error", "query", "info"].indexOf(severity));
  expect(order).toEqual([...order].sort());
  const { json: none } = await against(now, third);
  expect(none.findings.at(-1)?.severity).toBe("info");
});
