import { utf8InNode } from "./in-node";

/** What a file's first bytes say that its text is written in: UTF-16 where its mark (BOM) says so, as Excel writes "Unicode Text". */
export const encodingOf = ([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

/** `decodeText` by the platform's own decoder, which every host has. */
export const decodeAnywhere = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The text in a file's bytes, without its mark; null for any other encoding, which is never read with signs in place of letters. */
export const decodeText = (bytes: Uint8Array): string | null =>
  utf8InNode !== null && encodingOf(bytes) === "utf-8" ? utf8InNode(bytes) : decodeAnywhere(bytes);
