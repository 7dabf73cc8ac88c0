import path from "node:path";
import type { Catalogue } from "../plan/catalogue";
import { periodFor } from "../plan/periods";
import type { Earlier } from "../forms/earlier";
import type { Pack } from "../plan/schema/pack";
import { sendOut, type SentForm } from "../returns/send-out";
import type { RosterSchool } from "../returns/types";
import { writeWorkbook } from "../workbook/xlsx";
import { type ExitCode, type Given, type Output, refuse, Refused, sentenceOf } from "./context";
import { type EarlierChoice, earlierInFolder, printWithout } from "./earlier-returns";
import { writeBook } from "./new-file";
import { rosterFrom } from "./roster-file";
import { say } from "./words";

/** What one school's form needs, and the roster says of each. */
const ofOneSchool = ["level", "ownership", "school", "code"] as const;

interface ForRoster {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
  readonly roster: string;
  readonly period: string;
  /** The folder of last period's returns; null: nothing is carried over. */
  readonly from: string | null;
  /** The folder. */
  readonly out: string;
}

/** Writes one form; what cannot be made is said and the others go on. */
const writeForm = async ({ school, file, made }: SentForm, out: string, output: Output): Promise<string | null> => {
  const where = path.join(out, file);
  try {
    if (!made.ok) throw new Refused(made.refusal, `${school.code} – ${school.name}`);
    await writeBook(where, await writeWorkbook(made.value), output);
    return where;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    output.problem(sentenceOf(error, output.lang));
    return null;
  }
};

/**
 * `template --roster FILE --out DIR`: the form of every school on the roster, with `--from` a folder each with what its last
 * return said. The exit code is 2 when a form could not be
 * made; the others are there all the same.
 */
export const templatesFor = async (given: Given, job: ForRoster, output: Output): Promise<ExitCode> => {
  const { catalogue, packs, period, out } = job;
  const also = ofOneSchool.find((option) => given.text(option) !== null);
  if (also !== undefined) refuse("option-not-with", { option: also, other: "roster" });
  const taken = periodFor(packs, period);
  if (!taken.ok) throw new Refused(taken.refusal);
  const roster = await rosterFrom(catalogue, packs, job.roster, output);
  const total = roster.schools.length;
  const choices = job.from === null ? null : await earlierInFolder(catalogue, job.from, roster, period, output);
  const choiceOf = (school: RosterSchool): EarlierChoice => choices?.get(school) ?? { kind: "none" };
  const written: { readonly file: string; readonly code: string; readonly school: string; readonly from: string | null }[] = []; // prettier-ignore
  const earlierFor = (school: RosterSchool): Earlier | null => {
    const choice = choiceOf(school);
    return choice.kind === "one" ? choice.earlier : null;
  };
  let done = 0;
  for (const form of sendOut(catalogue, packs, roster, period, earlierFor)) {
    output.progress(done, total, form.school.name);
    const file = await writeForm(form, out, output);
    const choice = choiceOf(form.school);
    const from = choice.kind === "one" ? choice.file : null;
    if (file !== null) written.push({ file, code: form.school.code, school: form.school.name, from });
    done += 1;
  }
  output.progress(total, total, "");
  if (choices !== null) printWithout(choices, period, output);
  if (output.json) output.data(written);
  else output.line(say(output.lang, "formsWritten", { count: written.length, total, folder: out }));
  return written.length === total ? 0 : 2;
};
