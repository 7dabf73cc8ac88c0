import type { RowCells } from "./place";
import type { Phrase } from "./phrases";
import type { NativeFigure, NativeLine } from "./spec";
import { and, firstOf, iff, type Native } from "./text";

/**
 * Days that do not go with what a task says of itself, as checks/task-days finds them, a letter each: done after the day of
 * judgement or before the plan, done with neither day nor evidence, a day beside what was not begun.
 */
export const dayQueries = {
  L: "completedLater",
  B: "completedBefore",
  P: "unproven",
  X: "dayNotBegun",
} as const satisfies Readonly<Record<string, Phrase>>;

/** Which of them the line is in; "" for none. Its day and the word of its evidence stand on its own row, or were looked up. */
export const taskDays = (cells: RowCells, { from }: NativeFigure, { takes }: NativeLine): Native => {
  const [line, d, asOf] = [cells.helper("line"), cells.helper("d"), cells.ground("day")];
  const alone = takes.length === 1;
  const serial = cells.helper(alone ? "dRaw" : "dTail");
  const proven = cells.helper(alone ? "nOpen" : "nDigits");
  return {
    formula: firstOf(
      [
        [and(`${line}="X"`, `${d}="D"`), '"X"'],
        [`${line}<>"Y"`, '""'],
        [`${d}=""`, iff(`${proven}=1`, '""', '"P"')],
        [and(`ISNUMBER(${asOf})`, `${serial}>${asOf}`), '"L"'],
        [`${serial}<${from}`, '"B"'],
      ],
      '""',
    ),
    blank: "",
  };
};
