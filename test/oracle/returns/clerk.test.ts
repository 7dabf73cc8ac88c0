import { readFile } from "node:fs/promises";
import fc from "fast-check";
import type { Cell } from "../../../src/figures/cell";
import { cellName, columnLetters } from "../../../src/sheet/address";
import { isFindingCode, seenByFormulas } from "../../../src/findings/catalogue";
import type { CheckJson } from "../../cli/check-json";
import { runJson } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { freshSeed, whole } from "../../support/turns";
import { blocksOf, opened } from "../../support/xlsx-book";
import { entryRows } from "../../usecases/forms";
import { asRead } from "../native/as-read";
import { fillAndVary, type Return, sheet } from "./filled";
import { ready } from "./habits";

type Act = (form: Return) => readonly Step[];

const contents = ["", "Có", "không", "52", "-3", "12,5", "1.234", "5/12", "50%", "khoảng 40", "#N/A", "Đã hoàn thành"];

/** What a clerk may do anywhere on the form; rows count from its first entry, and may meet headings and blank rows. */
const acts = fc.record({ row: fc.nat(44), other: fc.nat(44), count: fc.integer({ min: 1, max: 3 }) }).chain((at) => {
  const area = (from: string, to: string, { firstRow }: Return): string =>
    `${from}${firstRow + at.row + 1}:${to}${firstRow + at.row + at.count}`;
  const entry = (form: Return): string => columnLetters(form.columnOf("n"));
  const cell = (form: Return): string => cellName(form.firstRow + at.row, form.columnOf("n"));
  const typed = fc
    .constantFrom(...contents)
    .map((text): [string, Act] => [
      `types "${text}" at row ${at.row}`,
      (form) => [{ op: "set", sheet, address: cell(form), value: { typed: text } }],
    ]);
  const named = (name: string, act: Act): fc.Arbitrary<[string, Act]> =>
    fc.constant([`${name} ${JSON.stringify(at)}`, act]);
  return fc.oneof(
    { weight: 4, arbitrary: typed },
    named("clears", (form) => [{ op: "clear", sheet, area: area(entry(form), entry(form), form) }]),
    named("inserts", (form) => [{ op: "insertRows", sheet, row: form.firstRow + at.row, count: at.count }]),
    named("deletes", (form) => [{ op: "deleteRows", sheet, row: form.firstRow + at.row, count: at.count }]),
    named("hides", (form) => [{ op: "hideRows", sheet, row: form.firstRow + at.row, count: at.count }]),
    named("copies cells", (form) => [
      {
        op: "copyCells",
        sheet,
        area: area(entry(form), entry(form), form),
        to: cellName(form.firstRow + at.other, form.columnOf("n")),
      },
    ]),
    named("copies rows", (form) => [
      { op: "unmerge", sheet, area: `A${form.firstRow + 1}:C${form.lastRow + 4}` },
      { op: "copyRows", sheet, row: form.firstRow + at.row, count: at.count, to: form.firstRow + at.other },
    ]),
    named("sorts", (form) => [
      { op: "unmerge", sheet, area: `A${form.firstRow + 1}:C${form.lastRow + 1}` },
      {
        op: "sort",
        sheet,
        area: `A${form.firstRow + 1}:${columnLetters(form.columnOf("targets") + 60)}${form.lastRow + 1}`,
        column: at.count,
      },
    ]),
    ...(["reason", "targets"] as const).flatMap((last) =>
      [0, 8, 30].map((more) =>
        named(`sorts up to ${last} + ${more}`, (form) => [
          { op: "unmerge", sheet, area: `A${form.firstRow + 1}:C${form.lastRow + 1}` },
          {
            op: "sort",
            sheet,
            area: `A${form.firstRow + 1}:${columnLetters(form.columnOf(last) + more)}${form.lastRow + 1}`,
            column: at.count,
          },
        ]),
      ),
    ),
    named("pastes values", (form) => [
      { op: "pasteValues", sheet, area: area("A", columnLetters(form.columnOf("step")), form) },
    ]),
    named("merges", (form) => [{ op: "merge", sheet, area: area(entry(form), entry(form), form) }]),
    {
      weight: 3,
      arbitrary: named("inserts a column", () => [{ op: "insertColumns", sheet, column: at.count, count: 1 }]),
    },
  );
});

