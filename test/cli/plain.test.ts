import { makeForm, run, scratch } from "./run";
import { blocksOf, opened } from "../support/xlsx-book";
import { readFileSync, writeFileSync } from "node:fs";
import { findTables } from "../../src/sheet/find";

const at = scratch();
const evil = "\u001b]0;owned\u0007\u001b[2J\u202egpj.exe\u200b\u0085\r";

test("nothing that a file or an argument holds reaches a terminal to be obeyed; JSON gives it unchanged", async () => {
  await makeForm(at("f.xlsx"));
  const workbook = opened(new Uint8Array(readFileSync(at("f.xlsx"))));
  const [table] = findTables(await blocksOf(workbook));
  const [row, column] = [table?.rows[1]?.row ?? 0, table?.columns.get("n") ?? 0];
  await workbook.apply([{ kind: "cell", sheet: table?.sheet ?? "", row, column, value: `mười${evil}`, style: null }]);
  writeFileSync(at("f.xlsx"), workbook.save());
  const signs = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/u;
  for (const args of [["check", at("f.xlsx")], ["check", `${at("none")}${evil}`], [`x${evil}`], ["read", evil]]) {
    const people = await run(...args);
    expect(people.out + people.err).not.toMatch(signs);
    const json = await run(...args, "--json");
    expect(json.out + json.err).not.toMatch(signs);
  }
  expect((await run("check", `${at("none")}${evil}`)).err).toContain("‹U+001B›]0;owned‹U+0007›");
  const { error } = JSON.parse((await run(`x${evil}`, "--json")).out) as { error: { message: string } };
  expect(error.message).toContain(evil);
});
