import type { Catalogue } from "../plan/catalogue";
import { checkWorkbook } from "../usecases/check-workbook";
import { marksFor } from "../usecases/marks";
import type { Report } from "../usecases/report";
import { openWorkbook, type XlsxWorkbook } from "../workbook/xlsx";
import { checkCsv } from "./check-csv";
import { type Given, type Output, Refused, refuse } from "./context";
import { readBytes, sameFile } from "./files";
import { writeBook } from "./new-file";
import { refuseOtherWords } from "./same-school";

/** What is the same for every file of one command: `day` of judgement (ISO), `out` for the marked copy. */
export interface CheckJob {
  readonly catalogue: Catalogue;
  readonly given: Given;
  readonly day: string;
  readonly out: string | null;
  readonly output: Output;
}

const opened = (bytes: Uint8Array, file: string): XlsxWorkbook => {
  const outcome = openWorkbook(bytes);
  if (!outcome.ok) throw new Refused(outcome.refusal, file);
  return outcome.value;
};

const checkXlsx = async ({ catalogue, given, day, out, output }: CheckJob, file: string): Promise<Report> => {
  const workbook = opened(await readBytes(file), file);
  const read = await workbook.read([{ kind: "everything" }]);
  if (!read.ok) throw new Refused(read.refusal, file);
  const checked = checkWorkbook(catalogue, read.value[0] ?? [], day);
  if (!checked.ok) throw new Refused(checked.refusal, file);
  refuseOtherWords(given, checked.value.recognised.meta, file);
  if (out !== null) {
    const applied = await workbook.apply(marksFor(catalogue, checked.value));
    if (!applied.ok) throw new Refused(applied.refusal, file);
    await writeBook(out, workbook.save(), output, workbook.ending);
  }
  return checked.value.report;
};

/** Checks one file of either kind; with `out` the marked copy is written, never over the file itself. */
export const checkFile = async (job: CheckJob, file: string): Promise<Report> => {
  const { catalogue, given, day, out } = job;
  if (out !== null && (await sameFile(file, out))) refuse("would-overwrite-input");
  if (/\.csv$/i.test(file)) {
    if (out !== null) refuse("csv-not-marked");
    return checkCsv(catalogue, given, file, day);
  }
  return checkXlsx(job, file);
};
