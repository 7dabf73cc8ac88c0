import type { AskedCommon } from "../../plan/asked/common";
import type { EntryLine } from "../../plan/asked/lines";
import { type Cell, type LocatedCell } from "../../figures/cell";
import { readNumberText } from "../../figures/number-grammar";
import { isBlankText, quoted, tidy } from "../../figures/tidy";
import type { Finding } from "../../findings/finding";
import { finding, type KnownFinding } from "../../findings/make";
import { withReason } from "../../findings/reason";
import { cellAddress } from "../../sheet/address";
import type { AskedFigure } from "../../plan/asked/asked";
import { contentAt } from "../../sheet/entry-cells";
import { lineKey, linesByKey } from "../../sheet/keys";
import type { FoundRow, FoundTable, SheetBlock } from "../../sheet/find";
import { answers, taskAnswers } from "../../figures/answers";

/** Whether anything but spaces stands in a cell. */
export const isTyped = ({ cell }: LocatedCell): boolean =>
  cell.type !== "blank" && !(cell.type === "text" && isBlankText(cell.text));

const figureRoles = ["n", "d"] as const;

/** A row whose key the form does not have, or that only refers to a figure entered elsewhere. */
const strayRow = (row: FoundRow): readonly KnownFinding[] => {
  const typed = figureRoles.map((role) => row.cellOf(role)).find(isTyped);
  return typed === undefined ? [] : [finding("stray-entry", typed.at, {})];
};

/** What a cell holds, as a finding quotes it. */
export const textIn = (cell: Cell): string => {
  switch (cell.type) {
    case "text":
      return cell.text;
    case "number":
      return String(cell.value);
    case "boolean":
      return cell.value ? "TRUE" : "FALSE";
    case "date":
      return cell.day;
    case "error":
      return cell.code;
    case "blank":
      return "";
  }
};

/** Findings at cells of a row, filed under its target and settled by its reason. */
export const explainedOn = (row: FoundRow, found: readonly KnownFinding[]): readonly KnownFinding[] => {
  const reason = row.cellOf("reason").cell;
  const target = row.targets[0] ?? null;
  return withReason(found, reason.type === "text" ? reason.text : null).map((each) => ({ ...each, target }));
};

/** What a total gives is shown by a formula; where values were pasted over formulas, by the total's own number. */
const showsTotal = (row: FoundRow, { of }: EntryLine, tables: readonly FoundTable[]): boolean => {
  if (of === null || row.calculates("d") !== false) return of !== null;
  const shown = textIn(row.cellOf("d").cell);
  return tables.some(({ rows }) =>
    rows.some((total) => total.key?.figure === of && textIn(total.cellOf("n").cell) === shown),
  );
};

/** A second number beside a yes/no, a day beside a share: cells that the row's question does not read. */
const unreadCells = (row: FoundRow, line: EntryLine, tables: readonly FoundTable[]): readonly KnownFinding[] => {
  const unread = (["d", "day", "evidence"] as const)
    .filter((role) => contentAt(line, "n", role) === null && !(role === "d" && showsTotal(row, line, tables)))
    .map((role) => row.cellOf(role))
    .filter(isTyped)
    .map(({ at, cell }) => finding("unread-cell", at, { text: quoted(textIn(cell)) }));
  return explainedOn(row, unread);
};

const choices = [...answers, ...taskAnswers].flatMap(({ spellings }) => spellings);

/** What is no heading or remark of the user's: a number, a day, or an answer from the lists. */
const looksEntered = (cell: Cell): boolean => {
  if (cell.type !== "text") return cell.type === "number" || cell.type === "date";
  const text = tidy(cell.text);
  return text !== "" && (readNumberText(text).kind !== "malformed" || choices.includes(text));
};

/** A form of lines only shows what a number is of; that is entered on a row of its own, or as a total. */
const besideShown = (row: FoundRow): readonly KnownFinding[] => {
  const { at, cell } = row.cellOf("of");
  if (!row.has("of") || !looksEntered(cell)) return [];
  return explainedOn(row, [finding("unread-cell", at, { text: quoted(textIn(cell)) })]);
};

/** Figures on rows without any hidden key: inserted rows, section rows, below the table. */
const unkeyedRows = (block: SheetBlock, { columns, rows }: FoundTable): readonly KnownFinding[] => {
  const known = new Set(rows.map(({ row }) => row));
  return block.cells.flatMap((cells, index) => {
    const row = block.top + index;
    const entered = ([...figureRoles, "of"] as const).flatMap((role) => {
      const column = columns.get(role);
      const cell = column === undefined ? undefined : cells[column - block.left];
      return column !== undefined && cell !== undefined && looksEntered(cell) ? [column] : [];
    });
    const [first] = entered;
    return known.has(row) || first === undefined
      ? []
      : [finding("stray-entry", cellAddress(block.sheet, row, first), {})];
  });
};

/** Figures that stand where nothing reads them must not be lost without a word. */
export const strayFindings = (
  asked: readonly AskedFigure[],
  totals: readonly AskedCommon[],
  tables: readonly FoundTable[],
  blocks: readonly SheetBlock[],
): readonly Finding[] => {
  const lines = linesByKey(asked);
  const common = new Set(totals.map(({ key }) => key));
  return tables.flatMap((table) => {
    const block = blocks.find(({ sheet }) => sheet === table.sheet);
    const keyed = table.rows.flatMap((row) => {
      if (row.key === null) return strayRow(row);
      if (common.has(row.key.figure)) return [];
      const line = lines.get(lineKey(row.key));
      if (line === undefined || contentAt(line, row.key.field, "n") === null) return strayRow(row);
      return row.key.field === "n" ? unreadCells(row, line, tables) : [];
    });
    return [...keyed, ...table.rows.flatMap(besideShown), ...(block === undefined ? [] : unkeyedRows(block, table))];
  });
};
