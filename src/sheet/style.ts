/** How one look is described, as plain data. Colours are RRGGBB. */
export interface Style {
  /** None: the face that the workbook's columns are measured in (`defaultFont`). */
  readonly face?: Face;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; none: the face's own. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  /** Where a border has lines beside the cell (left out: on both sides): words may run over the cells behind theirs. */
  readonly sides?: "left" | "none" | "right";
  readonly horizontal?: "left" | "center" | "right";
  /** In files: how far from its cell's left edge a text begins, in widths of some three blanks. */
  readonly indent?: number;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}

interface Font {
  readonly name: string;
  readonly size: number;
}

/**
 * The workbook's own font. Its digit is exactly 8 pixels wide in every program, so that a column of 80 pixels is one of
 * 10 characters; with a font whose digit has a fraction programs round each their own way.
 */
export const defaultFont = { name: "Times New Roman", size: 12 } as const satisfies Font;

/** Pixels of one character of a column's width. */
export const pixelsPerCharacter = 8;

/**
 * The faces that cells wear: one read on a screen, one printed, as official Vietnamese documents are typed (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I). `spacing`: a line's height in sizes. `line`: the colour of its table lines.
 */
export const faces = {
  screen: { name: "Arial", size: 10, spacing: 1.27, line: "7F7F7F" },
  paper: { name: defaultFont.name, size: 11, spacing: 1.2, line: "000000" },
} as const satisfies Readonly<Record<string, Font & { readonly spacing: number; readonly line: string }>>;

type Face = keyof typeof faces;

/** The font of a look: its face, and its own size in points where it has one. */
export const fontOf = ({ face, size }: Style): Font => {
  const font = face === undefined ? defaultFont : faces[face];
  return { name: font.name, size: size ?? font.size };
};

/** The colour of a look's lines. */
export const lineColorOf = ({ face }: Style): string => faces[face ?? "screen"].line;

/** Whether a border has a line on that side of its cell. */
export const hasSide = ({ sides }: Style, side: "left" | "right"): boolean => sides === undefined || sides === side;
