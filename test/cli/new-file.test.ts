import { readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../src/sheet/find";
import { readMeta } from "../../src/sheet/identity";
import { partsOf, zipParts } from "../fixtures/package";
import { blocksOf, opened } from "../support/xlsx-book";
import { makeForm, primary, run, scratch } from "./run";

const at = scratch();
const book = (file: string) => opened(new Uint8Array(readFileSync(file)));

/** Enters a number into the first cell of a form that asks for one. */
const fillFirst = async (file: string, value = 5): Promise<void> => {
  const workbook = book(file);
  const [table] = findTables(await blocksOf(workbook));
  const [row, column] = [table?.rows[0]?.row ?? 0, table?.columns.get("n") ?? 0];
  await workbook.apply([{ kind: "cell", sheet: table?.sheet ?? "", row, column, value, style: null }]);
  writeFileSync(file, workbook.save());
};

test("the same form is written anew without a word; one for another school is kept beside it", async () => {
  expect(await makeForm(at("form.xlsx"))).toMatchObject({ code: 0, err: "" });
  expect(await makeForm(at("form.xlsx"))).toMatchObject({ code: 0, err: "" });
  const other = await makeForm(at("form.xlsx"), "--school", "Trường Tiểu học Lê Hồng Phong");
  expect(other.err).toContain("form (cũ 1).xlsx");
  expect(JSON.stringify(readMeta(await blocksOf(book(at("form.xlsx")))))).toContain("Lê Hồng Phong");
});

/** What the command says when it keeps an older file, and that file's bytes. */
const kept = (name: string) => ({ says: `“${at(name)}”`, bytes: () => readFileSync(at(name)) });

test("a form in which a figure was entered is kept under another name", async () => {
  await makeForm(at("filled.xlsx"));
  await fillFirst(at("filled.xlsx"));
  const before = readFileSync(at("filled.xlsx"));
  const first = kept("filled (cũ 1).xlsx");
  const again = await makeForm(at("filled.xlsx"));
  expect(again.code).toBe(0);
  expect(again.err).toContain(first.says);
  expect(first.bytes()).toEqual(before);

  await fillFirst(at("filled.xlsx"));
  expect((await makeForm(at("filled.xlsx"))).err).toContain(kept("filled (cũ 2).xlsx").says);
  expect(first.bytes()).toEqual(before);
});

test("so is any other document", async () => {
  for (const [name, old] of [
    ["notes.xlsx", "Ghi chú"],
    ["picture.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
  ] as const) {
    at(name, old);
    expect(await makeForm(at(name))).toMatchObject({ code: 0 });
    expect(kept(name.replace(".xlsx", " (cũ 1).xlsx")).bytes()).toEqual(Buffer.from(old));
  }
});

test("an empty file is as good as none", async () => {
  at("empty.xlsx", "");
  expect(await makeForm(at("empty.xlsx"))).toMatchObject({ code: 0 });
});

test("a marked copy replaces an older one with the same figures; other figures and other schools are kept", async () => {
  await makeForm(at("a.xlsx"));
  await fillFirst(at("a.xlsx"));
  await makeForm(at("b.xlsx"), "--code", "TH-02");
  await fillFirst(at("b.xlsx"));
  const theirs = readFileSync(at("b.xlsx"));
  const mark = (name: string) => run("check", at("a.xlsx"), "--out", at(name));
  expect(await mark("a-da-danh-dau.xlsx")).toMatchObject({ code: 1, err: "" });
  expect(await mark("a-da-danh-dau.xlsx")).toMatchObject({ code: 1, err: "" });

  const over = await mark("b.xlsx");
  expect(over.code).toBe(1);
  expect(over.err).toContain(kept("b (cũ 1).xlsx").says);
  expect(kept("b (cũ 1).xlsx").bytes()).toEqual(theirs);

  await fillFirst(at("a.xlsx"), 6);
  expect((await mark("a-da-danh-dau.xlsx")).err).toContain("a-da-danh-dau (cũ 1).xlsx");
});

test("whatever a user added to a marked copy is kept: a note in a free cell, a sheet, a comment", async () => {
  await makeForm(at("c.xlsx"));
  await fillFirst(at("c.xlsx"));
  const mark = () => run("check", at("c.xlsx"), "--out", at("c-marked.xlsx"), "--as-of", "2026-10-01");
  await mark();
  const ours = new Uint8Array(readFileSync(at("c-marked.xlsx")));
  const noted = opened(ours);
  await noted.apply([{ kind: "cell", sheet: "Hướng dẫn", row: 60, column: 0, value: "Nhớ hỏi lại", style: null }]);
  const added = Object.fromEntries(partsOf(ours));
  const kinds = [noted.save(), zipParts({ ...added, "xl/comments1.xml": "<comments/>" })];
  for (const [index, changed] of kinds.entries()) {
    writeFileSync(at("c-marked.xlsx"), changed);
    expect((await mark()).err).toContain(`c-marked (cũ ${index + 1}).xlsx`);
    expect(new Uint8Array(readFileSync(at(`c-marked (cũ ${index + 1}).xlsx`)))).toEqual(changed);
  }
  const later = await run("check", at("c.xlsx"), "--out", at("c-marked.xlsx"), "--as-of", "2026-12-31");
  expect(later.err).toBe("");
});

test("a calendar replaces an older calendar of ours, and nothing else", async () => {
  const write = (name: string) => run("deadlines", "--plan", "phu-ly-2026", "--as-of", "2026-01-01", "--ics", at(name));
  expect(await write("han.ics")).toMatchObject({ code: 0, err: "" });
  expect(await write("han.ics")).toMatchObject({ code: 0, err: "" });
  const own = readFileSync(at("han.ics"), "utf8");
  at("han.ics", own.replace("END:VCALENDAR", "BEGIN:VEVENT\r\nUID:hop-giao-ban\r\nEND:VEVENT\r\nEND:VCALENDAR"));
  expect((await write("han.ics")).err).toContain("han (cũ 1).ics");
  await makeForm(at("form-2.xlsx"));
  const before = readFileSync(at("form-2.xlsx"));
  expect(await write("form-2.xlsx")).toMatchObject({ code: 2, out: "" });
  expect(readFileSync(at("form-2.xlsx"))).toEqual(before);
});

test("options that say what the file says of itself are taken", async () => {
  await makeForm(at("own.xlsx"));
  expect(await run("check", at("own.xlsx"), "--plan", "phu-ly-2026", ...primary)).toMatchObject({ code: 1, err: "" });
});
