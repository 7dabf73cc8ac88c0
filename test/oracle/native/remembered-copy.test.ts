import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Change } from "../../../src/workbook/port";
import type { CheckJson } from "../../cli/check-json";
import { runJson } from "../../cli/run";
import { describeWithLibreOffice, type Job, libreOfficeJobs } from "../../support/libreoffice";
import { inTurn } from "../../support/turns";
import { blocksOf, marked, opened } from "../../support/xlsx-book";
import { seed } from "./all-books";
import { text } from "./entries";
import { addressOf, columnsOf, type Entries } from "./filled";
import { Random } from "./random";
import { fillAtRandom } from "./real/fill";
import { type RealForm, realForms } from "./real/forms";
import { plausibleEntries } from "./real/plausible";
import { writeStale } from "./real/remembered";
import { askedRows } from "./real/sentences";
import { type Cells, readAll, remembered, workedOut } from "./real/shown-cells";

const some = inTurn(realForms(), 6);

const short = "Thiếu kinh phí, dự kiến tháng 12/2026.";
const long = "Nhà trường đang chờ kinh phí và đã có văn bản đề nghị gửi phường. ".repeat(3).trim();

/** A form filled as a school would, with reasons, some of them too long for their cells. */
const explained = ({ slots }: RealForm): Entries => {
  const reasons = slots.filter(({ kind, figure }) => kind === "reason" && !figure.startsWith("total."));
  const given = reasons.map((slot, index) => [addressOf(slot), text(index % 5 === 2 ? long : short)] as const);
  return new Map([...plausibleEntries(slots, seed + 3, "all"), ...given]);
};

interface Filling {
  readonly name: string;
  readonly entries: (form: RealForm, index: number) => Entries;
  readonly options: readonly string[];
  /** Whether results were pasted over as values, which the check puts back. */
  readonly pasted?: true;
}

const fillings: readonly Filling[] = [
  { name: "filled with reasons", entries: explained, options: [] },
  { name: "half filled", entries: ({ slots }) => plausibleEntries(slots, seed + 5, "half"), options: [] },
  {
    name: "filled at random",
    entries: (form, index) => fillAtRandom(new Random(seed + 900 + index), form),
    options: [],
  },
  { name: "pasted over", entries: explained, options: [], pasted: true },
  { name: "judged by another day", entries: explained, options: ["--as-of", "2031-01-15"] },
];

/** The status of each row of the first table, pasted over as a value. */
const pastedOver = async (file: string, { model }: RealForm): Promise<void> => {
  const sheet = model.sheets.find((each) => columnsOf(each).has("status"));
  const column = sheet === undefined ? undefined : columnsOf(sheet).get("status");
  const changes = (sheet?.cells ?? []).flatMap(({ row, column: at, content }): readonly Change[] =>
    at === column && row > 4 && content?.type === "formula"
      ? [{ kind: "cell", sheet: sheet?.name ?? "", row, column: at, value: "✔ Đạt", style: null, formula: null }]
      : [],
  );
  expect(changes.length).toBeGreaterThan(0);
  await writeFile(file, await marked(new Uint8Array(await readFile(file)), changes));
};

describeWithLibreOffice("the copy of a check, of figures that a program wrote which does not calculate", () => {
  let folder = "";
  let seen: readonly { readonly name: string; readonly kept: Cells; readonly worked: Cells }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "remembered-copy-"));
    const cases = some.flatMap((form, index) => fillings.map((filling) => ({ form, index, ...filling })));
    const copies: { name: string; form: RealForm; kept: Cells; blocked: ReadonlySet<string>; job: Job }[] = [];
    for (const [at, { form, index, name, entries, options, pasted }] of cases.entries()) {
      const [file, copy] = [path.join(folder, `${at}.xlsx`), path.join(folder, `${at}-copy.xlsx`)];
      await writeStale(file, form, entries(form, index));
      if (pasted === true) await pastedOver(file, form);
      const { json } = await runJson<CheckJson>("check", file, "--out", copy, ...options);
      const blocked = askedRows(json, form.model);
      const blocks = await blocksOf(opened(new Uint8Array(await readFile(copy))));
      const kept = remembered(form.model, blocked, blocks);
      copies.push({
        name: `${form.name}, ${name}`,
        form,
        kept,
        blocked,
        job: { input: copy, steps: readAll(form.model) },
      });
    }
    const answers = await libreOfficeJobs(copies.map(({ job }) => job));
    seen = copies.map(({ name, form, kept, blocked }, at) => ({
      name,
      kept,
      worked: workedOut(form.model, blocked, answers[at] ?? []),
    }));
  }, 600_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("remembers on work sheets and print views what LibreOffice works out of it", () => {
    expect(seen.length).toBeGreaterThan(0);
    const different = seen.flatMap(({ name, kept, worked }) =>
      [...kept].flatMap(([cell, text]) =>
        worked.get(cell) === text ? [] : [`${name} ${cell}: ${text} ≠ ${worked.get(cell) ?? ""}`],
      ),
    );
    expect(different).toEqual([]);
  });
});
