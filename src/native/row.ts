import type { Field } from "../plan/asked/lines";
import { enteredCell, figureCells, gone, lineState, openLine, ratio, showingCells, straySteps } from "./states";
import { rateText } from "./rate";
import { paceCell, rulingCells } from "./ruling";
import type { Role } from "../sheet/roles";
import type { Helper } from "./columns";
import { beyondCell } from "./beyond";
import { isIdleCopy, otherLines } from "./copied";
import { type Limited, limitedTargets } from "./limits";
import { lookUp, type RowCells } from "./place";
import { type Helpers, readingSteps, reasonSteps } from "./steps";
import { taskDays } from "./task-days";
import {
  fieldId,
  fieldOffset,
  leads,
  type NativeFigure,
  type NativeLine,
  type NativeRow,
  type NativeTarget,
  shapes,
} from "./spec";
import { timeCell } from "./task-time";
import { wholeCells } from "./several-lines";
import { problemCell } from "./problem";
import { onlyDue, stepCell } from "./step";
import type { Layout } from "../sheet/labels";
import { iff, type Native, quoted } from "./text";
import { word } from "./words";

/** The roles whose cells a formula fills: a check only refreshes what such a cell remembers. */
export const nativeRoles = ["of", "status", "value", "gap", "shortfall", "step"] as const satisfies readonly Role[];
export type NativeRole = (typeof nativeRoles)[number];

export interface NativeCells {
  readonly helpers: readonly (readonly [Helper, Native])[];
  readonly results: readonly (readonly [NativeRole, Native])[];
}

/** What the line needs beside its own cell, from the rows on which that is read. */
const gatheredSteps = (cells: RowCells, { input, takes, total }: NativeLine): Helpers => {
  const { place } = cells;
  const rowOf = (field: Field): string => `${cells.helper("id")}+${fieldOffset(field)}`;
  const from = (field: Field): Native => ({
    formula: `IFERROR(${lookUp(place, "n", rowOf(field), place)},"${gone}")`,
    blank: "",
  });
  const numberFrom = (field: Field, helper: Helper, without: number): Native => ({
    formula: `IFERROR(${lookUp(place, helper, rowOf(field), place)},${without})`,
    blank: 0,
  });
  if (total !== null)
    return [["d", { formula: `IFERROR(${lookUp(total.place, "n", total.id, place)},"${gone}")`, blank: "" }]];
  if (takes.length > 1) return [];
  if (input === "pair") return [["d", from("d")]];
  return input === "task"
    ? [
        ["d", from("day")],
        ["nText", from("evidence")],
        ["dRaw", numberFrom("day", "dTail", 0)],
        ["nOpen", numberFrom("evidence", "nDigits", -1)],
      ]
    : [];
};

/** Which of the totals that contain it the row's own number exceeds: a denominator, on its own row or beside, or a count. */
const beyondSteps = (cells: RowCells, line: NativeLine): Helpers => {
  if (line.wholes.length === 0 || (!leads(line) && line.takes[0]?.field !== "d")) return [];
  const number = leads(line) && line.input === "pair" ? "d" : "n";
  return [["beyond", beyondCell(cells, number, line.wholes)]];
};

const lineSteps = (cells: RowCells, row: NativeRow): Helpers => {
  const { figure, line } = row;
  if (line === null) return [];
  const readings = line.takes.flatMap((cell) => readingSteps(cells, line, cell));
  const id = leads(line) ? line.id : fieldId(line.id, line.takes[0]?.field ?? "n");
  const parts = figure.lines > 0 && figure.measured === "share";
  return [
    ["id", { formula: String(id), blank: id }],
    ...(leads(line) ? reasonSteps(cells) : []),
    ...readings,
    ...(leads(line)
      ? [
          ...gatheredSteps(cells, line),
          ...beyondSteps(cells, line),
          ["twice", otherLines(cells, line)] as const,
          ["line", lineState(cells, line)] as const,
          ...(line.input === "task" ? [["dOpen", taskDays(cells, figure, line)] as const] : []),
          ["open", openLine(cells, line)] as const,
        ]
      : beyondSteps(cells, line)),
    ...(leads(line) && parts ? [["ratio", ratio(cells)] as const] : []),
    ["problem", problemCell(cells, row, line)],
  ];
};

