import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readDirectory, readPart } from "../../src/files/zip/read";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledReturn, schoolNamed, type Typed } from "../returns/clerks";
import { rosterModel } from "../returns/rosters";
import { run, scratch } from "./run";

// A commune gathers twice: a plan of many milestones, read as the officer reads it.
const at = scratch();
const schools = ["A", "B"].map((code) => schoolNamed(code, `Trường Tiểu học ${code}`));
const asked = { plans: ["tan-ky-2026"], period: "2026-Q3" };
const rooms = "phong-hoc-co-thiet-bi-day-hoc-so";

const sent = async (code: string, typed: Typed = {}): Promise<void> => {
  const school = schools.find((each) => each.code === code);
  if (school !== undefined) writeFileSync(at(`nop/${code}.xlsx`), await filledReturn(school, 2, typed, asked));
};

const roster = async (days: readonly string[]): Promise<void> => {
  const lines = schools.map(({ code, name }, index) => [code, name, "Tiểu học", "Công lập", days[index] ?? ""]);
  at("ds.xlsx", await writeWorkbook(rosterModel(lines)));
};

const gathering = (...more: readonly string[]) =>
  run("consolidate", at("nop"), "--roster", at("ds.xlsx"), "--as-of", "2026-09-30", ...more);

const wordsIn = (file: string): string => {
  const bytes = new Uint8Array(readFileSync(file));
  const entry = readDirectory(bytes).find(({ name }) => name === "word/document.xml");
  const xml = entry === undefined ? "" : new TextDecoder().decode(readPart(bytes, entry));
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "");
};

beforeAll(async () => {
  mkdirSync(at("nop"));
  await roster([]);
  await sent("A");
  await sent("B");
});

test("milestones ahead are counted, not told one by one, and the report names of each row what is asked now", async () => {
  const { out } = await gathering("--report", at("bao-cao.docx"));
  expect(out).toMatch(/^» Chưa đến hạn: \d{2,3} mốc; xem trang tính “Kết quả chỉ tiêu”/m);
  expect(out).not.toMatch(/^» tan-ky-2026\/PL2\.2@20/m);
  expect(out).toMatch(/^✘ tan-ky-2026\/PL2\.2@2025/m);
  const report = wordsIn(at("bao-cao.docx"));
  expect(report).toContain("Chỉ tiêu 2, Phụ lục 2 (mốc 2025) – Tỷ lệ phòng học");
  expect(report).toContain("PL2.2 (2025)");
  expect(report).not.toContain("PL2.2 (2030)");
  expect(report).toContain("Mốc chưa đến hạn chỉ nêu mốc gần nhất");
  // Who issues the report does not write to itself.
  expect(report).not.toMatch(/- Ủy ban nhân dân xã Tân Kỳ[;.]/);
  expect(report).toContain("Kính gửi: Cơ quan cấp trên.");
});

test("what changed after it was counted is told school by school in the words that were asked", async () => {
  await sent("A", { [rooms]: 25, [`${rooms} reason`]: "Đã nhận thêm thiết bị" });
  const { out } = await gathering();
  expect(out).toMatch(/^Số liệu thay đổi sau khi đã tính \(ngày .*\), Trường Tiểu học A \(A\): 2$/m);
  expect(out).toContain("\n  Số phòng học được trang bị thiết bị dạy học số: 22 → 25\n");
  expect(out).toContain(
    "\n  Giải trình của “Số phòng học được trang bị thiết bị dạy học số”: … → Đã nhận thêm thiết bị\n",
  );
});

test("a day received of last period on a roster used again is told, and nobody is called late or early by it", async () => {
  await roster(["15/06/2026", "20/09/2026"]);
  const { out } = await gathering();
  expect(out).toMatch(/^A\.xlsx: Đủ số liệu, được tính\. Ngày nhận trong danh sách \(15\/06\/2026\) trước kỳ báo cáo/m);
  expect(out).not.toMatch(/^B\.xlsx:/m);
});
