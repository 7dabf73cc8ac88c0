import type { Model } from "@ironcalc/wasm";
import { addressOf, quoted } from "./address";
import type { CellState } from "./grid";
import type { Calculator } from "./host";
import type { Content } from "./input";
import type { WorkbookState } from "./state";

/** IronCalc's numbers for what a cell holds. */
const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;

const inputOf = ({ content, formula }: CellState): string => {
  if (formula !== null) return formula;
  if (content === null) return "";
  return content.kind === "text" ? `'${content.value}` : String(content.value).toUpperCase();
};

const contentOf = (model: Model, sheet: number, row: number, column: number): Content => {
  const shown = model.getFormattedCellValue(sheet, row, column);
  switch (model.getCellType(sheet, row, column)) {
    case cellTypes.number:
      return { kind: "number", value: Number(shown.replaceAll(",", "")) };
    case cellTypes.boolean:
      return { kind: "boolean", value: shown === "TRUE" };
    case cellTypes.error:
      return { kind: "error", value: shown };
    default:
      return { kind: "text", value: shown };
  }
};

/** What a new model is needed for: sheets made, deleted or renamed, names made or moved. */
const frameOf = ({ sheets, names }: WorkbookState): string =>
  JSON.stringify([
    sheets.map(({ name }) => name),
    [...names.values()].map(({ name, range }) => [name, range?.sheet.name, range?.area]),
  ]);

const absolute = (address: string): string => address.replace(/[A-Z]+|[0-9]+/g, "$$$&");

const framed = (make: () => Model, { sheets, names }: WorkbookState): Model => {
  const model = make();
  model.pauseEvaluation();
  sheets.forEach(({ name, grid }, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
    grid.touchAll();
  });
  for (const { name, range } of names.values()) {
    if (range !== null)
      model.newDefinedName(name, null, `${quoted(range.sheet.name)}!${absolute(addressOf(range.area))}`);
  }
  return model;
};

/** IronCalc behind the host's grid: a real calculation engine, fed only with what changed. `make` gives an empty model. */
export const ironcalc = (make: () => Model): Calculator => {
  let frame = "";
  let model = make();
  return (book) => {
    if (frameOf(book) !== frame) {
      model = framed(make, book);
      frame = frameOf(book);
    }
    book.sheets.forEach(({ grid }, sheet) => {
      for (const { row, column } of grid.takeTouched())
        model.setUserInput(sheet, row + 1, column + 1, inputOf(grid.cell(row, column)));
    });
    model.evaluate();
    book.sheets.forEach(({ grid }, sheet) => {
      for (const { row, column } of grid.formulaPlaces())
        grid.settle(row, column, contentOf(model, sheet, row + 1, column + 1));
    });
  };
};
