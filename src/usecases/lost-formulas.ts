import { finding, type KnownFinding } from "../findings/make";
import { isFrozen } from "../intake/workbook/frozen";
import type { Recognised } from "../intake/workbook/recognise";
import { lastOf, type Steps } from "../kernel/steps";
import { isOfWords, wordsSheetName } from "../native/words";
import type { Catalogue } from "../plan/catalogue";
import { cellAddress } from "../sheet/address";
import { cellAt, type FoundRow, type FoundTable, type SheetBlock } from "../sheet/find";
import type { SheetModel, WorkbookModel } from "../sheet/model";
import type { Cell } from "../figures/cell";
import type { CheckedWorkbook } from "./check-workbook";
import { madeAlike } from "./made-anew";
import { identityOf, type MadeRows, madeRows } from "./made-rows";

/** Whether a text stands at that place of what was read. */
export const holds = (block: SheetBlock, row: number, column: number, text: string): boolean => {
  const cell = cellAt(block, row, column);
  return cell?.type === "text" && cell.text === text;
};

/** Formulas take their words by their places on a hidden sheet: another version has others, and other formulas too. */
export const sameWords = ({ sheets }: WorkbookModel, blocks: readonly SheetBlock[]): boolean => {
  const block = blocks.find(({ sheet }) => sheet === wordsSheetName);
  const cells = sheets.find(({ name }) => name === wordsSheetName)?.cells.filter(isOfWords) ?? [];
  return (
    block !== undefined &&
    cells.every(({ row, column, content }) => content?.type !== "text" || holds(block, row, column, content.text))
  );
};

/** A row of a table of which formulas are gone, or beside which those of another row stand. */
export interface LostRow {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly column: number;
  /** Whether that is a step on the way to the sheet's results and its readiness, not a result alone. */
  readonly isStep: boolean;
  /** Whether its own are all there, beside one that it was not made with: that of another row, from which it is gone. */
  readonly isSurplus: boolean;
}

