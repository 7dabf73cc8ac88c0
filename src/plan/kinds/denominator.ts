import type { SharePart } from "../schema/measure";
import type { Total, Totals } from "../schema/total";

/** Over whom an office counts, in words ("tiểu học, THCS, công lập"); `narrower` where not over every school it manages. */
export interface Counted {
  readonly schools: string;
  readonly narrower: boolean;
}

/** What a part divides by: its words for one respondent, and the total's id where it is one. */
interface Denominator {
  readonly denominator: string;
  readonly total: string | null;
}

/** The schools that an office counts, whenever it says how many of them did something. */
export const schoolsTotal = "co-so-giao-duc";

/** Loading has checked that each total a measure names exists, so its absence is a defect of ours. */
const totalOf = (totals: Totals, id: string): Total => {
  const total = totals[id];
  if (total === undefined) throw new Error(`No total ${id}`);
  return total;
};

/** A school's words speak of "trường"; an office counts over all of them, and says over which where not over every one. */
const overSchools = (words: string, { schools, narrower }: Counted): string =>
  narrower && schools !== "" ? `${words} (${schools})` : words;

/** What a school divides by. */
export const inSchool = ({ total, denominator = "" }: SharePart, totals: Totals): Denominator =>
  total === undefined ? { denominator, total: null } : { denominator: totalOf(totals, total).words, total };

/** What an office divides by, over these schools; words of a measure's own speak of one school and are turned to many. */
export const inOffice = ({ total, denominator = "" }: SharePart, counted: Counted, totals: Totals): Denominator => {
  const plural = denominator.replace(/ của (nhà )?trường$/, " của các trường");
  return total === undefined
    ? { denominator: overSchools(plural, counted), total: null }
    : { denominator: overSchools(totalOf(totals, total).officeWords, counted), total };
};

/** The schools themselves, where an office says how many of them did something. */
export const schoolsCounted = ({ schools }: Counted, totals: Totals): Denominator => ({
  denominator: `${totalOf(totals, schoolsTotal).officeWords} (${schools})`,
  total: schoolsTotal,
});
