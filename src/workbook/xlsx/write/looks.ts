import type { Cell } from "hucre/xlsx";
import { columnLetters } from "../../../sheet/address";
import type { SheetCell } from "../../../sheet/model";
import type { Style } from "../../../sheet/style";
import { dayFormat, type StyleName, styles } from "../../../sheet/styles";
import { styleBehind } from "./behind";
import { strutStyle } from "./strut";
import { cellStyle } from "./style";

/*
 * The library numbers the looks of a workbook. It is given one blank cell in each, and what it writes of them tells the
 * number of each.
 */

/**
 * What a cell looks like: its style, and whether it holds a day, which is shown as one; a strut's size (./strut); or what
 * lies behind all cells of a sheet (./behind).
 */
export type Look = { readonly style: StyleName; readonly day: boolean } | { readonly strut: number } | "behind";

const key = (look: Look): string =>
  look === "behind" ? look : "strut" in look ? `strut ${look.strut}` : `${look.day ? "day " : ""}${look.style}`;

export const lookOf = ({ style, content }: Pick<SheetCell, "style" | "content">): Look => ({
  style,
  day: content?.type === "day",
});

const newStyle = (look: Look): ReturnType<typeof cellStyle> => {
  if (look === "behind") return styleBehind;
  if ("strut" in look) return strutStyle(look.strut);
  const style: Style = styles[look.style];
  return cellStyle(look.day ? { ...style, numberFormat: style.numberFormat ?? dayFormat } : style);
};

/** In the writer's terms, made once: there are a few dozen of them. */
const written = new Map<string, ReturnType<typeof cellStyle>>();
const styleOf = (look: Look): ReturnType<typeof cellStyle> => {
  const made = written.get(key(look)) ?? newStyle(look);
  written.set(key(look), made);
  return made;
};

/** The looks of one sheet, in the order in which its cells first have them. */
export class Looks {
  private readonly all = new Map<string, Look>();
  private numbers: ReadonlyMap<string, number> = new Map();

  add(look: Look): void {
    if (!this.all.has(key(look))) this.all.set(key(look), look);
  }

  /** A blank cell in each, for the library to write: beside each other in the first row. */
  get samples(): Map<string, Partial<Cell>> {
    return new Map(
      [...this.all.values()].map((look, column) => [`0,${column}`, { value: null, style: styleOf(look) }]),
    );
  }

  /** Takes from the library's rows the number of each look. */
  readFrom(rows: string): void {
    const found = new Map(Array.from(rows.matchAll(/<c r="([A-Z]+)1" s="(\d+)"\/>/g), ([, at = "", number]) => [at, Number(number)])); // prettier-ignore
    this.numbers = new Map([...this.all.keys()].map((own, column) => [own, found.get(columnLetters(column)) ?? 0]));
  }

  /** The look's number in the workbook; 0: the workbook's own. */
  numberOf(look: Look): number {
    return this.numbers.get(key(look)) ?? 0;
  }
}

/** The attribute by which a cell has a look (` s="7"`); none says the workbook's own. */
export const cellLook = (number: number): string => (number === 0 ? "" : ` s="${number}"`);
