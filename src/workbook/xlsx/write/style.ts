import type { CellStyle } from "hucre/xlsx";
import { fontOf, hasSide, lineColorOf, type Style } from "../../../sheet/style";

const box = (style: Style): NonNullable<CellStyle["border"]> => {
  const line = { style: "thin", color: { rgb: `FF${lineColorOf(style)}` } } as const;
  return {
    top: line,
    bottom: line,
    ...(hasSide(style, "right") && { right: line }),
    ...(hasSide(style, "left") && { left: line }),
  };
};

const font = (style: Style) => ({
  ...fontOf(style),
  ...(style.bold === true && { bold: true }),
  ...(style.italic === true && { italic: true }),
  ...(style.color !== undefined && { color: { rgb: style.color } }),
});

const alignment = (style: Style) => ({
  ...(style.horizontal !== undefined && { horizontal: style.horizontal }),
  ...(style.indent !== undefined && { indent: style.indent }),
  ...(style.vertical !== undefined && { vertical: style.vertical }),
  ...(style.wrap === true && { wrapText: true }),
});

/** One of our styles in the writer's terms; the font stands in each, so that no program falls back to its own. */
export function cellStyle(style: Style): CellStyle {
  const aligned = alignment(style);
  const format = style.numberFormat === "General" ? undefined : style.numberFormat;
  return {
    font: font(style),
    ...(style.fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill } } }),
    ...(style.border === true && { border: box(style) }),
    ...(Object.keys(aligned).length > 0 && { alignment: aligned }),
    ...(format !== undefined && { numFmt: format }),
    ...(style.unlocked === true && { protection: { locked: false } }),
  };
}

/** The same as a conditional format, which may only recolour: fill, font colour, bold and italic. */
export function conditionalStyle(style: Style): CellStyle {
  const marks = {
    ...(style.bold === true && { bold: true }),
    ...(style.italic === true && { italic: true }),
    ...(style.color !== undefined && { color: { rgb: style.color } }),
  };
  return {
    ...(Object.keys(marks).length > 0 && { font: marks }),
    ...(style.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: style.fill }, bgColor: { rgb: style.fill } },
    }),
  };
}
