/** A replacement of `source[start..end)`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Inserts stand before what is replaced at the same place, and keep their order among themselves. */
const inOrder = (a: Splice, b: Splice): number =>
  a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start);

/** Applies splices that do not overlap; everything between them stays as it is. */
export function splice(source: string, edits: readonly Splice[]): string {
  const ordered = [...edits].sort(inOrder);
  let result = "";
  let at = 0;
  for (const edit of ordered) {
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}

const escapeName = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A tag with one attribute (unprefixed) set, replaced or, for null, taken away; the others keep their order and form. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const found = new RegExp(`\\s${escapeName(name)}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const text = value === null ? "" : ` ${name}="${value}"`;
  if (found !== null) return tag.slice(0, found.index) + text + tag.slice(found.index + found[0].length);
  const end = /\s*\/?>$/.exec(tag);
  return end === null ? tag : tag.slice(0, end.index) + text + tag.slice(end.index);
}

/** A tag that opens an element, from one that stands for an empty element. */
export const opened = (tag: string): string => tag.replace(/\s*\/>$/, ">");
