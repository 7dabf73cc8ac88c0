import { faultsOf } from "../../../src/authoring/review/faults";
import { fixesIn } from "../../../src/authoring/review/fixes";
import type { BookLine, RuleBook } from "../../../src/authoring/rule-sheet/book";
import { bookOfPack } from "../../../src/authoring/rule-sheet/from-pack";
import { packFrom } from "../../../src/authoring/rule-sheet/made";
import { readRuleSheet } from "../../../src/authoring/rule-sheet/read";
import { ruleSheet } from "../../../src/authoring/rule-sheet/write";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { book, catalogue } from "../../fixtures/ward-book";

const ticked = (whole: RuleBook): RuleBook => ({
  ...whole,
  targets: whole.targets.map((line) => ({ ...line, decision: "Đồng ý" })),
});
const changed = (whole: RuleBook, code: string, fields: BookLine): RuleBook => ({
  ...whole,
  targets: whole.targets.map((line) => (line["code"] === `minh-son-2027/${code}` ? { ...line, ...fields } : line)),
});
const toldOf = (whole: RuleBook, code: string): string => {
  const at = whole.targets.findIndex((line) => line["code"] === `minh-son-2027/${code}`);
  return faultsOf(whole, catalogue, "vi").targets[at] ?? "?";
};
const all = (whole: RuleBook): readonly string[] =>
  Object.values(faultsOf(whole, catalogue, "vi"))
    .flat()
    .filter((text) => text !== "");

test("a draft as it was read, and a plan that ships, has nothing wrong on any line", () => {
  expect(all(book)).toEqual([]);
  const [pack] = catalogue.packs.values();
  if (pack === undefined) throw new Error("no plan");
  expect(all(bookOfPack(pack, catalogue))).toEqual([]);
});

test("a value that is not the words', on a line ticked or waiting, is told on that line with both sides and how to mean it", () => {
  const wrong = changed(book, "PL.1", { value: "40" });
  expect(toldOf(wrong, "PL.1")).toBe(
    "Mức: Nguyên văn: trên 50%. Đang ghi: trên 40%. Nếu cố ý: ghi “Mức” ở cột “Cố ý khác nguyên văn” và lý do ở cột “Cách hiểu”.",
  );
  expect(all(wrong)).toHaveLength(1);
  const meant = changed(wrong, "PL.1", { decided: "mức", reading: "Đính chính số 3." });
  expect(all(meant)).toEqual([]);
  const made = packFrom(ticked(meant), catalogue, "");
  expect(made.pack?.targets.find(({ value }) => value === 40)).toMatchObject({
    decided: ["value"],
    reading: "Đính chính số 3.",
  });
  expect(all(changed(wrong, "PL.1", { decision: "Không lấy" }))).toEqual([]);
});

test("what a cell says that nobody understands is told on its line, on whatever sheet", () => {
  expect(toldOf(changed(book, "PL.1", { decision: "x" }), "PL.1")).toContain("Đã duyệt: “x” không có trong danh sách");
  expect(toldOf(changed(book, "PL.2", { due: "sau Tết" }), "PL.2")).toContain("chưa hiểu “sau Tết”");
  expect(faultsOf({ ...book, plan: { ...book.plan, level: "" } }, catalogue, "vi").plan.join("")).toBe("");
  // What is missing on another sheet says which.
  const measures = book.measures.map((line) =>
    line["kind"] === "Tỷ lệ" ? { ...line, denominator: "", total: "" } : line,
  );
  expect(toldOf({ ...book, measures }, "PL.1")).toBe("Phép đo – Mẫu số: còn trống.");
  const noTitle = faultsOf({ ...book, plan: { ...book.plan, title: " " } }, catalogue, "vi");
  expect(noTitle.plan).toContain("Tên kế hoạch: còn trống.");
  const odd = faultsOf(
    {
      ...book,
      reporting: [{ who: "Phòng Không có", to: "Phòng Không có", due: "không nêu", clause: "V", quote: "…" }],
    },
    catalogue,
    "vi",
  );
  expect(odd.reporting.join("")).toContain("“Phòng Không có” chưa có ở trang tính Đơn vị");
});

test("what only the whole plan shows is told where it stands: two lines of one code, a stretch below its minimum", () => {
  const whole = ticked(book);
  const [first = {}] = whole.targets;
  const twice = faultsOf({ ...whole, targets: [...whole.targets, { ...first, order: "" }] }, catalogue, "vi");
  expect(twice.targets.filter((text) => text !== "").join("")).toContain(first["code"]);
  const above = changed(whole, "PL.1", { stretch: "40" });
  expect(toldOf(above, "PL.1")).not.toBe("");
});

test("a line that a person adds needs no code: it gets the row's next letter and stands behind the others of its row", () => {
  const [like = {}] = book.targets.filter(({ code }) => code === "minh-son-2027/PL.1");
  const added = { ...like, code: "", order: "", document: "", quote: "Trên 50% giáo viên", value: "50" };
  const whole = ticked({ ...book, targets: [added, ...book.targets] });
  const codes = packFrom(whole, catalogue, "").sheet.data["targets"] as readonly { code: string }[];
  expect(codes.map(({ code }) => code.replace("minh-son-2027/", ""))).toEqual([
    "I.1",
    "PL.1",
    "PL.1a",
    "PL.2",
    "PL.2.A",
  ]);
});

const reread = async (bytes: Uint8Array) => {
  const file = openWorkbook(bytes);
  if (!file.ok) throw new Error(file.refusal.code);
  const blocks = await file.value.read([{ kind: "everything" }]);
  if (!blocks.ok) throw new Error(blocks.refusal.code);
  return { workbook: file.value, blocks: blocks.value[0] ?? [] };
};

test("the sentences come into their own cells and go again, and no other cell is written", async () => {
  const { workbook, blocks } = await reread(await writeWorkbook(ruleSheet(changed(book, "PL.1", { value: "40" }))));
  const read = readRuleSheet(blocks);
  const fixes = fixesIn(read.places, faultsOf(read.book, catalogue, "vi"));
  expect(fixes.map(({ sheet, column }) => `${sheet} ${column}`)).toEqual(["Chỉ tiêu 1"]);
  await workbook.apply(fixes);
  const marked = readRuleSheet((await reread(workbook.save())).blocks);
  expect(marked.book).toEqual(read.book);
  expect(fixesIn(marked.places, faultsOf(marked.book, catalogue, "vi"))).toEqual([]);
  const cleared = fixesIn(marked.places, faultsOf(changed(marked.book, "PL.1", { value: "50" }), catalogue, "vi"));
  expect(cleared.map(({ value }) => value)).toEqual([null]);
});

test("a rule sheet made before there was such a column is read whole, and gets one where something is wrong", async () => {
  const older = new Set(["Cần sửa", "Cố ý khác nguyên văn", "Thứ tự"]);
  const model = ruleSheet(changed(book, "PL.1", { value: "40" }));
  const sheets = model.sheets.map((sheet) => {
    const gone = new Set(
      sheet.cells.flatMap(({ row, column, content }) =>
        row === 0 && content?.type === "text" && older.has(content.text) && sheet.name !== "Chỉ tiêu" ? [column] : [],
      ),
    );
    return { ...sheet, cells: sheet.cells.filter(({ column }) => !gone.has(column)) };
  });
  const read = readRuleSheet((await reread(await writeWorkbook({ ...model, sheets }))).blocks);
  expect(read.lost).toEqual([]);
  for (const [n, line] of book.tables.entries()) expect(read.book.tables[n]).toEqual(expect.arrayContaining([...line]));
});
