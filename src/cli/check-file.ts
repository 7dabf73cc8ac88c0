import type { Day } from "../kernel/ids";
import type { Meta } from "../sheet/identity";
import { listed, needed } from "./arguments";
import { type Given, type Option, type Output, refuse, Refused } from "./context";
import type { Respondent } from "../plan/asked/respondent";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { Said } from "../intake/workbook/lost-identity";
import { beyondRepair, lacksFormulas } from "../usecases/beyond-repair";
import { checkFigures } from "../usecases/check-csv";
import { readFiguresFile } from "../intake/csv/file";
import type { Report } from "../usecases/report";
import type { Changes } from "../returns/since";
import { readBytes, readText, sameFile } from "./files";
import { levelsIn, ownershipIn, plansNamed, today } from "./options";
import { type CheckedWorkbook, checkWorkbook } from "../usecases/check-workbook";
import { marksFor } from "../usecases/marks";
import { type CellRepair, repairsFor } from "../usecases/repair";
import { readinessOf } from "../usecases/readiness";
import { madeForCopy, rememberedFor } from "../usecases/remembered";
import { type Restored, restoreFormulas, writeDay } from "../usecases/restore";
import { missingSteps } from "../usecases/lost-formulas";
import { withPartedSteps } from "../usecases/parted";
import { paperTypedOver } from "../usecases/paper-typed-over";
import { staleResults } from "../usecases/stale";
import { worstFirst } from "../usecases/told";
import { heldAgainst, type Previous } from "./previous";
import { say, sayDay } from "./words";
import { openWorkbook, readsAsWritten, type XlsxWorkbook } from "../workbook/xlsx";
import { finding, type KnownFinding } from "../findings/make";
import type { Block, Change } from "../workbook/port";
import { writeBook } from "./new-file";

/** What a workbook says of itself, in the words of the options. */
const wordsOf = (
  meta: Meta,
): Readonly<Record<"plan" | "level" | "ownership" | "code" | "period", readonly string[]>> => ({
  plan: meta.plans.map(({ id }) => id),
  level: meta.respondent.viewpoint === "school" ? meta.respondent.levels : [],
  ownership: meta.respondent.viewpoint === "school" ? [meta.respondent.ownership] : [],
  code: meta.respondent.viewpoint === "school" ? [meta.respondent.code] : [],
  period: [meta.period],
});

/** A workbook names its plans and school itself: options that say otherwise are refused, never ignored. */
const refuseOtherWords = (given: Given, meta: Meta, file: string): void => {
  for (const [option, own] of Object.entries(wordsOf(meta))) {
    const text = given.text(option);
    const said = text === null ? own : listed(text);
    if (said.some((word) => !own.includes(word)))
      refuse("option-contradicts-file", { option, said: said.join(", "), file, own: own.join(", ") || "–" });
  }
};

const planOption: readonly Option[] = [
  { name: "plan", type: "string", example: "phu-ly-2026", help: { vi: "", en: "" } },
];

/** With --level the figures are one school's; without, the office's own over all its schools. */
const respondentOf = (given: Given, packs: readonly Pack[]): Respondent => {
  const text = given.text("level");
  const ownership = given.text("ownership");
  if (text === null) {
    if (ownership !== null) refuse("missing-option", { option: "level", example: "tieu-hoc" });
    return { viewpoint: "office" };
  }
  const levels = levelsIn(text);
  for (const pack of packs) {
    const level = levels.find((candidate) => !pack.manages.includes(candidate));
    if (level !== undefined) refuse("level-not-managed", { plan: pack.id, level, levels: pack.manages.join(", ") });
  }
  if (ownership === null) return refuse("missing-option", { option: "ownership", example: "public" });
  return { viewpoint: "school", levels, ownership: ownershipIn(ownership) };
};

/** Checks a figures file (.csv) against the plans named with --plan. */
const checkCsv = async (catalogue: Catalogue, given: Given, file: string, day: Day): Promise<Report> => {
  // Before the options, which cannot make one of ours of another table.
  const lines = readFiguresFile(await readText(file, "csv-not-unicode"), file);
  if (!lines.ok) throw new Refused(lines.refusal, file);
  const packs = plansNamed(catalogue, needed(given, { options: planOption }, "plan"));
  const respondent = respondentOf(given, packs);
  return checkFigures({ catalogue, packs, respondent, day }, lines.value);
};

/**
 * What is the same for every file of one command: `asOf` the day of judgement asked for (ISO; null: the workbook's own),
 * `out` for the marked copy.
 */
export interface CheckJob {
  readonly catalogue: Catalogue;
  readonly given: Given;
  readonly asOf: Day | null;
  readonly out: string | null;
  /** Earlier returns to hold it against; null: none were asked for. */
  readonly previous: Previous | null;
  /** Cells with one possible reading are repaired in the marked copy. */
  readonly repair: boolean;
  readonly output: Output;
}

/** A file as it was checked; `workbook` null: a figures file. */
export interface CheckedFile {
  readonly report: Report;
  readonly workbook: CheckedWorkbook | null;
  /** What changed since its earlier return, null where it has none; left out where none were asked for. */
  readonly changes?: Changes | null;
  /** The entry cells that can be repaired; those that were, where the job repairs. */
  readonly repairs: readonly CellRepair[];
}

/** What the options say of a workbook that has lost its identity. */
const saidIn = (given: Given): Said => {
  const [level, ownership] = [given.text("level"), given.text("ownership")];
  return {
    code: given.text("code"),
    school: given.text("school"),
    levels: level === null ? null : levelsIn(level),
    ownership: ownership === null ? null : ownershipIn(ownership),
    period: given.text("period"),
  };
};

