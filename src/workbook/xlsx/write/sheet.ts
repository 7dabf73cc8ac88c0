import type { WriteOptions } from "hucre/xlsx";
import type { Print, SheetModel } from "../../../sheet/model";
import { areaName } from "../../../sheet/address";
import { pageSetup } from "../../../sheet/page";
import { plainText } from "../../../files/xml/text";
import { chartOf } from "./chart";
import type { Looks } from "./looks";
import { type Named, withNamedAreas } from "./named-areas";
import { writtenFormula } from "./rows";
import { placedFormulas } from "./shared-formulas";
import { strutColumns } from "./strut";
import { conditionalRule, dataValidations } from "./validation";

type WriteSheet = WriteOptions["sheets"][number];

type Texts = ReturnType<typeof pageSetup>["others"];

const part = (code: "&L" | "&C", text: string | undefined): string =>
  text === undefined ? "" : `${code}${plainText(text)}`;
const header = ({ centerHeader }: Texts): string => part("&C", centerHeader);
const footer = ({ leftFooter, centerFooter }: Texts): string => part("&L", leftFooter) + part("&C", centerFooter);

/** A4; the writer names the row before a break. */
const printOf = (print: Print): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> => {
  const { margins, fitsWidth, first, others } = pageSetup(print);
  return {
    ...(print.breaks !== undefined && print.breaks.length > 0 && { rowBreaks: print.breaks.map((row) => row - 1) }),
    pageSetup: {
      paperSize: "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      ...(fitsWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true } : { scale: 100 }),
      margins,
    },
    headerFooter: {
      oddHeader: header(others),
      oddFooter: footer(others),
      ...(first !== null && { differentFirst: true, firstHeader: header(first), firstFooter: footer(first) }),
    },
  };
};

const visibilityOf = (sheet: SheetModel) => ({
  ...(sheet.visibility === "hidden" && { hidden: true }),
  ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
});

function frozen({ freeze }: SheetModel): Pick<WriteSheet, "freezePane"> {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return {};
  return { freezePane: { rows: freeze.rows, columns: freeze.columns } };
}

/** Protection without a password: it guards against slips, not people; widths, heights and looks stay free. */
const protection = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
};

/** A filter works on a protected sheet where its protection says so. */
const protectedAs = ({ filter }: SheetModel) => (filter == null ? protection : { ...protection, autoFilter: true });

/** The formulas of a sheet as its part is to hold them, and the names in them. */
export const formulasOf = (sheet: SheetModel): Named =>
  withNamedAreas(placedFormulas(sheet.cells, writtenFormula), sheet.name);

/** One sheet in the writer's terms but for its rows, which are ours (./rows): of them `samples` stand there. */
export const writeSheet = (sheet: SheetModel, samples: Looks["samples"]): WriteSheet => ({
  name: sheet.name,
  ...visibilityOf(sheet),
  columns: [
    ...sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    ...strutColumns(sheet),
  ],
  cells: samples,
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  dataValidations: dataValidations(sheet.validations),
  conditionalRules: sheet.conditionalFormats.map(conditionalRule),
  ...frozen(sheet),
  ...(sheet.print !== null && printOf(sheet.print)),
  ...(sheet.filter != null && { autoFilter: { range: areaName(sheet.filter) } }),
  ...(sheet.charts !== undefined && { charts: sheet.charts.map((chart) => chartOf(sheet.name, chart)) }),
  ...(sheet.protected && { protection: protectedAs(sheet) }),
});
