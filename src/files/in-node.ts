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

const isMarked = ([first, second, third]: Uint8Array): boolean => first === 0xef && second === 0xbb && third === 0xbf;

const beyondAscii = /[\u0080-\u00ff]/;

/** A text as its bytes in UTF-8, each of them a character, and what any piece of it says. */
interface ByteText {
  readonly source: string;
  readonly meant: (piece: string) => string;
}

/** UTF-8 without its mark; null where the bytes are none. */
export const utf8InNode =
  buffer === null
    ? null
    : (bytes: Uint8Array): string | null => {
        if (!buffer.isUtf8(bytes)) return null;
        const own = buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return own.toString("utf8", isMarked(bytes) ? 3 : 0);
      };

/**
 * UTF-8 as it stands, a character a byte, and what a piece of that says; null where the bytes are no UTF-8. As characters a long
 * text takes twice the room as soon as one letter in it is beyond Latin-1.
 */
export const bytesInNode =
  buffer === null
    ? null
    : (bytes: Uint8Array): ByteText | null => {
        if (!buffer.isUtf8(bytes)) return null;
        const own = buffer.Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        return {
          source: own.toString("latin1", isMarked(bytes) ? 3 : 0),
          meant: (piece) => (beyondAscii.test(piece) ? buffer.Buffer.from(piece, "latin1").toString("utf8") : piece),
        };
      };
