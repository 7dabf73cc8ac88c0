import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { sayRosterProblem } from "../returns/roster/problems";
import { readRoster } from "../returns/roster/read";
import type { Roster } from "../returns/types";
import type { SheetBlock } from "../sheet/find";
import { openWorkbook } from "../workbook/xlsx";
import { type Output, refuse, Refused } from "./context";
import { readBytes } from "./files";
import { say } from "./words";

/** The used ranges of all sheets of an Excel file; what cannot be read is refused with the file's name. */
const blocksOfFile = async (file: string): Promise<readonly SheetBlock[]> => {
  const opened = openWorkbook(await readBytes(file));
  const read = opened.ok ? await opened.value.read([{ kind: "everything" }]) : opened;
  if (!read.ok) throw new Refused(read.refusal, file);
  return read.value[0] ?? [];
};

/** The roster in a file, for schools that every plan manages; with all its mistakes where it has any (`bad-roster`). */
export const rosterFrom = async (
  catalogue: Catalogue,
  packs: readonly Pack[],
  file: string,
  output: Output,
): Promise<Roster> => {
  const read = readRoster(catalogue, packs, await blocksOfFile(file));
  if (!read.ok) {
    const problems = read.refusal.map((problem) => `  - ${sayRosterProblem(problem, output.lang)}`).join("\n");
    return refuse("bad-roster", { file, problems });
  }
  const { roster, unused } = read.value;
  if (unused.length > 0) output.problem(say(output.lang, "rosterUnused", { file, heads: unused.join(", ") }));
  return roster;
};
