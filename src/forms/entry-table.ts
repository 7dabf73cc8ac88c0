import type { EntryFrame } from "../sheet/draft";
import { type Catalogue, unitNames } from "../plan/catalogue";
import type { AskedFigure } from "../plan/asked/asked";
import { wordsWidth } from "./entry-frame";
import { type EntryRole, entryRoles, inputStyles, validationFor } from "../sheet/entry-cells";
import { writeKey } from "../sheet/keys";
import type { EntryLine } from "../plan/asked/lines";
import type { Grid } from "./grid";
import { type Measured, pixelsOf } from "../sheet/heights";
import { nativeRoles } from "../native/row";
import type { Role } from "../sheet/roles";
import type { StyleName } from "../sheet/styles";
import type { Target } from "../plan/schema/target";

const fixedStyles: Partial<Readonly<Record<Role, StyleName>>> = {
  value: "resultNumber",
  gap: "resultNumber",
  shortfall: "resultWhole",
  lead: "words",
  deadline: "words",
  key: "key",
  targets: "key",
};

type Known = Partial<Readonly<Record<Role, string>>>;

/** What is known before any figure is: who leads, by when. Milestones name each of their deadlines until a check tells which one counts. */
const knownTexts = (catalogue: Catalogue, figure: Pick<AskedFigure, "targets">): Known => {
  const leads = [...new Set(figure.targets.flatMap((target) => unitNames(catalogue, target.lead)))];
  const deadlines = new Set(figure.targets.map((target) => target.deadline.text).filter((text) => text !== ""));
  return {
    lead: leads.join("; "),
    deadline: [...deadlines].join("; "),
    targets: figure.targets.map((target) => target.code).join(" "),
  };
};

const wordsOf = (figure: AskedFigure, line: EntryLine | undefined): string =>
  line === undefined ? `Dùng số liệu đã nhập tại ${figure.enteredAt ?? ""}` : line.words;

const putEntryCell = (
  grid: Grid,
  row: number,
  column: number,
  line: EntryLine | undefined,
  role: keyof (typeof inputStyles)["pair"],
): void => {
  const style = line === undefined ? undefined : inputStyles[line.input][role];
  grid.empty(row, column, style ?? "noEntry");
  const validation = line === undefined ? null : validationFor(line.input, role);
  if (validation !== null)
    grid.validations.push({ ...validation, area: { top: row, left: column, bottom: row, right: column } });
};

const isEntryRole = (role: Role): role is EntryRole => entryRoles.some((entry) => entry === role);

/** What a cell that takes no entry holds from the start. */
const fixedText = (figure: AskedFigure, line: EntryLine | undefined, role: Role, known: Known): string => {
  if (role !== "key") return known[role] ?? "";
  return line === undefined ? "" : writeKey({ figure: figure.figure, part: line.part });
};

const isNative = (role: Role): boolean => nativeRoles.some((native) => native === role);

/** All but the cells that native formulas fill (./native). `known` is empty on every line of a figure but its first. */
const putLine = (
  grid: Grid,
  row: number,
  frame: EntryFrame,
  figure: AskedFigure,
  line: EntryLine | undefined,
  known: Known,
): void => {
  grid.text(row, frame.words, wordsOf(figure, line), line === undefined ? "noEntry" : "words");
  for (const { role, column } of frame.columns) {
    if (isNative(role)) continue;
    if (isEntryRole(role)) putEntryCell(grid, row, column, line, role);
    else grid.text(row, column, fixedText(figure, line, role, known), fixedStyles[role] ?? "result");
  }
};

/** Room for the sentence of what to do, which depends on what is entered. */
const stepRoom = "nhập số liệu ".repeat(6);
/** The same on the further lines of a figure, which only say what is wrong with them. */
const lineRoom = "Chọn lại trong danh sách của ô.";

/** Lays out one figure's lines from `row` on; returns the texts of each line with their room, for its height. */
export const putFigure = (
  catalogue: Catalogue,
  grid: Grid,
  row: number,
  frame: EntryFrame,
  figure: AskedFigure,
): readonly (readonly Measured[])[] => {
  const known = knownTexts(catalogue, figure);
  const lines: readonly (EntryLine | undefined)[] = figure.enteredAt === null ? figure.lines : [undefined];
  const pxOf = (role: Role): number => pixelsOf(frame.columns.find((column) => column.role === role)?.width ?? 10);
  return lines.map((line, index) => {
    putLine(grid, row + index, frame, figure, line, index === 0 ? known : {});
    grid.figureRows.push({ row: row + index, figure, line, first: index === 0 });
    const words: Measured = { text: wordsOf(figure, line), px: pixelsOf(wordsWidth), style: "words" };
    if (index > 0) return [words, { text: lineRoom, px: pxOf("step"), style: "result" }];
    return [
      words,
      { text: known.lead ?? "", px: pxOf("lead"), style: "words" },
      { text: known.deadline ?? "", px: pxOf("deadline"), style: "words" },
      { text: stepRoom, px: pxOf("step"), style: "result" },
    ];
  });
};

/** A result cell before any check; value null: nothing is in it, style null: marking leaves its look alone. */
export interface UncheckedCell {
  readonly value: string | null;
  readonly style: StyleName | null;
}

const looks = [
  ["status", "result"],
  ["value", null],
  ["gap", null],
  ["shortfall", null],
  ["lead", "words"],
  ["deadline", "words"],
  ["step", "result"],
] as const satisfies readonly (readonly [Role, StyleName | null])[];

/** What the result cells of a row with these targets hold before any check. Cells with formulas keep them. */
export const beforeAnyCheck = (catalogue: Catalogue, targets: readonly Target[]): ReadonlyMap<Role, UncheckedCell> => {
  const known = knownTexts(catalogue, { targets });
  return new Map(looks.map(([role, style]) => [role, { value: known[role] || null, style }]));
};
