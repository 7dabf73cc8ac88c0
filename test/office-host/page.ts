import { areaOf, splitAddress } from "./address";
import { boolean, number, oneOf, record, text } from "./arguments";
import { addressIn, areaIn, mayReshape, type Place } from "./place";
import { placeOf } from "./ranges";
import { defineType } from "./types";

const headerFooter = defineType<Record<string, string>>("HeaderFooter", {
  set: Object.fromEntries(
    ["centerHeader", "leftFooter", "centerFooter"].map((member) => [
      member,
      (texts: Record<string, string>, value: unknown) => {
        texts[member] = text(value, member);
      },
    ]),
  ),
});

const headersFooters = defineType<Place>("HeaderFooterGroup", {
  set: {
    state: ({ sheet }, value) => {
      sheet.page.headersFooters = oneOf(value, ["Default", "FirstAndDefault"], "state");
    },
  },
  objects: {
    defaultForAllPages: ({ sheet }) => headerFooter(sheet.page.others),
    firstPage: ({ sheet }) => headerFooter(sheet.page.first),
  },
});

const pageBreak = defineType<Place>("PageBreak", {});

export const horizontalPageBreaks = defineType<Place>("PageBreakCollection", {
  call: {
    add: (place, [range]) => {
      mayReshape(place);
      place.sheet.page.breaks.push(addressIn(placeOf(range, place)));
      return pageBreak(place);
    },
  },
});

export const pageLayout = defineType<Place>("PageLayout", {
  set: {
    orientation: ({ sheet }, value) => {
      sheet.page.orientation = oneOf(value, ["Portrait", "Landscape"], "orientation");
    },
    paperSize: ({ sheet }, value) => {
      sheet.page.paperSize = oneOf(value, ["A4", "A3", "Letter"], "paperSize");
    },
    zoom: ({ sheet }, value) => {
      sheet.page.zoom = record(value, "zoom");
    },
    firstPageNumber: ({ sheet }, value) => {
      sheet.page.firstPageNumber = number(value, "firstPageNumber");
    },
    centerHorizontally: ({ sheet }, value) => {
      sheet.page.centerHorizontally = boolean(value, "centerHorizontally");
    },
  },
  objects: { headersFooters },
  call: {
    setPrintMargins: ({ sheet }, [unit, margins]) => {
      oneOf(unit, ["Inches", "Points", "Centimeters"], "unit");
      sheet.page.margins = record(margins, "margins");
    },
    setPrintArea: (place, [area]) => {
      mayReshape(place);
      place.sheet.page.area = addressIn(placeOf(area, place));
    },
    setPrintTitleRows: ({ sheet }, [rows]) => {
      sheet.page.titleRows = splitAddress(text(rows, "rows")).local;
      areaOf(sheet.page.titleRows);
    },
  },
});

export const freezePanes = defineType<Place>("WorksheetFreezePanes", {
  call: {
    freezeAt: (place, [area]) => {
      mayReshape(place);
      place.sheet.freeze = areaIn(placeOf(area, place));
    },
    freezeRows: (place, [count]) => {
      mayReshape(place);
      place.sheet.freeze = { top: 0, left: 0, bottom: number(count, "count") - 1, right: -1 };
    },
    freezeColumns: (place, [count]) => {
      mayReshape(place);
      place.sheet.freeze = { top: 0, left: 0, bottom: -1, right: number(count, "count") - 1 };
    },
  },
});
