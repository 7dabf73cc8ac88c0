import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../src/sheet/find";
import { filledForm, type Typed } from "../support/typed-form";
import { blocksOf, opened } from "../support/xlsx-book";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import type { CheckJson } from "./check-json";
import { makeForm, primary, run, runJson, scratch } from "./run";

const at = scratch();
const last = at("ky-truoc.xlsx");
const next = at("ky-nay.xlsx");

beforeAll(async () => {
  expect(await makeForm(last, "--period", "2026-Q1")).toMatchObject({ code: 0 });
  const bytes = new Uint8Array(readFileSync(last));
  writeFileSync(last, await filledForm(bytes, [["total.hoc-sinh-pho-thong", "n", 958]]));
});

const from = (...more: readonly string[]) => run("template", "--from", last, "--out", next, ...more);

test("a form is made from last period's return alone, which says whose it is", async () => {
  const { json } = await runJson("template", "--from", last, "--period", "2026-Q2", "--out", next);
  expect(json).toEqual({
    file: next,
    plans: ["phu-ly-2026"],
    school: "Trường Tiểu học Minh Khai",
    code: "TH-01",
    period: "2026-Q2",
  });
  const [table] = findTables(await blocksOf(opened(new Uint8Array(readFileSync(next)))));
  const total = table?.rows.find(({ key }) => key?.figure === "total.hoc-sinh-pho-thong");
  expect(total?.cellOf("previous").cell).toEqual({ type: "number", value: 958 });
});

test("what is said of the school goes before what its earlier return says", async () => {
  const ran = await from("--period", "2026-Q2", "--school", "Trường Tiểu học Lê Lợi");
  expect(ran.out).toContain("Đã tạo biểu mẫu của Trường Tiểu học Lê Lợi: ");
  expect(ran.out).toContain("(Quý I năm 2026)");
});

test.each([
  ["the same period", ["--period", "2026-Q1"], "không trước kỳ Quý I năm 2026"],
  ["another school's return", ["--period", "2026-Q2", "--code", "TH-02"], "báo cáo của trường mang mã “TH-01”"],
  ["no period", [], "--period"],
])("%s is refused", async (_, more, said) => {
  const ran = await from(...more);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err).toContain(said);
});

test("of a folder the school's last return before the period is taken; none is refused", async () => {
  mkdirSync(at("ky-truoc"));
  writeFileSync(at("ky-truoc/q1.xlsx"), readFileSync(last));
  writeFileSync(at("ky-truoc/ghi-chu.txt"), "không phải báo cáo");
  expect(await makeForm(at("ky-truoc/q2.xlsx"), "--period", "2026-Q2")).toMatchObject({ code: 0 });
  const folder = ["template", "--from", at("ky-truoc"), "--out", next] as const;
  expect((await run(...folder, "--code", "th-01", "--period", "2026-Q3")).out).toContain("q2.xlsx (Quý II năm 2026)");
  expect((await run(...folder, "--code", "TH-01", "--period", "2026-Q1")).err).toContain(
    "không có báo cáo nào trước kỳ",
  );
  expect((await run(...folder, "--period", "2026-Q3")).err).toContain("--code");
});

test("an office's workbook is no school's return", async () => {
  await run("load", "--plan", "phu-ly-2026", "--out", at("office.xlsx"));
  const ran = await run("template", "--from", at("office.xlsx"), ...primary, "--period", "2027", "--out", next);
  expect(ran).toMatchObject({ code: 2 });
  expect(ran.err).toContain("không phải báo cáo của trường");
});

describe("what such a form shows of its last period is asked about as that return would be", () => {
  const staff = "total.can-bo-quan-ly-giao-vien-nhan-vien";
  const trained = "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so";
  const codes = ["total-moved", "figure-fell"];
  const filled = async (file: string, typed: readonly Typed[]) => {
    writeFileSync(file, await filledForm(new Uint8Array(readFileSync(file)), typed));
  };
  const found = async (...more: readonly string[]) => {
    const { json } = await runJson<CheckJson>("check", at("q2.xlsx"), ...more);
    return json.findings.filter(({ code }) => codes.includes(code));
  };
  beforeAll(async () => {
    await makeForm(at("q1.xlsx"), "--period", "2026-Q1");
    await filled(at("q1.xlsx"), [[staff, "n", 40], [trained, "n", 30]]); // prettier-ignore
    await run("template", "--from", at("q1.xlsx"), "--period", "2026-Q2", "--out", at("q2.xlsx"));
    await filled(at("q2.xlsx"), [[staff, "n", 52], [trained, "n", 28]]); // prettier-ignore
  });

  test("without the file at hand: each query at its own row names the cell of the column", async () => {
    const own = await found();
    expect(own.map(({ code, severity }) => [code, severity])).toEqual([
      ["total-moved", "query"],
      ["figure-fell", "query"],
    ]);
    expect(own[0]?.message).toMatch(/là 52, còn ở kỳ trước \(Quý I năm 2026\) là 40 \(ô 'Nhập số liệu'!\w+\)/);
  });

  test("with the file at hand each is asked once, and names the file", async () => {
    const since = await found("--previous", at("q1.xlsx"));
    expect(since.map(({ code }) => code)).toEqual(codes);
    expect(since[0]?.message).toContain("q1.xlsx");
  });

  test("a total confirmed as it was, and a figure that rose, are not asked about", async () => {
    await filled(at("q2.xlsx"), [[staff, "n", 40], [trained, "n", 31]]); // prettier-ignore
    expect(await found()).toEqual([]);
  });

  test("the marked copy says on its readiness line what its formulas do not see", async () => {
    await filled(at("q2.xlsx"), [[staff, "n", 60]]);
    await run("check", at("q2.xlsx"), "--out", at("q2-marked.xlsx"));
    const texts = (await blocksOf(opened(new Uint8Array(readFileSync(at("q2-marked.xlsx")))))).flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (cell.type === "text" ? [cell.text] : [])),
    );
    expect(texts.some((text) => text.includes("Tổng số thay đổi nhiều"))).toBe(true);
  });
});

describeWithValidator("a form with proposals", () => {
  test("is a valid file", async () => {
    await from("--period", "2026-Q2");
    expect(await validateXlsx(new Uint8Array(readFileSync(next)))).toEqual([]);
  });
});
