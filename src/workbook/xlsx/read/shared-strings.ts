import { decodeExcelText } from "../../../files/xml/decode";
import { XmlScan } from "../../../files/xml/scan";

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
  return decodeExcelText(text);
}

/** The shared strings in their order. */
export function readSharedStrings(source: string, part: string): readonly string[] {
  const strings: string[] = [];
  const scan = new XmlScan(source, part);
  while (scan.next()) {
    if (scan.kind === "open" && scan.name === "si") strings.push(readStringItem(scan));
  }
  return strings;
}
