import { decodeText, encodingOf } from "../decode";
import { damaged } from "../problem";

/** The bytes of an XML part as a string: UTF-8, or UTF-16 with its mark. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const text = decodeText(bytes);
  if (text === null) throw damaged(part, "encoding", encodingOf(bytes));
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
