import { serialOfDay } from "../kernel/day";
import type { Day } from "../kernel/ids";
import { officeWorkbook, schoolWorkbook } from "../forms/workbooks";
import { dayKey } from "../plan/asked/common";
import type { Catalogue } from "../plan/catalogue";
import type { FoundTable, SheetBlock } from "../sheet/find";
import { writeKey } from "../sheet/keys";
import type { SheetModel, WorkbookModel } from "../sheet/model";
import { roleOfMark } from "../sheet/roles";
import type { Change } from "../workbook/port";
import type { CheckedWorkbook } from "./check-workbook";

/** What putting formulas back comes to: the changes, and the sheets whose rows or columns have moved too far for it. */
export interface Restored {
  readonly changes: readonly Change[];
  readonly moved: readonly string[];
}

/** The workbook as it was made for this respondent. */
const madeAnew = (catalogue: Catalogue, { recognised, report, ownDay }: CheckedWorkbook): WorkbookModel | null => {
  const { meta, packs } = recognised;
  const day = ownDay ?? report.asOf ?? packs[0]?.effectiveTo ?? null;
  if (day === null) return null;
  return meta.respondent.viewpoint === "office"
    ? officeWorkbook(catalogue, packs, meta.period, day)
    : schoolWorkbook(catalogue, packs, meta.respondent, meta.period, day);
};

const textAt = (sheet: SheetModel): ReadonlyMap<string, string> =>
  new Map(
    sheet.cells.flatMap(({ row, column, content }) =>
      content?.type === "text" ? [[`${row},${column}`, content.text] as const] : [],
    ),
  );

/** Whether the rows and columns of a found table stand where they were made: else a formula would land beside its row. */
const standsAsMade = (sheet: SheetModel, { sheet: name, columns, rows }: FoundTable): boolean => {
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

const lostOn = (sheet: SheetModel, block: SheetBlock): readonly Change[] =>
  sheet.cells.flatMap(({ row, column, content }): readonly Change[] =>
    content?.type === "formula" && block.formulas?.has(`${row},${column}`) === false
      ? [{ kind: "cell", sheet: sheet.name, row, column, value: content.cached, style: null, formula: content.formula }]
      : [],
  );

/**
 * Puts back the formulas that are gone from the sheets of a checked workbook, as they were made; entries and looks stay.
 * `blocks` are the used ranges that were checked.
 */
export const restoreFormulas = (
  catalogue: Catalogue,
  checked: CheckedWorkbook,
  blocks: readonly SheetBlock[],
): Restored => {
  const made = madeAnew(catalogue, checked);
  const results = checked.recognised.tables.flatMap((table): readonly Restored[] => {
    const block = blocks.find(({ sheet }) => sheet === table.sheet);
    const frozen = table.rows.some((row) => row.calculates("status") === false && row.has("status"));
    if (made === null || block === undefined || !frozen) return [];
    const sheet = made.sheets.find((candidate) => standsAsMade(candidate, table));
    return sheet === undefined
      ? [{ changes: [], moved: [table.sheet] }]
      : [{ changes: lostOn(sheet, block), moved: [] }];
  });
  return {
    changes: results.flatMap(({ changes }) => changes),
    moved: results.flatMap(({ moved }) => moved),
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
    .map(({ row }) => ({ kind: "cell", sheet, row, column, value: serial, style: null }));
};
