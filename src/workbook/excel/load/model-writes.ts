/// <reference types="office-js" />
import type { SheetModel, WorkbookModel } from "../../../sheet/model";
import { areaName } from "../../../sheet/address";
import { breather } from "../breather";
import { overhead, type Write } from "../writes";
import { cellWrites } from "./cell-writes";
import type { Places } from "./ground";
import { ruleWrites } from "./rule-writes";
import { pageWrites, shapeWrites } from "./shape-writes";

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const placed = (places: Places, name: string): string => places.sheets.get(name) ?? name;

/** Last of all: a protected sheet takes no more changes, a hidden one cannot be shown. */
const closingWrites = (sheet: string, model: SheetModel): readonly Write[] => [
  {
    sheet,
    bytes: overhead,
    run: (found) => {
      if (model.protected)
        found.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
      if (model.visibility !== "visible") found.visibility = visibilities[model.visibility];
    },
  },
];

const nameWrites = (model: WorkbookModel, places: Places): readonly Write[] => {
  const [first] = model.sheets;
  const removed = places.oldNames.map((name): Write => ({
    sheet: placed(places, first?.name ?? ""),
    bytes: overhead,
    run: (_sheet, context) => {
      context.workbook.names.getItem(name).delete();
    },
  }));
  const made = model.names.map(({ name, sheet, area }): Write => ({
    sheet: placed(places, sheet),
    bytes: overhead,
    run: (found, context) => {
      context.workbook.names.add(name, found.getRange(areaName(area)).untrack());
    },
  }));
  return [...removed, ...made];
};

/** Everything a model says, in the order Excel needs it: names before the formulas that use them, protection last. */
export const modelWrites = async (model: WorkbookModel, places: Places): Promise<readonly Write[]> => {
  const breathe = breather();
  const bodies: Write[] = [];
  for (const sheet of model.sheets) {
    const name = placed(places, sheet.name);
    bodies.push(...cellWrites(name, sheet, places.sheets));
    await breathe();
    bodies.push(...shapeWrites(name, sheet), ...ruleWrites(name, sheet, places.sheets), ...pageWrites(name, sheet));
    await breathe();
  }
  const closings = model.sheets.flatMap((sheet) => closingWrites(placed(places, sheet.name), sheet));
  const [shown] = model.sheets.filter(({ visibility }) => visibility === "visible");
  const showing: readonly Write[] =
    shown === undefined
      ? []
      : [
          {
            sheet: placed(places, shown.name),
            bytes: overhead,
            run: (found) => {
              found.activate();
            },
          },
        ];
  return [...nameWrites(model, places), ...bodies, ...closings, ...showing];
};
