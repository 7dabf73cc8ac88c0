import { readFileSync, writeFileSync } from "node:fs";
import { filledForm } from "../support/typed-form";
import { blocksOf, opened } from "../support/xlsx-book";
import { cellAt } from "../../src/sheet/find";
import { parseReference } from "../../src/sheet/address";
import type { CheckJson } from "./check-json";
import { makeForm, run, runJson, scratch } from "./run";

interface Repaired extends CheckJson {
  readonly repaired: readonly { readonly cell: string; readonly before: string; readonly after: string }[];
}

const at = scratch();
const staff = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const trained = "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so";
const signed = "nha-giao-co-chung-thu-chu-ky-so";
const webPages = "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so";
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));

const contentAt = async (name: string, cell: string) => {
  const place = parseReference(cell);
  const block = (await blocksOf(opened(bytesOf(name)))).find(({ sheet }) => sheet === place?.sheet);
  return place === null || block === undefined ? undefined : cellAt(block, place.area.top, place.area.left);
};

beforeAll(async () => {
  await makeForm(at("form.xlsx"));
  const typed = await filledForm(bytesOf("form.xlsx"), [
    [staff, "n", "５２"],
    [trained, "n", "4\u200b0"],
    [signed, "n", "１.２３４"],
    [webPages, "n", "\u00a03\u00a0"],
    [webPages, "reason", "Kh«ng ½ ５０"],
  ]);
  writeFileSync(at("typed.xlsx"), typed);
});

test("check says what could be repaired and how; without --out nothing is repaired", async () => {
  const { out } = await run("check", at("typed.xlsx"));
  expect(out).toContain("Có 2 ô sửa được ngay vì chỉ có một cách hiểu");
  const refused = await run("check", at("typed.xlsx"), "--repair");
  expect(refused.code).toBe(2);
  expect(refused.err).toContain("--out");
  expect((await run("check", at("form.xlsx"))).out).not.toContain("--repair");
});

test("check --repair lists every change and writes them into the copy alone, which is judged anew", async () => {
  const original = bytesOf("typed.xlsx");
  const { out, code } = await run("check", at("typed.xlsx"), "--repair", "--out", at("repaired.xlsx"));
  expect(code).toBe(1);
  expect(out).toMatch(/!\w+: “５２” → “52” \(ký tự toàn chiều rộng\)/);
  expect(out).toMatch(/!\w+: “4▯0” → “40” \(ký tự không nhìn thấy U\+200B\)/);
  expect(bytesOf("typed.xlsx")).toEqual(original);

  const { json } = await runJson<Repaired>("check", at("typed.xlsx"), "--repair", "--out", at("again.xlsx"));
  expect(json.repaired.map(({ before, after }) => [before, after])).toEqual([
    ["５２", "52"],
    ["4▯0", "40"],
  ]);
  for (const { cell, after } of json.repaired)
    expect(await contentAt("again.xlsx", cell)).toEqual({ type: "text", text: after });
  const codes = json.findings.map((found) => found.code);
  expect(codes.filter((code) => code === "wide-signs")).toHaveLength(1);
  expect(codes).not.toContain("hidden-signs");
  const share = json.verdicts.find(({ numerator }) => numerator === 40);
  expect(share).toMatchObject({ numerator: 40, denominator: 52 });
});

test("what has two readings, or is read already, or is a reason, stays as it was typed; a second repair finds nothing", async () => {
  const { json } = await runJson<CheckJson>("check", at("repaired.xlsx"));
  expect(json.findings.filter(({ code }) => code === "wide-signs")).toHaveLength(1);
  const again = await run("check", at("repaired.xlsx"), "--repair", "--out", at("twice.xlsx"));
  expect(again.out).toContain("bản sao không sửa ô nào");
  const texts = (await blocksOf(opened(bytesOf("repaired.xlsx")))).flatMap(({ cells }) => cells.flat());
  for (const kept of ["\u00a03\u00a0", "Kh«ng ½ ５０", "１.２３４"])
    expect(texts).toContainEqual({ type: "text", text: kept });
});
