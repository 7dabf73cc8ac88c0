import { columnLetters } from "../../../sheet/address";
import type { ManyRows } from "../../../sheet/model";
import { encodeString } from "../strings";
import { cellLook, type Looks } from "./looks";
import type { SharedTexts } from "./shared-texts";

interface Column {
  readonly letters: string;
  /** The attribute by which its cells have their look. */
  readonly look: string;
}

const cellXml = (
  { letters, look }: Column,
  row: number,
  content: string | number | null,
  texts: SharedTexts,
): string => {
  const at = `<c r="${letters}${row}"`;
  if (content === null || content === "") return `${at}${look}/>`;
  if (typeof content === "string") return `${at} t="s"${look}><v>${texts.at(encodeString(content))}</v></c>`;
  if (!Number.isFinite(content)) throw new Error(`A number that is none at ${letters}${row}`);
  return `${at}${look}><v>${content}</v></c>`;
};

/** A sheet's many rows, made one after the other as they are written. */
export function* manyRows(many: ManyRows, looks: Looks, texts: SharedTexts): Generator<string> {
  const columns = many.styles.map((style, at): Column => {
    return { letters: columnLetters(at), look: cellLook(looks.numberOf({ style, day: false })) };
  });
  for (let at = 0; at < many.count; at += 1) {
    const { height, contents } = many.row(at);
    const number = many.top + at + 1;
    const cells = columns.map((column, place) => cellXml(column, number, contents[place] ?? null, texts)).join("");
    yield `<row r="${number}" ht="${height}" customHeight="1">${cells}</row>`;
  }
}