const opened = (bytes: Uint8Array, file: string): XlsxWorkbook => {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Refused(outcome.refusal, file);
  return outcome.value;
};

/** What the marked copy has beside its marks. */
const sayWritten = (restored: Restored, dayWritten: boolean, { asOf }: Report, output: Output): void => {
  if (output.json) return;
  const { lang } = output;
  if (restored.count > 0) output.line(say(lang, "formulasRestored", { count: String(restored.count) }));
  if (restored.moved.length > 0) output.line(say(lang, "formulasMoved", { sheets: restored.moved.join(", ") }));
  if (dayWritten && asOf !== null) output.line(say(lang, "dayWritten", { day: sayDay(lang, asOf) }));
};

/** What a file carries beside its sheets that whoever receives it should know of. */
const carriedBy = ({ signed, ending }: XlsxWorkbook): readonly KnownFinding[] => [
  ...(signed ? [finding("workbook-signed", null, {})] : []),
  ...(ending === "xlsm" ? [finding("workbook-macros", null, {})] : []),
];

/** The marked copy, read again before it is written: what is saved is what was meant. */
const saveMarked = async (
  workbook: XlsxWorkbook,
  before: readonly Block[],
  changes: readonly Change[],
  { out, output }: { readonly out: string; readonly output: Output },
): Promise<void> => {
  const marked = workbook.save();
  if (!(await readsAsWritten(marked, before, changes, workbook))) refuse("copy-unsound", { file: out });
  await writeBook(out, marked, output, workbook.ending, changes);
};

/** A workbook as it is read, and judged from that. */
interface Read {
  readonly blocks: readonly Block[];
  readonly checked: CheckedWorkbook;
}

const readAndCheck = async (
  { catalogue, given, asOf }: CheckJob,
  workbook: XlsxWorkbook,
  file: string,
): Promise<Read> => {
  const read = await workbook.read([{ kind: "everything" }]);
  if (!read.ok) throw new Refused(read.refusal, file);
  const blocks = read.value[0] ?? [];
  const outcome = checkWorkbook(catalogue, blocks, asOf, saidIn(given));
  if (!outcome.ok) throw new Refused(outcome.refusal, file);
  return { blocks, checked: outcome.value };
};

const applied = async (workbook: XlsxWorkbook, changes: readonly Change[], file: string): Promise<void> => {
  const outcome = await workbook.apply(changes);
  if (!outcome.ok) throw new Refused(outcome.refusal, file);
};

const checkXlsx = async (job: CheckJob, file: string): Promise<CheckedFile> => {
  const { catalogue, given, out, output, previous } = job;
  const workbook = opened(await readBytes(file), file);
  const original = await readAndCheck(job, workbook, file);
  refuseOtherWords(given, original.checked.recognised.meta, file);
  const repairs = repairsFor(catalogue, original.checked);
  const changed = job.repair ? repairs.map(({ change }) => change) : [];
  if (changed.length > 0) await applied(workbook, changed, file);
  // A repaired copy is judged anew, as whoever opens it would.
  const { blocks, checked: alone } = changed.length > 0 ? await readAndCheck(job, workbook, file) : original;
  const held = previous === null ? null : heldAgainst(catalogue, file, alone, previous);
  // Before steps are looked for: the form laid out with its print views serves them too.
  const typedOver = paperTypedOver(catalogue, original.checked, original.blocks);
  const checked = withPartedSteps(catalogue, held?.checked ?? alone, blocks);
  const steps = missingSteps(catalogue, checked, blocks);
  const isLacking = lacksFormulas([...checked.report.findings, ...steps]);
  const moved = isLacking ? restoreFormulas(catalogue, checked, blocks, false).moved : [];
  if (out !== null) {
    const day = writeDay(checked);
    const ready = readinessOf(catalogue, checked);
    const anew = madeForCopy(catalogue, checked, ready);
    const restored = restoreFormulas(catalogue, checked, blocks, day.length > 0 || changed.length > 0, anew);
    const remembered = rememberedFor(catalogue, checked, blocks, restored.changes, ready, anew);
    const changes = [...restored.changes, ...day, ...remembered, ...marksFor(catalogue, checked, ready)];
    await applied(workbook, changes, file);
    await saveMarked(workbook, original.blocks, [...changed, ...changes], { out, output });
    sayWritten(restored, day.length > 0, checked.report, output);
  }
  const { report } = checked;
  const found = [...steps, ...typedOver, ...staleResults(original.checked), ...carriedBy(workbook)];
  const findings = beyondRepair(worstFirst([...report.findings, ...found]), moved);
  const told = { ...report, findings };
  return { report: told, workbook: checked, repairs, ...(held !== null && { changes: held.changes }) };
};

/** A figures file as Excel saves it: "CSV UTF-8" ends in .csv; "Unicode Text" in .txt, which with a plan named is one too. */
export const isFiguresFile = (given: Given, file: string): boolean =>
  /\.csv$/i.test(file) || (/\.(txt|tsv)$/i.test(file) && given.text("plan") !== null);

/** Checks one file of either kind; with `out` the marked copy is written, never over the file itself. */
export const checkFile = async (job: CheckJob, file: string): Promise<CheckedFile> => {
  const { catalogue, given, asOf, out } = job;
  if (out !== null && (await sameFile(file, out))) refuse("would-overwrite-input");
  if (isFiguresFile(given, file)) {
    if (out !== null) refuse("csv-not-marked");
    if (job.previous !== null) refuse("csv-not-compared");
    return { report: await checkCsv(catalogue, given, file, asOf ?? today()), workbook: null, repairs: [] };
  }
  return checkXlsx(job, file);
};
