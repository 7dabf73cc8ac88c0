import path from "node:path";
import { exportCsv } from "../documents/export/csv";
import { exportParquet } from "../documents/export/parquet";
import { exportRows } from "../documents/export/rows";
import { reportDocument } from "../documents/report";
import { summaryWorkbook } from "../documents/summary";
import type { Day } from "../kernel/ids";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { reminderOf, slipsOf } from "../returns/gather/slips";
import type { Gathering } from "../returns/gather/types";
import type { RolledUp } from "../returns/roll-up";
import { rolledJson } from "../returns/roll-up/json";
import type { CheckedWorkbook } from "../usecases/check-workbook";
import { writeWorkbook } from "../workbook/xlsx";
import { type Given, type Output, refuse } from "./context";
import { aboveJson, type AboveReturn, printAbove, writeAbove } from "./above-return";
import { type SinceFile, sinceJson } from "./earlier-summary";
import { writeSafely } from "./files-safely";
import { writeBook } from "./new-file";
import { today } from "./options";
import { say } from "./words";

/** What is consolidated. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  /** The plan above, where a return to it was asked for. */
  readonly above: Pack | null;
  readonly period: string;
  readonly day: Day;
}

/** The files and folders to be written; null: not asked for. */
interface Outputs {
  readonly out: string | null;
  readonly report: string | null;
  readonly exported: string | null;
  readonly above: string | null;
  readonly slips: string | null;
}

/**
 * What is to be written, as it was asked for. Word opens its documents only under their own ending (`not-docx`), and
 * an export is of one of two kinds (`not-export`).
 */
export const outputsOf = (given: Given): Outputs => {
  const report = given.text("report");
  if (report !== null && !/\.docx$/i.test(report)) refuse("not-docx", { file: report });
  const exported = given.text("export");
  if (exported !== null && !/\.(?:csv|parquet)$/i.test(exported)) refuse("not-export", { file: exported });
  return { out: given.text("out"), report, exported, above: given.text("above"), slips: given.text("slips") };
};

/** The slips of schools that have something to correct, and the reminder, as files of a folder. */
const writeSlips = async (
  { catalogue }: Asked,
  gathering: Gathering,
  folder: string,
  output: Output,
): Promise<void> => {
  const reminder = reminderOf(catalogue, gathering, today());
  const slips = [...slipsOf(catalogue, gathering, today()), ...(reminder === null ? [] : [reminder])];
  for (const { file, text } of slips) await writeSafely(path.join(folder, file), text, output);
  if (output.json) return;
  output.line(slips.length === 0 ? say(output.lang, "slipsNone") : say(output.lang, "slipsWritten", { count: slips.length, folder })); // prettier-ignore
};

/** The summary workbook; nothing where no file was named. */
const writeSummary = async (
  { catalogue }: Asked,
  rolled: RolledUp,
  since: SinceFile | null,
  file: string | null,
  output: Output,
): Promise<void> => {
  if (file === null) return;
  await writeBook(file, await writeWorkbook(summaryWorkbook(catalogue, rolled, since)), output);
  if (!output.json) output.line(say(output.lang, "summaryWritten", { file }));
};

/** The Word report; an older one is kept beside it, since by then the officer has written in it. */
const writeReport = async (
  { catalogue }: Asked,
  rolled: RolledUp,
  file: string | null,
  output: Output,
): Promise<void> => {
  if (file === null) return;
  await writeSafely(file, await reportDocument(catalogue, rolled), output);
  if (!output.json) output.line(say(output.lang, "reportWritten", { file }));
};

/** The figures by school, as rows for other programs. */
const writeExport = async (
  { catalogue }: Asked,
  { gathering }: RolledUp,
  office: CheckedWorkbook | null,
  file: string | null,
  output: Output,
): Promise<void> => {
  if (file === null) return;
  const rows = exportRows(catalogue, gathering, office);
  const content = /\.csv$/i.test(file) ? exportCsv(gathering, rows) : await exportParquet(gathering, rows);
  await writeSafely(file, content, output);
  if (!output.json) output.line(say(output.lang, "figuresWritten", { count: rows.length, file }));
};

/** The return to the plan above; nothing where no file was named. */
const writeReturn = async (
  { catalogue, above }: Asked,
  rolled: RolledUp,
  file: string | null,
  output: Output,
): Promise<AboveReturn | null> => {
  if (file === null || above === null) return null;
  const written = await writeAbove(catalogue, rolled, above, file, output);
  if (!output.json) printAbove(written, output);
  return written;
};

/** Everything that was asked for, one file after the other; gives the return to the plan above. */
export const writeOutputs = async (
  asked: Asked,
  rolled: RolledUp,
  since: SinceFile | null,
  office: CheckedWorkbook | null,
  files: Outputs,
  output: Output,
): Promise<AboveReturn | null> => {
  await writeSummary(asked, rolled, since, files.out, output);
  await writeReport(asked, rolled, files.report, output);
  await writeExport(asked, rolled, office, files.exported, output);
  const above = await writeReturn(asked, rolled, files.above, output);
  if (files.slips !== null) await writeSlips(asked, rolled.gathering, files.slips, output);
  return above;
};

/** CONTRACTS "consolidate --json". */
export const consolidatedJson = (
  { catalogue }: Asked,
  folder: string,
  rolled: RolledUp,
  { since, above }: { readonly since: SinceFile | null; readonly above: AboveReturn | null },
  output: Output,
): object => {
  const { returns, missing, changed } = rolled.gathering;
  return {
    ...rolledJson(catalogue, folder, rolled, output.lang),
    previous: since === null ? null : sinceJson(since),
    above: above === null ? null : aboveJson(above, output),
    returns: returns.map(({ file, code, school, state, why, receivedOn, late }) => ({
      file,
      code,
      school,
      state,
      why: why[output.lang],
      receivedOn,
      late,
    })),
    missing: missing.map(({ code, name }) => ({ code, school: name })),
    changes: changed.map(({ code, school, file, key, previous, now, countedOn }) => ({
      code,
      school,
      file,
      key,
      previous,
      now,
      countedOn,
    })),
  };
};
