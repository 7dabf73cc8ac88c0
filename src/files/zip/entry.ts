import { crc32InNode } from "../in-node";

/** One entry of a zip file as its central directory declares it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Date and time as zip packs them, kept when the file is written again. */
  readonly time: number;
  /** Where the packed bytes start in the file. */
  readonly dataAt: number;
}

/** What each kind of record begins with. */
export const signature = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
} as const;

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** `crc32` as a script, for a host that has none of its own. */
export function crc32Anywhere(bytes: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  // By index: some parts are long, and a browser walks them anew at every opening and saving.
  for (let at = 0; at < bytes.length; at += 1) crc = (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** CRC-32 of a part as zip stores it, unsigned: the only thing that tells a flipped byte from a figure; `before`: of the pieces before. */
export const crc32 = crc32InNode ?? crc32Anywhere;
