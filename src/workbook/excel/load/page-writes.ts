/// <reference types="office-js" />
import { areaName } from "../../../layout/address";
import type { SheetModel } from "../../../layout/sheet";
import { overhead, type Write } from "../writes";

/** A4, one page wide and as long as it needs to be. */
export const pageWrites = (sheet: string, { print }: SheetModel): readonly Write[] => {
  if (print === null) return [];
  const { landscape, repeatRows, area } = print;
  return [
    {
      sheet,
      bytes: overhead * 2,
      run: ({ pageLayout }) => {
        pageLayout.paperSize = "A4";
        pageLayout.orientation = landscape ? "Landscape" : "Portrait";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
        if (area !== null) pageLayout.setPrintArea(areaName(area));
      },
    },
  ];
};
