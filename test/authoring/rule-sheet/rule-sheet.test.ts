import { readFileSync } from "node:fs";
import { draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import type { RuleBook } from "../../../src/authoring/rule-sheet/book";
import { bookOfDraft } from "../../../src/authoring/rule-sheet/from-draft";
import { bookOfPack } from "../../../src/authoring/rule-sheet/from-pack";
import { isRuleSheet, readRuleSheet } from "../../../src/authoring/rule-sheet/read";
import { packOfBook } from "../../../src/authoring/rule-sheet/to-pack";
import { dayCellText, dueIn, obligationWords } from "../../../src/authoring/rule-sheet/due";
import { ruleSheet } from "../../../src/authoring/rule-sheet/write";
import { loadBuiltin } from "../../../src/plan/builtin";
import { aDay, aPlan } from "../../support/ids";
import type { Pack } from "../../../src/plan/schema/pack";
import { addPack } from "../../../src/plan/load";
import type { Obligation } from "../../../src/plan/schema/obligation";
import type { SheetBlock } from "../../../src/sheet/find";
import { makeOffice } from "../../../src/usecases/make";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { wardPlan } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

const blocksOf = async (bytes: Uint8Array): Promise<readonly SheetBlock[]> => {
  const opened = openWorkbook(bytes);
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value[0] ?? [];
};

/** A book as it comes back from the file that it was written to. */
const throughFile = async (book: RuleBook): Promise<RuleBook> => {
  const blocks = await blocksOf(await writeWorkbook(ruleSheet(book)));
  expect(isRuleSheet(blocks)).toBe(true);
  const { book: back, lost } = readRuleSheet(blocks);
  expect(lost).toEqual([]);
  return back;
};

test.each([...catalogue.packs.keys()])("%s goes out as a rule sheet and comes back letter for letter", async (id) => {
  const pack = catalogue.packs.get(id);
  if (pack === undefined) throw new Error(id);
  const made = packOfBook(await throughFile(bookOfPack(pack, catalogue)), catalogue);
  expect([made.problems, made.undecided]).toEqual([[], []]);
  const added = addPack(catalogue, made.data, "sheet");
  const back = added.ok ? added.value.packs.get(id) : added.refusal;
  expect(`${JSON.stringify(back, null, 2)}\n`).toBe(readFileSync(`rules/${id}.json`, "utf8"));
});

test("columns of evidence, notes and persons are part of a plan, come back from the rule sheet and are shown", async () => {
  const file = JSON.parse(readFileSync("rules/phu-ly-2026.json", "utf8")) as Pack;
  const extra = [
    { role: "evidence", header: "Minh chứng" },
    { role: "note", header: "Ghi chú" },
    { role: "person", header: "Người phụ trách" },
  ];
  const wider = {
    ...file,
    id: "minh-son-2026",
    targets: file.targets.map((target) => ({ ...target, code: target.code.replace("phu-ly-", "minh-son-") })),
    tables: file.tables.map((table) => ({
      ...table,
      columns: [...table.columns, ...extra],
      rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, "Ảnh chụp", "Đạt 99% năm trước", "Bà Hoa"] })),
    })),
  };
  const added = addPack(catalogue, wider, "wider");
  if (!added.ok) throw new Error(JSON.stringify(added.refusal));
  const pack = added.value.packs.get(aPlan("minh-son-2026"));
  if (pack === undefined) throw new Error("minh-son-2026");
  const back = packOfBook(await throughFile(bookOfPack(pack, added.value)), catalogue);
  expect(back.problems).toEqual([]);
  expect(back.data).toMatchObject({ tables: wider.tables });
  const shown = JSON.stringify(makeOffice(added.value, [pack], "2026", aDay("2026-06-30")));
  for (const text of ["Minh chứng", "Đạt 99% năm trước", "Bà Hoa"]) expect(shown).toContain(text);
});

const document = openDocument(wardPlan());
if (!document.ok) throw new Error(document.refusal.code);
const draftBook = bookOfDraft(draftPlan(document.value, "minh-son-2027", catalogue), catalogue);
const ticked = (book: RuleBook): RuleBook => ({
  ...book,
  targets: book.targets.map((line) => ({
    ...line,
    decision: line["decision"] === "" ? "Đồng ý" : (line["decision"] ?? ""),
  })),
});

test("nothing of a draft is taken before a person ticks it; ticked, it is a plan that loads", async () => {
  const untouched = packOfBook(await throughFile(draftBook), catalogue);
  expect(untouched.undecided).toHaveLength(4);
  expect(untouched.data["targets"]).toEqual([]);
  const made = packOfBook(await throughFile(ticked(draftBook)), catalogue);
  expect([made.problems, made.undecided]).toEqual([[], []]);
  const added = addPack(catalogue, made.data, "sheet");
  expect(added.ok ? [] : added.refusal).toEqual([]);
  expect(made.data["targets"]).toHaveLength(4);
});

test("open lines stand first, then those to look at; the pack has them in the document's order", async () => {
  expect(draftBook.targets.map(({ sure }) => sure)).toEqual(["Cần xem", "Cần xem", "Chắc chắn", "Chắc chắn"]);
  const { data } = packOfBook(await throughFile(ticked(draftBook)), catalogue);
  const targets = data["targets"] as readonly { readonly code: string }[];
  expect(targets.map(({ code }) => code.replace("minh-son-2027/", ""))).toEqual(["I.1", "PL.1", "PL.2", "PL.2.A"]);
});

