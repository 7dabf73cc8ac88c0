import { damaged } from "../../files/problem";
import type { XmlScan } from "../../files/xml/scan";

/** The namespaces of a workbook's own elements (ECMA-376 part 1: strict; part 4: as Excel writes them). */
export const spreadsheetMl = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
] as const;

/** What a figure or a text stands in, or how it is found and shown. */
const holders: ReadonlySet<string> = new Set([
  ...["sheetData", "row", "c", "v", "f", "is", "si", "r", "t"],
  ...["sheets", "sheet", "workbookPr", "numFmt", "xf"],
]);

/** Whether the element just opened is of another language than the part's own. */
const isForeign = ({ name }: XmlScan): boolean => name.startsWith(":");

/**
 * Passes over the element just opened, which says nothing that is read here. Refused where cells stand in it: one program shows
 * what is in an alternative or in a language that it does not know, another does not. What stands in an <extLst> none shows.
 */
export function passOver(scan: XmlScan): void {
  if (scan.empty) return;
  if (scan.name === "extLst") {
    scan.skip();
    return;
  }
  const depth = scan.depth;
  while (scan.depth >= depth && scan.next())
    if (scan.kind === "open" && holders.has(scan.name)) throw damaged(scan.part, "aside", scan.name);
}

/** The same of a part's own elements that are known not to be wanted, whatever stands in them. */
export function leaveOut(scan: XmlScan): void {
  if (isForeign(scan)) passOver(scan);
  else scan.skip();
}

/** How deep the element just opened stands, the outermost at 1. */
export const levelOf = (scan: XmlScan): number => scan.depth + (scan.empty ? 1 : 0);

/** Whether the element just opened stands directly in the part's outermost one; that must be of this name. */
export function isTop(scan: XmlScan, root: string): boolean {
  if (scan.atRoot && scan.name !== root) throw damaged(scan.part, "root", scan.name.replace(/^:/, ""));
  return levelOf(scan) === 2;
}
