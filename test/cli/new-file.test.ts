import { readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../src/layout/find";
import { readMeta } from "../../src/layout/meta";
import { blocksOf, opened } from "../support/xlsx-book";
import { makeForm, primary, run, scratch } from "./run";

const at = scratch();
const book = (file: string) => opened(new Uint8Array(readFileSync(file)));

/** Enters a number into the first cell of a form that asks for one. */
const fillFirst = async (file: string): Promise<void> => {
  const workbook = book(file);
  const [table] = findTables(await blocksOf(workbook));
  const [row, column] = [table?.rows[0]?.row ?? 0, table?.columns.get("n") ?? 0];
  await workbook.apply([{ kind: "cell", sheet: table?.sheet ?? "", row, column, value: 5, style: null }]);
  writeFileSync(file, workbook.save());
};

test("a form in which nothing was entered may be written anew, for another school as well", async () => {
  expect(await makeForm(at("form.xlsx"))).toMatchObject({ code: 0 });
  expect(await makeForm(at("form.xlsx"), "--school", "Trường Tiểu học Lê Hồng Phong")).toMatchObject({ code: 0 });
  expect(JSON.stringify(readMeta(await blocksOf(book(at("form.xlsx")))))).toContain("Lê Hồng Phong");
});

test("a form in which a figure was entered is never written over", async () => {
  await makeForm(at("filled.xlsx"));
  await fillFirst(at("filled.xlsx"));
  const before = readFileSync(at("filled.xlsx"));
  const again = await makeForm(at("filled.xlsx"));
  expect(again.code).toBe(2);
  expect(again.err).toContain("đã có người nhập số liệu");
  expect(readFileSync(at("filled.xlsx"))).toEqual(before);
});

test("an empty file is as good as none", async () => {
  at("empty.xlsx", "");
  expect(await makeForm(at("empty.xlsx"))).toMatchObject({ code: 0 });
});

test("a marked copy replaces an older one of the same return, and nothing else", async () => {
  await makeForm(at("a.xlsx"));
  await fillFirst(at("a.xlsx"));
  await makeForm(at("b.xlsx"), "--code", "TH-02");
  await fillFirst(at("b.xlsx"));
  const theirs = readFileSync(at("b.xlsx"));
  expect(await run("check", at("a.xlsx"), "--out", at("a-da-danh-dau.xlsx"))).toMatchObject({ code: 1, err: "" });
  expect(await run("check", at("a.xlsx"), "--out", at("a-da-danh-dau.xlsx"))).toMatchObject({ code: 1, err: "" });
  const over = await run("check", at("a.xlsx"), "--out", at("b.xlsx"));
  expect([over.code, over.out]).toEqual([2, ""]);
  expect(over.err).toContain("b.xlsx");
  expect(readFileSync(at("b.xlsx"))).toEqual(theirs);
});

test("a calendar replaces an older calendar, and nothing else", async () => {
  const write = (name: string) => run("deadlines", "--plan", "phu-ly-2026", "--as-of", "2026-01-01", "--ics", at(name));
  expect(await write("han.ics")).toMatchObject({ code: 0 });
  expect(await write("han.ics")).toMatchObject({ code: 0 });
  await makeForm(at("form-2.xlsx"));
  const before = readFileSync(at("form-2.xlsx"));
  expect((await write("form-2.xlsx")).code).toBe(2);
  expect(readFileSync(at("form-2.xlsx"))).toEqual(before);
});

test("options that say what the file says of itself are taken", async () => {
  await makeForm(at("own.xlsx"));
  expect(await run("check", at("own.xlsx"), "--plan", "phu-ly-2026", ...primary)).toMatchObject({ code: 1, err: "" });
});
