import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { sayRosterProblem } from "../returns/roster/problems";
import { readRoster } from "../returns/roster/read";
import type { Roster } from "../returns/types";
import { type Output, refuse } from "./context";
import { say } from "./words";
import { blocksOfFile } from "./workbook-file";

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
