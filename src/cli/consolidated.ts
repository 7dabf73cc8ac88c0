import path from "node:path";
import { summaryWorkbook } from "../documents/summary";
import type { Day } from "../kernel/ids";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { reminderOf, slipsOf } from "../returns/gather/slips";
import type { Gathering } from "../returns/gather/types";
import type { RolledUp } from "../returns/roll-up";
import { rolledJson } from "../returns/roll-up/json";
import { writeWorkbook } from "../workbook/xlsx";
import type { Output } from "./context";
import { writeSafely } from "./files-safely";
import { writeBook } from "./new-file";
import { today } from "./options";
import { say } from "./words";

/** What is consolidated. */
export interface Asked {
  readonly catalogue: Catalogue;
  readonly pack: Pack;
  readonly period: string;
  readonly day: Day;
}

/** The slips of schools that have something to correct, and the reminder, as files of a folder. */
export const writeSlips = async (
  { catalogue }: Asked,
  gathering: Gathering,
  folder: string,
  output: Output,
): Promise<void> => {
  const reminder = reminderOf(catalogue, gathering, today());
  const slips = [...slipsOf(catalogue, gathering, today()), ...(reminder === null ? [] : [reminder])];
  for (const { file, text } of slips) await writeSafely(path.join(folder, file), text, output);
  if (!output.json) output.line(say(output.lang, "slipsWritten", { count: slips.length, folder }));
};

/** The summary workbook; nothing where no file was named. */
export const writeSummary = async (
  { catalogue }: Asked,
  rolled: RolledUp,
  file: string | null,
  output: Output,
): Promise<void> => {
  if (file === null) return;
  await writeBook(file, await writeWorkbook(summaryWorkbook(catalogue, rolled)), output);
  if (!output.json) output.line(say(output.lang, "summaryWritten", { file }));
};

/** CONTRACTS "consolidate --json". */
export const consolidatedJson = ({ catalogue }: Asked, folder: string, rolled: RolledUp, output: Output): object => {
  const { returns, missing, changed } = rolled.gathering;
  return {
    ...rolledJson(catalogue, folder, rolled, output.lang),
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
