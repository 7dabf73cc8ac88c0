import { mkdirSync, readdirSync } from "node:fs";
import { filledReturn, schoolNamed } from "../returns/clerks";
import type { CheckJson } from "./check-json";
import { run, runJson, scratch } from "./run";

const at = scratch();
const minhKhai = schoolNamed("TH-01", "Trường Tiểu học Minh Khai");
const hoaSen = schoolNamed("MN-02", "Trường Mầm non Hoa Sen", ["mam-non"]);
const signed = "nha-giao-co-chung-thu-chu-ky-so";

type One = CheckJson & { readonly school: { code: string; name: string } | null; readonly edition: string | null };
type Json = One | { readonly file: string; readonly error: { readonly code: string } };

beforeAll(async () => {
  mkdirSync(at("nop/lan 2"), { recursive: true });
  at("nop/01.xlsx", await filledReturn(minhKhai, 2));
  at("nop/02.xlsx", await filledReturn(hoaSen, 2));
  at("nop/03 bản chụp.xlsx", "%PDF-1.7 …");
  at("nop/~$01.xlsx", "x");
  at("nop/.~lock.02.xlsx#", "x");
  at("nop/Thumbs.db", "x");
  at("nop/lan 2/01.xlsx", await filledReturn(minhKhai, 2, { [signed]: 11 }));
  at("nop/lan 2/02.xlsx", await filledReturn(hoaSen, 2));
});

test("a folder gives a line for each file and a table, its lock files are skipped with a word", async () => {
  const { code, out, err } = await run("check", at("nop"));
  expect(code).toBe(2);
  const lines = out.replaceAll(at("nop"), "NOP").split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "✔ NOP/01.xlsx: sẵn sàng nộp",
    "✔ NOP/02.xlsx: sẵn sàng nộp",
    "✘ NOP/lan 2/01.xlsx: mâu thuẫn với một tệp khác cùng mã trường",
    "✔ NOP/lan 2/02.xlsx: sẵn sàng nộp",
  ]);
  expect(lines[5]).toMatch(/^Mã trường +Trường +Kỳ báo cáo +Phiên bản +Sẵn sàng +Lỗi +Cần làm rõ +Tệp$/);
  expect(lines[6]).toMatch(/^TH-01 +Trường Tiểu học Minh Khai +năm 2026 +\d+\.\d+\.\d+ +có +0 +0 +NOP\/01\.xlsx$/);
  expect(lines[8]).toMatch(/^– .* không đọc được .* NOP\/03 bản chụp\.xlsx$/);
  const closing = lines.slice(12).join("\n");
  expect(closing).toMatch(
    /Hai báo cáo khác nhau của một trường – NOP\/lan 2\/01\.xlsx: .*TH-01.*NOP\/01\.xlsx.*'Nhập số liệu'!\w+: 22 → 11\)\./,
  );
  expect(closing).toMatch(/Bản sao giống nhau – NOP\/lan 2\/02\.xlsx: .*NOP\/02\.xlsx/);
  expect(closing).toContain("5 tệp: 3 sẵn sàng nộp, 1 chưa sẵn sàng, 1 không đọc được.");
  expect(err).toMatch(/Bỏ qua tệp khóa .*~\$01\.xlsx/);
  expect(err).toMatch(/03 bản chụp\.xlsx: .*PDF/);
});

test("in English it says the period in English, and counts as English does", async () => {
  const { out } = await run("check", at("nop"), "--lang", "en");
  expect(out).toContain("The school TH-01 has another return for 2026: ");
  expect(out).toContain("5 files: 3 ready, 1 not ready, 1 unreadable.");
});

test("its JSON is an array of the objects of single files, with school and code", async () => {
  const many = await runJson<readonly Json[]>("check", at("nop"));
  const single = await runJson<One>("check", at("nop/01.xlsx"));
  expect(single.json.school).toEqual({ code: "TH-01", name: "Trường Tiểu học Minh Khai" });
  expect(many.json[0]).toEqual(single.json);
  expect(
    many.json.map((each) =>
      "error" in each
        ? each.error.code
        : each.findings.map((found) => found.code).filter((code) => code !== "results-stale"),
    ),
  ).toEqual([[], [], "file-pdf", ["returned-twice"], ["same-return"]]);
  expect(many.json.map((each) => ("error" in each ? null : each.ready))).toEqual([true, true, null, false, true]);
});

test("--full prints every verdict of each file", async () => {
  const { out, code } = await run("check", at("nop/01.xlsx"), at("nop/02.xlsx"), "--full", "--as-of", "2026-11-22");
  expect(code).toBe(0);
  expect(out.match(/^Sẵn sàng nộp\.$/gm)).toHaveLength(2);
  expect(out).toContain("2 tệp: 2 sẵn sàng nộp");
});

test("--out is a folder: marked copies under their own names, and none is read as a return the next time", async () => {
  const marked = at("nop/da-danh-dau");
  expect((await run("check", at("nop"), "--out", marked)).out).toContain(marked);
  expect(readdirSync(marked, { recursive: true }).map(String).sort()).toEqual([
    "01.xlsx",
    "02.xlsx",
    "lan 2",
    "lan 2/01.xlsx",
    "lan 2/02.xlsx",
  ]);
  const again = await runJson<readonly Json[]>("check", at("nop"), "--out", marked);
  expect(again.json).toHaveLength(5);
  expect((await runJson<One>("check", `${marked}/01.xlsx`)).json.school?.code).toBe("TH-01");
});

test("--out may not be the folder of the files themselves: nothing is checked, and nothing is said to be written", async () => {
  const { code, out, err } = await run("check", at("nop"), "--out", at("nop"));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/là thư mục đang chứa các tệp được kiểm tra\. Hãy chọn thư mục khác/);
});

test("how many marked copies were written is said, none where none could be", async () => {
  const marked = await run("check", at("nop"), "--out", at("nop/da-danh-dau"));
  expect(marked.out).toContain("Đã ghi 4 bản đánh dấu vào thư mục");
  const none = await run("check", at("nop/03 bản chụp.xlsx"), at("khong-co"), "--out", at("nop/da-danh-dau"));
  expect(none.out).not.toContain("Đã ghi");
});

test("an empty folder is told, alone or among others", async () => {
  mkdirSync(at("trong"), { recursive: true });
  expect(await run("check", at("trong"))).toMatchObject({ code: 2, out: "" });
  const among = await run("check", at("nop/01.xlsx"), at("trong"));
  expect(among).toMatchObject({ code: 2 });
  expect(among.err).toContain("Không có tệp nào");
});
