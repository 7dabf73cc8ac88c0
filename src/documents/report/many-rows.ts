import { encodedPieces } from "../../files/xml/part";
import { encodeXml, plainText } from "../../files/xml/text";
import type { Annex, AnnexRow } from "./annexes";

/*
 * A province's schools are more rows than the library can hold as objects: of an annex whose rows are alike it writes one,
 * with marks in the place of the texts, and in its place come the rows, made and packed one after the other.
 */

type Plain = Extract<AnnexRow, { readonly kind: "row" }>;

const isPlain = (row: AnnexRow): row is Plain => row.kind === "row" && row.cells.every((text) => !text.includes("\n"));

/** The rows of an annex that differ in their texts alone; null: it has others. */
const plainRows = ({ rows }: Annex): readonly Plain[] | null => {
  const plain = rows.filter(isPlain);
  return plain.length === rows.length ? plain : null;
};

/** Signs that stand in no name of a school. */
const mark = (annex: number, cell: number): string => `\uE000${annex}.${cell}\uE001`;
const marks = /\uE000\d+\.(\d+)\uE001/u;

/** The rows that the library is to write of an annex, of which `at` is the number. */
export const rowsToWrite = (annex: Annex, at: number): readonly AnnexRow[] => {
  const [first] = plainRows(annex) ?? [];
  return first === undefined ? annex.rows : [{ kind: "row", cells: first.cells.map((_, cell) => mark(at, cell)) }];
};

const [rowStart, rowEnd] = ["<w:tr>", "</w:tr>"];

/** The library's document with every row in the place of its annex's one, in pieces. */
export const withAllRows = (xml: string, annexes: readonly Annex[]): Generator<Uint8Array> =>
  encodedPieces(textsWith(xml, annexes));

function* textsWith(xml: string, annexes: readonly Annex[]): Generator<string> {
  let from = 0;
  for (const [at, annex] of annexes.entries()) {
    const rows = plainRows(annex);
    if (rows === null || rows.length === 0) continue;
    const marked = xml.indexOf(mark(at, 0), from);
    const start = xml.lastIndexOf(rowStart, marked);
    const end = xml.indexOf(rowEnd, marked) + rowEnd.length;
    if (marked < 0) throw new Error("the sample row is gone");
    yield xml.slice(from, start);
    // Between the texts, which stand at every second place, by their cell's number.
    const sample = xml.slice(start, end).split(marks);
    for (const { cells } of rows)
      yield sample
        .map((part, place) => (place % 2 === 0 ? part : encodeXml(plainText(cells[Number(part)] ?? ""))))
        .join("");
    from = end;
  }
  yield xml.slice(from);
}
