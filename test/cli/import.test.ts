import { readFileSync } from "node:fs";
import { addPackText } from "../../src/plan/load";
import { loadBuiltin } from "../../src/plan/builtin";
import { wardPlan } from "../fixtures/word-document";
import { readRuleSheet } from "../../src/authoring/rule-sheet/read";
import { ruleSheet } from "../../src/authoring/rule-sheet/write";
import type { RuleBook } from "../../src/authoring/rule-sheet/book";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { run, runJson, scratch } from "./run";

const bookOfSheet = async (bytes: Uint8Array): Promise<RuleBook> => {
  const file = openWorkbook(bytes);
  const read = file.ok ? await file.value.read([{ kind: "everything" }]) : file;
  if (!read.ok) throw new Error(read.refusal.code);
  return readRuleSheet(read.value[0] ?? []).book;
};

const withValue = (book: RuleBook, code: string, value: string): Promise<Uint8Array> =>
  writeWorkbook(
    ruleSheet({
      ...book,
      targets: book.targets.map((line) => (line["code"] === code ? { ...line, value } : line)),
    }),
  );

const at = scratch();
const plan = at("ke-hoach.docx", wardPlan());

test("a document becomes JSON with every field of the contract", async () => {
  const { code, json } = await runJson<Record<string, unknown[]>>("import", plan, "--id", "minh-son-2027");
  expect(code).toBe(0);
  expect(Object.keys(json)).toEqual([
    "plan",
    "units",
    "reporting",
    "tables",
    "proposals",
    "numbers",
    "notes",
    "questions",
  ]);
  expect(Object.keys(json["proposals"]?.[0] ?? {}).sort()).toEqual(
    "answeredBy code deadline implement lead measure operator quote row scope source state stretch support sure unit value why year"
      .split(" ")
      .sort(),
  );
});

test("a rule sheet is written, and makes no plan before every proposal is ticked", async () => {
  const sheet = at("quy-tac.xlsx");
  const written = await run("import", plan, "--id", "minh-son-2027", "--out", sheet);
  expect([written.code, written.out]).toEqual([0, expect.stringContaining("4 đề xuất: 2 chắc chắn, 2 cần xem lại")]);
  const out = at("minh-son.json");
  const early = await run("import", sheet, "--out", out);
  expect([early.code, early.out]).toEqual([1, expect.stringContaining("4 dòng chưa duyệt: minh-son-2027/I.1")]);
  expect(() => readFileSync(out)).toThrow("ENOENT");
});

test("a checked copy says beside each line what is wrong with it, and leaves the file that was reviewed alone", async () => {
  const [sheet, copy] = [at("phu-ly.xlsx"), at("phu-ly-kiem.xlsx")];
  await run("export", "--plan", "phu-ly-2026", "--out", sheet);
  const right = await runJson<{ faults: unknown[]; undecided: number }>("import", sheet, "--out", copy);
  expect([right.code, right.json.faults, right.json.undecided]).toEqual([0, [], 0]);
  const book = bookOfSheet(readFileSync(sheet));
  const wrong = at("phu-ly-sai.xlsx", await withValue(await book, "phu-ly-2026/PL.4", "40"));
  const checked = await run("import", wrong, "--out", copy, "--lang", "en");
  expect([checked.code, checked.out]).toEqual([
    1,
    expect.stringContaining("The words say: over 50%. Entered: over 40%."),
  ]);
  expect(checked.out).toMatch(/'Chỉ tiêu'!B\d+ \(phu-ly-2026\/PL\.4\)/u);
  const again = await run("import", copy, "--out", copy);
  expect([again.code, again.out]).toEqual([1, expect.stringContaining("Nguyên văn: trên 50%.")]);
});

test("a plan goes out as a rule sheet and comes back as the same file", async () => {
  const [sheet, out] = [at("tay-ninh.xlsx"), at("tay-ninh.json")];
  expect((await run("export", "--plan", "tay-ninh-2026", "--out", sheet)).code).toBe(0);
  expect((await run("import", sheet, "--out", out)).code).toBe(0);
  const text = readFileSync(out, "utf8");
  expect(text).toBe(readFileSync("rules/tay-ninh-2026.json", "utf8"));
  const builtin = loadBuiltin();
  expect(builtin.ok && addPackText(builtin.value, text, out).ok).toBe(true);
});

test("a saved web page and a text with tabs are read like a document", async () => {
  const rows = [
    ["TT", "Chỉ tiêu", "Chủ trì"],
    ["1", "Trên 50% giáo viên có chữ ký số", "Nhà trường"],
  ];
  const html = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("");
  for (const file of [
    at("bang.html", `<html><table>${html}</table></html>`),
    at("bang.txt", rows.map((cells) => cells.join("\t")).join("\n")),
  ]) {
    const { json } = await runJson<{ proposals: { code: string; value: number }[] }>("import", file, "--id", "a-2027");
    expect(json.proposals.map(({ code, value }) => [code, value])).toEqual([["a-2027/PL.1", 50]]);
  }
});

test.each([
  [["import"], "missing-file"],
  [["import", plan], "missing-option"],
  [["import", plan, "--id", "Minh Sơn"], "bad-plan-id"],
  [["import", at("scan.pdf", "%PDF-1.7 x"), "--id", "a-2027"], "document-pdf"],
  [["import", at("ghi-chu.docx", "chỉ là chữ"), "--id", "a-2027"], "document-no-plan"],
  [["import", at("la.docx", new Uint8Array([1, 2, 3, 4])), "--id", "a-2027"], "document-unknown"],
])("%j is refused with a sentence", async (args, code) => {
  const ran = await runJson<{ error: { code: string; message: string } }>(...args);
  expect([ran.code, ran.json.error.code]).toEqual([2, code]);
  expect(ran.json.error.message.length).toBeGreaterThan(30);
});
