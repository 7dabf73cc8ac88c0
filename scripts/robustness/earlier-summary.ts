import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { summaryWorkbook } from "../../src/documents/summary";
import type { CountedReturn } from "../../src/returns/gather/types";
import { rollUp } from "../../src/returns/roll-up";
import type { RosterSchool } from "../../src/returns/types";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { aDay } from "../../test/support/ids";
import { filledReturn, schoolNamed } from "../../test/returns/clerks";
import { aSchool, fullFigures, gathering } from "../../test/returns/gathered";
import { rosterModel } from "../../test/returns/rosters";
import { catalogue, packs } from "../../test/usecases/forms";

const [plan] = packs("phu-ly-2026");
if (plan === undefined) throw new Error("no plan");

/** As many schools as make 200,000 rows of "Số liệu theo trường", a part of 115 MB: not many more are let in. */
const schools = 7_800;

const levelOf = [
  ["mam-non", "Mầm non"],
  ["tieu-hoc", "Tiểu học"],
  ["thcs", "THCS"],
] as const;

/** What schools of one level answer, by chance the same at every run. */
const answersOf = (school: RosterSchool, seed: number): readonly CountedReturn[] =>
  fc
    .sample(fullFigures(plan, school), { numRuns: 40, seed })
    .flatMap((figures) => gathering(plan, [school], new Map([[school.code, figures]])).counted);

const kinds = levelOf.map(([level, words], at) => {
  const school = aSchool("?", { levels: [level] });
  return { school, words, returns: answersOf(school, at + 1) };
});

const schoolAt = (number: number) => {
  const kind = kinds[number % kinds.length];
  const own = kind?.returns[(number * 7919) % kind.returns.length];
  if (kind === undefined || own === undefined) throw new Error("no kind of school");
  const school = { ...kind.school, code: `T${number}`, name: `Trường số ${number}` };
  return { school, words: kind.words, returned: { ...own, school, file: `T${number}.xlsx` } };
};

/**
 * A gathering of many schools made in a folder, with a return of one of them, and a summary of all as large as is let in; gives
 * how `consolidate` is asked to hold the one against the other.
 */
export const withEarlierSummary = async (folder: string): Promise<readonly string[]> => {
  const at = (name: string): string => path.join(folder, name);
  const all = Array.from({ length: schools }, (_, number) => schoolAt(number));
  const then = gathering(plan, all.map(({ school }) => school), new Map()); // prettier-ignore
  const counted = { ...then, counted: all.map(({ returned }) => returned), missing: [], period: "2026-Q2", day: aDay("2026-06-30") }; // prettier-ignore
  writeFileSync(at("truoc.xlsx"), await writeWorkbook(summaryWorkbook(catalogue, rollUp(catalogue, counted, null))));
  const roster = all.map(({ school, words }) => [school.code, school.name, words, "Công lập"]);
  writeFileSync(at("ds.xlsx"), await writeWorkbook(rosterModel(roster)));
  mkdirSync(at("nop"));
  writeFileSync(at("nop/T0.xlsx"), await filledReturn(schoolNamed("T0", "Trường số 0", ["mam-non"]), 0));
  return ["consolidate", at("nop"), "--roster", at("ds.xlsx"), "--plan", plan.id, "--period", "2026", "--previous", at("truoc.xlsx"), "--json"]; // prettier-ignore
};
