import path from "node:path";
import { periodWords } from "../kernel/period";
import type { Catalogue } from "../plan/catalogue";
import { sayChange } from "../returns/entries";
import { entryRoles } from "../sheet/entry-cells";
import { quoted } from "../figures/tidy";
import { type Changes, heldSince, type HeldSince, keptReturn, type KeptReturn } from "../returns/since";
import { type Report, reportJson } from "../usecases/report";
import { type CheckedWorkbook, checkWorkbook } from "../usecases/check-workbook";
import type { CellRepair } from "../usecases/repair";
import { repairsJson } from "./repaired";
import { asRefused, type Output, refuse, Refused, sentenceOf } from "./context";
import { isFolder } from "./files";
import { inputFiles } from "./input-files";
import { say } from "./words";
import { blocksOfFile } from "./workbook-file";

/** The earlier returns of --previous, and where they were looked for. */
export interface Previous {
  readonly where: string;
  readonly returns: readonly KeptReturn[];
}

const keptFrom = async (catalogue: Catalogue, at: string, name: string): Promise<KeptReturn> => {
  const checked = checkWorkbook(catalogue, await blocksOfFile(at), null);
  if (!checked.ok) throw new Refused(checked.refusal, name);
  // Texts of a file are pieces of its whole XML, which would stay with them: what is kept is copied.
  return structuredClone(keptReturn(name, checked.value));
};

/**
 * The returns in a file, or in a folder and its folders, of which little is kept. A single file that cannot be read is
 * refused; in a folder it is told and the others are read.
 */
export const previousIn = async (catalogue: Catalogue, where: string, output: Output): Promise<Previous> => {
  const { files } = await inputFiles([where], []);
  if (files.length === 0) refuse("no-files", { folder: where });
  const alone = !(await isFolder(where));
  const returns: KeptReturn[] = [];
  for (const [index, { path: at, name }] of files.entries()) {
    output.progress(index, files.length, name);
    try {
      returns.push(await keptFrom(catalogue, at, name));
    } catch (error) {
      if (alone) throw error;
      output.problem(say(output.lang, "previousSkipped", { why: sentenceOf(asRefused(error), output.lang) }));
    }
  }
  output.progress(files.length, files.length, "");
  return { where, returns };
};

/** A checked workbook with what does not go with its earlier return, and what changed since; null: nothing was compared. */
export const heldAgainst = (
  catalogue: Catalogue,
  file: string,
  checked: CheckedWorkbook,
  { where, returns }: Previous,
): HeldSince => {
  // A folder of earlier returns may hold the very file that is checked.
  const others = returns.filter((each) => path.resolve(each.file) !== path.resolve(file));
  return heldSince(catalogue, keptReturn(file, checked), checked, { where, returns: others });
};

/** What each entry cell is asked for: as its row says, of a total in the total's own words. */
const wordsByCell = ({ recognised: { tables }, totals }: CheckedWorkbook): ReadonlyMap<string, string> =>
  new Map([
    ...tables.flatMap(({ rows }) =>
      rows.flatMap((row) => {
        const { cell } = row.cellOf("words");
        return cell.type === "text" ? entryRoles.map((role) => [row.cellOf(role).at, quoted(cell.text)] as const) : [];
      }),
    ),
    ...[...totals.values()].flatMap(({ given }) => given.map(({ at, what }) => [at, what] as const)),
  ]);

/** What changed, cell by cell: where, what is asked there, and from what to what. */
export const printChanges = ({ from, correction, cells }: Changes, workbook: CheckedWorkbook, output: Output): void => {
  const { lang } = output;
  const asked = wordsByCell(workbook);
  const params = { file: from.file, period: periodWords(from.period, lang), count: String(cells.length) };
  output.line(say(lang, correction ? "correctedSince" : "changedSince", params));
  for (const each of cells) {
    const [, at] = each.cells;
    const words = asked.get(at);
    output.line(`  ${at}${words === undefined ? "" : ` (${words})`}: ${sayChange(each)}`);
  }
  output.line("");
};

const changesJson = ({ from, correction, cells }: Changes) => ({
  file: from.file,
  period: from.period,
  correction,
  changes: cells.map(({ cells: at, texts }) => ({
    cell: at[1],
    previous: texts[0] === "" ? null : texts[0],
    now: texts[1] === "" ? null : texts[1],
  })),
});

/** What is told of a checked file beside its report. */
interface Told {
  readonly report: Report;
  readonly changes?: Changes | null;
  readonly repairs: readonly CellRepair[];
}

/**
 * The contract's object of a checked file; where earlier returns were asked for (`changes` is given) with `previous` beside
 * it, null where there was none to compare with; where the job repairs, with `repaired`.
 */
export const checkedJson = (
  { catalogue, output, repair }: { readonly catalogue: Catalogue; readonly output: Output; readonly repair: boolean },
  file: string,
  { report, changes, repairs }: Told,
) => ({
  ...reportJson(catalogue, file, report, output.lang),
  ...(changes !== undefined && { previous: changes === null ? null : changesJson(changes) }),
  ...(repair && { repaired: repairsJson(repairs) }),
});
