/// <reference types="office-js" />
import { grouped } from "../../kernel/groups";
import type { Area } from "../../sheet/model";
import { fontOf, lineColorOf, type Style } from "../../sheet/style";
import { styles, type StyleName } from "../../sheet/styles";
import { addressesOf, rectanglesOf, type Spot } from "./rectangles";
import { overhead, type Write } from "./writes";

const automatic = "000000";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
type Line = (typeof edges)[number] | "InsideHorizontal" | "InsideVertical";

/** Which lines a box around every cell of an area needs: a single row has no line between rows. */
export const linesOf = ({ top, left, bottom, right }: Area): readonly Line[] => [
  ...edges,
  ...(bottom > top ? (["InsideHorizontal"] as const) : []),
  ...(right > left ? (["InsideVertical"] as const) : []),
];

type Paint = (format: Excel.RangeFormat, style: Style) => void;

/**
 * A mark on a cell that has a look already: fill, font colour, bold and italic become the style's, wrapping and lines
 * are added where the style has them; number format, alignment, size and protection stay. The same rule as in files.
 */
export const mark: Paint = (format, style) => {
  if (style.fill === undefined) format.fill.clear();
  else format.fill.color = `#${style.fill}`;
  format.font.color = `#${style.color ?? automatic}`;
  format.font.bold = style.bold ?? false;
  format.font.italic = style.italic ?? false;
  if (style.wrap === true) format.wrapText = true;
};

/** Where texts stand in a cell, in Excel's words. */
export const horizontals = { left: "Left", center: "Center", right: "Right" } as const;
export const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** The whole look, on a cell of a new sheet: the font as in our files, what else the style leaves out is Excel's own. */
export const dress: Paint = (format, style) => {
  const { name, size } = fontOf(style);
  format.font.name = name;
  format.font.size = size;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.horizontal !== undefined) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap === true) format.wrapText = true;
  if (style.unlocked === true) format.protection.locked = false;
};

/** `color` as #RRGGBB. */
export const drawBox = (format: Excel.RangeFormat, lines: readonly Line[], color: string): void => {
  for (const line of lines) {
    const border = format.borders.getItem(line);
    border.style = "Continuous";
    border.color = color;
  }
};

/** One style on all its cells: a few actions for each address of up to 8,000 characters, not for each cell. */
const styleWrites = (sheet: string, name: StyleName, spots: readonly Spot[], paint: Paint): readonly Write[] => {
  const style: Style = styles[name];
  const shapes = new Map<string, { readonly lines: readonly Line[]; readonly areas: Area[] }>();
  for (const area of rectanglesOf(spots)) {
    const lines = style.border === true ? linesOf(area) : [];
    const shape = shapes.get(lines.join()) ?? { lines, areas: [] };
    shape.areas.push(area);
    shapes.set(lines.join(), shape);
  }
  return [...shapes.values()].flatMap(({ lines, areas }) =>
    addressesOf(areas).map((address) => ({
      sheet,
      bytes: address.length + overhead * 8,
      run: (found) => {
        const { format } = found.getRanges(address).untrack();
        paint(format, style);
        drawBox(format, lines, `#${lineColorOf(style)}`);
      },
    })),
  );
};

/** Every cell with its style, grouped by style. */
export const lookWrites = (
  sheet: string,
  cells: readonly (Spot & { readonly style: StyleName })[],
  paint: Paint,
): readonly Write[] => {
  const byStyle = grouped(cells, ({ style }) => [style]);
  return [...byStyle].flatMap(([name, spots]) => styleWrites(sheet, name, spots, paint));
};
