import type { XmlScan } from "../../../files/xml/scan";

/** What Word writes of a property: "w:val". */
export const valueOf = (scan: XmlScan): string => scan.attributes().get(":val") ?? "";

/** A switch of Word's ("w:vanish") that stands without a value is on. */
export const isOn = (scan: XmlScan): boolean => !["0", "false", "off"].includes(valueOf(scan));

/** Old wording kept beside the new, and what programs keep for others that cannot read a drawing. */
const never = /Change$|^(?:Fallback|sdtPr|sdtEndPr|instrText|delInstrText|proofErr)$/u;

/**
 * Every element opened below the one just opened, the deeper ones too, unless whoever walks reads them first. Elements
 * that only wrap (content controls, tags, links, insertions) need no word of their own; what is never read is passed over.
 */
export function* below(scan: XmlScan): Generator<string> {
  if (scan.empty) return;
  const depth = scan.depth;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    if (never.test(scan.name)) scan.skip();
    else yield scan.name;
  }
}

/** The characters inside the element just opened, whatever elements part them. */
export function textBelow(scan: XmlScan): string {
  if (scan.empty) return "";
  const depth = scan.depth;
  let text = "";
  while (scan.next() && scan.depth >= depth) if (scan.kind === "text") text += scan.text();
  return text;
}
