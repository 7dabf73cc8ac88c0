import { type Catalogue, unitNames } from "../plan/catalogue";
import type { AskedFigure } from "./asked";
import { inputStyles, validationFor } from "./entry-inputs";
import { writeKey } from "./entry-key";
import { heightFor, type Grid } from "./grid";
import { entryColumns } from "./labels";
import { roleMark, type Role } from "./roles";
import type { StyleName } from "./styles";

/** Where the columns of an entry table stand on a sheet: the words of what to enter, then one column a role. */
export interface EntryFrame {
  readonly words: number;
  readonly columns: readonly {
    readonly role: Role;
    readonly header: string;
    readonly width: number;
    readonly column: number;
  }[];
}

export const wordsWidth = 32;

/** Days and evidence are asked only where the sheet holds tasks. */
export const frameAt = (left: number, withTasks: boolean): EntryFrame => ({
  words: left,
  columns: entryColumns
    .filter(({ role }) => withTasks || (role !== "day" && role !== "evidence"))
    .map((column, index) => ({ ...column, column: left + 1 + index })),
});

export const hasTasks = (figures: readonly AskedFigure[]): boolean =>
  figures.some((figure) => figure.enteredAt === null && figure.lines.some((line) => line.input === "task"));

const hiddenRoles: readonly Role[] = ["key", "targets"];
export const isHidden = (role: Role): boolean => hiddenRoles.includes(role);

/** The hidden row of marks by which checking finds the columns. */
export const putMarks = (grid: Grid, row: number, frame: EntryFrame): void => {
  for (const { role, column } of frame.columns) grid.text(row, column, roleMark(role), "key");
  grid.hide(row);
};

const entryRoles: readonly Role[] = ["n", "d", "day", "evidence", "reason"];

export const putHeaders = (grid: Grid, row: number, frame: EntryFrame): void => {
  grid.text(row, frame.words, "Nội dung cần nhập", "headerEntry");
  for (const { role, header, column } of frame.columns) {
    grid.text(row, column, header, entryRoles.includes(role) ? "headerEntry" : isHidden(role) ? "key" : "headerResult");
  }
};

const resultStyles: Partial<Readonly<Record<Role, StyleName>>> = {
  status: "result",
  value: "resultNumber",
  gap: "resultNumber",
  shortfall: "resultWhole",
  lead: "words",
  deadline: "words",
  step: "result",
};

/** What is known before any figure is: who leads, by when. A deadline that differs by milestone waits for the check. */
const knownTexts = (catalogue: Catalogue, figure: AskedFigure): Partial<Record<Role, string>> => {
  const leads = [...new Set(figure.targets.flatMap((target) => unitNames(catalogue, target.lead)))];
  const deadlines = [...new Set(figure.targets.map((target) => target.deadline.text))];
  return {
    lead: leads.join("; "),
    deadline: deadlines.length === 1 ? (deadlines[0] ?? "") : "",
    targets: figure.targets.map((target) => target.code).join(" "),
  };
};

const wordsOf = (figure: AskedFigure, index: number): string =>
  figure.enteredAt === null ? (figure.lines[index]?.words ?? "") : `Dùng số liệu đã nhập tại ${figure.enteredAt}`;

const putLine = (
  grid: Grid,
  row: number,
  frame: EntryFrame,
  figure: AskedFigure,
  index: number,
  known: Partial<Record<Role, string>>,
): void => {
  const line = figure.enteredAt === null ? figure.lines[index] : undefined;
  const first = index === 0;
  grid.text(row, frame.words, wordsOf(figure, index), line === undefined ? "noEntry" : "words");
  for (const { role, column } of frame.columns) {
    if (role === "key")
      grid.text(row, column, line === undefined ? "" : writeKey({ figure: figure.figure, part: line.part }), "key");
    else if (role === "targets") grid.text(row, column, first ? (known.targets ?? "") : "", "key");
    else if (role === "n" || role === "d" || role === "day" || role === "evidence" || role === "reason") {
      grid.empty(row, column, (line === undefined ? undefined : inputStyles[line.input][role]) ?? "noEntry");
      const validation = line === undefined ? null : validationFor(line.input, role);
      if (validation !== null)
        grid.validations.push({ ...validation, area: { top: row, left: column, bottom: row, right: column } });
    } else grid.text(row, column, first ? (known[role] ?? "") : "", resultStyles[role] ?? "result");
  }
};

/** Lays out one figure's lines from `row` on; returns the texts and widths of each line, for its height. */
export const putFigure = (
  catalogue: Catalogue,
  grid: Grid,
  row: number,
  frame: EntryFrame,
  figure: AskedFigure,
): readonly (readonly { readonly text: string; readonly width: number }[])[] => {
  const known = knownTexts(catalogue, figure);
  const count = figure.enteredAt === null ? figure.lines.length : 1;
  const widthOf = (role: Role): number => frame.columns.find((column) => column.role === role)?.width ?? 10;
  return Array.from({ length: count }, (_, index) => {
    putLine(grid, row + index, frame, figure, index, known);
    const texts = [{ text: wordsOf(figure, index), width: wordsWidth }];
    // A marked row needs room for about three lines of what to do.
    if (index === 0)
      texts.push(
        { text: known.lead ?? "", width: widthOf("lead") },
        { text: known.deadline ?? "", width: widthOf("deadline") },
        { text: "m".repeat(84), width: widthOf("step") },
      );
    return texts;
  });
};

/** A row with targets but nothing beside it (none binds the respondent) still shows its frame. */
export const putNothing = (grid: Grid, row: number, frame: EntryFrame, style: StyleName): void => {
  grid.empty(row, frame.words, style);
  for (const { role, column } of frame.columns) if (!isHidden(role)) grid.empty(row, column, style);
};

export const minimumHeight = heightFor([]);
