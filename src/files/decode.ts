import { utf8InNode } from "./in-node";

/** What a file's first bytes say that its text is written in: UTF-16 where its mark (BOM) says so, as Excel writes "Unicode Text". */
export const encodingOf = ([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

const decoded = (bytes: Uint8Array, encoding: string, ignoreBOM: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    return null;
  }
};

/** `decodeText` by the platform's own decoder, which every host has. */
export const decodeAnywhere = (bytes: Uint8Array): string | null => decoded(bytes, encodingOf(bytes), false);

/** UTF-8 as it stands, its mark too; null where the bytes are none. */
export const decodeUtf8: (bytes: Uint8Array) => string | null =
  utf8InNode ?? ((bytes) => decoded(bytes, "utf-8", true));

/** Behind the mark (BOM) that a text in UTF-8 may begin with. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** The text in a file's bytes, without its mark; null for any other encoding, which is never read with signs in place of letters. */
export const decodeText = (bytes: Uint8Array): string | null =>
  encodingOf(bytes) === "utf-8" ? decodeUtf8(withoutMark(bytes)) : decodeAnywhere(bytes);
