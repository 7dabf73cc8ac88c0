import { foldName, Package } from "../../files/opc";
import type { ZipEntry } from "../../files/zip/entry";
import { indexSheet, type RowSpan, type SheetIndex } from "./mark/sheet-index";
import { withAttribute } from "./mark/xml-edit";
import { readWorkbookPart, type WorkbookPart } from "./read/workbook-part";
import { attempt, workbookFormats } from "./refusal";

/** A cell by its place; rows and columns count from 0. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const entriesOf = (pack: Package): ReadonlyMap<string, ZipEntry> =>
  new Map(pack.entries.map((entry) => [foldName(entry.name), entry]));

const remembered = /<([A-Za-z]+:)?v>[^<]*<\/\1v>|<([A-Za-z]+:)?v\/>/g;

/** A row's cells as they are written, without those that may differ and without what formulas remember. */
const cellsOf = (source: string, row: RowSpan, free: ReadonlySet<number>): string =>
  row.cells
    .filter(({ column }) => !free.has(column))
    .map(({ start, end, formula, tag }) => {
      const cell = source.slice(start, end);
      return formula === null ? cell : withAttribute(tag, "t", null) + cell.slice(tag.length).replace(remembered, "");
    })
    .join("");

/** A row's tag without what marking widens: its height and the columns that it says it spans. */
const tagOf = ({ tag }: RowSpan): string => withAttribute(withAttribute(tag, "ht", null), "spans", null);

const everyRow = { has: () => true };

interface Read {
  readonly source: string;
  readonly index: SheetIndex;
}

/** What stands around a sheet's cells, without the area it says it has. */
const aroundOf = ({ source, index: { data, dimension } }: Read): string => {
  const head = source.slice(0, data.start);
  return (
    (dimension === null ? head : head.slice(0, dimension.start) + head.slice(dimension.end)) +
    source.slice(data.contentEnd)
  );
};

const sameSheet = (old: Read, next: Read, free: ReadonlyMap<number, ReadonlySet<number>>): boolean => {
  if (aroundOf(old) !== aroundOf(next)) return false;
  const none: ReadonlySet<number> = new Set();
  const rowsOf = ({ source, index }: Read) =>
    index.rows.map((row) => `${tagOf(row)}${cellsOf(source, row, free.get(row.row) ?? none)}`).join("\n");
  return rowsOf(old) === rowsOf(next);
};

const freeOn = (places: readonly Place[], sheet: string): ReadonlyMap<number, ReadonlySet<number>> => {
  const rows = new Map<number, Set<number>>();
  for (const place of places) {
    if (place.sheet !== sheet) continue;
    const own = rows.get(place.row) ?? new Set();
    rows.set(place.row, own.add(place.column));
  }
  return rows;
};

const readSheet = (pack: Package, part: string): Read => {
  const source = pack.text(part);
  return { source, index: indexSheet(source, part, everyRow) };
};

/** Looks are added for marks and change with them; no program changes nothing else. */
const isFree = (name: string, { styles }: WorkbookPart): boolean => styles !== null && foldName(styles) === name;

/**
 * Whether two workbooks are the same but for the cells at `places`, what formulas remember, and looks: every part, and in
 * every sheet each cell as it is written. false where `old` cannot be read. For files that one program wrote: another
 * writes the same cells in other words.
 */
export const differsOnlyAt = (old: Uint8Array, next: Uint8Array, places: readonly Place[]): boolean => {
  const compared = attempt(() => {
    const [before, after] = [old, next].map((bytes) => Package.open(bytes, workbookFormats));
    if (before === undefined || after === undefined) return false;
    const book = readWorkbookPart(after);
    const sheets = new Map(book.sheets.map(({ part, name }) => [foldName(part), name]));
    const [entries, own] = [entriesOf(after), entriesOf(before)];
    return (
      entries.size === own.size &&
      [...entries].every(([name, { crc, size }]) => {
        const other = own.get(name);
        if (other === undefined) return false;
        if ((other.crc === crc && other.size === size) || isFree(name, book)) return true;
        const sheet = sheets.get(name);
        return sheet !== undefined && sameSheet(readSheet(before, name), readSheet(after, name), freeOn(places, sheet));
      })
    );
  });
  return compared.ok && compared.value;
};