/** "trên 52": what the number of a row is of, where another row holds it. */
const ofCell = (cells: RowCells, { line }: NativeRow): Native => {
  if (line?.input !== "pair" || !leads(line) || line.takes.length > 1) return { formula: '""', blank: "" };
  const d = cells.helper("d");
  const shown = cells.place.roles.has("of") ? `${word("of")}&${d}` : d;
  return { formula: iff(`ISNUMBER(${d})`, shown, '""'), blank: "" };
};

/** "✔ Đạt", on the next line "65,38%"; in a table, which has no column for it, below that what to do (sheet/labels). */
const resultCell = (cells: RowCells, row: NativeRow, layout: Layout, status: Native, step: Native): Native => {
  const { measured } = row.figure;
  const idle = isIdleCopy(cells, row);
  const shown = (formula: string): string => (idle === null ? formula : iff(idle, '""', formula));
  const given = cells.helper("rate");
  const rate = (before: string): string =>
    shapes[measured] === null
      ? ""
      : `&${iff(`${given}=""`, '""', `${before}&SUBSTITUTE(${given},",",${word("decimal")})`)}`;
  if (layout === "lines") return { formula: shown(`${status.formula}${rate("CHAR(10)")}`), blank: status.blank };
  return {
    formula: shown(`${status.formula}${rate('": "')}&CHAR(10)&${cells.role("step")}`),
    blank: `${status.blank}\n${step.blank}`,
  };
};

/** The figure beside a status, with its % sign and a decimal comma; "" while there is none. */
const rateStep = (cells: RowCells, { measured }: NativeFigure, targets: readonly NativeTarget[]): Helpers => {
  const shape = shapes[measured];
  if (shape === null) return [];
  const figures = { value: cells.role("value"), gap: cells.role("gap"), shown: cells.helper("shown") };
  const percent = shape.value === "resultPercent" ? '&"%"' : "";
  const formula = iff(`ISNUMBER(${figures.value})`, `${rateText(figures, targets)}${percent}`, '""');
  return [["rate", { formula, blank: "" }]];
};

/** A formula that gives this and nothing else: unlike a plain cell it is missed where it is pasted over, and put back. */
const plain = (formula: string): Native => ({ formula, blank: "" });

/** What this row alone says; behind a text stands a number, or LibreOffice shows it in the next column that is shown. */
const ownSteps = ({ figure }: NativeRow, { shown, cells }: Limited, layout: Layout): Helpers => {
  const { measured, noun } = figure;
  const due = layout === "lines" ? onlyDue(shown) : "";
  const words: Helpers = [
    ...(shapes[measured] === null || noun === "" ? [] : [["noun", plain(quoted(noun))] as const]),
    ...(due === "" ? [] : [["due", plain(quoted(due))] as const]),
  ];
  const isLast = words.length > 0 && cells.length === 0;
  return [...words, ...cells, ...(isLast ? [["limit", { formula: "0", blank: 0 }] as const] : [])];
};

/** Every formula of one row; on a row without a verdict only its line is read. */
export const nativeCells = (at: RowCells, asked: NativeRow, layout: Layout): NativeCells => {
  const { figure } = asked;
  const cells = showingCells(at, asked);
  const limited = asked.targets === null ? null : limitedTargets(cells, figure, asked.targets);
  const targets = limited === null ? null : limited.shown;
  const row = { ...asked, targets };
  const lines = lineSteps(cells, row);
  const next = stepCell(cells, row, layout);
  const step = ["step", next] as const;
  const of = ["of", ofCell(cells, row)] as const;
  if (targets === null || limited === null) return { helpers: lines, results: [of, step] };
  const { shown, ruling, status, value, gap, shortfall } = rulingCells(cells, figure, targets, limited.compared);
  const entered = enteredCell(cells, row);
  return {
    helpers: [
      ...lines,
      ...(figure.lines > 0 && row.enteredAt === null ? wholeCells(cells, figure) : []),
      ...(row.enteredAt === null ? [] : straySteps(cells)),
      ...figureCells(cells, row),
      ...(figure.measured === "task" ? [["time", timeCell(cells, targets)] as const] : []),
      ["shown", shown],
      ["ruling", ruling],
      ...(targets.some(({ year }) => year !== null) ? [["pace", paceCell(cells, targets)] as const] : []),
      ["entered", entered],
      ...rateStep(cells, figure, targets),
      ...ownSteps(row, limited, layout),
    ],
    results: [
      of,
      ["status", resultCell(cells, row, layout, status, next)],
      ["value", value],
      ["gap", gap],
      ["shortfall", shortfall],
      step,
    ],
  };
};
