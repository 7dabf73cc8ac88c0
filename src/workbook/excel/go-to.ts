/// <reference types="office-js" />
import { refused, type Attempt } from "../../findings/refusals";
import { areaName } from "../../sheet/address";
import { askSheets, type Named, placeOf, sameSheet } from "./places";
import { type Context, trip } from "./trip";

const lost = (goal: Named): Attempt<never> =>
  goal.kind === "named"
    ? refused("excel-name-lost", { name: goal.name })
    : refused("excel-sheet-missing", { sheet: goal.sheet });

/**
 * Gives the keyboard back to the grid, so that typing goes into the cell: where Excel can, on desktops
 * (ExcelApiDesktop 1.1). Elsewhere the cell is selected, and the keyboard stays in the pane until one clicks.
 */
const handOver = ({ workbook }: Context): void => {
  const can = Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1");
  if (can && Reflect.has(workbook, "focus")) workbook.focus();
};

/**
 * Brings cells into view and selects them. Two trips: the first sees whether they are there and on a sheet that is
 * shown, since Excel's own error would tell neither.
 */
export const goTo = async (goal: Named): Promise<Attempt<null>> => {
  const looked = await trip((context) => {
    const sheets = askSheets(context);
    const { whole } = placeOf(context, goal);
    return () => ({ sheets: sheets(), place: whole() });
  });
  if (!looked.ok) return looked;
  const { place, sheets } = looked.value;
  if (place?.asked == null) return lost(goal);
  const { asked } = place;
  const sheet = sheets.find(({ name }) => sameSheet(name, place.sheet));
  if (sheet === undefined) return lost(goal);
  if (sheet.visibility !== "visible") return refused("excel-sheet-hidden", { sheet: sheet.name });
  return trip((context) => {
    const target = context.workbook.worksheets.getItem(sheet.name);
    target.activate();
    target.getRange(areaName(asked)).untrack().select();
    handOver(context);
    return () => null;
  });
};
