import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { blocksOf, opened } from "../support/xlsx-book";
import { run, runJson, scratch } from "./run";

const at = scratch();
const schools = ["A", "B"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));

test("a chosen file that is not there is told as that, and not as returns that differ", async () => {
  mkdirSync(at("nop"));
  for (const [seed, school] of schools.entries())
    writeFileSync(at(`nop/${school.code}.xlsx`), await filledReturn(school, seed + 2));
  const lines = schools.map(({ code, name }) => [
    code,
    name,
    "Tiểu học",
    "Công lập",
    ...(code === "B" ? ["", "b cuối.xlsx"] : []),
  ]);
  const roster = at("chon.xlsx", await writeWorkbook(rosterModel(lines)));
  const args = ["consolidate", at("nop"), "--roster", roster, "--as-of", "2026-12-01", "--journal", at("chon.csv")];
  const { out } = await run(...args, "--out", at("ra.xlsx"));
  expect(out).toMatch(/B +Trường Tiểu học B +không có tệp được chọn/);
  expect(out).toContain("Danh sách chọn tệp “b cuối.xlsx”");
  expect(out).not.toContain("hai bản khác nhau");
  const english = await run(...args, "--lang", "en");
  expect(english.out).toMatch(/B +Trường Tiểu học B +chosen file not there/);
  const { json } = await runJson<{ readonly returns: readonly { readonly code: string; readonly state: string }[] }>(
    ...args,
  );
  expect(json.returns.find(({ code }) => code === "B")?.state).toBe("conflict");
  // The journal knows the state again: the same gathering adds nothing.
  expect(readFileSync(at("chon.csv"), "utf8").match(/không có tệp được chọn/g)).toHaveLength(1);
  const summary = await blocksOf(opened(new Uint8Array(readFileSync(at("ra.xlsx")))));
  const texts = summary
    .flatMap(({ cells }) => cells.flat())
    .flatMap((cell) => (cell.type === "text" ? [cell.text] : []));
  expect(texts).toEqual(expect.arrayContaining(["Chưa rõ bản được tính", "Không có tệp được chọn"]));
  expect(texts).not.toContain("Hai bản khác nhau");
});
