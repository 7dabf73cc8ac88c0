import { XmlScan } from "../../../files/xml/scan";

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

/** Where a tag's attributes end: before white space, "/" and ">". */
const openingEnd = (tag: string): number => tag.replace(/\/?>$/, "").trimEnd().length;

/** A tag with one attribute (unprefixed) set, replaced or, for null, taken away; the others keep their order and form. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const found = new RegExp(`\\s${escapeName(name)}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const text = value === null ? "" : ` ${name}="${value}"`;
  if (found !== null) return tag.slice(0, found.index) + text + tag.slice(found.index + found[0].length);
  const end = openingEnd(tag);
  return tag.slice(0, end) + text + tag.slice(end);
}

/** A tag that opens an element, from one that stands for an empty element. */
export const opened = (tag: string): string => `${tag.slice(0, openingEnd(tag))}>`;

/** A child element of a container, as it stands in the source. */
export interface Fragment {
  /** Local name. */
  readonly name: string;
  readonly source: string;
}

/** Where a list such as <fonts> stands in its part, and its children as they are written. */
export interface Container {
  readonly openTag: string;
  readonly start: number;
  /** Offset after the opening tag. */
  readonly contentStart: number;
  /** Offset where its closing tag starts. */
  readonly contentEnd: number;
  readonly empty: boolean;
  readonly children: readonly Fragment[];
}

/** The children of the element just opened, as they are written; the scan stands behind its closing tag. */
export function readContainer(scan: XmlScan): Container {
  const { start, end, empty, source } = scan;
  const openTag = source.slice(start, end);
  const children: Fragment[] = [];
  if (empty) return { openTag, start, contentStart: end, contentEnd: end, empty, children };
  const depth = scan.depth;
  while (scan.next() && scan.depth >= depth) {
    if (scan.kind !== "open") continue;
    const from = scan.start;
    const name = scan.name;
    scan.skip();
    children.push({ name, source: source.slice(from, scan.end) });
  }
  return { openTag, start, contentStart: end, contentEnd: scan.start, empty, children };
}

/** The children of a fragment's root element. */
export function childrenOf(fragment: string, part: string): readonly Fragment[] {
  const scan = new XmlScan(fragment, part);
  scan.next();
  return readContainer(scan).children;
}

/** The tag that opens a fragment. */
export function openTagOf(fragment: string, part: string): string {
  const scan = new XmlScan(fragment, part);
  scan.next();
  return fragment.slice(0, scan.end);
}
