import type { WriteOptions } from "hucre/xlsx";
import { absoluteArea, sheetPrefix } from "../../../sheet/address";
import type { SheetModel, WorkbookModel } from "../../../sheet/model";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** What is printed and which rows head every page are names that Excel reserves, each in its sheet's scope. */
function printNames({ name, print }: SheetModel): NamedRange[] {
  if (print === null) return [];
  const { area, repeatRows } = print;
  return [
    ...(area === null ? [] : [{ name: "_xlnm.Print_Area", scope: name, range: absoluteArea(name, area) }]),
    ...(repeatRows === null
      ? []
      : [
          {
            name: "_xlnm.Print_Titles",
            scope: name,
            range: `${sheetPrefix(name)}!$${repeatRows.from + 1}:$${repeatRows.to + 1}`,
          },
        ]),
  ];
}

/** Every defined name of the workbook. */
export const definedNames = (model: WorkbookModel): NamedRange[] => [
  ...model.names.map(({ name, sheet, area }) => ({ name, range: absoluteArea(sheet, area) })),
  ...model.sheets.flatMap(printNames),
];
