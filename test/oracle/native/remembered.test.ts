import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { describeWithLibreOffice, type Job, libreOfficeJobs, type Shown } from "../../support/libreoffice";
import { seed } from "./all-books";
import { inTurn } from "../../support/turns";
import { disagreements } from "./compare";
import type { Entries } from "./filled";
import { readSteps, shownIn } from "./libreoffice";
import { Random } from "./random";
import { checkedByCommand, type Said } from "./real/command";
import { fillAtRandom } from "./real/fill";
import { type RealForm, realForms } from "./real/forms";
import { readPrinted, remembered, shownOf, writeStale } from "./real/remembered";

const all = realForms();
const named = (forms: readonly RealForm[]) => forms.map((form, index) => [form.name, index] as const);
/** What is remembered hardly hangs on the plan: a few have their turn. */
const some = inTurn(all, 6);

let folder = "";
const at = (name: string, index: number): string => path.join(folder, `${index}-${name}.xlsx`);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "remembered-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("no formula of a template remembers a number, which LibreOffice would believe", () => {
  test.each(named(all))("%s", (_, index) => {
    const formulas = all[index]?.model.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (content?.type === "formula" ? [content] : [])),
    );
    expect(formulas?.length).toBeGreaterThan(100);
    expect(formulas?.filter(({ cached }) => typeof cached === "number")).toEqual([]);
  });
});

describeWithLibreOffice("results that a file remembers", () => {
  let empty: readonly (readonly Shown[])[] = [];
  let stale: readonly (readonly Shown[])[] = [];
  let said: readonly Said[] = [];
  let entries: readonly Entries[] = [];

  beforeAll(async () => {
    entries = some.map((form, index) => fillAtRandom(new Random(seed + 500 + index), form));
    const judged: Said[] = [];
    for (const [index, form] of some.entries()) {
      await writeFile(at("empty", index), await writeWorkbook(form.model));
      await writeStale(at("stale", index), form, entries[index] ?? new Map());
      judged.push(await checkedByCommand(at("stale", index), at("marked", index), form.model));
    }
    said = judged;
    const opened = some.map((form, index): Job => ({ input: at("empty", index), steps: readPrinted(form) }));
    // Nothing is done but open and read.
    const again = some.map((form, index): Job => ({ input: at("stale", index), steps: readSteps(form) }));
    const answers = await libreOfficeJobs([...opened, ...again], 300_000);
    empty = answers.slice(0, some.length);
    stale = answers.slice(some.length);
  }, 300_000);

  describe("of an empty form are those that LibreOffice works out: a preview or a phone shows the right ones", () => {
    test.each(named(some))("%s", (_, index) => {
      const form = some[index];
      if (form === undefined) throw new Error("No such form");
      expect(remembered(form).size).toBeGreaterThan(0);
      expect(shownOf(form, empty[index] ?? [])).toEqual(remembered(form));
    });
  });

  describe("go stale when a program that does not calculate writes figures, and LibreOffice works them out anew on opening", () => {
    test.each(named(some))("%s", (_, index) => {
      const form = some[index];
      if (form === undefined) throw new Error("No such form");
      const native = shownIn(form, stale[index] ?? []);
      expect(
        disagreements(said[index]?.judgement ?? new Map(), native, form.slots, entries[index] ?? new Map()),
      ).toEqual([]);
      expect(said[index]?.judgement.size).toBeGreaterThan(1);
    });
  });
});
