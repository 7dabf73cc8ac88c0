import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { cellName } from "../../../src/sheet/address";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { describeWithLibreOffice, type Job, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { inTurn } from "../../support/turns";
import { blocksOf, opened } from "../../support/xlsx-book";
import { disagreements } from "./compare";
import { type Locale, resultsIn } from "./libreoffice";
import { checkedByCommand } from "./real/command";
import { type RealForm, realForms } from "./real/forms";

/** What people type at the keyboard that a program may take for something else than it is. */
const typed = [
  "5/12",
  "5/12/2026",
  "100%",
  "50%",
  "5:30",
  "1/2",
  "65,5",
  "65.5",
  "1.234",
  "1e3",
  "2",
  "200%",
  "26",
  "TRUE",
  "false",
];

const wanted = [
  "phu-ly-2026 tieu-hoc public",
  "hai-phong-2026 thpt public",
  "office tan-ky-2026",
  "office tay-ninh-2026",
];
/** So that each is typed into several cells. */
const shifts = inTurn([0, 6], 2);
const forms = realForms().filter(({ name }) => wanted.includes(name));

const typing = ({ slots }: RealForm, shift: number): readonly Step[] =>
  slots
    .filter(({ kind }) => kind === "whole" || kind === "percent" || kind === "level" || kind === "answer")
    .map(({ sheet, row, column }, index) => ({
      op: "set",
      sheet,
      address: cellName(row, column),
      value: { typed: typed[(index + shift) % typed.length] ?? "" },
    }));

const locales: readonly Locale[] = ["en-US", "vi-VN"];
const cases = locales.flatMap((locale) =>
  forms.flatMap((form) => shifts.map((shift) => [locale, form.name, shift] as const)),
);

describeWithLibreOffice("what is typed at the keyboard of LibreOffice", () => {
  let folder = "";
  const file = (locale: Locale, name: string, shift: number, kind: string): string =>
    path.join(folder, `${locale} ${name} ${shift} ${kind}.xlsx`);

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "typed-"));
    for (const locale of locales) {
      const jobs: Job[] = [];
      for (const form of forms)
        for (const shift of shifts) {
          const input = file(locale, form.name, shift, "empty");
          await writeFile(input, await writeWorkbook(form.model));
          const output = file(locale, form.name, shift, "saved");
          jobs.push({ input, steps: [...typing(form, shift), { op: "save", output }] });
        }
      await libreOfficeJobs(jobs, 300_000, locale);
    }
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(cases)("%s, %s, %i: is judged alike by the sheet and by check --json", async (locale, name, shift) => {
    const form = forms.find((one) => one.name === name);
    if (form === undefined) throw new Error(name);
    const saved = file(locale, name, shift, "saved");
    const { judgement } = await checkedByCommand(saved, file(locale, name, shift, "marked"), form.model);
    const native = resultsIn(form, await blocksOf(opened(new Uint8Array(await readFile(saved)))));
    expect(judgement.size).toBeGreaterThan(1);
    expect(disagreements(judgement, native, form.slots, new Map())).toEqual([]);
  });
});
