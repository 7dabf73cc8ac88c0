import { areaName, maxColumn, maxRow } from "../../sheet/address";
import type { Area, SheetModel, WorkbookModel } from "../../sheet/model";

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const inside = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom <= maxRow && right <= maxColumn;

/** Excel's widest column, in characters, and tallest row, in points. */
const widest = 255;
const tallest = 409.5;

function sizeProblem({ name, columns, rows }: SheetModel): string | null {
  const wide = columns.findIndex(({ width }) => !(width >= 0 && width <= widest));
  if (wide >= 0) return `${name}: column ${wide + 1} has a width that Excel does not have`;
  const tall = rows.find(({ height = 0 }) => !(height >= 0 && height <= tallest));
  return tall === undefined ? null : `${name}: row ${tall.row + 1} has a height that Excel does not have`;
}

function sheetProblem({ name, cells, merges, validations }: SheetModel): string | null {
  const areas = [...merges, ...validations.map(({ area }) => area)];
  const outside = areas.find((area) => !inside(area));
  if (outside !== undefined) return `${name}: an area is outside the sheet: ${JSON.stringify(outside)}`;
  const clash = merges.find((merge, index) => merges.slice(index + 1).some((other) => overlap(merge, other)));
  if (clash !== undefined) return `${name}: a merged area overlaps another: ${areaName(clash)}`;
  const places = new Set(cells.map(({ row, column }) => `${row},${column}`));
  if (places.size !== cells.length) return `${name}: a cell stands twice in the model`;
  const number = cells.find(({ content }) => content?.type === "number" && !Number.isFinite(content.value));
  return number === undefined ? null : `${name}: a number that is none at row ${number.row + 1}`;
}

/** Letters, digits, "_" and "."; and nothing that reads like a cell. */
const definedName = /^(?![A-Za-z]{1,3}\d+$|[RrCc]\d*$)[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;

/** Throws on a model that Excel would have to repair: a mistake of the layout that built it, not of a user. */
export function checkModel(model: WorkbookModel): void {
  if (!model.sheets.some(({ visibility }) => visibility === "visible"))
    throw new Error("A workbook needs a visible sheet");
  const names = new Set(model.names.map(({ name }) => name.toLowerCase()));
  if (names.size !== model.names.length) throw new Error("A defined name stands twice in the model");
  const odd = model.names.find(({ name }) => !definedName.test(name));
  if (odd !== undefined) throw new Error(`Excel takes no such name: ${odd.name}`);
  const sheets = new Set(model.sheets.map(({ name }) => name));
  const lost = model.names.find(({ sheet }) => !sheets.has(sheet));
  if (lost !== undefined) throw new Error(`The name ${lost.name} points to a sheet that is not there: ${lost.sheet}`);
  const problem = model.sheets
    .map((sheet) => sheetProblem(sheet) ?? sizeProblem(sheet))
    .find((found) => found !== null);
  if (problem !== undefined) throw new Error(problem);
}
