/// <reference types="office-js" />
import { fontOf, hasSide, lineColorOf, type Style } from "../../../sheet/style";
import { horizontals, verticals } from "../looks";

/** All that a style says of a cell but its number format, in Excel's words; null: as the new sheet has it. */
export interface CellLook {
  readonly name: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  readonly locked: boolean;
  /** The colour of the box around the cell; null for none. */
  readonly lines: string | null;
  /** Whether the box has lines beside the cell. */
  readonly left: boolean;
  readonly right: boolean;
}

/** A cell of a new sheet. Its font is whatever the user's workbook begins with. */
export const bareLook: CellLook = {
  name: null,
  size: null,
  bold: false,
  italic: false,
  color: null,
  fill: null,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  locked: true,
  lines: null,
  left: true,
  right: true,
};

const hex = (color: string | undefined): string | null => (color === undefined ? null : `#${color}`);

/** The whole look of a style: the font as in our files, what else it leaves out is Excel's own. */
export const lookOf = (style: Style): CellLook => ({
  ...fontOf(style),
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  color: hex(style.color),
  fill: hex(style.fill),
  horizontal: style.horizontal === undefined ? bareLook.horizontal : horizontals[style.horizontal],
  vertical: style.vertical === undefined ? bareLook.vertical : verticals[style.vertical],
  wrap: style.wrap ?? false,
  locked: style.unlocked !== true,
  lines: style.border === true ? `#${lineColorOf(style)}` : null,
  left: hasSide(style, "left"),
  right: hasSide(style, "right"),
});

type Format = Excel.CellPropertiesFormat;

const fontProperties = (look: CellLook, under: CellLook): Excel.CellPropertiesFont => ({
  ...(look.name !== null && look.name !== under.name ? { name: look.name } : {}),
  ...(look.size !== null && look.size !== under.size ? { size: look.size } : {}),
  ...(look.bold === under.bold ? {} : { bold: look.bold }),
  ...(look.italic === under.italic ? {} : { italic: look.italic }),
  ...(look.color !== null && look.color !== under.color ? { color: look.color } : {}),
});

const box = (color: string, { left, right }: CellLook): Excel.CellBorderCollection => {
  const line = { style: "Continuous", color } as const;
  const none = { style: "None" } as const;
  return { top: line, bottom: line, left: left ? line : none, right: right ? line : none };
};

const sameLines = (one: CellLook, other: CellLook): boolean =>
  one.lines === other.lines && one.left === other.left && one.right === other.right;

/** What `setCellProperties` must be told of a cell that looks like `under` so that it looks like `look`. */
export const propertiesFor = (look: CellLook, under: CellLook): Excel.SettableCellProperties => {
  const font = fontProperties(look, under);
  const format: Format = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(look.fill !== null && look.fill !== under.fill ? { fill: { color: look.fill } } : {}),
    ...(look.lines !== null && !sameLines(look, under) ? { borders: box(look.lines, look) } : {}),
    ...(look.horizontal === under.horizontal ? {} : { horizontalAlignment: look.horizontal }),
    ...(look.vertical === under.vertical ? {} : { verticalAlignment: look.vertical }),
    ...(look.wrap === under.wrap ? {} : { wrapText: look.wrap }),
    ...(look.locked === under.locked ? {} : { protection: { locked: look.locked } }),
  };
  return Object.keys(format).length === 0 ? {} : { format };
};
