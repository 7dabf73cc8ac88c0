import { finding, type KnownFinding } from "../findings/make";
import { isFrozen } from "../intake/workbook/frozen";
import { wordsSheetName } from "../native/words";
import type { Catalogue } from "../plan/catalogue";
import { cellAddress } from "../sheet/address";
import { cellAt, type FoundRow, type FoundTable, type SheetBlock } from "../sheet/find";
import { writeKey } from "../sheet/keys";
import type { SheetModel, WorkbookModel } from "../sheet/model";
import { roleOfMark, type Role } from "../sheet/roles";
import type { CheckedWorkbook } from "./check-workbook";
import { madeAlike } from "./made-anew";

/** Whether a text stands at that place of what was read. */
export const holds = (block: SheetBlock, row: number, column: number, text: string): boolean => {
  const cell = cellAt(block, row, column);
  return cell?.type === "text" && cell.text === text;
};

/** Formulas take their words by their places on a hidden sheet: another version has others, and other formulas too. */
const sameWords = ({ sheets }: WorkbookModel, blocks: readonly SheetBlock[]): boolean => {
  const block = blocks.find(({ sheet }) => sheet === wordsSheetName);
  const cells = sheets.find(({ name }) => name === wordsSheetName)?.cells ?? [];
  return (
    block !== undefined &&
    cells.every(({ row, column, content }) => content?.type !== "text" || holds(block, row, column, content.text))
  );
};

/** Where a made sheet has its roles' columns, and the columns with formulas of each row that is asked something. */
interface MadeRows {
  readonly roles: ReadonlyMap<Role, number>;
  readonly formulas: ReadonlyMap<string, readonly number[]>;
}

/** A row is known by its key and its targets wherever it is moved. */
const identityOf = ({ key, targets }: FoundRow): string => `${key === null ? "" : writeKey(key)}|${targets.join(" ")}`;

const madeRows = ({ cells }: SheetModel): MadeRows => {
  const roles = new Map<Role, number>();
  const texts = new Map<string, string>();
  const columns = new Map<number, number[]>();
  for (const { row, column, content } of cells) {
    if (content?.type === "formula") columns.set(row, [...(columns.get(row) ?? []), column]);
    if (content?.type !== "text") continue;
    const role = roleOfMark(content.text);
    if (role !== null) roles.set(role, column);
    texts.set(`${row},${column}`, content.text);
  }
  const at = (row: number, role: Role): string => texts.get(`${row},${roles.get(role) ?? -1}`) ?? "";
  return {
    roles,
    formulas: new Map([...columns].map(([row, own]) => [`${at(row, "key")}|${at(row, "targets")}`, own] as const)),
  };
};

/** A row of a table of which formulas are gone that others of its kind have. */
export interface LostRow {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly column: number;
}

const lostIn = (table: FoundTable, made: SheetModel, { formulas }: SheetBlock): readonly LostRow[] => {
  if (formulas === undefined) return [];
  const { roles, formulas: expected } = madeRows(made);
  if ([...table.columns].some(([role, column]) => roles.get(role) !== column)) return [];
  // A column of steps without any formula was not made in the form at hand.
  const used = new Set([...formulas].map((at) => Number(at.split(",", 2)[1])));
  const results = new Set(roles.values());
  return table.rows.flatMap((row): readonly LostRow[] => {
    const lost = (expected.get(identityOf(row)) ?? []).find(
      (column) => (used.has(column) || results.has(column)) && !formulas.has(`${row.row},${column}`),
    );
    return lost === undefined ? [] : [{ table, row, column: lost }];
  });
};

/** Rows of a checked workbook whose result still calculates, but not from what was entered: a step on the way to it is gone. */
export const lostSteps = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): readonly LostRow[] => {
  const { tables } = checked.recognised;
  if (blocks.every(({ formulas }) => formulas === undefined)) return [];
  const made = madeAlike(catalogue, checked);
  if (made === null || !sameWords(made, blocks)) return [];
  return tables.flatMap((table): readonly LostRow[] => {
    const block = blocks.find(({ sheet }) => sheet === table.sheet);
    const sheet = made.sheets.find(({ name }) => name === table.sheet);
    return block === undefined || sheet === undefined ? [] : lostIn(table, sheet, block);
  });
};

/** As one word for all, at the first; none where a result's own formula is gone, which the check has said. */
export const missingSteps = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): readonly KnownFinding[] => {
  if (checked.recognised.tables.some(isFrozen)) return [];
  const lost = lostSteps(catalogue, checked, blocks);
  const [first] = lost;
  return first === undefined
    ? []
    : [
        finding("formulas-missing", cellAddress(first.table.sheet, first.row.row, first.column), {
          count: lost.length,
        }),
      ];
};
