import {
  hasMoved,
  isTold,
  type SinceSummary,
  sinceSummary,
  type TargetSince,
} from "../documents/summary/since/compare";
import { sayChange, sayUnlisted, sayWhose } from "../documents/summary/since/words";
import { readSummary } from "../documents/summary/since/read";
import type { Attempt } from "../findings/refusals";
import { sayNumber } from "../kernel/numbers";
import { periodWords } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import type { RolledUp } from "../returns/roll-up";
import { withoutFurther } from "../returns/roll-up/ahead";
import { shownNames, shownStatus } from "../verdict/shown";
import { type Output, Refused } from "./context";
import { say, sayDay } from "./words";
import { blocksOfFile } from "./workbook-file";

const given = <T>(attempt: Attempt<T>, file: string): T => {
  if (!attempt.ok) throw new Refused(attempt.refusal, file);
  return attempt.value;
};

/** What changed since the summary in a file. */
export interface SinceFile extends SinceSummary {
  readonly file: string;
}

/** The summary held against the earlier one in a file; null: none was named. Refusals name the file. */
export const sinceFile = async (
  catalogue: Catalogue,
  rolled: RolledUp,
  file: string | null,
): Promise<SinceFile | null> => {
  if (file === null) return null;
  const earlier = given(readSummary(await blocksOfFile(file)), file);
  return { ...given(sinceSummary(catalogue, rolled, earlier), file), file };
};

/** What changed since the earlier summary: a line for each target and each school of which anything did. */
export const printSince = (since: SinceSummary, output: Pick<Output, "lang" | "line">): void => {
  const { lang } = output;
  output.line(say(lang, "sinceHead", { period: periodWords(since.period, lang), day: sayDay(lang, since.day) }));
  // Milestones ahead share their row's figure: it is told once.
  const told = new Set(withoutFurther(since.targets.map(({ now }) => now)));
  const targets = since.targets.filter((each) => told.has(each.now) && hasMoved(each));
  for (const { now, before, change } of targets) {
    const shown = (value: number | null | undefined): string => (value == null ? "–" : sayNumber(value, lang));
    const [then, today] = [before?.shown ?? "missing", shownStatus(now.verdict)];
    const words = then === today ? shownNames[today][lang] : `${shownNames[then][lang]} → ${shownNames[today][lang]}`;
    output.line(
      `  ${now.target.code}: ${shown(before?.value)} → ${shown(now.verdict.value)}${sayChange(change, lang)} · ${words}`,
    );
  }
  const schools = since.schools.filter(isTold);
  for (const school of schools) {
    const { reached, lost } = school;
    const more = reached.length === 0 ? [] : [say(lang, "sinceReached", { codes: reached.join(", ") })];
    const less = lost.length === 0 ? [] : [say(lang, "sinceLost", { codes: lost.join(", ") })];
    const gone = school.listed ? [] : [sayUnlisted(school, lang)];
    output.line(`  ${sayWhose(school, lang)}: ${[...more, ...less, ...gone].join("; ")}`);
  }
  if (targets.length + schools.length === 0) output.line(say(lang, "sinceNothing"));
  output.line("");
};

const beforeJson = ({ shown, n, d, value, coverage }: NonNullable<TargetSince["before"]>) => ({
  status: shown === "stretchMet" ? "met" : shown,
  numerator: n,
  denominator: d,
  value,
  schools: coverage === null ? null : { counted: coverage.counted, of: coverage.of },
});

/** The same as data; of a target the earlier summary's numbers beside this one's. */
export const sinceJson = ({ file, period, day, targets, schools }: SinceFile) => ({
  file,
  period,
  asOf: day,
  targets: targets.map(({ now, before, change }) => ({
    code: now.target.code,
    previous: before === null ? null : beforeJson(before),
    now: { status: now.verdict.status, value: now.verdict.value },
    change,
  })),
  schools,
});
