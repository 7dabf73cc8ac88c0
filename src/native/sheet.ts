import { type Counted, languageCells, languageChoice, statusFormats, summaryCells, summaryFormats } from "./summary";
import { cell, helperCell, type Native } from "./text";
import type { FigureKey } from "../kernel/ids";
import { type Draft, rightOf } from "../sheet/draft";
import type { SheetCell, SheetModel } from "../sheet/model";
import type { StyleName } from "../sheet/styles";
import { type NativeContext, nativeFigure } from "./figures";
import { helperColumn, type NativePlace, rangeOf, RowCells } from "./place";
import { type NativeRole, nativeCells, nativeRoles } from "./row";
import { type Measured, type NativeRow, shapes } from "./spec";

const resultStyle = (role: NativeRole, measured: Measured): StyleName => {
  if (role === "status" || role === "step") return "result";
  return shapes[measured]?.[role] ?? (role === "shortfall" ? "resultWhole" : "resultNumber");
};

const rowsOf = (
  context: NativeContext,
  draft: Draft,
  places: ReadonlyMap<FigureKey, NativePlace>,
): readonly NativeRow[] =>
  draft.figureRows.flatMap(({ row, figure: asked, line, first }): readonly NativeRow[] => {
    const known = nativeFigure(context, asked);
    if (known === null) return [];
    const { figure, targets } = known;
    return [
      {
        row,
        figure,
        line: line === undefined ? null : { id: figure.id + (line.part ?? 0), input: line.input },
        targets: first ? targets : null,
        enteredAt: asked.enteredAt === null ? null : (places.get(asked.figure) ?? null),
      },
    ];
  });

const rowCells = (place: NativePlace, row: NativeRow): readonly SheetCell[] => {
  const cells = new RowCells(place, row.row);
  const { helpers, results } = nativeCells(cells, row);
  const filled = new Map<NativeRole, Native>(results);
  return [
    ...helpers.map(([helper, native]) => helperCell(row.row, helperColumn(place, helper), native)),
    ...nativeRoles.map((role) =>
      cell(
        row.row,
        place.roles.get(role) ?? 0,
        filled.get(role) ?? { formula: '""', blank: "" },
        resultStyle(role, row.figure.measured),
      ),
    ),
  ];
};

const countedOn = (rows: readonly NativeRow[], place: NativePlace): Counted => {
  const figures = rows.filter(({ targets, enteredAt }) => targets !== null && enteredAt === null);
  return {
    asked: figures.length,
    blanks: figures.filter(({ figure }) => figure.due).length,
    entered: rangeOf(place, "entered"),
  };
};

/** The sheet with the formulas that judge its rows, the line that sums them up, and the colours of the statuses. */
export const withFormulas = (
  context: NativeContext,
  draft: Draft,
  place: NativePlace,
  places: ReadonlyMap<FigureKey, NativePlace>,
  holdsSwitch: boolean,
): SheetModel => {
  const { model, summary } = draft;
  const rows = rowsOf(context, draft, places);
  const [from, to] = [place.roles.get("shortfall") ?? 0, rightOf(draft.frame) - 1];
  const gap = place.roles.get("gap") ?? summary.left;
  return {
    ...model,
    cells: [
      ...model.cells,
      ...rows.flatMap((row) => rowCells(place, row)),
      ...summaryCells(draft, place, countedOn(rows, place)),
      ...languageCells(draft, place, holdsSwitch),
    ],
    merges: [
      ...model.merges,
      { top: summary.row, left: summary.left, bottom: summary.row, right: gap },
      ...(holdsSwitch ? [{ top: summary.row, left: from, bottom: summary.row, right: to }] : []),
    ],
    validations: [...model.validations, ...(holdsSwitch ? [languageChoice(draft)] : [])],
    conditionalFormats: [...model.conditionalFormats, ...statusFormats(place), ...summaryFormats(draft, place)],
  };
};