const days = fc.array(acts, { minLength: 1, maxLength: 4 });
const many = whole ? 120 : Number(process.env["RASOAT_CLERKS"] ?? 12);
const sampled = fc.sample(days, { numRuns: many, seed: freshSeed });

let filled: Awaited<ReturnType<typeof fillAndVary>>;
const fileOf = (day: number, what = ""): string => filled.at(`${day}${what}.xlsx`);
const checks = new Map<number, CheckJson | null>();

const isSeen = (code: string): boolean => isFindingCode(code) && seenByFormulas(code);

/** A readiness line pasted over as a value says what it said then. */
const frozen = ({ findings }: CheckJson): boolean => findings.some(({ code }) => code === "formulas-missing");

const isReadyLine = (said: boolean | string): boolean => said === true || String(said).startsWith("✔");

/** What a file shows of results: its first readiness line, and the status on every row, by the row and its key. */
const shownIn = async (
  file: string,
): Promise<{ readonly ready: string; readonly statuses: ReadonlyMap<string, string> }> => {
  const blocks = await blocksOf(opened(new Uint8Array(await readFile(file))));
  const textOf = (cell: Cell): string => (cell.type === "text" ? asRead(cell.text) : "");
  const texts = blocks.flatMap(({ cells }) => cells.flat().map(textOf));
  const rows = new Map<string, string>();
  for (const { key, row } of entryRows(blocks))
    rows.set(`${key}, row ${row.row + 1}`, textOf(row.cellOf("status").cell));
  return { ready: texts.find((text) => /^[✔✘] (?:CHƯA )?SẴN SÀNG NỘP/.test(text)) ?? "", statuses: rows };
};

describeWithLibreOffice("whatever a clerk does to a form in a day", () => {
  beforeAll(async () => {
    filled = await fillAndVary(
      (form) => Object.fromEntries(sampled.map((day, n) => [String(n), day.flatMap(([, act]) => act(form))])),
      ready,
    );
    for (const [n] of sampled.entries()) {
      const { json } = await runJson<CheckJson>("check", fileOf(n), "--out", fileOf(n, ", marked"));
      checks.set(n, "verdicts" in json ? json : null);
    }
    const marked = [...checks].flatMap(([n, json]) => (json === null ? [] : [n]));
    await libreOfficeJobs(
      marked.map((n) => ({
        input: fileOf(n, ", marked"),
        steps: [{ op: "calculate" }, { op: "save", output: fileOf(n, ", calculated") }],
      })),
    );
  });
  afterAll(() => filled.remove());

  const named = sampled.map((day, n): [string, number] => [`${n}: ${day.map(([name]) => name).join("; ")}`, n]);
  test.each(named)("%s", async (_, n) => {
    const json = checks.get(n) ?? null;
    if (json === null) throw new Error("refused");
    const [written, worked] = [await shownIn(fileOf(n, ", marked")), await shownIn(fileOf(n, ", calculated"))];
    const apart = json.findings.some(({ code }) => code === "steps-apart");
    // Beside rows of which the formulas are those of others no count and no status is right, and the sheet says so.
    if (apart) expect([json.ready, written.ready, worked.ready].map(isReadyLine)).toEqual([false, false, false]);
    if (apart) return;
    expect(written.ready).toBe(worked.ready);
    // Formulas cannot see that a row's words were moved away from its key.
    if (json.findings.every(({ code }) => code !== "moved-words")) expect(written.statuses).toEqual(worked.statuses);
    expect(written.ready.startsWith("✔")).toBe(json.ready);
    // Before the check the sheet may say ready only of what its formulas cannot see.
    const seen = json.findings.filter(
      ({ severity, reason, code }) => severity !== "info" && reason === null && isSeen(code),
    );
    if ((await shownIn(fileOf(n))).ready.startsWith("✔")) expect(frozen(json) ? [] : seen).toEqual([]);
  });
});
