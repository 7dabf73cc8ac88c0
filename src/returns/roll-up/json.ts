import { isReady } from "../../checks/ready";
import type { Lang } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { reportJson } from "../../usecases/report";
import type { RolledUp } from "./types";

/**
 * Ready to be handed up: every school of the roster counts, no file is left that something is to be done about, and nothing
 * blocks in the office's own workbook.
 */
export const isComplete = ({ gathering: { counted, roster, returns }, officeFindings }: RolledUp): boolean =>
  isReady(officeFindings) &&
  counted.length === roster.schools.length &&
  returns.every(({ state }) => state === "counted" || state === "superseded");

/**
 * The office's part of the contract's `consolidate --json`: the object of `check --json`, each verdict with whether what is
 * missing could still change it and over how many schools it is, and who holds each target back. `file`: the summary's name.
 */
export const rolledJson = (catalogue: Catalogue, file: string, rolled: RolledUp, lang: Lang) => {
  const { gathering, targets } = rolled;
  const { pack, day, period } = gathering;
  const of = { plans: [pack.id], school: null, sender: null, edition: null, period };
  const report = { ...of, asOf: day, judged: targets, findings: rolled.officeFindings };
  const office = reportJson(catalogue, file, report, lang);
  return {
    ...office,
    ready: isComplete(rolled),
    verdicts: office.verdicts.map((verdict, at) => {
      const target = targets[at];
      const coverage = target?.coverage ?? null;
      const schools = coverage === null ? null : { counted: coverage.counted, of: coverage.of };
      return { ...verdict, decided: target?.decided ?? false, schools };
    }),
    contributors: Object.fromEntries(targets.map(({ target, contributors }) => [target.code, contributors])),
    fewest: Object.fromEntries(targets.map(({ target, fewest }) => [target.code, fewest])),
    together: rolled.together.map(({ targets: codes, exact, schools }) => ({
      targets: codes,
      exact,
      schools: schools.map(({ school, adds }) => ({
        code: school.code,
        school: school.name,
        adds: Object.fromEntries(adds),
      })),
    })),
  };
};
