import type { Measure } from "../schema/measure";
import type { Level, Scope } from "../schema/scope";
import { levelNames, ownershipNames } from "../../sheet/labels";

/** What one line of a form takes: two whole numbers, an answer, a level, a whole number, a percent, or a task's state. */
export type Input = "pair" | "answer" | "level" | "whole" | "rate" | "task";

/** `part` numbers the lines of a measure that has several (a checklist's items, the parts of `shares`). */
export interface EntryLine {
  readonly part: number | null;
  readonly input: Input;
  readonly words: string;
}

const pair = (numerator: string, denominator: string, part: number | null = null): EntryLine => ({
  part,
  input: "pair",
  words: `(1) ${numerator}\n(2) ${denominator}`,
});

/** Over whom an office counts, in words; null when it is every school that the plan manages. */
export interface Counted {
  readonly schools: string;
  readonly narrower: boolean;
}

/** "Tiểu học, THCS, công lập" */
export const countedOver = (scope: Scope, manages: readonly Level[]): Counted => {
  const [only, ...more] = scope.ownership;
  const ownership = only === undefined || more.length > 0 ? [] : [ownershipNames[only].toLowerCase()];
  return {
    schools: [...scope.levels.map((level) => levelNames[level]), ...ownership].join(", "),
    narrower: ownership.length > 0 || manages.some((level) => !scope.levels.includes(level)),
  };
};

const schoolsIn = ({ schools }: Counted): string => `Tổng số cơ sở giáo dục (${schools})`;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const inPercent = (question: string): string => (question.endsWith("(%)") ? question : `${question} (%)`);

const forSchool = (measure: Measure): readonly EntryLine[] => {
  switch (measure.kind) {
    case "share":
      return [pair(measure.numerator, measure.denominator)];
    case "shares":
      return measure.parts.map((part, index) => pair(part.numerator, part.denominator, index + 1));
    case "checklist":
      return measure.items.map((item, index) => ({ part: index + 1, input: "answer", words: item }));
    case "yesNo":
    case "facilityCount":
      return [{ part: null, input: "answer", words: measure.question }];
    case "level":
      return [{ part: null, input: "level", words: measure.question }];
    case "count":
      return [{ part: null, input: "whole", words: measure.question }];
    case "rate":
      return [{ part: null, input: "rate", words: inPercent(measure.question) }];
    case "qualitative":
      return [{ part: null, input: "task", words: measure.question }];
  }
};

/** A school's words speak of "trường"; an office counts over all of them, and says over which where not over every one. */
const overSchools = (words: string, { schools, narrower }: Counted): string => {
  const plural = words.replace(/ của (nhà )?trường$/, " của các trường");
  return narrower && schools !== "" ? `${plural} (${schools})` : plural;
};

/** An office counts schools where a school answers (READING-RULES "Measures", column "upward"). */
const forOffice = (measure: Measure, levelAsked: number | null, counted: Counted): readonly EntryLine[] => {
  switch (measure.kind) {
    case "share":
      return [pair(measure.numerator, overSchools(measure.denominator, counted))];
    case "yesNo":
      return [pair(`Số cơ sở giáo dục trả lời “Có”: ${measure.question}`, schoolsIn(counted))];
    case "checklist":
      return [pair(`Số cơ sở giáo dục thực hiện đủ: ${measure.items.map(lowerFirst).join("; ")}`, schoolsIn(counted))];
    case "level":
      return [pair(`Số cơ sở giáo dục đạt mức độ ${measure.atLeast ?? levelAsked ?? 1} trở lên`, schoolsIn(counted))];
    case "facilityCount":
      return [{ part: null, input: "whole", words: `Số cơ sở giáo dục trả lời “Có”: ${measure.question}` }];
    default:
      return forSchool(measure);
  }
};

/**
 * The lines on which one measure is entered. `levelAsked` is the level a target names when the measure names none;
 * `counted` the schools an office counts over, null for a school.
 */
export const entryLines = (
  measure: Measure,
  levelAsked: number | null,
  counted: Counted | null,
): readonly EntryLine[] => (counted === null ? forSchool(measure) : forOffice(measure, levelAsked, counted));
