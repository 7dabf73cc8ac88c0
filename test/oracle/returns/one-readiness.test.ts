import { readFile } from "node:fs/promises";
import { cellName } from "../../../src/sheet/address";
import type { CheckJson } from "../../cli/check-json";
import { runJson } from "../../cli/run";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { asRead } from "../native/as-read";
import { harmless, noticed, set } from "./changes";
import { fillAndVary, type Return, sheet, signed } from "./filled";
import { keptCopy, network, pupilsTotal, ready } from "./habits";

const answer = "trien-khai-co-so-du-lieu-nganh-giao-duc";
const items = "giai-phap-an-toan-thong-tin-cua-truong";

/** Types into the row of a key. */
const typed = (form: Return, key: string, value: Parameters<typeof set>[2], below = 0): Step =>
  set(form.rowOf(key) + below, form.columnOf("n"), value);

/** Copies a row below itself, where no cell is merged across any more. */
const twice = (form: Return, key: string, value?: Parameters<typeof set>[2]): readonly Step[] => [
  { op: "unmerge", sheet, area: `A${form.firstRow + 1}:C${form.lastRow + 1}` },
  { op: "copyRows", sheet, row: form.rowOf(key), count: 1, to: form.rowOf(key) + 1 },
  ...(value === undefined ? [] : [typed(form, key, value, 1)]),
];

const keptWith = (form: Return, key: string, value: string | number): readonly Step[] => [
  { op: "copySheet", sheet, name: keptCopy },
  { op: "set", sheet: keptCopy, address: cellName(form.rowOf(key), form.columnOf("n")), value },
];

/** Said in English by the sheet, in Vietnamese by the check. */
const elsewhere: readonly string[] = ["the language switched to English"];

/** What the sheet's own formulas see of these is little or nothing, each in its own way. */
const changed: Readonly<Record<string, (form: Return) => readonly Step[]>> = {
  ...Object.fromEntries(Object.entries(harmless).filter(([name]) => !elsewhere.includes(name))),
  ...Object.fromEntries(Object.entries(noticed).map(([name, [steps]]) => [name, steps])),
  "two numbers in one cell": (form) => [typed(form, signed, "30/52")],
  "two numbers for a total": (form) => [typed(form, pupilsTotal, "700/960")],
  "a number that became a date": (form) => [typed(form, signed, { typedVi: "5/12/2026" })],
  "a percentage in a cell for a number": (form) => [typed(form, `${signed}.d`, { typed: "5200%" })],
  "a denominator's row copied, with another number": (form) => twice(form, `${signed}.d`, 51),
  "a task's day copied, with another day": (form) => twice(form, `${network}.day`, "01/10/2026"),
  "a task's row copied, with another status": (form) => twice(form, network, "Chưa thực hiện"),
  "an item's row copied, with another answer": (form) => twice(form, `${items}#2`, "Không"),
  "a total's row copied, with another number": (form) => twice(form, pupilsTotal, 690),
  "a total's row copied, with words": (form) => twice(form, pupilsTotal, "nhiều"),
  "a total's row copied, then cleared": (form) => [...twice(form, pupilsTotal), typed(form, pupilsTotal, "")],
  "a figure's row copied, then cleared": (form) => [...twice(form, `${signed}.d`), typed(form, `${signed}.d`, "")],
  "an answer's row copied, then cleared": (form) => [...twice(form, answer), typed(form, answer, "")],
  "the row of the day copied, with another day": (form) => twice(form, "rs.day", "30/06/2026"),
  "a copy of the sheet, with another number": (form) => keptWith(form, signed, 31),
  "a copy of the sheet, with words": (form) => keptWith(form, signed, "nhiều"),
  "a copy of the sheet, with another total": (form) => keptWith(form, pupilsTotal, 690),
  "a formula as an entry": (form) => [typed(form, signed, { formula: "=15+15" })],
  "a reason without a word": (form) => [typed(form, signed, ""), set(form.rowOf(signed), form.columnOf("reason"), "-")],
};

let filled: Awaited<ReturnType<typeof fillAndVary>>;
const names = Object.keys(changed);
const fileOf = (name: string): string => filled.at(`${name}.xlsx`);
const checks = new Map<string, CheckJson>();

/** Every readiness line that a file remembers, sheet by sheet. */
const linesIn = async (file: string): Promise<readonly string[]> => {
  const blocks = await blocksOf(opened(new Uint8Array(await readFile(file))));
  const texts = blocks.flatMap(({ cells }) =>
    cells.flat().flatMap((cell) => (cell.type === "text" ? [cell.text] : [])),
  );
  return texts.map(asRead).filter((text) => /^[✔✘] (?:CHƯA )?SẴN SÀNG NỘP/.test(text));
};

describeWithLibreOffice("a workbook has one readiness", () => {
  beforeAll(async () => {
    filled = await fillAndVary(
      (form) => Object.fromEntries(names.map((name) => [name, (changed[name] ?? (() => []))(form)])),
      ready,
    );
    for (const name of names) {
      const { json } = await runJson<CheckJson>("check", fileOf(name), "--out", fileOf(`${name}, marked`));
      checks.set(name, json);
    }
    await libreOfficeJobs(
      names.map((name) => ({
        input: fileOf(`${name}, marked`),
        steps: [{ op: "calculate" }, { op: "save", output: fileOf(`${name}, calculated`) }],
      })),
    );
  });
  afterAll(() => filled.remove());

  test.each(names)("%s: what the check writes is what the sheet then works out itself", async (name) => {
    const [written, worked] = [await linesIn(fileOf(`${name}, marked`)), await linesIn(fileOf(`${name}, calculated`))];
    expect(written.length).toBeGreaterThan(0);
    expect(written[0]).toBe(worked[0]);
    expect(written[0]?.startsWith("✔")).toBe(checks.get(name)?.ready);
  });

  test("what the sheet sees itself needs no other check once it is put right", async () => {
    const input = fileOf("a row copied and changed, marked");
    const output = fileOf("put right");
    const row = filled.rowOf(`${signed}.d`) + 1;
    await libreOfficeJobs([
      {
        input,
        steps: [
          { op: "unprotect", sheet },
          { op: "deleteRows", sheet, row, count: 1 },
          { op: "save", output },
        ],
      },
    ]);
    expect((await linesIn(output))[0]).toBe("✔ SẴN SÀNG NỘP: đã nhập 21/21 mục");
  });
});
