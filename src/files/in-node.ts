/**
 * What Node does faster than any script: unpacking, packing, checksums, UTF-8. Null in a browser, which has none of it at
 * once and takes the scripts beside each use; both give the same, but for what is packed (test/files/in-node.test.ts).
 */
const host: { readonly process?: Partial<Pick<NodeJS.Process, "getBuiltinModule">> } = globalThis;

const zlib = host.process?.getBuiltinModule?.("node:zlib") ?? null;
const buffer = host.process?.getBuiltinModule?.("node:buffer") ?? null;

/** A part of `size` bytes; throws what zlib throws where the packed bytes are damaged or swell to more. */
export const inflateInNode =
  zlib === null
    ? null
    : (packed: Uint8Array, size: number): Uint8Array =>
        zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(64, size + 1) });

/** A part packed, about as small as the script packs it, in a fifth of the time; not to the same bytes. */
export const deflateInNode =
  zlib === null ? null : (part: Uint8Array): Uint8Array => zlib.deflateRawSync(part, { level: 6, memLevel: 9 });

export const crc32InNode = zlib === null ? null : (bytes: Uint8Array, before = 0): number => zlib.crc32(bytes, before);

/** UTF-8 as it stands, its mark too; null where the bytes are none. */
export const utf8InNode =
  buffer === null
    ? null
    : (bytes: Uint8Array): string | null =>
        buffer.isUtf8(bytes)
          ? buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")
          : null;
