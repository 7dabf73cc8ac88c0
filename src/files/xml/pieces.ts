import { decodeUtf8, withoutMark } from "../decode";
import { damaged } from "../problem";
import { isPlain, otherEncoding } from "./part";

/** What comes next of a part that is read in pieces, of about so many bytes at least; null at its end. No piece is empty. */
export type Pieces = (least: number) => string | null;

/** Bytes of a piece: what is made of it goes with the youngest objects, and it is long beside what stands across its end. */
const usual = 64 * 1024;

const greater = 0x3e;

/** Where a piece ends that may reach up to `to`: behind its last ">", where a token begins anew, else between two letters. */
const endOf = (bytes: Uint8Array, to: number): number => {
  const last = bytes.subarray(0, to).lastIndexOf(greater);
  if (last >= 0) return last + 1;
  let at = to;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at === 0 ? to : at;
};

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
};

/**
 * A part of UTF-8 that comes in chunks of bytes, as text in pieces: a large one as one string would be all the memory there is.
 * `first`: a chunk before the others.
 */
export const piecesOf = (chunks: Iterator<Uint8Array>, part: string, first: Uint8Array = new Uint8Array()): Pieces => {
  let bytes = first;
  let begun = false;
  /** Joined once, however many chunks it takes. */
  const fill = (least: number): void => {
    const own = bytes.length === 0 ? [] : [bytes];
    let length = bytes.length;
    for (let next = length < least ? chunks.next() : null; next?.done === false;) {
      own.push(next.value);
      length += next.value.length;
      next = length < least ? chunks.next() : null;
    }
    const [only = bytes] = own;
    bytes = own.length > 1 ? joined(own, length) : only;
    if (!begun) bytes = withoutMark(bytes);
    begun = true;
  };
  let other: string | null | undefined;
  return (least) => {
    const most = Math.max(usual, least);
    // More than that and a mark, so that it is known whether the part ends with it.
    fill(most + 4);
    if (bytes.length === 0) return null;
    const end = bytes.length <= most ? bytes.length : endOf(bytes, most);
    const piece = decodeUtf8(bytes.subarray(0, end));
    if (piece === null) throw damaged(part, "encoding", "utf-8");
    if (other === undefined) other = otherEncoding(piece);
    if (other !== null && !isPlain(piece)) throw damaged(part, "encoding", other);
    bytes = bytes.subarray(end);
    return piece;
  };
};
