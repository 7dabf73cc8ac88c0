import { limits } from "../limits";
import { damaged, Refused } from "../refused";

/** One entry of the package as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Date and time as zip packs them, kept when the package is written again. */
  readonly time: number;
  /** Where the packed bytes start in the file. */
  readonly dataAt: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const max32 = 0xffffffff;

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new Refused("file-truncated");
}

const big = (view: DataView, at: number): number => {
  const value = Number(view.getBigUint64(at, true));
  if (value > view.byteLength && value > limits.totalBytes)
    throw new Refused("file-too-large", { limit: limits.totalBytes / 1048576 });
  return value;
};

/** Where the central directory stands and how many entries it has, from the 32-bit record or its 64-bit elder. */
function locate(view: DataView): { count: number; size: number; at: number } {
  const end = findEnd(view);
  const found = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    at: view.getUint32(end + 16, true),
  };
  if (found.count !== 0xffff && found.size !== max32 && found.at !== max32) return found;
  if (end < 20 || view.getUint32(end - 20, true) !== signature.locator64) return found;
  const record = big(view, end - 12);
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== signature.end64)
    throw damaged("zip", "end record");
  return { count: big(view, record + 32), size: big(view, record + 40), at: big(view, record + 48) };
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
    throw damaged("zip", "local header");
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== signature.central)
    throw damaged("zip", "central directory");
  if (view.getUint16(at + 8, true) & 1) throw new Refused("file-password");
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const [size = 0, packedSize = 0, local = 0] = wideFields(view, at + 46 + nameLength, extraLength, narrow);
  const dataAt = dataStart(view, local);
  if (dataAt + packedSize > view.byteLength) throw new Refused("file-truncated");
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
  const { count, at } = locate(view);
  if (count > limits.entries) throw new Refused("file-too-large", { limit: limits.totalBytes / 1048576 });
  const entries: ZipEntry[] = [];
  let next = at;
  for (let index = 0; index < count; index++) {
    const read = readEntry(bytes, view, next);
    entries.push(read.entry);
    next = read.next;
  }
  refuseBombs(entries, bytes.byteLength);
  return entries;
}

function refuseBombs(entries: readonly ZipEntry[], fileSize: number): void {
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const tooLarge = total > limits.totalBytes || entries.some((entry) => entry.size > limits.partBytes);
  if (tooLarge || packed > fileSize) throw new Refused("file-too-large", { limit: limits.totalBytes / 1048576 });
}
