/**
 * The text in a file's bytes: UTF-8, or UTF-16 where its mark (BOM) says so, as Excel writes "Unicode Text". null for any
 * other encoding, which is never read with signs in place of letters.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
  const encoding = wide ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
