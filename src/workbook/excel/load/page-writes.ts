/// <reference types="office-js" />
import { areaName } from "../../../sheet/address";
import type { SheetModel } from "../../../sheet/model";
import { overhead, type Write } from "../writes";

/** In inches, as our files have them. */
const margins = { top: 0.6, bottom: 0.6, left: 0.5, right: 0.4, header: 0.3, footer: 0.3 };
const footer = '&"Times New Roman,Regular"&10&P/&N';

/** A4, one page wide and as long as it needs to be, page numbers below: the same page as in our files. */
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
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins("Inches", margins);
        pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
        if (repeatRows !== null) pageLayout.setPrintTitleRows(`$${repeatRows.from + 1}:$${repeatRows.to + 1}`);
        if (area !== null) pageLayout.setPrintArea(areaName(area));
      },
    },
  ];
};
