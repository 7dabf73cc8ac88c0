import { decodeText, encodingOf } from "../decode";
import { damaged } from "../problem";

/** What XML itself knows; ASCII is the beginning of UTF-8. */
const known = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i;

/** Another encoding than those that a part says it is written in, which a program would read other letters by; null: none. */
export const otherEncoding = (beginning: string): string | null => {
  const said = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"'>]{1,40})["']/.exec(beginning)?.[1] ?? "UTF-8";
  return known.test(said) ? null : said;
};

/** Whether a text is the same in every encoding that computers of here use. */
export const isPlain = (text: string): boolean => !/[\u0080-\uffff]/.test(text);

/** The bytes of an XML part as a string: UTF-8, or UTF-16 with its mark. One that says it is in another encoding holds other letters. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const text = decodeText(bytes);
  if (text === null) throw damaged(part, "encoding", encodingOf(bytes));
  const other = otherEncoding(text);
  if (other !== null && !isPlain(text)) throw damaged(part, "encoding", other);
  return text;
}

/** A part as bytes: always UTF-8, and its declaration says so. */
export const encodePart = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^(<\?xml[^>]*\sencoding\s*=\s*)(["'])utf-16\2/i, "$1$2UTF-8$2"));

/** Bytes of one piece. */
const pieceSize = 1 << 16;

/**
 * Texts as bytes (UTF-8), one behind the other, in pieces: a long part is never held whole. Every piece lies where the one
 * before it lay, so it holds only until the next is asked for.
 */
export function* encodedPieces(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const piece = new Uint8Array(pieceSize);
  let filled = 0;
  for (const text of texts)
    for (let rest = text; rest !== "";) {
      const { read, written } = encoder.encodeInto(rest, piece.subarray(filled));
      filled += written;
      rest = rest.slice(read);
      if (rest === "") break;
      yield piece.subarray(0, filled);
      filled = 0;
    }
  yield piece.subarray(0, filled);
}
