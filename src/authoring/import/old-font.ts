import { joinBlocks, type SourceDocument } from "./document";

/** A document typed in a font of before Unicode, of which no word can be read. */
export class OldFont extends Error {}

/** Letters that Vietnamese in Unicode has in every line, and the Latin-1 signs that old fonts drew their letters over. */
const modern = /[\u1ea0-\u1ef9đĐơƠưƯăĂ]/gu;
const drawnOver = /[\u00a1-\u00ff]/gu;

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

/** Fewer than these would be a foreign name or two. */
const fewSigns = 20;

/** The document as it is; throws `OldFont` where nearly all of its Vietnamese is in a font of before Unicode. */
export function inUnicode(document: SourceDocument): SourceDocument {
  const text = joinBlocks(document.blocks);
  const old = countOf(text, drawnOver);
  if (old >= fewSigns && countOf(text, modern) * 20 < old) throw new OldFont();
  return document;
}
