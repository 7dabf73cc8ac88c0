import type { EntryFrame } from "../sheet/draft";
import { type Catalogue, unitNames } from "../plan/catalogue";
import type { AskedFigure } from "../plan/asked/asked";
import { contentAt, contentStyles, validationFor } from "../sheet/entry-cells";
import { writeKey } from "../sheet/keys";
import type { EntryLine, Field } from "../plan/asked/lines";
import type { Grid } from "./grid";
import type { Measured } from "../sheet/heights";
import { nativeRoles } from "../native/row";
import type { Role } from "../sheet/roles";
import type { StyleName } from "../sheet/styles";
import type { Target } from "../plan/schema/target";

/** A row of a figure: its line (none where the figure is entered elsewhere), and the cells of it that stand on the row. */
interface LineRow {
  readonly line: EntryLine | undefined;
  readonly fields: readonly Field[];
  readonly words: string;
  readonly first: boolean;
}

/** In lines, each cell of a line has a row of its own; in a table, the line has one row. */
const rowsOf = (frame: EntryFrame, { lines, enteredAt }: AskedFigure): readonly LineRow[] => {
  if (enteredAt !== null)
    return [{ line: undefined, fields: [], words: `Dùng số liệu đã nhập tại ${enteredAt}`, first: true }];
  const rows = lines.flatMap((line) =>
    frame.layout === "lines"
      ? line.cells.map(({ field, words }) => ({ line, fields: [field], words }))
      : [{ line, fields: line.cells.map(({ field }) => field), words: line.words }],
  );
  return rows.map((row, index) => ({ ...row, first: index === 0 }));
};

const fixedStyles: Partial<Readonly<Record<Role, StyleName>>> = {
  value: "resultNumber",
  gap: "resultNumber",
  shortfall: "resultWhole",
  lead: "key",
  deadline: "key",
  key: "key",
  targets: "key",
};

type Known = Partial<Readonly<Record<Role, string>>>;

/**
 * What is known before any figure is: who leads, by when. Milestones name each of their deadlines until a check tells
 * which one counts.
 */
const knownTexts = (catalogue: Catalogue, figure: Pick<AskedFigure, "targets">): Known => {
  const leads = [...new Set(figure.targets.flatMap((target) => unitNames(catalogue, target.lead)))];
  const deadlines = new Set(figure.targets.map((target) => target.deadline.text).filter((text) => text !== ""));
  return {
    lead: leads.join("; "),
    deadline: [...deadlines].join("; "),
    targets: figure.targets.map((target) => target.code).join(" "),
  };
};

/** The cell in a role's column: what is entered there with its validation, or the look of one that takes nothing. */
const putEntryCell = (grid: Grid, row: number, column: number, { line, fields }: LineRow, role: Role): void => {
  const [field = "n"] = fields;
  const content = line === undefined ? null : contentAt(line, field, role);
  grid.empty(row, column, content === null ? "noEntry" : contentStyles[content]);
  const validation = content === null ? null : validationFor(content);
  if (validation !== null)
    grid.validations.push({ ...validation, area: { top: row, left: column, bottom: row, right: column } });
};

const keyOf = (figure: AskedFigure, { line, fields }: LineRow): string =>
  line === undefined ? "" : writeKey({ figure: figure.figure, part: line.part, field: fields[0] ?? "n" });

const entered: readonly Role[] = ["n", "d", "day", "evidence"];
/** Cells that native formulas fill: results, and what a total gives. */
const isFilled = (role: Role, { line }: LineRow): boolean =>
  nativeRoles.some((native) => native === role) || (role === "d" && line?.of != null);

/** What a cell holds from the start that takes no entry. */
const fixedText = (role: Role, figure: AskedFigure, lineRow: LineRow, known: Known): string => {
  if (role === "key") return keyOf(figure, lineRow);
  return lineRow.first ? (known[role] ?? "") : "";
};

/** A reason is given once a figure, on its first row. */
const reasonStyle = ({ line, first }: LineRow): StyleName => (line !== undefined && first ? "entryNote" : "noEntry");

/** All but the cells that native formulas fill (../native). */
const putLineRow = (
  grid: Grid,
  row: number,
  frame: EntryFrame,
  figure: AskedFigure,
  lineRow: LineRow,
  known: Known,
): void => {
  grid.text(row, frame.words, lineRow.words, lineRow.line === undefined ? "noEntry" : "words");
  for (const { role, column, hidden } of frame.columns) {
    if (isFilled(role, lineRow)) continue;
    if (entered.includes(role)) putEntryCell(grid, row, column, lineRow, role);
    else if (role === "reason") grid.empty(row, column, reasonStyle(lineRow));
    else if (role === "confirmed") grid.empty(row, column, "noEntry");
    else {
      const text = fixedText(role, figure, lineRow, known);
      if (text !== "" || !hidden) grid.text(row, column, text, fixedStyles[role] ?? "result");
    }
  }
};

/** Room for the sentence of what to do, which depends on what is entered. */
const stepRoom = "nhập số liệu ".repeat(6);

/** Lays out one figure's rows from `row` on; returns the texts of each with their room, for its height. */
export const putFigure = (
  catalogue: Catalogue,
  grid: Grid,
  row: number,
  frame: EntryFrame,
  figure: AskedFigure,
): readonly (readonly Measured[])[] => {
  const known = knownTexts(catalogue, figure);
  const step = frame.columns.find(({ role }) => role === (frame.layout === "lines" ? "step" : "status"));
  return rowsOf(frame, figure).map((lineRow, index) => {
    putLineRow(grid, row + index, frame, figure, lineRow, known);
    const { line, first, fields } = lineRow;
    grid.figureRows.push({ row: row + index, figure, line, first, fields });
    const words: Measured = { text: lineRow.words, px: frame.wordsWidth, style: "words" };
    return first ? [words, { text: stepRoom, px: step?.width ?? 80, style: "result" }] : [words];
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
  ["lead", null],
  ["deadline", null],
  ["step", "hint"],
] as const satisfies readonly (readonly [Role, StyleName | null])[];

/** What the result cells of a row with these targets hold before any check. Cells with formulas keep them. */
export const beforeAnyCheck = (catalogue: Catalogue, targets: readonly Target[]): ReadonlyMap<Role, UncheckedCell> => {
  const known = knownTexts(catalogue, { targets });
  return new Map(looks.map(([role, style]) => [role, { value: known[role] || null, style }]));
};
