import { enteredCell, figureCells, lineState, ratio } from "./states";
import { paceCell, rulingCells } from "./ruling";
import type { Role } from "../sheet/roles";
import type { Helper } from "./columns";
import { dayFirst, dayReading, daySerial, dayText, evidenceReading } from "./day-reading";
import type { RowCells } from "./place";
import { answer, level, taskStatus, taskText } from "./choices";
import {
  decimalNumber,
  digitsOf,
  type Fit,
  openText,
  type Parts,
  percent,
  rawNumber,
  reasonGiven,
  reasonText,
  tailOf,
  textOf,
  wholeNumber,
  wholePartOf,
} from "./readings";
import type { NativeLine, NativeRow } from "./spec";
import { timeCell } from "./task-time";
import { wholeCells } from "./several-lines";
import { problemCell } from "./problem";
import { stepCell } from "./step";
import type { Native } from "./text";

/** The roles whose cells a formula fills: a check only refreshes what such a cell remembers. */
export const nativeRoles = ["status", "value", "gap", "shortfall", "step"] as const satisfies readonly Role[];
export type NativeRole = (typeof nativeRoles)[number];

export interface NativeCells {
  readonly helpers: readonly (readonly [Helper, Native])[];
  readonly results: readonly (readonly [NativeRole, Native])[];
}

type Helpers = readonly (readonly [Helper, Native])[];

/** How a number is asked whether it fits the question. */
const fitting: Readonly<Record<Fit, (cell: string, raw: string, reason: string) => Native>> = {
  whole: wholeNumber,
  decimal: decimalNumber,
  percent,
};

const numberSteps = (cells: RowCells, part: "n" | "d", fit: Fit): Helpers => {
  const step = (name: "Text" | "Whole" | "Digits" | "Tail" | "Open" | "Raw"): string => cells.helper(`${part}${name}`);
  const cell = cells.role(part);
  const [open, raw] = [step("Open"), step("Raw")];
  const parts: Parts = { text: step("Text"), whole: step("Whole"), digits: step("Digits"), tail: step("Tail") };
  return [
    [`${part}Text`, textOf(cell)],
    [`${part}Whole`, wholePartOf(parts.text)],
    [`${part}Digits`, digitsOf(parts.whole)],
    [`${part}Tail`, tailOf(parts.text, parts.whole)],
    [`${part}Open`, openText(parts, fit)],
    [`${part}Raw`, rawNumber(cell, parts, open)],
    [part, fitting[fit](cell, raw, cells.helper("reason"))],
  ];
};

const taskSteps = (cells: RowCells): Helpers => {
  const [day, text, first, serial] = [
    cells.role("day"),
    cells.helper("dText"),
    cells.helper("dWhole"),
    cells.helper("dRaw"),
  ];
  return [
    ["nWhole", taskText(cells.role("n"))],
    ["n", taskStatus(cells.role("n"), cells.helper("nWhole"))],
    ["nText", evidenceReading(cells.role("evidence"))],
    ["dText", dayText(day)],
    ["dWhole", dayFirst(text)],
    ["dRaw", daySerial(text, first)],
    ["d", dayReading(day, text, first, serial)],
  ];
};

const readingSteps = (cells: RowCells, { input }: NativeLine): Helpers => {
  switch (input) {
    case "pair":
      return [...numberSteps(cells, "n", "whole"), ...numberSteps(cells, "d", "whole")];
    case "whole":
      return numberSteps(cells, "n", "whole");
    case "decimal":
      return numberSteps(cells, "n", "decimal");
    case "rate":
      return numberSteps(cells, "n", "percent");
    case "answer":
      return [["n", answer(cells.role("n"))]];
    case "level":
      return [["n", level(cells.role("n"))]];
    case "task":
      return taskSteps(cells);
  }
};

const lineSteps = (cells: RowCells, row: NativeRow): Helpers => {
  const { figure, line } = row;
  if (line === null) return [];
  const input = line.input === "pair" || line.input === "task" ? line.input : "other";
  const parts = figure.lines > 0 && figure.measured === "share";
  return [
    ["id", { formula: String(line.id), blank: line.id }],
    ["reasonText", reasonText(cells.role("reason"))],
    ["reason", reasonGiven(cells.helper("reasonText"))],
    ...readingSteps(cells, line),
    ["line", lineState(cells, input)],
    ...(parts ? [["ratio", ratio(cells)] as const] : []),
    ["problem", problemCell(cells, row, line)],
  ];
};

/** Every formula of one row; on a row without a verdict only its line is read. */
export const nativeCells = (cells: RowCells, row: NativeRow): NativeCells => {
  const { figure, targets } = row;
  const lines = lineSteps(cells, row);
  const step = ["step", stepCell(cells, row)] as const;
  if (targets === null) return { helpers: lines, results: [step] };
  const { shown, ruling, status, value, gap, shortfall } = rulingCells(cells, figure, targets);
  const entered = enteredCell(cells, row);
  return {
    helpers: [
      ...lines,
      ...(figure.lines > 0 && row.enteredAt === null ? wholeCells(cells, figure) : []),
      ...figureCells(cells, row),
      ...(figure.measured === "task" ? [["time", timeCell(cells, targets)] as const] : []),
      ["shown", shown],
      ["ruling", ruling],
      ...(targets.some(({ later }) => later) ? [["pace", paceCell(cells, targets)] as const] : []),
      ["entered", entered],
    ],
    results: [["status", status], ["value", value], ["gap", gap], ["shortfall", shortfall], step],
  };
};
