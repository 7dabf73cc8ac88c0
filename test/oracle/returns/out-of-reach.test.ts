import { readFile } from "node:fs/promises";
import { cellName } from "../../../src/sheet/address";
import { findTables } from "../../../src/sheet/find";
import { writeKey } from "../../../src/sheet/keys";
import type { CheckJson } from "../../cli/check-json";
import { run, runJson } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { asRead } from "../native/as-read";
import { fillAndVary, type Return, sheet, signed } from "./filled";
import { pupilsTotal, ready } from "./habits";

const totalsKey = "total.can-bo-quan-ly-giao-vien-nhan-vien";
const isReady = "✔ SẴN SÀNG NỘP: đã nhập 21/21 mục";

let filled: Awaited<ReturnType<typeof fillAndVary>>;
const file = (name: string): string => filled.at(`${name}.xlsx`);

const cellOf = (form: Return, key: string): string => cellName(form.rowOf(key), form.columnOf("n"));
const put = (form: Return, key: string, value: Extract<Step, { op: "set" }>["value"]): Step => ({
  op: "set",
  sheet,
  address: cellOf(form, key),
  value,
});

/** What happens to a return that is ready. */
const variants = (form: Return): Readonly<Record<string, readonly Step[]>> => ({
  merged: [
    put(form, `${signed}.d`, "năm mươi hai"),
    { op: "merge", sheet, area: `${cellOf(form, signed)}:${cellOf(form, `${signed}.d`)}` },
  ],
  "merged over a figure": [{ op: "merge", sheet, area: `${cellOf(form, signed)}:${cellOf(form, `${signed}.d`)}` }],
  hidden: [put(form, signed, "ba mươi"), { op: "hideRows", sheet, row: form.rowOf(signed), count: 2 }],
  "no add-in": [put(form, totalsKey, { formula: '=RASOAT.GIATRI("phu-ly-2026/PL.4";30;52)' })],
});

const readable = async (name: string) => {
  const blocks = await blocksOf(opened(new Uint8Array(await readFile(file(name)))));
  const texts = blocks
    .filter((block) => block.sheet === sheet)
    .flatMap(({ cells }) => cells.flat().flatMap((cell) => (cell.type === "text" ? [asRead(cell.text)] : [])));
  const rows = findTables(blocks).flatMap((table) => table.rows);
  const step = (key: string): string => {
    const cell = rows.find((row) => row.key !== null && writeKey(row.key) === key)?.cellOf("step").cell;
    return cell?.type === "text" ? asRead(cell.text) : "";
  };
  return { line: texts.find((text) => text.includes("SẴN SÀNG NỘP")) ?? "", step };
};

const codes = async (name: string) => {
  const { json } = await runJson<CheckJson>("check", file(name));
  return { json, found: json.findings.map(({ code, severity }) => `${severity} ${code}`) };
};

describeWithLibreOffice("what a person cannot see on the screen, in a return saved by LibreOffice", () => {
  beforeAll(async () => {
    filled = await fillAndVary(variants, ready);
    // The school's own list of last year is the other workbook.
    await libreOfficeJobs([
      {
        input: filled.file,
        steps: [put(filled, pupilsTotal, 961), { op: "save", output: filled.at("so-hoc-sinh.xlsx") }],
      },
    ]);
    const source = `'file://${filled.at("so-hoc-sinh.xlsx")}'#$'${sheet}'.${cellOf(filled, pupilsTotal)}`;
    await libreOfficeJobs([
      {
        input: filled.file,
        steps: [put(filled, pupilsTotal, { formula: `=${source}` }), { op: "save", output: file("linked") }],
      },
    ]);
  }, 600_000);
  afterAll(() => filled.remove());

  test("a cell under a merge: the sheet counts it, and check names the area that covers it", async () => {
    const { line } = await readable("merged");
    expect(line).toMatch(/^✘ CHƯA SẴN SÀNG NỘP: đã nhập 20\/21 mục · số lỗi: 1 /);
    const { json, found } = await codes("merged");
    expect(found).toEqual(["error text-not-number", "info under-merge"]);
    const area = `${cellOf(filled, signed)}:${cellOf(filled, `${signed}.d`)}`;
    expect(json.findings[1]?.message).toContain(area);
    expect((await run("check", file("merged"))).out).toContain(area);
  });

  test("a figure under a merge with which nothing is wrong: it counts, and a note says what it is", async () => {
    expect((await readable("merged over a figure")).line).toBe(isReady);
    const { json, found } = await codes("merged over a figure");
    expect(found).toEqual(["info counted-under-merge"]);
    expect(json.findings[0]?.message).toContain("“52”");
    expect(json.ready).toBe(true);
  });

  test("a wrong cell in a hidden row: the sheet counts it, and check names the row", async () => {
    const { line, step } = await readable("hidden");
    expect(line).toMatch(/^✘ CHƯA SẴN SÀNG NỘP: đã nhập 20\/21 mục · số lỗi: 1 /);
    expect(step(signed)).toContain("Số không hợp lệ");
    const { json, found } = await codes("hidden");
    expect(found).toEqual(["error text-not-number", "info row-hidden"]);
    expect(json.findings[1]?.message).toContain(`${filled.rowOf(signed) + 1}`);
  });

  test("a total linked from the school's own workbook: it counts as saved, and a note names that file", async () => {
    expect((await readable("linked")).line).toBe(isReady);
    const { json, found } = await codes("linked");
    expect(found).toEqual(["info figure-linked"]);
    expect(json.findings[0]?.message).toContain("so-hoc-sinh.xlsx. Kết quả kiểm tra dựa vào số “961”");
    expect(json.ready).toBe(true);
    expect(json.verdicts.find(({ code }) => code === "phu-ly-2026/PL.6")?.denominator).toBe(961);
  });

  test("a formula of the add-in on a computer without it: an error cell, for the sheet and for check", async () => {
    const { line, step } = await readable("no add-in");
    expect(line).toMatch(/^✘ CHƯA SẴN SÀNG NỘP: đã nhập 20\/21 mục · số lỗi: 1 /);
    expect(step(totalsKey)).toContain("Ô báo lỗi");
    const { json, found } = await codes("no add-in");
    expect(found).toEqual(["error error-cell"]);
    expect(json.findings[0]?.message).toContain("#NAME?");
    const guide = await readFile("docs/huong-dan-su-dung.md", "utf8");
    expect(guide).toMatch(/#NAME\?.*dán dạng giá trị/);
  });
});
