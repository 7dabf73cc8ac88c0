import { Inflate, inflateSync } from "fflate";
import type { Steps } from "../../kernel/steps";
import { inflateInNode } from "../in-node";
import { damaged, limits, tooLarge, Unreadable } from "../problem";
import { crc32, signature, type ZipEntry } from "./entry";

const max32 = 0xffffffff;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new Unreadable({ kind: "truncated" });
}

const big = (view: DataView, at: number): number => {
  const value = Number(view.getBigUint64(at, true));
  if (value > view.byteLength && value > limits.totalBytes) throw tooLarge("unpacked");
  return value;
};

/** Where the central directory stands and ends and how many entries it has, from the 32-bit record or its 64-bit elder. */
function locate(view: DataView): { count: number; at: number; until: number } {
  const end = findEnd(view);
  const size = view.getUint32(end + 12, true);
  const found = { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true), until: end };
  if (end < 20 || view.getUint32(end - 20, true) !== signature.locator64) return found;
  const record = big(view, end - 12);
  if (found.count !== 0xffff && size !== max32 && found.at !== max32) return { ...found, until: record };
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== signature.end64)
    throw damaged("zip", "directory");
  return { count: big(view, record + 32), at: big(view, record + 48), until: record };
}

/** The 64-bit sizes of an entry, in the order zip puts them: only those whose 32-bit field is full. */
function wideFields(view: DataView, at: number, length: number, narrow: readonly number[]): number[] {
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    return narrow.map((value) => {
      if (value !== max32) return value;
      next += 8;
      return big(view, next - 8);
    });
  }
  return [...narrow];
}

function dataStart(view: DataView, local: number): number {
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== signature.local)
    throw damaged("zip", "directory");
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

