import { sortFontParts } from "../mark/looks";

/** The library writes a font's colour before its size; Microsoft's schema wants them the other way round. */
const orderFonts = (styles: string): string =>
  styles.replace(/<font>(.*?)<\/font>/gs, (_, inner: string) => {
    const parts = Array.from(inner.matchAll(/<(\w+)[^>]*\/>/g), ([source, name = ""]) => ({ name, source }));
    return `<font>${sortFontParts(parts)}</font>`;
  });

const mends: Readonly<Record<string, (xml: string) => string>> = {
  "xl/styles.xml": orderFonts,
  // The program named in a file's properties is ours, not the library's.
  "docProps/app.xml": (xml) => xml.replace(">hucre<", ">Rà Soát<"),
};

/** Puts right what the library writes otherwise than we want; null when a part is fine as it is. */
export const mendFor = (name: string): ((xml: string) => string) | null =>
  Object.hasOwn(mends, name) ? (mends[name] ?? null) : null;
