/**
 * npm run native: what the sheets' own formulas were held to. Every template and officer's workbook: sizes, formulas,
 * functions, how long LibreOffice takes to open the largest; all of them filled at random; then the made-up plans,
 * in every engine. `npm run native -- quick` leaves the made-up plans out. Ends with 1 when anything disagrees.
 */
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { allBooks, chunks, type NamedBook, randomRows } from "../../test/oracle/native/all-books";
import { byIronCalc, type Shown } from "../../test/oracle/native/calculators";
import { disagreements } from "../../test/oracle/native/compare";
import { casesIn, differing, judged } from "../../test/oracle/native/differing";
import { byLibreOffice } from "../../test/oracle/native/libreoffice";
import { type FilledForm, filledForms } from "../../test/oracle/native/real/filled-forms";
import { formulasIn, functionsIn, volatile } from "../../test/oracle/native/real/formulas";
import { type RealForm, realForms } from "../../test/oracle/native/real/forms";
import { libreOfficeJobs } from "../../test/support/libreoffice";
import { freshSeed } from "../../test/support/turns";

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(0)} s`;
let wrong = 0;
const told = (name: string, cases: number, found: readonly string[]): void => {
  wrong += found.length;
  say(`${name}: ${cases} cases, ${found.length} disagreements`);
  for (const each of found) say(`  ${each}`);
};

const reportFormulas = (forms: readonly RealForm[]): void => {
  const formulas = forms.flatMap(formulasIn);
  const [longest] = [...formulas].sort((a, b) => b.formula.length - a.formula.length);
  const functions = [...new Set(formulas.flatMap(({ formula }) => functionsIn(formula)))].sort();
  say(`Templates and officers' workbooks: ${forms.length}; formulas in them: ${formulas.length}`);
  say(`Longest formula: ${longest?.formula.length ?? 0} characters (${longest?.at ?? ""}); the limit is 1,000`);
  say(`Functions called: ${functions.length}: ${functions.join(" ")}`);
  say(`Volatile ones among them: ${functions.filter((name) => volatile.includes(name)).join(" ") || "none"}`);
};

const openingTime = async (bytes: Uint8Array): Promise<string> => {
  const file = path.join(tmpdir(), `largest-${process.pid}.xlsx`);
  writeFileSync(file, bytes);
  try {
    const [[opened] = []] = await libreOfficeJobs([{ input: file, steps: [{ op: "openingTime" }] }]);
    return opened?.type === "number" ? `${opened.value.toFixed(2)} s` : "unknown";
  } finally {
    rmSync(file, { force: true });
  }
};

const reportSizes = async (forms: readonly RealForm[]): Promise<void> => {
  const files: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  for (const { name, model } of forms) files.push({ name, bytes: await writeWorkbook(model) });
  files.sort((a, b) => b.bytes.length - a.bytes.length);
  const kB = ({ bytes }: { readonly bytes: Uint8Array }): string => `${(bytes.length / 1000).toFixed(0)} kB`;
  for (const kind of ["office", "school"]) {
    const own = files.filter(({ name }) => name.startsWith("office") === (kind === "office"));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) continue;
    say(
      `Largest file for ${kind === "office" ? "an office" : "a school"}: ${first.name}, ${kB(first)}; smallest ${last.name}, ${kB(last)}`,
    );
    say(`  LibreOffice opens the largest in ${await openingTime(first.bytes)} of the processor`);
  }
};

type Seen = readonly [FilledForm["said"]["judgement"], FilledForm["saved"]];
const natives: readonly (readonly [string, (form: FilledForm) => Seen])[] = [
  ["LibreOffice, English computer, the saved file", ({ said, saved }) => [said.judgement, saved]],
  ["LibreOffice, Vietnamese computer", ({ said, vietnamese }) => [said.judgement, vietnamese]],
  ["LibreOffice, the file that check --out marked", ({ said, markedCalculated }) => [said.marked, markedCalculated]],
];

const reportForms = async (forms: readonly RealForm[]): Promise<void> => {
  const started = Date.now();
  const filled = await filledForms(forms, freshSeed);
  const cases = filled.reduce((sum, { said }) => sum + said.judgement.size, 0);
  for (const [name, native] of natives) {
    const found = filled.flatMap((one) =>
      disagreements(...native(one), one.form.slots, one.entries).map(
        (each) => `${one.form.name}: ${JSON.stringify(each)}`,
      ),
    );
    told(`Every form filled at random, ${name} against check --json`, cases, found);
  }
  say(`  (${seconds(started)})`);
};

type Calculator = (books: readonly NamedBook[]) => Promise<readonly ReadonlyMap<string, Shown>[]>;

/** Books calculated by one process: a slow machine may take its time over all of them, and no process holds them all. */
const booksAtOnce = 40;

const reportMadeUp = async (calculators: readonly (readonly [string, Calculator])[]): Promise<void> => {
  const books = allBooks(randomRows.full, "all");
  const judgements = judged(books);
  for (const [name, calculator] of calculators) {
    const started = Date.now();
    const answers: ReadonlyMap<string, Shown>[] = [];
    for (const some of chunks(books, booksAtOnce)) answers.push(...(await calculator(some)));
    const found = differing(books, judgements, answers);
    told(`Made-up plans, ${name} against the engine`, casesIn(judgements), found);
    say(`  (${seconds(started)})`);
  }
};

const inLibreOffice =
  (locale: "en-US" | "vi-VN"): Calculator =>
  async (books) => {
    const [answers = []] = await byLibreOffice(
      books.map(({ book }) => book),
      [locale],
    );
    return answers;
  };

const forms = realForms();
say(`Seed ${freshSeed} (RASOAT_SEED=${freshSeed} repeats this run)`);
reportFormulas(forms);
await reportSizes(forms);
await reportForms(forms);
if (!process.argv.includes("quick"))
  await reportMadeUp([
    ["IronCalc", (books) => byIronCalc(books.map(({ book }) => book))],
    ["LibreOffice, English computer,", inLibreOffice("en-US")],
    ["LibreOffice, Vietnamese computer,", inLibreOffice("vi-VN")],
  ]);
process.exitCode = wrong > 0 ? 1 : 0;
