import { XmlScan } from "../../../files/xml/scan";

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
