import { lastOf, type Steps } from "../../kernel/steps";
import { Deflate } from "pako/browser/deflate";
import { deflateInNode } from "../in-node";
import { crc32, signature } from "./entry";

/** An entry ready to be written: packed bytes as they are to stand in the file. */
export interface PackedEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** Date and time as zip packs them. */
  readonly time: number;
}

/** 1 January 1980, zip's first day: our own files carry no clock, so that the same model gives the same bytes. */
const noTime = 0x00210000;

/** Parts up to this size are packed as small as they go; what a large one would gain is not worth the wait. */
const small = 1_000_000;

/**
 * How much of a part shares one code for its letters: with more memory the codes are fewer and fit less well, since a sheet is
 * one thing after another (rows, merged cells, hints). Forms are 0.1 to 0.9% smaller than with the most, in the same time.
 */
const memLevel = 5;

/** Bytes that are packed in one step. */
const step = 16 * 1024;

const entryOf = (name: string, part: Uint8Array, packed: Uint8Array, time: number): PackedEntry => {
  const stored = packed.length >= part.length;
  return { name, method: stored ? 0 : 8, crc: crc32(part), size: part.length, packed: stored ? part : packed, time };
};

/** Packs a part as small as it goes, in steps. */
function* tight(part: Uint8Array): Steps<Uint8Array> {
  const deflate = new Deflate({ raw: true, level: part.length <= small ? 9 : 6, memLevel });
  const chunks: Uint8Array[] = [];
  deflate.onData = (chunk) => {
    chunks.push(chunk);
  };
  for (let at = 0; at < part.length || at === 0; at += step) {
    deflate.push(part.subarray(at, at + step), at + step >= part.length);
    yield;
  }
  return concat(chunks);
}

/** Packs a part we wrote ourselves, as small as it goes and everywhere to the same bytes. */
export const packEntry = (name: string, part: Uint8Array, time = noTime): PackedEntry =>
  entryOf(name, part, lastOf(tight(part)), time);

/**
 * Packs a part of somebody's file that was changed, in steps: a file is marked again and again, and each time somebody
 * waits, so Node's own packing is taken where there is one.
 */
export function* packingQuickly(name: string, part: Uint8Array, time: number): Steps<PackedEntry> {
  return entryOf(name, part, deflateInNode === null ? yield* tight(part) : deflateInNode(part), time);
}

/** So hard a part in pieces is packed; quickly is half of the time, for an eighth more bytes. */
const levelOfPieces = { tightly: 9, quickly: 4 } as const;

/** Packs in steps a part that comes in pieces, none of which is held once it is packed. */
export function* packingPieces(
  name: string,
  pieces: Iterable<Uint8Array>,
  how: keyof typeof levelOfPieces = "quickly",
  time = noTime,
): Steps<PackedEntry> {
  const deflate = new Deflate({ raw: true, level: levelOfPieces[how], memLevel });
  const packed: Uint8Array[] = [];
  deflate.onData = (chunk) => {
    packed.push(chunk);
  };
  let [size, crc] = [0, 0];
  for (const piece of pieces) {
    yield;
    for (let at = 0; at < piece.length; at += step) {
      deflate.push(piece.subarray(at, at + step));
      yield;
    }
    crc = crc32(piece, crc);
    size += piece.length;
  }
  deflate.push(new Uint8Array(), true);
  return { name, method: 8, crc, size, packed: concat(packed), time };
}

const utf8Names = 0x0800;

function header(entry: PackedEntry, name: Uint8Array, offset: number | null): Uint8Array {
  const central = offset !== null;
  const bytes = new Uint8Array((central ? 46 : 30) + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, central ? signature.central : signature.local, true);
  if (central) view.setUint16(4, 20, true);
  const at = central ? 6 : 4;
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  if (central) view.setUint32(42, offset, true);
  bytes.set(name, central ? 46 : 30);
  return bytes;
}

function end(count: number, size: number, at: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return bytes;
}

/** A zip file of these entries, in this order. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = encoder.encode(entry.name);
    const local = header(entry, name, null);
    locals.push(local, entry.packed);
    centrals.push(header(entry, name, offset));
    offset += local.length + entry.packed.length;
  }
  const size = centrals.reduce((sum, bytes) => sum + bytes.length, 0);
  return concat([...locals, ...centrals, end(entries.length, size, offset)]);
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
