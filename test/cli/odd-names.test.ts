import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { run, scratch } from "./run";

const at = scratch();

/** What a reader does not see but obeys, as a workbook's strings can hold it: an escape sequence, and letters turned round. */
const hostile = "Trường _x001B_[2JA \u202egnourT\u202c\u2066 =1+1";
const obeyed = /(?![\t\r\n])[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const textsOf = (file: string): readonly string[] => {
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes[0] !== 0x50) return [strFromU8(bytes)];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(?:xml|rels)$/.test(name) ? [strFromU8(part)] : [],
  );
};

test("what a school's name makes a reader obey comes into nothing that is written", async () => {
  const own = { ...schoolNamed("A\u202e1", hostile), levels: ["tieu-hoc"] } as const;
  const other = schoolNamed("B", "Trường B");
  const stranger = schoolNamed("L_x0007_A", hostile);
  mkdirSync(at("nop"));
  at(
    "nop/a.xlsx",
    await filledReturn(own, 2, {
      "nha-giao-co-chung-thu-chu-ky-so": "41 người",
      "can-bo-giao-vien-ung-dung-ai reason": "Lý do \u202eờs \u0007 khác",
    }),
  );
  at("nop/b.xlsx", await filledReturn(stranger, 2));
  at("nop/c.xlsx", await filledReturn(other, 2, { "can-bo-giao-vien-ung-dung-ai reason": "Lý do \u202eờs khác" }));
  at(
    "ds.xlsx",
    await writeWorkbook(rosterModel([own, other].map(({ code, name }) => [code, name, "Tiểu học", "Công lập"]))),
  );
  mkdirSync(at("ra"));
  const out = (name: string): string => path.join(at("ra"), name);
  const { out: said, err } = await run(
    ...["consolidate", at("nop"), "--roster", at("ds.xlsx"), "--plan", "phu-ly-2026", "--period", "2026"],
    ...["--as-of", "2026-12-01", "--out", out("th.xlsx"), "--report", out("bc.docx"), "--export", out("so-lieu.csv")],
    ...["--slips", out("phieu")],
  );
  const files = readdirSync(at("ra"), { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const written = [...files.map((each) => path.join(each.parentPath, each.name)), at("nop/nhat-ky.csv")];
  expect(written.length).toBeGreaterThan(4);
  for (const file of written) for (const text of textsOf(file)) expect([file, obeyed.exec(text)]).toEqual([file, null]);
  expect([said, err, ...written].filter((text) => obeyed.test(text))).toEqual([]);
});
