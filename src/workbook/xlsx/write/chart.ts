import type { WriteOptions } from "hucre/xlsx";
import { absoluteArea } from "../../../sheet/address";
import type { Segment, SheetModel, StackedBars } from "../../../sheet/model";
import { faces } from "../../../sheet/style";

type Chart = NonNullable<WriteOptions["sheets"][number]["charts"]>[number];

const font = { labelFontSize: 10, labelFontFamily: faces.paper.name } as const;

/** Stacked bars in the writer's terms; the first bar stands on top, a count of 0 is not written. */
export const chartOf = (sheet: string, { words, place, labels, series }: StackedBars): Chart => ({
  type: "bar",
  barGrouping: "stacked",
  overlap: 100,
  gapWidth: 45,
  altText: words,
  showTitle: false,
  legend: "bottom",
  legendFontSize: 10,
  legendFontFamily: faces.paper.name,
  chartSpaceFillColor: "FFFFFF",
  chartSpaceBorderColor: "BFBFBF",
  anchor: {
    from: { row: place.top, col: place.left },
    to: { row: place.bottom + 1, col: place.right + 1 },
  },
  axes: {
    x: { reverse: true, majorTickMark: "none", ...font },
    y: { hidden: true, scale: { min: 0 } },
  },
  series: series.map(({ name, values, fill, ink }) => ({
    name,
    values: absoluteArea(sheet, values),
    categories: absoluteArea(sheet, labels),
    color: fill,
    dataLabels: {
      showValue: true,
      position: "ctr",
      numberFormat: { formatCode: "0;;" },
      fontColor: ink,
      fontSize: 10,
      bold: true,
      fontFamily: faces.paper.name,
    },
  })),
});

const patterns = { upright: "narVert", slanted: "wdUpDiag", hollow: "pct5" } as const;

const rgb = (color: string): string => `<a:srgbClr val="${color}"/>`;

/** The writer knows whole fills only: a hatched segment's is put in its place, on white. */
const hatched = (xml: string, { name, fill, hatch }: Segment): string => {
  if (hatch === "none") return xml;
  const whole = `<c:spPr><a:solidFill>${rgb(fill)}</a:solidFill>`;
  const lines = `<c:spPr><a:pattFill prst="${patterns[hatch]}"><a:fgClr>${rgb(fill)}</a:fgClr><a:bgClr>${rgb("FFFFFF")}</a:bgClr></a:pattFill>`;
  const at = xml.indexOf(whole, xml.indexOf(`<c:tx><c:v>${name}</c:v></c:tx>`));
  return at < 0 ? xml : xml.slice(0, at) + lines + xml.slice(at + whole.length);
};

/** What the library cannot say of the charts, by their parts' names; charts count through the whole workbook. */
export const chartMends = (sheets: readonly SheetModel[]): readonly (readonly [string, (xml: string) => string])[] =>
  sheets
    .flatMap(({ charts }) => charts ?? [])
    .map(({ series }, index) => [
      `xl/charts/chart${index + 1}.xml`,
      (xml) => series.reduce((whole, one) => hatched(whole, one), xml),
    ]);
