import { damaged } from "../../files/problem";
import { longestEntity, plainText } from "../../files/xml/text";
import type { XmlScan } from "../../files/xml/scan";
import { fileCells, most } from "../port/model-limits";
import { isTop, passOver } from "./spreadsheet-ml";

/** A text of a file as it is meant: characters that XML cannot hold are written as _x000B_ in a workbook's strings. */
const decodeString = (text: string): string =>
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
    if (scan.kind === "text" && scan.parent() === "t") text += writtenText(scan, text.length);
    if (scan.kind !== "open") continue;
    // In a text stands nothing but text.
    if (scan.isIn("t")) throw damaged(scan.part, "aside", scan.name);
    if (scan.name === "rPh") scan.skip();
    else if (scan.name !== "r" && scan.name !== "t") passOver(scan);
  }
  return cellText(text, scan.part);
}

/** The most characters that the text of a cell can be written with: each as an entity. */
const mostWritten = most.cell * longestEntity;

/** A piece of a cell's text, of which `before` characters are read; one that no cell can hold is not even decoded. */
export function writtenText(scan: XmlScan, before: number): string {
  return scan.text(mostWritten - before, most.cell);
}

/** The text of a cell as it is meant; refused where it is longer than a cell of Excel's. */
export function cellText(written: string, part: string): string {
  const text = decodeString(written);
  if (text.length > most.cell) throw damaged(part, "length", most.cell);
  return text;
}

/** The shared strings of a workbook in their order. */
export function readSharedStrings(scan: XmlScan): readonly string[] {
  const strings: string[] = [];
  while (scan.next()) {
    if (scan.kind !== "open" || !isTop(scan, "sst")) continue;
    if (scan.name !== "si") {
      passOver(scan);
      continue;
    }
    if (strings.length === fileCells) throw damaged(scan.part, "count", fileCells);
    strings.push(readStringItem(scan));
  }
  return strings;
}
