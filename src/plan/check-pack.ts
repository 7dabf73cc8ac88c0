import { checkCodes } from "./pack-checks/codes";
import { checkReferences, type Known } from "./pack-checks/references";
import { checkSources } from "./pack-checks/source";
import { checkTables } from "./pack-checks/tables";
import { checkTime } from "./pack-checks/time";
import type { PackProblem, Report } from "./problems";
import type { Pack } from "./schema/pack";

/** What the schema alone cannot see: references, unique codes, cells, quotes, dates. Every problem, none thrown. */
export const checkPack = (pack: Pack, file: string, known: Known): readonly PackProblem[] => {
  const problems: PackProblem[] = [];
  const report: Report = (code, place, message) => problems.push({ code, file, place, message });
  checkCodes(pack, report);
  checkTables(pack, report);
  checkReferences(pack, known, report);
  checkSources(pack, report);
  checkTime(pack, report);
  return problems;
};
