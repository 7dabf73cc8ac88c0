import type { Day } from "../kernel/ids";
import { serialOfDay } from "../kernel/day";
import type { Round, TaskTerms } from "../verdict/task-terms";
import { type TimeClass, timeOf } from "../verdict/task-time";
import type { RowCells } from "./place";
import type { NativeTarget } from "./spec";
import { and, firstOf, iff, type Native, or } from "./text";

/** How a task stands on the day of judgement, as a formula: the classes of verdict/task-time, from the same terms. */

/** Days before March 1900 have no serial that every program agrees on; no plan names one. */
const serial = (day: Day): number => serialOfDay(day) ?? 0;

/** The last day of the month, or its nth; one that the month does not have is its last. */
const dayOf = (year: string, month: string, day: number | "last"): string => {
  const last = `DATE(${year},${month}+1,0)`;
  if (day === "last") return last;
  const nth = `DATE(${year},${month},${day})`;
  return day <= 28 ? nth : `MIN(${last},${nth})`;
};

/** The month, from 1, with which the round ends that the day lies in; 13 and more are of the next year. */
const endingMonth = (months: readonly number[], day: string): string => {
  const [first = 12] = months;
  return firstOf(
    months.map((month) => [`MONTH(${day})<=${month}`, month] as const),
    first + 12,
  );
};

/** The last day of the round that the day lies in. */
const lastOf = (round: Round, day: string): string => {
  const year = `YEAR(${day})`;
  switch (round.kind) {
    case "plan":
      return String(serial(round.last));
    case "months":
      return dayOf(year, endingMonth(round.months, day), round.day);
    case "period": {
      const { length, start, month } = round;
      if (start > 0) return dayOf(`(${year}-IF(MONTH(${day})<=${start},1,0))`, String(start + month), round.day);
      if (length === 12) return dayOf(year, String(month), round.day);
      const before = length === 1 ? `MONTH(${day})-1` : `INT((MONTH(${day})-1)/${length})*${length}`;
      return dayOf(year, `${before}+${month}`, round.day);
    }
  }
};

/** P on the day itself, W before it, each weighed so that the next of several days decides in one sum. */
const weight = (last: string, day: string): string => `CHOOSE(MAX(-1,MIN(1,${last}-${day}))+2,0,-99,1)`;

const byRounds = ({ rounds, last, range }: Extract<TaskTerms, { readonly kind: "rounds" }>, day: string): string => {
  const fixed = last === null ? [] : [String(serial(last))];
  const days = [...rounds.map((round) => lastOf(round, day)), ...fixed];
  const [only = "0", ...others] = days;
  const inside = others.length === 0 ? `${only}>${day}` : `${days.map((one) => weight(one, day)).join("+")}>0`;
  const after = last === null ? '"P"' : iff(`${serial(last)}>${day}`, '"W"', '"P"');
  return firstOf(
    [
      [`${day}<${serial(range.from)}`, '"W"'],
      [`${day}>${serial(range.to)}`, after],
      [inside, '"W"'],
    ],
    '"P"',
  );
};

/** C: to be under way is what is asked; W: the last day is ahead; P: it has passed. `day` is where the serial stands. */
export const taskClass = (terms: TaskTerms, day: string): string => {
  switch (terms.kind) {
    case "standing":
      return '"C"';
    case "date":
      return iff(`${serial(terms.last)}<=${day}`, '"P"', '"W"');
    case "span": {
      const begun = terms.to === null ? '"C"' : iff(`${serial(terms.to)}<=${day}`, '"P"', '"C"');
      return iff(`${day}<${serial(terms.from)}`, '"W"', begun);
    }
    case "rounds":
      return byRounds(terms, day);
  }
};

const letters: Readonly<Record<TimeClass, string>> = { continuous: "C", waiting: "W", passed: "P" };

/** The class of each target of a row, a letter each; one letter where all are alike. */
export const timeCell = (cells: RowCells, targets: readonly NativeTarget[]): Native => {
  const { serial, day } = cells.place.day;
  const classes = targets.map(({ terms }) => ({
    formula: taskClass(terms, serial),
    letter: letters[timeOf(terms, day).kind],
  }));
  const [first, ...others] = classes;
  const alike = first === undefined || others.every(({ formula }) => formula === first.formula);
  const own = alike ? classes.slice(0, 1) : classes;
  return {
    formula: own.map(({ formula }) => formula).join("&"),
    blank: own.map(({ letter }) => letter).join(""),
  };
};

/** The letter that holds the class of a row's target, which is given by its number from 1. */
export const classOf = (cells: RowCells, targets: readonly NativeTarget[], place: string | number): string => {
  const time = cells.helper("time");
  return targets.length < 2 ? time : `MID(${time},MIN(LEN(${time}),${place}),1)`;
};

/** What a task's answer comes to, as tests on its state and class. */
export interface TaskTests {
  readonly met: string;
  readonly notDue: string;
}

/** The table of READING-RULES "Tasks and days" for one of a row's targets. */
export const taskTests = (cells: RowCells, targets: readonly NativeTarget[], target: NativeTarget): TaskTests => {
  const state = cells.helper("state");
  const time = classOf(cells, targets, targets.indexOf(target) + 1);
  return {
    met: or(`${state}="Y"`, and(`${state}="G"`, `${time}="C"`)),
    notDue: and(or(`${state}="G"`, `${state}="X"`), `${time}="W"`),
  };
};
