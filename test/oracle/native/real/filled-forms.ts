import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetBlock } from "../../../../src/sheet/find";
import { writeWorkbook } from "../../../../src/workbook/xlsx";
import { type Job, libreOfficeJobs, type Shown, type Step } from "../../../support/libreoffice";
import { blocksOf, opened } from "../../../support/xlsx-book";
import type { Shown as Results } from "../calculators";
import type { Entries } from "../filled";
import { type Locale, readSteps, resultsIn, shownIn } from "../libreoffice";
import { Random } from "../random";
import { type Painted, paintedSheets } from "./colours";
import { checkedByCommand, type Said } from "./command";
import { fillAtRandom, typingSteps } from "./fill";
import type { RealForm } from "./forms";
import { stepsIn } from "./sentences";

type Native = ReadonlyMap<string, Results>;
type Colours = ReadonlyMap<string, readonly Painted[]>;

/** A real form that was filled in LibreOffice, and everything that was seen of it. */
export interface FilledForm {
  readonly form: RealForm;
  readonly entries: Entries;
  /** What the command says of the saved file. */
  readonly said: Said;
  /** What stands in the saved file, on an English computer. */
  readonly saved: Native;
  /** What a Vietnamese computer shows of the same entries. */
  readonly vietnamese: Native;
  readonly colours: Colours;
  /** Of the file that the command marked: what stands in it, what LibreOffice shows once it has calculated it anew. */
  readonly marked: Native;
  readonly markedCalculated: Native;
  readonly markedColours: Colours;
  /** "Việc cần làm" of each row, in the saved file and in the marked one. */
  readonly steps: ReadonlyMap<string, string>;
  readonly markedSteps: ReadonlyMap<string, string>;
}

const contentsOf = async (file: string): Promise<readonly SheetBlock[]> =>
  blocksOf(opened(new Uint8Array(await readFile(file))));

const coloursIn = async (file: string): Promise<Colours> => paintedSheets(await readFile(file, "utf8"));

/** Jobs in one LibreOffice of a locale, one a form. */
const jobs = (
  forms: readonly RealForm[],
  input: (index: number) => string,
  steps: (form: RealForm, index: number) => readonly Step[],
  locale: Locale,
): Promise<Shown[][]> =>
  libreOfficeJobs(
    forms.map((form, index): Job => ({ input: input(index), steps: steps(form, index) })),
    300_000,
    locale,
  );

/** Fills real forms in LibreOffice, has the command check and mark the very files, and opens the marked ones again. */
export const filledForms = async (forms: readonly RealForm[], from: number): Promise<readonly FilledForm[]> => {
  const folder = await mkdtemp(path.join(tmpdir(), "real-forms-"));
  const at =
    (kind: string, type = "xlsx") =>
    (index: number): string =>
      path.join(folder, `${index}-${kind}.${type}`);
  const [empty, saved, marked] = [at("empty"), at("saved"), at("marked")];
  const [page, markedPage] = [at("saved", "html"), at("marked", "html")];
  const entries = forms.map((form, index) => fillAtRandom(new Random(from + index), form));
  const typing = (form: RealForm, index: number): readonly Step[] => typingSteps(form, entries[index] ?? new Map());
  const save = (output: string): Step => ({ op: "save", output });
  try {
    for (const [index, { model }] of forms.entries()) await writeFile(empty(index), await writeWorkbook(model));
    const english = (form: RealForm, index: number) => [...typing(form, index), save(saved(index)), save(page(index))];
    await jobs(forms, empty, english, "en-US");
    const vietnamese = await jobs(forms, empty, (form, index) => [...typing(form, index), ...readSteps(form)], "vi-VN");
    const said: Said[] = [];
    for (const [index, { model }] of forms.entries())
      said.push(await checkedByCommand(saved(index), marked(index), model));
    const again = (form: RealForm, index: number): readonly Step[] => [
      { op: "calculate" },
      ...readSteps(form),
      save(markedPage(index)),
    ];
    const calculated = await jobs(forms, marked, again, "en-US");
    const seen = async (form: RealForm, index: number): Promise<FilledForm> => {
      const [before, after] = [await contentsOf(saved(index)), await contentsOf(marked(index))];
      return {
        form,
        entries: entries[index] ?? new Map(),
        said: said[index] ?? { judgement: new Map(), marked: new Map(), ready: false, undated: [], blocked: new Set() },
        saved: resultsIn(form, before),
        vietnamese: shownIn(form, vietnamese[index] ?? []),
        colours: await coloursIn(page(index)),
        marked: resultsIn(form, after),
        markedCalculated: shownIn(form, calculated[index] ?? []),
        markedColours: await coloursIn(markedPage(index)),
        steps: stepsIn(form.model, before),
        markedSteps: stepsIn(form.model, after),
      };
    };
    return await Promise.all(forms.map(seen));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