test("what a person changes is what the plan says; a word that is not in the list is named with its line", () => {
  const [first, ...rest] = ticked(draftBook).targets;
  const changed = { ...first, operator: "tối đa", value: "62,5", stretch: "50", lead: "minh-son/phong-van-hoa-xa-hoi" };
  const made = packOfBook({ ...draftBook, targets: [changed, ...rest] }, catalogue);
  expect(made.data["targets"]).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        operator: "lessThanInclusive",
        value: 62.5,
        stretch: 50,
        lead: ["minh-son/phong-van-hoa-xa-hoi"],
      }),
    ]),
  );
  const wrong = packOfBook(
    { ...draftBook, targets: [{ ...changed, operator: "hơn", value: "nhiều", due: "sau Tết" }] },
    catalogue,
  );
  expect(wrong.problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
    "minh-son-2027/I.1 So sánh",
    "minh-son-2027/I.1 Mức",
    "minh-son-2027/I.1 Thời hạn hiểu là",
  ]);
});

test("every obligation has words that read back as itself", () => {
  const all: readonly Obligation[] = [
    ...[...catalogue.packs.values()].flatMap(({ targets, reporting }) => [
      ...targets.flatMap(({ deadline }) => deadline.obligations),
      ...reporting.flatMap(({ deadline }) => deadline.obligations),
    ]),
    { type: "recurring", every: "schoolYear", months: [9, 1], lastDay: { day: 5, month: 2 } },
    { type: "recurring", lastDay: { day: "last" } },
  ];
  expect(dueIn(obligationWords(all), null)).toEqual({ obligations: all, asTyped: false });
});

test.each([
  ["31/12/2026", [{ type: "date", lastDay: "2026-12-31" }]],
  ["05/12/2026", [{ type: "date", lastDay: "2026-12-05" }]],
  ["5/12/26", [{ type: "date", lastDay: "2026-12-05" }]],
  ["trước ngày 05/12/2026", [{ type: "date", lastDay: "2026-12-04" }]],
  ["ngày 5 tháng 12 năm 2026", [{ type: "date", lastDay: "2026-12-05" }]],
  ["30/6", [{ type: "date", lastDay: "2026-06-30" }]],
  ["Quý III/2026", [{ type: "date", lastDay: "2026-09-30" }]],
  ["quý III", [{ type: "date", lastDay: "2026-09-30" }]],
  ["9/2026", [{ type: "date", lastDay: "2026-09-30" }]],
  ["2026", [{ type: "date", lastDay: "2026-12-31" }]],
  ["Hàng năm", [{ type: "recurring", every: "year" }]],
  ["năm học 2026-2027", [{ type: "span", from: "2026-09-01", to: "2027-08-31" }]],
  ["Thường xuyên | tháng 12/2026", [{ type: "continuous" }, { type: "date", lastDay: "2026-12-31" }]],
])("a deadline is read as people type it: %s", (text, obligations) => {
  expect(dueIn(text, 2026)?.obligations).toEqual(obligations);
});

test.each(["12/31/2026", "31/2/2026", "cuối năm", "học kỳ I", "không phải 31/12/2026", "sau Tết", "hoặc", "1.5", "x"])(
  "a deadline that is not read whole is asked about: %s",
  (text) => {
    expect(dueIn(text, 2026)).toBeNull();
  },
);

test("a day of the spreadsheet's own making is asked about wherever month and day could stand for one another", () => {
  const dueOf = (cell: string) => {
    const [first, ...rest] = ticked(draftBook).targets;
    const { problems, typed } = packOfBook({ ...draftBook, targets: [{ ...first, due: cell }, ...rest] }, catalogue);
    return { problems: problems.map(({ column }) => column), typed: typed.map(({ text }) => text) };
  };
  const asked = { problems: ["Thời hạn hiểu là"], typed: [] };
  expect(dueOf(dayCellText(aDay("2026-05-12")))).toEqual(asked);
  expect(dueOf(dayCellText(aDay("2026-12-01")))).toEqual(asked);
  expect(dueOf(dayCellText(aDay("2026-01-01")))).toEqual(asked);
  expect(dueOf(dayCellText(aDay("2026-12-31")))).toEqual({ problems: [], typed: [] });
  expect(dueOf("quý III/2026")).toEqual({ problems: [], typed: ["quý III/2026"] });
  const { problems } = packOfBook(
    { ...draftBook, plan: { ...draftBook.plan, effectiveTo: dayCellText(aDay("2027-12-05")) } },
    catalogue,
  );
  expect(problems.map(({ column }) => column)).toEqual(["Hiệu lực đến ngày"]);
});

test("the plan's own days are read as people type them", () => {
  const plan = { ...draftBook.plan, effectiveFrom: "1/1/2027", effectiveTo: "ngày 31 tháng 12 năm 2027" };
  const { data } = packOfBook({ ...ticked(draftBook), plan }, catalogue);
  expect([data["effectiveFrom"], data["effectiveTo"]]).toEqual(["2027-01-01", "2027-12-31"]);
});

test("a sheet whose heading is gone is not read as if it were whole", async () => {
  const blocks = await blocksOf(await writeWorkbook(ruleSheet(draftBook)));
  const without = blocks.map((block) =>
    block.sheet === "Chỉ tiêu"
      ? { ...block, cells: block.cells.map((line, at) => (at === 0 ? line.slice(1) : line)) }
      : block,
  );
  expect(readRuleSheet(without).lost).toEqual(["Chỉ tiêu: Đã duyệt"]);
});
