import type { Steps } from "../kernel/steps";
import { isUnseen, type Layout } from "../sheet/labels";
import type { Draft } from "../sheet/draft";
import type { SheetCell, SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";
import { commonCells, type NativeCommon } from "./common";
import { withLocalWords } from "./local-words";
import { helperColumn, type NativePlace, RowCells } from "./place";
import { type NativeCells, type NativeRole, nativeCells, nativeRoles } from "./row";
import { type Measured, type NativeRow, shapes } from "./spec";
import { statusFormats, summaryCells, summaryFormats, type Totals } from "./summary";
import { cell, helperCell, type Native } from "./text";

/** A sheet laid out, where its columns stand, and what is judged on it. */
export interface Placed {
  readonly draft: Draft;
  readonly place: NativePlace;
  readonly rows: readonly NativeRow[];
  readonly common: readonly NativeCommon[];
}

const numberStyles = { value: "resultNumber", gap: "resultNumber", shortfall: "resultWhole" } as const;

const resultStyle = (role: NativeRole, measured: Measured | null, layout: Layout): StyleName => {
  if (role === "of") return "fromTotal";
  if (role === "status") return "result";
  if (role === "step") return isUnseen(layout, role) ? "key" : "hint";
  return (measured === null ? null : shapes[measured])?.[role] ?? numberStyles[role];
};

/** The column of a result; what a number is of has one of its own in lines, and in a table stands where it would be typed. */
const resultColumn = ({ roles }: NativePlace, role: NativeRole, ofTotal: boolean): number | null => {
  if (role === "of" && !roles.has("of")) return ofTotal ? (roles.get("d") ?? null) : null;
  return roles.get(role) ?? null;
};

const cellsOf = (
  place: NativePlace,
  layout: Layout,
  row: number,
  { helpers, results }: NativeCells,
  measured: Measured | null,
  ofTotal: boolean,
): readonly SheetCell[] => {
  const filled = new Map<NativeRole, Native>(results);
  return [
    ...helpers.map(([helper, native]) => helperCell(row, helperColumn(place, helper), native)),
    ...nativeRoles.flatMap((role) => {
      const column = resultColumn(place, role, ofTotal);
      const native = filled.get(role) ?? { formula: '""', blank: "" };
      // Nobody sees these columns: without anything to hold they need no cell.
      if (native.formula === '""' && isUnseen(layout, role)) return [];
      return column === null ? [] : [cell(row, column, native, resultStyle(role, measured, layout))];
    }),
  ];
};

const rowCells = (place: NativePlace, layout: Layout, row: NativeRow): readonly SheetCell[] =>
  cellsOf(
    place,
    layout,
    row.row,
    nativeCells(new RowCells(place, row.row), row, layout),
    row.figure.measured,
    row.line?.total != null,
  );

/** The sheet with the formulas that judge its rows, the line that sums up the workbook, and the colours of the statuses. */
export function* withFormulas({ draft, place, rows, common }: Placed, totals: Totals): Steps<SheetModel> {
  const { model } = draft;
  const judged: SheetCell[] = [];
  for (const row of rows) {
    judged.push(...rowCells(place, draft.frame.layout, row));
    yield;
  }
  const summary = summaryCells(draft, place, totals);
  const whole: SheetModel = {
    ...model,
    cells: [
      ...model.cells,
      ...judged,
      ...common.flatMap((row) =>
        cellsOf(place, draft.frame.layout, row.row, commonCells(new RowCells(place, row.row), row), null, false),
      ),
      ...summary.cells,
    ],
    merges: [...model.merges, ...summary.merges],
    conditionalFormats: [...model.conditionalFormats, ...statusFormats(place), ...summaryFormats(draft, place)],
  };
  yield;
  return withLocalWords(whole, place);
}
