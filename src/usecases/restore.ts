import { serialOfDay } from "../kernel/day";
import type { Day } from "../kernel/ids";
import { isFrozen } from "../intake/workbook/frozen";
import { lastOf } from "../kernel/steps";
import { dayKey } from "../plan/asked/common";
import type { Cell } from "../figures/cell";
import type { Catalogue } from "../plan/catalogue";
import { cellAt, type FoundTable, type SheetBlock } from "../sheet/find";
import { writeKey } from "../sheet/keys";
import type { SheetCell, SheetModel, WorkbookModel } from "../sheet/model";
import { roleOfMark } from "../sheet/roles";
import type { Change } from "../workbook/port";
import { isOfWords, wordsSheetName } from "../native/words";
import type { CheckedWorkbook } from "./check-workbook";
import { holds, lostSteps, sameWords } from "./lost-formulas";
import { madeAnew } from "./made-anew";

/** What putting formulas back comes to: the changes, and the sheets whose rows or columns have moved too far for it. */
export interface Restored {
  readonly changes: readonly Change[];
  /** How many were gone. */
  readonly count: number;
  readonly moved: readonly string[];
}

const textAt = (sheet: SheetModel): ReadonlyMap<string, string> =>
  new Map(
    sheet.cells.flatMap(({ row, column, content }) =>
      content?.type === "text" ? [[`${row},${column}`, content.text] as const] : [],
    ),
  );

/** Whether the rows and columns of a found table stand where they were made: else a formula would land beside its row. */
export const standsAsMade = (sheet: SheetModel, { sheet: name, columns, rows }: FoundTable): boolean => {
  const texts = textAt(sheet);
  const roles = [...columns].every(([role, column]) =>
    [...texts].some(([at, text]) => at.endsWith(`,${column}`) && roleOfMark(text) === role),
  );
  const key = columns.get("key") ?? -1;
  return (
    sheet.name === name &&
    roles &&
    rows.every((row) => row.key === null || texts.get(`${row.row},${key}`) === writeKey(row.key))
  );
};

/** Codes behind a print view, by which it finds its rows, stand where they were made: it was not changed but filled. */
export const printsAsMade = ({ name, cells, print }: SheetModel, blocks: readonly SheetBlock[]): boolean => {
  const block = blocks.find(({ sheet }) => sheet === name);
  if (block === undefined || print?.page.kind !== "paper") return false;
  return cells.every(({ row, column, content }) => {
    if (content?.type !== "text" || column <= (print.area?.right ?? 0)) return true;
    return holds(block, row, column, content.text);
  });
};

/** The guide, of which a single label follows the language: its formula stands where it was made. */
const guidesAsMade = (sheet: SheetModel, tables: readonly FoundTable[], blocks: readonly SheetBlock[]): boolean => {
  const formulas = blocks.find((block) => block.sheet === sheet.name)?.formulas;
  const own = formulasOf(sheet);
  return (
    formulas !== undefined &&
    sheet.name !== wordsSheetName &&
    sheet.print?.page.kind !== "paper" &&
    tables.every((table) => table.sheet !== sheet.name) &&
    own.length > 0 &&
    own.every(({ row, column }) => formulas.has(`${row},${column}`))
  );
};

const lostOn = ({ cells }: SheetModel, { formulas }: SheetBlock): readonly SheetCell[] =>
  cells.filter(
    ({ row, column, content }) => content?.type === "formula" && formulas?.has(`${row},${column}`) === false,
  );

const looksAtNothing = (cell: Cell | undefined): boolean => cell?.type === "error" && cell.code === "#REF!";

/** Cells whose formula looks at a sheet that is gone. */
const brokenOn = ({ cells }: SheetModel, block: SheetBlock): readonly SheetCell[] =>
  cells.filter(({ row, column, content }) => content?.type === "formula" && looksAtNothing(cellAt(block, row, column)));

/** A cell of a print view that does not follow the entries. */
export interface OnPaper {
  readonly sheet: string;
  readonly cell: SheetCell;
  /** Something else stands there than its formula, or the formula looks at a sheet that is gone. */
  readonly kind: "over" | "cutOff";
}

/** Whether something is entered on a sheet. */
const isWorkSheet = ({ cells }: SheetModel): boolean =>
  cells.some(({ content }) => content?.type === "text" && roleOfMark(content.text) === "n");

/** Sheets for entries at which print views look, as they were made, and that are not there under their names. */
export const renamedOf = ({ sheets }: WorkbookModel, blocks: readonly SheetBlock[]): readonly string[] =>
  sheets.filter(isWorkSheet).flatMap(({ name }) => (blocks.some(({ sheet }) => sheet === name) ? [] : [name]));

/**
 * Cells of print views that no longer follow the entries. None where the views come from another version, which has other
 * formulas, or where their rows have moved. An error that is entered shows on paper too, and cuts nothing off.
 */
export const lostOnPaper = (made: WorkbookModel | null, blocks: readonly SheetBlock[]): readonly OnPaper[] => {
  if (made === null || !sameWords(made, blocks)) return [];
  const papers = made.sheets.filter((sheet) => printsAsMade(sheet, blocks));
  const isPaper = (name: string): boolean => papers.some((sheet) => sheet.name === name);
  const isEntered = blocks.some(({ sheet, cells }) => !isPaper(sheet) && cells.some((row) => row.some(looksAtNothing)));
  return papers.flatMap((sheet) => {
    const block = blocks.find(({ sheet: name }) => name === sheet.name);
    if (block === undefined) return [];
    const of = (kind: OnPaper["kind"]) => (cell: SheetCell) => ({ sheet: sheet.name, cell, kind });
    return [...lostOn(sheet, block).map(of("over")), ...(isEntered ? [] : brokenOn(sheet, block).map(of("cutOff")))];
  });
};

