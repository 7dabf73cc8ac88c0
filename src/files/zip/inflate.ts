import { Inflate, inflateSync } from "fflate";
import { damaged } from "../refused";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** Packed bytes handled in one go: deflate swells at most 1,032 times, so one step never makes more than 33 MB. */
const step = 32 * 1024;

/** Unpacks step by step and stops as soon as more comes out than was declared. */
function inflateGuarded(packed: Uint8Array, size: number, name: string): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(name, "larger than declared");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
  if (filled !== size) throw damaged(name, "smaller than declared");
  return out;
}

function unpack(packed: Uint8Array, { method, size, name }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw damaged(name, `compression method ${method}`);
  return packed.length <= step
    ? inflateSync(packed, { out: new Uint8Array(size) })
    : inflateGuarded(packed, size, name);
}

/** The bytes of one part; refused when its length or its CRC-32 is not what the package declares. */
export function readPart(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = file.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  let part: Uint8Array;
  try {
    part = unpack(packed, entry);
  } catch (error) {
    throw damaged(entry.name, error instanceof Error ? error.message : "inflate");
  }
  if (part.length !== entry.size || crc32(part) !== entry.crc) throw damaged(entry.name, "CRC-32");
  return part;
}
