import type { Earlier } from "../forms/earlier";
import { periodWords } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import { differences, type EntryTexts, entryTexts } from "../returns/entries";
import { isChosen } from "../returns/gather/settle";
import { schoolFinder } from "../returns/find-school";
import type { Roster, RosterSchool } from "../returns/types";
import { earlierOf, isBefore } from "../usecases/earlier";
import { type Output, refuse, Refused } from "./context";
import { returnIn } from "./earlier-return";
import { isFolder } from "./files";
import { inputFiles } from "./input-files";
import { say } from "./words";

/** What is kept of a return for the form of a later period. */
interface KeptEarlier {
  readonly file: string;
  readonly period: string;
  readonly earlier: Earlier;
  readonly texts: EntryTexts;
}

/** Which return a school's form goes by; `differing`: it sent several that say different things, and none was chosen. */
export type EarlierChoice =
  { readonly kind: "one"; readonly file: string; readonly earlier: Earlier } | { readonly kind: "none" | "differing" };

/** Of a school's returns before a period those of the last period, with what each says. */
const lastOf = (kept: readonly KeptEarlier[]): readonly KeptEarlier[] =>
  kept.filter((one) => !kept.some((other) => isBefore(one.period, other.period)));

const choose = ({ chosen }: RosterSchool, kept: readonly KeptEarlier[]): EarlierChoice => {
  const last = lastOf(kept);
  const meant = chosen === null ? undefined : last.find(({ file }) => isChosen(chosen, file));
  const [first, ...more] = last;
  if (first === undefined) return { kind: "none" };
  const alike = more.every(({ texts }) => differences(first.texts, texts).length === 0);
  if (meant === undefined && !alike) return { kind: "differing" };
  const { file, earlier } = meant ?? first;
  return { kind: "one", file, earlier };
};

/**
 * For each school of the roster its last return before a period, among those in a folder, known by code, then by name;
 * one file is read at a time, and files that are no school's return are passed over. Where a school's last returns differ
 * the roster's "Tệp được tính" chooses. Refused: what is no folder.
 */
export const earlierInFolder = async (
  catalogue: Catalogue,
  folder: string,
  { schools }: Roster,
  period: string,
  output: Output,
): Promise<ReadonlyMap<RosterSchool, EarlierChoice>> => {
  if (!(await isFolder(folder))) refuse("not-a-folder", { file: folder });
  const { files } = await inputFiles([folder], []);
  const find = schoolFinder(schools);
  const bySchool = new Map<RosterSchool, KeptEarlier[]>(schools.map((school) => [school, []]));
  for (const [at, { path, name }] of files.entries()) {
    output.progress(at, files.length, name);
    const found = await returnIn(catalogue, path).catch((error: unknown) => {
      if (error instanceof Refused) return null;
      throw error;
    });
    if (found === null || !isBefore(found.period, period)) continue;
    // Texts of a file are pieces of its whole XML, which would stay with them: what is kept is copied.
    const kept = structuredClone({ earlier: earlierOf(found.checked), texts: entryTexts(found.checked.recognised.tables) }); // prettier-ignore
    const school = find({ code: found.school.code, name: found.school.school });
    if (school !== null) bySchool.get(school)?.push({ file: name, period: found.period, ...kept });
  }
  output.progress(files.length, files.length, "");
  return new Map(schools.map((school) => [school, choose(school, bySchool.get(school) ?? [])]));
};

/** Which schools' forms carry nothing over, and why. */
export const printWithout = (
  choices: ReadonlyMap<RosterSchool, EarlierChoice>,
  period: string,
  output: Output,
): void => {
  const named = (kind: EarlierChoice["kind"]): string =>
    [...choices].flatMap(([{ code, name }, choice]) => (choice.kind === kind ? [`${name} (${code})`] : [])).join("; ");
  const [none, differing] = [named("none"), named("differing")];
  const params = { period: periodWords(period, output.lang) };
  if (none !== "") output.problem(say(output.lang, "earlierNone", { ...params, schools: none }));
  if (differing !== "") output.problem(say(output.lang, "earlierDiffering", { ...params, schools: differing }));
};
