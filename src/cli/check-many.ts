import path from "node:path";
import { blocks, isReady } from "../checks/ready";
import { severityOf } from "../findings/catalogue";
import { isOfIdentity } from "../findings/of-identity";
import type { Finding } from "../findings/finding";
import { type Keeper, keeper } from "../returns/keeper";
import { entryTexts } from "../returns/entries";
import { CheckedBefore, type CheckedReturn } from "../returns/repeated";
import type { Report } from "../usecases/report";
import { worstFirst } from "../usecases/told";
import { type CheckedFile, checkFile, isFiguresFile, type CheckJob } from "./check-file";
import { asRefused, type ExitCode, type Output, refuse, Refused, sentenceOf } from "./context";
import { bareFolder, inputFiles, type InputFile } from "./input-files";
import { closingTable, fileLine, type TableLine } from "./print-many";
import { checkedJson, printChanges } from "./previous";
import { printReport } from "./print-report";
import { printRepairs } from "./repaired";
import { say } from "./words";

/** Several files, or a folder of them; `out` of the job is a folder. */
interface ManyJob extends CheckJob {
  /** Every verdict of every file, as of a single one. */
  readonly full: boolean;
}

type Outcome =
  { readonly kind: "checked"; readonly checked: CheckedFile } | { readonly kind: "refused"; readonly refused: Refused };

const outFor = (folder: string, { name, path: where }: InputFile, named: readonly string[]): string => {
  const inFolder = named.find((each) => name.startsWith(`${bareFolder(each)}/`) && each !== where);
  return path.join(folder, inFolder === undefined ? path.basename(where) : path.relative(inFolder, where));
};

/** A folder in which a marked copy would take the place of a file that is being checked is refused before any is. */
const refuseOwnFolder = (files: readonly InputFile[], folder: string, named: readonly string[]): void => {
  if (files.some((file) => path.resolve(outFor(folder, file, named)) === path.resolve(file.path)))
    refuse("would-overwrite-inputs", { folder });
};

/** A file that cannot be checked is told, whatever is wrong with it, and the others are checked all the same. */
const attempt = async (job: ManyJob, file: InputFile, named: readonly string[]): Promise<Outcome> => {
  const out = job.out === null || isFiguresFile(job.given, file.path) ? null : outFor(job.out, file, named);
  try {
    return { kind: "checked", checked: await checkFile({ ...job, out }, file.path) };
  } catch (error) {
    const refused = asRefused(error);
    const where = "file" in refused.refusal.params ? null : file.name;
    return { kind: "refused", refused: new Refused(refused.refusal, where) };
  }
};

/** What is kept of a file: copies of its texts, since each is a piece of the whole file. */
const keptOf = (file: string, { report, workbook }: CheckedFile, keep: Keeper): CheckedReturn => {
  const { school, sender, period, edition, plans, findings } = report;
  const blocking = findings.filter(blocks);
  const errors = blocking.filter(({ code }) => severityOf(code) === "error").length;
  return {
    file,
    school: school === null ? null : { code: keep.text(school.code), name: keep.text(school.name) },
    sender: sender === null ? null : keep.text(sender),
    period: period === null ? null : keep.text(period),
    edition: edition === null ? null : keep.text(edition),
    plans,
    ready: blocking.length === 0,
    errors,
    queries: blocking.length - errors,
    entries: workbook === null ? null : entryTexts(workbook.recognised.tables, keep),
  };
};

/** An array of the contract's objects, each written as soon as it is known: no more than one is held. */
const arrayTo = (output: Output): ((object: unknown) => void) & { readonly end: () => void } => {
  let first = true;
  const each = (object: unknown): void => {
    output.part(`${first ? "[" : ","}\n${JSON.stringify(object, null, 2).replace(/^/gm, "  ")}`);
    first = false;
  };
  return Object.assign(each, {
    end: () => {
      output.part(first ? "[]\n" : "\n]\n");
    },
  });
};

const withFindings = (report: Report, more: readonly Finding[]): Report =>
  more.length === 0 ? report : { ...report, findings: worstFirst([...report.findings, ...more]) };

/** What is known so far, and told as it goes. */
class Telling {
  private readonly before = new CheckedBefore();
  private readonly keep = keeper();
  readonly table: TableLine[] = [];
  private written = 0;
  private readonly json: ReturnType<typeof arrayTo>;

  constructor(private readonly job: ManyJob) {
    this.json = arrayTo(job.output);
  }

  refused(file: string, refused: Refused): void {
    const { output } = this.job;
    const message = sentenceOf(refused, output.lang);
    output.problem(message);
    if (output.json) this.json({ file, error: { code: refused.refusal.code, message } });
    this.table.push({ kind: "refused", file });
  }

  checked(file: string, checked: CheckedFile): void {
    const { output, catalogue, full, repair } = this.job;
    const own = keptOf(file, checked, this.keep);
    const again = this.before.repeats(own);
    const report = withFindings(checked.report, again);
    const line: TableLine = {
      kind: "checked",
      checked: { ...own, ready: isReady(report.findings) },
      told: [...structuredClone(checked.report.findings.filter(isOfIdentity)), ...again],
    };
    if (checked.workbook !== null) this.written += 1;
    this.table.push(line);
    if (output.json) this.json(checkedJson(this.job, file, { ...checked, report }));
    else if (full) {
      printReport(catalogue, file, report, full, output);
      if (checked.changes != null && checked.workbook !== null) printChanges(checked.changes, checked.workbook, output);
    } else output.line(fileLine(line, output.lang));
    if (repair && !output.json && checked.repairs.length > 0) printRepairs(checked.repairs, output);
  }

  end(): ExitCode {
    const { output, out } = this.job;
    if (output.json) this.json.end();
    else {
      closingTable(this.table, output);
      if (out !== null && this.written > 0)
        output.line(say(output.lang, "markedInFolder", { folder: out, count: this.written }));
    }
    if (this.table.some(({ kind }) => kind === "refused")) return 2;
    return this.table.every((line) => line.kind === "checked" && line.checked.ready) ? 0 : 1;
  }
}

/**
 * Checks file after file, holding of each what a table needs: one line as it goes and a table at the end, or with --json an
 * array. Of several returns of one school for one period the later is found to repeat or to contradict the first.
 */
export const checkMany = async (job: ManyJob, named: readonly string[]): Promise<ExitCode> => {
  const { output, out } = job;
  if (out !== null && /\.xls[xmb]?$/i.test(out)) refuse("too-many-files", { option: "out" });
  const { files, locks, empty } = await inputFiles(named, out === null ? [] : [out]);
  if (locks.length > 0) output.problem(say(output.lang, "locksSkipped", { files: locks.join(", ") }));
  if (files.length === 0) refuse("no-files", { folder: named.join(", ") });
  if (out !== null) refuseOwnFolder(files, out, named);
  const telling = new Telling(job);
  for (const [index, file] of files.entries()) {
    output.progress(index, files.length, file.name);
    const outcome = await attempt(job, file, named);
    if (outcome.kind === "refused") telling.refused(file.name, outcome.refused);
    else telling.checked(file.name, outcome.checked);
  }
  output.progress(files.length, files.length, "");
  for (const folder of empty) telling.refused(folder, new Refused({ code: "no-files", params: { folder } }));
  return telling.end();
};
