import { plainText } from "../../files/xml/text";
import type { XmlScan } from "../../files/xml/scan";

/** A text of a file as it is meant: characters that XML cannot hold are written as _x000B_ in a workbook's strings. */
export const decodeString = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

/** A text as a string of a file holds it: what no cell can show is dropped, a literal "_x000D_" kept literal. */
export const encodeString = (text: string): string => plainText(text).replace(/_(x[0-9A-Fa-f]{4}_)/g, "_x005F_$1");

/**
 * The text of a string item whose tag was just opened (<si> or <is>): its <t>s and those of its runs,
 * without the phonetic readings that East Asian files carry beside them.
 */
export function readStringItem(scan: XmlScan): string {
  if (scan.empty) return "";
  const depth = scan.depth;
  let text = "";
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind === "open" && scan.name === "rPh") scan.skip();
    else if (scan.kind === "text" && scan.parent() === "t") text += scan.text();
  }
  return decodeString(text);
}

/** The shared strings of a workbook in their order. */
export function readSharedStrings(scan: XmlScan): readonly string[] {
  const strings: string[] = [];
  while (scan.next()) {
    if (scan.kind === "open" && scan.name === "si") strings.push(readStringItem(scan));
  }
  return strings;
}
