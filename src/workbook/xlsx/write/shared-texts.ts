import { encodeXml } from "../../../files/xml/text";
import { encodeString } from "../strings";

/** The part of a workbook in which each text stands once; cells refer to it by its number. */
export const sharedPart = "xl/sharedStrings.xml";

/** Texts that are added to that part, behind those that the library wrote into it. */
export class SharedTexts {
  private readonly own = new Map<string, number>();
  private readonly before: number;
  private uses = 0;

  constructor(private readonly part: string) {
    this.before = (part.match(/<si>/g) ?? []).length;
  }

  /** The number by which a cell refers to a text. */
  at(text: string): number {
    if (this.part === "") throw new Error("a workbook without texts has no part for them");
    const known = this.own.get(text) ?? this.before + this.own.size;
    this.own.set(text, known);
    this.uses += 1;
    return known;
  }

  /** The part with every text that was asked for. */
  get whole(): string {
    const texts = [...this.own.keys()].map(
      (text) => `<si><t xml:space="preserve">${encodeXml(encodeString(text))}</t></si>`,
    );
    const added = (more: number) => (_: string, name: string, count: string) => `${name}="${Number(count) + more}"`;
    return this.part
      .replace(/( count)="(\d+)"/, added(this.uses))
      .replace(/( uniqueCount)="(\d+)"/, added(this.own.size))
      .replace("</sst>", () => `${texts.join("")}</sst>`);
  }
}