/** The columns with formulas in some of these rows, from the left. */
const columnsWithFormulas = (formulas: Iterable<string>, rows: ReadonlySet<number>): readonly number[] => {
  const columns = new Set<number>();
  for (const at of formulas) {
    const [row = -1, column = -1] = at.split(",", 2).map(Number);
    if (rows.has(row)) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
};

/**
 * Where the columns of a made sheet stand in the one at hand, where columns may have been inserted: those with a mark by it, the
 * steps by what stands once above them, in its order, and those behind that as far from it. Where not all of that is there,
 * a sheet of which no mark has moved stands as it was made, and of another nothing is known.
 */
const columnsNow = (
  table: FoundTable,
  { roles, top }: MadeRows,
  formulas: ReadonlySet<string>,
): ((column: number) => number | null) => {
  const byMark = new Map([...roles].map(([role, column]) => [column, table.columns.get(role) ?? null]));
  const now = columnsWithFormulas(formulas, new Set([table.owner?.row ?? -1]));
  const stands = [...table.columns].every(([role, column]) => roles.get(role) === column);
  if (now.length !== top.length) return (column) => (stands ? column : null);
  const above = new Map(top.map((column, index) => [column, now[index] ?? null]));
  const [lastTop = 0, lastNow = 0] = [top.at(-1), now.at(-1)];
  return (column) => {
    const marked = byMark.get(column);
    if (marked !== undefined) return marked;
    return column > lastTop ? column + lastNow - lastTop : (above.get(column) ?? null);
  };
};

/** Whether what a read cell holds is not what its row always gives there; what is not worked out says nothing. */
const isOther = (cell: Cell | undefined, value: string | number): boolean =>
  (cell?.type === "number" || cell?.type === "text") && (cell.type === "number" ? cell.value : cell.text) !== value;

const lostIn = (table: FoundTable, made: SheetModel, block: SheetBlock): readonly LostRow[] => {
  const { formulas } = block;
  if (formulas === undefined) return [];
  const rows = madeRows(made);
  const now = columnsNow(table, rows, formulas);
  // A column of steps without a formula on any row was not made in the form at hand; numbers of rows stand in one of their own.
  const used = new Set(columnsWithFormulas(formulas, new Set(table.rows.map(({ row }) => row))));
  const results = new Set(table.columns.values());
  // Where no step is left on any row, their columns were deleted.
  const isStripped = [...used].every((column) => results.has(column));
  const numbers = new Set([...rows.constants.values()].flatMap((own) => own.map(([, value]) => value)));
  const isApart = (row: FoundRow, [made, value]: readonly [number, string | number]): boolean => {
    const column = now(made);
    const cell = column === null ? undefined : cellAt(block, row.row, column);
    // A number that no row has is that of another version.
    const isKnown = cell?.type !== "number" || numbers.has(cell.value);
    return isKnown && isOther(cell, value);
  };
  const steps = [...new Set([...rows.formulas.values()].flat())]
    .flatMap((column) => now(column) ?? [])
    .filter((column) => !results.has(column));
  return table.rows.flatMap((row): readonly LostRow[] => {
    const identity = identityOf(row);
    const own = (rows.formulas.get(identity) ?? []).flatMap((column) => now(column) ?? []);
    const gone = own.filter(
      (column) => (isStripped || used.has(column) || results.has(column)) && !formulas.has(`${row.row},${column}`),
    );
    const [other] = (rows.constants.get(identity) ?? []).filter((own) => isApart(row, own));
    const step = gone.find((column) => !results.has(column)) ?? (other === undefined ? null : now(other[0]));
    const column = step ?? gone[0];
    if (column !== undefined) return [{ table, row, column, isStep: step !== null, isSurplus: false }];
    const surplus =
      own.length === 0 ? undefined : steps.find((at) => !own.includes(at) && formulas.has(`${row.row},${at}`));
    return surplus === undefined ? [] : [{ table, row, column: surplus, isStep: true, isSurplus: true }];
  });
};

function* lookedFor(
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): Steps<readonly LostRow[]> {
  const { tables } = checked.recognised;
  if (blocks.every(({ formulas }) => formulas === undefined)) return [];
  const made = yield* madeAlike(catalogue, checked);
  if (made === null || !sameWords(made, blocks)) return [];
  const found: LostRow[] = [];
  for (const table of tables) {
    yield;
    const block = blocks.find(({ sheet }) => sheet === table.sheet);
    const sheet = made.sheets.find(({ name }) => name === table.sheet);
    if (block !== undefined && sheet !== undefined) found.push(...lostIn(table, sheet, block));
  }
  return found;
}

/** What was found in blocks, which nobody changes: one check asks for it up to three times. */
const lookedAt = new WeakMap<readonly SheetBlock[], { readonly of: Recognised; readonly lost: readonly LostRow[] }>();

/** Rows of a checked workbook whose result still calculates, but not from what was entered: a step on the way to it is gone. */
export function* lostSteps(
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): Steps<readonly LostRow[]> {
  const known = lookedAt.get(blocks);
  if (known?.of === checked.recognised) return known.lost;
  const lost = yield* lookedFor(catalogue, checked, blocks);
  lookedAt.set(blocks, { of: checked.recognised, lost });
  return lost;
}

/** As one word for all, at the first; none where a result's own formula is gone, or steps are parted (./parted): the check has said so. */
export function* missingInSteps(
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): Steps<readonly KnownFinding[]> {
  const isSaid = checked.report.findings.some(({ code }) => code === "steps-apart");
  if (isSaid || checked.recognised.tables.some(isFrozen)) return [];
  const lost = (yield* lostSteps(catalogue, checked, blocks)).filter(({ isSurplus }) => !isSurplus);
  const [first] = lost;
  return first === undefined
    ? []
    : [
        finding("formulas-missing", cellAddress(first.table.sheet, first.row.row, first.column), {
          count: lost.length,
        }),
      ];
}

/** The same at one go. */
export const missingSteps = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): readonly KnownFinding[] => lastOf(missingInSteps(catalogue, checked, blocks));