/**
 * Every formula of a sheet, and the numbers of its rows, with nothing remembered: LibreOffice believes what a file of its
 * own remembers, and that was worked out from what stood there before.
 */
const formulasOf = (sheet: SheetModel): readonly Change[] =>
  sheet.cells.flatMap(({ row, column, content, style }): readonly Change[] => {
    const place = { kind: "cell", sheet: sheet.name, row, column, style: null } as const;
    if (content?.type === "formula") return [{ ...place, value: null, formula: content.formula }];
    return content?.type === "number" && style === "key" ? [{ ...place, value: content.value, formula: null }] : [];
  });

/**
 * Formulas take their words by their places on a hidden sheet, and another version of this program has other words there, or
 * (`apart`) on a sheet of their own: it is written with them. null: the sheet is gone.
 */
const wordsOf = (
  { sheets }: WorkbookModel,
  blocks: readonly SheetBlock[],
): { kind: "same" | "other" | "apart"; changes: readonly Change[] } | null => {
  const sheet = sheets.find(({ name }) => name === wordsSheetName);
  const block = blocks.find((each) => each.sheet === wordsSheetName);
  if (sheet === undefined || block === undefined) return null;
  const own = { ...sheet, cells: sheet.cells.filter(isOfWords) };
  const texts = own.cells.flatMap(({ row, column, content }) =>
    content?.type === "text" ? [{ row, column, value: content.text }] : [],
  );
  const there = texts.filter(({ row, column, value }) => value === "" || holds(block, row, column, value));
  const written = texts.map((text): Change => ({ kind: "cell", sheet: sheet.name, ...text, style: null }));
  const kind = there.length === texts.length ? "same" : hasWords(block) ? "other" : "apart";
  return { kind, changes: kind === "same" ? [] : [...written, ...formulasOf(own)] };
};

const hasWords = ({ cells, left }: SheetBlock): boolean =>
  cells.some((row) => row.some(({ type }, at) => type !== "blank" && isOfWords({ column: left + at })));

/** How many formulas are gone from these sheets, print views left out. */
const lostBeside = (sheets: readonly SheetModel[], blocks: readonly SheetBlock[]): number => {
  const lost = sheets.flatMap((sheet) => {
    const block = blocks.find((each) => each.sheet === sheet.name);
    return block?.formulas === undefined || sheet.print?.page.kind === "paper" ? [] : [lostOn(sheet, block).length];
  });
  return lost.reduce((sum, count) => sum + count, 0);
};

const nothing: Restored = { changes: [], count: 0, moved: [] };

/**
 * Puts back the formulas that are gone from the sheets of a checked workbook, as they were made, and has the others worked
 * out anew; entries and looks stay. `blocks` are the used ranges that were checked. Nothing, where none is gone and the day
 * stays (`newDay`: another is written into the copy), and where formulas of two versions would share one set of words. `anew`:
 * the workbook as it was made, by whoever has it; without it print views are not looked at.
 */
export const restoreFormulas = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
  newDay: boolean,
  anew: WorkbookModel | null = null,
): Restored => {
  const { tables } = checked.recognised;
  const lostOf = lastOf(lostSteps(catalogue, checked, blocks)).filter(({ isSurplus }) => !isSurplus);
  const frozen = tables.filter((table) => isFrozen(table) || lostOf.some((lost) => lost.table.sheet === table.sheet));
  const onPaper = lostOnPaper(anew, blocks).length;
  const made = newDay || frozen.length > 0 || onPaper > 0 ? (anew ?? madeAnew(catalogue, checked)) : null;
  const words = made === null ? null : wordsOf(made, blocks);
  if (made === null || words === null) return { ...nothing, moved: frozen.map(({ sheet }) => sheet) };
  // A print view's formulas name the sheets for entries.
  const isRenamed = renamedOf(made, blocks).length > 0;
  const standing = made.sheets.filter(
    (sheet) =>
      tables.some((table) => standsAsMade(sheet, table)) ||
      (!isRenamed && printsAsMade(sheet, blocks)) ||
      guidesAsMade(sheet, tables, blocks),
  );
  const moved = frozen.filter(({ sheet }) => standing.every(({ name }) => name !== sheet)).map(({ sheet }) => sheet);
  const left = made.sheets.filter(
    (sheet) => sheet.name !== wordsSheetName && !standing.includes(sheet) && formulasOf(sheet).length > 0,
  );
  if (words.kind === "other" && left.length > 0) return { ...nothing, moved: frozen.map(({ sheet }) => sheet) };
  return {
    changes: [...standing.flatMap(formulasOf), ...words.changes],
    count: lostBeside(standing, blocks) + (isRenamed ? 0 : onPaper),
    moved,
  };
};

/** The day of judgement written into the workbook, where it was checked by another than its own; else nothing. */
export const writeDay = ({ recognised, report, ownDay }: CheckedWorkbook): readonly Change[] => {
  const { asOf } = report;
  if (asOf === null || asOf === ownDay) return [];
  return recognised.tables.flatMap((table) => dayChanges(table, asOf));
};

const dayChanges = ({ sheet, columns, rows }: FoundTable, day: Day): readonly Change[] => {
  const column = columns.get("n");
  const serial = serialOfDay(day);
  if (column === undefined || serial === null) return [];
  return rows
    .filter(({ key }) => key?.figure === dayKey)
    .map(({ row }) => ({ kind: "cell", sheet, row, column, value: serial, style: null, formula: null }));
};
