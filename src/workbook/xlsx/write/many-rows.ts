import { encodedPieces } from "../../../files/xml/part";
import { columnLetters } from "../../../sheet/address";
import type { ManyRows, SheetCell, SheetModel } from "../../../sheet/model";
import type { SharedTexts } from "./shared-texts";

/*
 * Rows beyond what the library can hold: it writes one blank row in their styles, and in its place come the rows, made and
 * packed one after the other.
 */

/** The row that the library writes for the many. */
export const sampleCells = ({ many }: SheetModel): readonly SheetCell[] =>
  many === undefined || many.count === 0
    ? []
    : many.styles.map((style, column) => ({ row: many.top, column, content: null, style }));

interface Column {
  readonly letters: string;
  readonly style: string;
}

const cellXml = (
  { letters, style }: Column,
  row: number,
  content: string | number | null,
  texts: SharedTexts,
): string => {
  const at = `<c r="${letters}${row}"${style}`;
  if (content === null || content === "") return `${at}/>`;
  if (typeof content === "string") return `${at} t="s"><v>${texts.at(content)}</v></c>`;
  if (!Number.isFinite(content)) throw new Error(`A number that is none at ${letters}${row}`);
  return `${at}><v>${content}</v></c>`;
};

const rowXml = ({ top, row }: ManyRows, columns: readonly Column[], at: number, texts: SharedTexts): string => {
  const { height, contents } = row(at);
  const number = top + at + 1;
  const cells = columns.map((column, place) => cellXml(column, number, contents[place] ?? null, texts)).join("");
  return `<row r="${number}" ht="${height}" customHeight="1">${cells}</row>`;
};

/** The library's XML of a sheet with its many rows in the place of the sample, in pieces; their texts go to `texts`. */
export const withManyRows = (xml: string, many: ManyRows, texts: SharedTexts): Generator<Uint8Array> =>
  encodedPieces(textsWith(xml, many, texts));

function* textsWith(xml: string, many: ManyRows, texts: SharedTexts): Generator<string> {
  const found = new RegExp(`<row r="${many.top + 1}"[^>]*>(.*?)</row>`).exec(xml);
  if (found === null) throw new Error("the sample row is gone");
  const looks = new Map(Array.from((found[1] ?? "").matchAll(/<c r="([A-Z]+)\d+"([^>]*)\/>/g), ([, letters = "", style = ""]) => [letters, style])); // prettier-ignore
  const columns = many.styles.map((_, at): Column => {
    const letters = columnLetters(at);
    return { letters, style: looks.get(letters) ?? "" };
  });
  const before = xml.slice(0, found.index);
  yield before.replace(/(<dimension ref="[A-Z]+\d+:[A-Z]+)\d+/, (_, kept: string) => kept + String(many.top + many.count)); // prettier-ignore
  for (let at = 0; at < many.count; at++) yield rowXml(many, columns, at, texts);
  yield xml.slice(found.index + found[0].length);
}
