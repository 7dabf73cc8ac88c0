import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { faultsOf } from "../../src/authoring/review/faults";
import { fixesIn } from "../../src/authoring/review/fixes";
import { bookSheets } from "../../src/authoring/rule-sheet/book";
import { packFrom } from "../../src/authoring/rule-sheet/made";
import { readRuleSheet } from "../../src/authoring/rule-sheet/read";
import { ruleSheet } from "../../src/authoring/rule-sheet/write";
import { cellName } from "../../src/sheet/address";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { book, catalogue } from "../fixtures/ward-book";
import { describeWithLibreOffice, fillWithLibreOffice, type Step } from "../support/libreoffice";

const lines = book.targets.length;

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "rule-sheet-"));
  await writeFile(at("draft.xlsx"), await writeWorkbook(ruleSheet(book)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sheet = bookSheets.targets.name;
const columnAt = (key: string): number => bookSheets.targets.columns.findIndex((column) => column.key === key);
const cell = (key: string, line: number): string => cellName(line, columnAt(key));
const lineOf = (code: string): number => book.targets.findIndex((line) => line["code"] === `minh-son-2027/${code}`) + 1;
const set = (key: string, line: number, value: string): Step => ({ op: "set", sheet, address: cell(key, line), value });
const ticks: readonly Step[] = book.targets.map((_, n) => set("decision", n + 1, "Đồng ý"));
const all = `A2:${cellName(lines, bookSheets.targets.columns.length - 1)}`;

const after = async (steps: readonly Step[], name: string) => {
  await fillWithLibreOffice(at("draft.xlsx"), [], at(name), steps);
  const file = openWorkbook(new Uint8Array(await readFile(at(name))));
  const read = file.ok ? await file.value.read([{ kind: "everything" }]) : file;
  if (!file.ok || !read.ok) throw new Error("unreadable");
  return { workbook: file.value, sheet: readRuleSheet(read.value[0] ?? []) };
};

const codes = (whole: Awaited<ReturnType<typeof after>>): readonly string[] =>
  packFrom(whole.sheet.book, catalogue, "").pack?.targets.map(({ code }) => code.replace("minh-son-2027/", "")) ?? [];

describeWithLibreOffice("a rule sheet that somebody works in with LibreOffice", () => {
  test("ticked and sorted backwards, targets and tables alike, it is the same plan", async () => {
    const width = Math.max(...book.tables.map((line) => line.length)) + 2;
    const tables = `A2:${cellName(book.tables.length, width - 1)}`;
    const plain = await after(ticks, "ticked.xlsx");
    const sorted = await after(
      [
        ...ticks,
        { op: "sort", sheet, area: all, column: columnAt("code"), descending: true },
        { op: "sort", sheet: "Bảng", area: tables, column: 4, descending: true },
      ],
      "sorted.xlsx",
    );
    const [one, other] = [plain, sorted].map(({ sheet: read }) => packFrom(read.book, catalogue, "").pack);
    expect(one?.targets).toHaveLength(lines);
    expect(other).toEqual(one);
    expect(sorted.sheet.deleted).toEqual({ targets: [], rows: [] });
  });

  test("a line inserted, one deleted and one with another value: each is known for what it is, on its own line", async () => {
    const [wrong, gone] = [lineOf("PL.1"), lineOf("PL.2.A")];
    const steps: Step[] = [
      ...ticks,
      set("value", wrong, "40"),
      { op: "copyRows", sheet, row: wrong, count: 1, to: wrong + 1 },
      set("code", wrong + 1, ""),
      set("order", wrong + 1, ""),
      set("value", wrong + 1, "50"),
      { op: "deleteRows", sheet, row: gone > wrong ? gone + 1 : gone, count: 1 },
    ];
    const whole = await after(steps, "edited.xlsx");
    expect(codes(whole)).toEqual(["I.1", "PL.1", "PL.1a", "PL.2"]);
    expect(whole.sheet.deleted.targets).toEqual(["minh-son-2027/PL.2.A"]);
    const fixes = fixesIn(whole.sheet.places, faultsOf(whole.sheet.book, catalogue, "vi"));
    const own = fixes.filter(
      ({ value }) => value?.startsWith("Mức: Nguyên văn: trên 50%. Đang ghi: trên 40%.") === true,
    );
    const line = whole.sheet.book.targets.findIndex(({ value }) => value === "40");
    expect(own.map(({ row, column }) => [row, column])).toEqual([
      [whole.sheet.places.targets.rows[line], columnAt("fix")],
    ]);
    expect((await whole.workbook.apply(fixes)).ok).toBe(true);
    await writeFile(at("checked.xlsx"), whole.workbook.save());
    await fillWithLibreOffice(
      at("checked.xlsx"),
      [{ sheet, address: cell("value", wrong), value: "50" }],
      at("put-right.xlsx"),
    );
    const right = openWorkbook(new Uint8Array(await readFile(at("put-right.xlsx"))));
    const read = right.ok ? await right.value.read([{ kind: "everything" }]) : right;
    if (!read.ok) throw new Error("unreadable");
    const again = readRuleSheet(read.value[0] ?? []);
    const cleared = fixesIn(again.places, faultsOf(again.book, catalogue, "vi"));
    expect(cleared.filter(({ row }) => row === wrong).map(({ value }) => value)).not.toContain(own[0]?.value);
  });
});
