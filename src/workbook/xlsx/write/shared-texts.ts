import { escapeText } from "../../../files/xml/text";

/** The part of a workbook in which each text stands once; cells refer to it by its number. */
export const sharedPart = "xl/sharedStrings.xml";

/** Spaces at an end, line breaks and tabs are kept where a text says so. */
export const textXml = (text: string): string => {
  if (text === "") return "<t/>";
  return /^ | $|[\n\t]/.test(text) ? `<t xml:space="preserve">${escapeText(text)}</t>` : `<t>${escapeText(text)}</t>`;
};

/** The texts of a workbook's cells, numbered in the order in which they are asked for. */
export class SharedTexts {
  private readonly own = new Map<string, number>();

  /** The number by which a cell refers to a text, as a string of a file holds it (`encodeString`). */
  at(text: string): number {
    const known = this.own.get(text);
    if (known !== undefined) return known;
    this.own.set(text, this.own.size);
    return this.own.size - 1;
  }

  /** The part with every text that was asked for, in the place of what the library wrote into it. */
  *xml(part: string): Generator<string> {
    const start = part.indexOf("<si>");
    const end = part.lastIndexOf("</si>") + "</si>".length;
    if (start < 0) throw new Error("a workbook without texts has no part for them");
    yield part.slice(0, start).replace(/ (count|uniqueCount)="\d+"/g, ` $1="${this.own.size}"`);
    for (const text of this.own.keys()) yield `<si>${textXml(text)}</si>`;
    yield part.slice(end);
  }
}
