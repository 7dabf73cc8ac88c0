import type { AskedCell } from "../plan/asked/lines";
import { answer, level, smallText, taskStatus } from "./choices";
import type { Helper } from "./columns";
import { dayFirst, dayReading, daySerial, dayText, evidenceReading } from "./day-reading";
import type { RowCells } from "./place";
import {
  decimalNumber,
  digitsOf,
  type Fit,
  type NumberCell,
  openText,
  type Parts,
  percent,
  rawNumber,
  tailOf,
  textOf,
  wholeNumber,
  wholePartOf,
  wordGiven,
} from "./readings";
import { seenCell } from "./seen";
import { intoOf, type NativeLine } from "./spec";
import { iff, type Native } from "./text";

/** The steps by which entry cells are read, each in a hidden column of its own. */

export type Helpers = readonly (readonly [Helper, Native])[];

/** How a number is asked whether it fits the question. */
const fitting: Readonly<Record<Fit, (asked: NumberCell, reason: string) => Native>> = {
  whole: wholeNumber,
  decimal: decimalNumber,
  percent,
};

const numberSteps = (cells: RowCells, part: "n" | "d", cell: string, fit: Fit): Helpers => {
  const step = (name: "Seen" | "Text" | "Whole" | "Digits" | "Tail" | "Open" | "Raw"): string =>
    cells.helper(`${part}${name}`);
  const [seen, open, raw] = [step("Seen"), step("Open"), step("Raw")];
  const parts: Parts = { text: step("Text"), whole: step("Whole"), digits: step("Digits"), tail: step("Tail") };
  return [
    [`${part}Seen`, seenCell(cell)],
    [`${part}Text`, textOf(seen)],
    [`${part}Whole`, wholePartOf(parts.text)],
    [`${part}Digits`, digitsOf(parts.whole)],
    [`${part}Tail`, tailOf(parts.text, parts.whole)],
    [`${part}Open`, openText(parts, fit)],
    [`${part}Raw`, rawNumber(cell, seen, parts, open)],
    [part, fitting[fit]({ cell, seen, raw }, cells.helper("reason"))],
  ];
};

/** The steps of a day: its text, where its first separator stands, its serial day, and D (in `into`) when it is a day. */
export const daySteps = (cells: RowCells, cell: string, into: "n" | "d"): Helpers => {
  const [text, first, serial] = [cells.helper("dText"), cells.helper("dWhole"), cells.helper("dRaw")];
  return [
    ["dText", dayText(cell)],
    ["dWhole", dayFirst(text)],
    ["dRaw", daySerial(text, first)],
    ["dTail", { formula: iff(`ISNUMBER(${cell})`, `INT(${cell})`, serial), blank: 0 }],
    [into, dayReading(cell, text, first, serial)],
  ];
};

/** The steps of a whole number that stands alone in its row. */
export const countSteps = (cells: RowCells): Helpers => numberSteps(cells, "n", cells.entry("n"), "whole");

/**
 * The steps by which one cell is read. Where a row has one cell alone, that is the column of entries, and it is read into
 * n: the other rows of its line look it up there, and no column may be looked up from itself.
 */
export const readingSteps = (cells: RowCells, { takes }: NativeLine, asked: AskedCell): Helpers => {
  const alone = takes.length === 1;
  return stepsFor(cells, asked, cells.entry(alone ? "n" : asked.field), alone ? "n" : intoOf[asked.field]);
};

const stepsFor = (cells: RowCells, { takes: content }: AskedCell, cell: string, into: "n" | "d" | "nText"): Helpers => {
  switch (content) {
    case "whole":
      return numberSteps(cells, into === "d" ? "d" : "n", cell, "whole");
    case "decimal":
      return numberSteps(cells, "n", cell, "decimal");
    case "rate":
      return numberSteps(cells, "n", cell, "percent");
    case "answer":
      return [
        ["nWhole", smallText(cell)],
        ["n", answer(cell, cells.helper("nWhole"))],
      ];
    case "level":
      return [
        ["nWhole", smallText(cell)],
        ["n", level(cell, cells.helper("nWhole"))],
      ];
    case "status":
      return [
        ["nWhole", smallText(cell)],
        ["n", taskStatus(cell, cells.helper("nWhole"))],
      ];
    case "day":
      return daySteps(cells, cell, into === "d" ? "d" : "n");
    case "evidence":
      return [
        [into, evidenceReading(cell)],
        ["nDigits", wordGiven(cell)],
      ];
  }
};

/** Whether Giải trình on the row holds a word. */
export const reasonSteps = (cells: RowCells): Helpers => [["reason", wordGiven(cells.entry("reason"))]];