const localName = (bytes: Uint8Array, view: DataView, local: number): string =>
  new TextDecoder().decode(bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true)));

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.central) throw damaged("zip", "directory");
  if (view.getUint16(at + 8, true) & 1) throw new Unreadable({ kind: "locked" });
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, local = 0] = wideFields(view, at + 46 + nameLength, extraLength, narrow);
  const dataAt = dataStart(view, local);
  // A name is under no checksum: where it differs from the one before its data, a part would be missed without a word.
  if (name !== localName(bytes, view, local)) throw damaged("zip", "directory");
  if (dataAt + packedSize > view.byteLength) throw new Unreadable({ kind: "truncated" });
  const time = view.getUint32(at + 12, true);
  const entry = {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    time,
    dataAt,
  };
  return { entry, next: at + 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/**
 * The entries of a zip file in their order. Refuses what is cut off, locked with a password, declared larger than the
 * limits, or overlapping (how a small file claims to be huge), all before one byte is unpacked.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, at, until } = locate(view);
  if (count > limits.entries) throw tooLarge("unpacked");
  const entries: ZipEntry[] = [];
  let next = at;
  for (let index = 0; index < count; index++) {
    const read = readEntry(bytes, view, next);
    entries.push(read.entry);
    next = read.next;
  }
  // The count is under no checksum either: a smaller one would hide the last parts. Of two directories, one in the other's
  // comment, programs take one or the other.
  if (next !== until) throw damaged("zip", "directory");
  refuseBombs(entries, bytes.byteLength);
  return entries;
}

function refuseBombs(entries: readonly ZipEntry[], fileSize: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const bomb = total > limits.totalBytes || entries.some((entry) => entry.size > limits.partBytes);
  if (bomb || packed > fileSize) throw tooLarge("unpacked");
}

/** Packed bytes handled in one go: deflate swells at most 1,032 times, so one step never makes more than 17 MB. */
const step = 16 * 1024;

/** Bytes that are to come out of a step of what is packed tightly. */
const output = 512 * 1024;

/** Packed bytes of one step, fewer of what declares to swell more. */
const stepFor = (packed: number, size: number): number =>
  Math.max(256, Math.min(step, Math.floor((output * packed) / Math.max(size, 1))));

/** Unpacks step by step and stops as soon as more comes out than was declared. */
function* inflating(packed: Uint8Array, size: number, name: string): Generator<Uint8Array, undefined> {
  let filled = 0;
  let out: Uint8Array[] = [];
  const inflater = new Inflate((chunk) => {
    filled += chunk.length;
    if (filled > size) throw damaged(name, "larger");
    if (chunk.length > 0) out.push(chunk);
  });
  const length = stepFor(packed.length, size);
  for (let at = 0; at < packed.length; at += length) {
    inflater.push(packed.subarray(at, at + length), at + length >= packed.length);
    yield* out;
    out = [];
  }
  if (filled !== size) throw damaged(name, "smaller");
}

function inflateGuarded(packed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  for (const chunk of inflating(packed, size, name)) {
    out.set(chunk, filled);
    filled += chunk.length;
  }
  return out;
}

/** A part unpacked by a script, for a host that cannot itself. */
export const inflateAnywhere = (packed: Uint8Array, size: number, name: string): Uint8Array =>
  packed.length <= step ? inflateSync(packed, { out: new Uint8Array(size) }) : inflateGuarded(packed, size, name);

function unpack(packed: Uint8Array, { method, size, name }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw damaged(name, "method", method);
  return inflateInNode === null ? inflateAnywhere(packed, size, name) : inflateInNode(packed, size);
}

/** What unpacking threw, as a problem of the file. */
const problemIn = (error: unknown, { name }: ZipEntry): Unreadable =>
  error instanceof Unreadable ? error : damaged(name, "inflate");

/** The packed bytes of one part. */
export const packedIn = (file: Uint8Array, { dataAt, packedSize }: ZipEntry): Uint8Array =>
  file.subarray(dataAt, dataAt + packedSize);

/** The bytes of one part; refused when its length or its CRC-32 is not what the package declares. */
export function readPart(file: Uint8Array, entry: ZipEntry): Uint8Array {
  let part: Uint8Array;
  try {
    part = unpack(packedIn(file, entry), entry);
  } catch (error) {
    throw problemIn(error, entry);
  }
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged(entry.name, "checksum");
  return part;
}

function* unpacking(packed: Uint8Array, { method, size, name }: ZipEntry): Generator<Uint8Array, undefined> {
  if (method === 8) yield* inflating(packed, size, name);
  else if (method !== 0) throw damaged(name, "method", method);
  else for (let at = 0; at < packed.length; at += step) yield packed.subarray(at, at + step);
}

/**
 * The bytes of one part one behind the other, for a part that is too large to be held whole; refused as `readPart` refuses, of
 * length and CRC-32 at the end.
 */
export function* readingPart(file: Uint8Array, entry: ZipEntry): Generator<Uint8Array, undefined> {
  let [size, crc] = [0, 0];
  const chunks = unpacking(packedIn(file, entry), entry);
  for (;;) {
    let next: IteratorResult<Uint8Array, undefined>;
    try {
      next = chunks.next();
    } catch (error) {
      throw problemIn(error, entry);
    }
    if (next.done === true) break;
    size += next.value.length;
    crc = crc32(next.value, crc);
    yield next.value;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name, "checksum");
}

/** Bytes of a part that Node unpacks whole, in a third of the time. */
const unpackedWhole = 32 * 1024 * 1024;

/** The bytes of a large part in one chunk or in many, whatever costs less where it runs; refused as `readPart` refuses. */
export const chunksOf = (file: Uint8Array, entry: ZipEntry): Iterator<Uint8Array, undefined> =>
  inflateInNode === null || entry.size > unpackedWhole ? readingPart(file, entry) : [readPart(file, entry)].values();

/** Refuses a large part as `readPart` does and holds nothing of it, in steps; Node itself unpacks it whole in a third of the time. */
export function* checkingPart(file: Uint8Array, entry: ZipEntry): Steps<undefined> {
  if (inflateInNode === null) {
    const chunks = readingPart(file, entry);
    while (chunks.next().done !== true) yield;
  } else readPart(file, entry);
  return undefined;
}
