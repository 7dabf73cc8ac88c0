import { sameBytes } from "../kernel/bytes";
import { lastOf, type Steps } from "../kernel/steps";
import { encodingOf } from "./decode";
import { damaged, limits, tooLarge, Unreadable } from "./problem";
import { fileFormat, zipFormat, type FileFormat } from "./sniff";
import { XmlScan } from "./xml/scan";
import { decodePart } from "./xml/part";
import { piecesOf } from "./xml/pieces";
import type { ZipEntry } from "./zip/entry";
import { checkingPart, chunksOf, packedIn, readDirectory, readPart } from "./zip/read";

const typesPart = "[Content_Types].xml";

/** The parts that are read; pictures and the like only have to be sound. */
const isXml = /\.(xml|rels)$/i;

/** Bytes of a part that is kept unpacked; a larger one is unpacked again when it is read, and its text is read in pieces. */
const kept = 4 * 1024 * 1024;

/** Part names are compared without case, "\" of careless makers as "/". */
export const foldName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

/**
 * A package of parts in a zip file, as Office writes its documents (ECMA-376 part 2). Everything here throws what
 * `reading` catches. Part names have no leading "/".
 */
export class Package {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly contents = new Map<string, Uint8Array>();

  private constructor(
    /** The whole file. */
    readonly bytes: Uint8Array,
    /** Everything in it, in the file's order. */
    readonly entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) {
      if (entry.name.endsWith("/")) continue;
      const key = foldName(entry.name);
      if (this.byName.has(key)) throw damaged(entry.name, "twice", entry.name);
      this.byName.set(key, entry);
    }
  }

  /**
   * Opens a file of one of the `wanted` formats. First what the bytes are, then sizes as declared, then every part's
   * length and CRC-32, those nobody reads too: a copy must not carry damage on. `mostXml`: bytes that all XML parts together
   * may declare. `known`: a package that was opened before, of which parts that are the very same are taken over.
   */
  static open(bytes: Uint8Array, wanted: readonly FileFormat[], mostXml?: number): Package {
    return lastOf(Package.opening(bytes, wanted, mostXml));
  }

  /** The same in steps, a part each. */
  static *opening(
    bytes: Uint8Array,
    wanted: readonly FileFormat[],
    mostXml: number = limits.totalBytes,
    known: Package | null = null,
  ): Steps<Package> {
    if (bytes.length > limits.fileBytes) throw tooLarge("file");
    const outer = fileFormat(bytes);
    if (outer !== "zip") throw new Unreadable({ kind: "other-format", format: outer });
    const opened = new Package(bytes, readDirectory(bytes));
    const format = zipFormat([...opened.byName.keys()]);
    if (!wanted.includes(format)) throw new Unreadable({ kind: "other-format", format });
    if (!opened.has(typesPart)) throw new Unreadable({ kind: "part-missing", part: typesPart });
    const declared = opened.entries.reduce((sum, { name, size }) => sum + (isXml.test(name) ? size : 0), 0);
    if (declared > mostXml) throw tooLarge("unpacked", mostXml);
    for (const entry of opened.entries) {
      yield;
      if (entry.size <= kept) opened.unpack(entry, known);
      else yield* checkingPart(bytes, entry);
    }
    return opened;
  }

  private unpack(entry: ZipEntry, known: Package | null): void {
    const part = known?.same(this.bytes, entry) ?? readPart(this.bytes, entry);
    if (isXml.test(entry.name)) this.contents.set(foldName(entry.name), part);
  }

  /** The contents of an XML part of this package that another file holds in the very same packed bytes; else undefined. */
  private same(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
    const name = foldName(entry.name);
    const own = this.byName.get(name);
    if (own?.method !== entry.method || own.crc !== entry.crc || own.size !== entry.size) return undefined;
    return sameBytes(packedIn(this.bytes, own), packedIn(bytes, entry)) ? this.contents.get(name) : undefined;
  }

  /** Whether a part was taken over from that package. */
  shares(known: Package, name: string): boolean {
    const part = this.contents.get(foldName(name));
    return part !== undefined && part === known.contents.get(foldName(name));
  }

  has(name: string): boolean {
    return this.byName.has(foldName(name));
  }

  private entryOf(name: string): ZipEntry {
    const entry = this.byName.get(foldName(name));
    if (entry === undefined || !isXml.test(entry.name)) throw new Unreadable({ kind: "part-missing", part: name });
    return entry;
  }

  private unpacked(name: string): Uint8Array {
    const entry = this.entryOf(name);
    return this.contents.get(foldName(name)) ?? readPart(this.bytes, entry);
  }

  /** An XML part as text; refused when it is missing or not in an encoding that XML has. */
  text(name: string): string {
    return decodePart(this.unpacked(name), name);
  }

  /** A walk over an XML part from its beginning: see XmlScan for `own` and what it refuses. A large one is walked in pieces. */
  scan(name: string, own: readonly string[] = []): XmlScan {
    const entry = this.entryOf(name);
    if (entry.size <= kept) return new XmlScan(this.text(name), name, own);
    const chunks = chunksOf(this.bytes, entry);
    const first = chunks.next().value;
    // What is written in UTF-16 becomes half as many bytes of UTF-8 and is read whole.
    if (first === undefined || encodingOf(first) !== "utf-8") return new XmlScan(this.text(name), name, own);
    return new XmlScan("", name, own, piecesOf(chunks, name, first));
  }
}

/** Whether an entry of [Content_Types].xml is about the part itself, about its ending, or about other parts. */
function about(entry: XmlScan, name: string): "part" | "ending" | "others" {
  const attributes = entry.attributes();
  if (entry.name === "Override") return foldName(attributes.get("PartName") ?? "") === name ? "part" : "others";
  if (entry.name !== "Default") return "others";
  return name.endsWith(`.${attributes.get("Extension")?.toLowerCase() ?? ""}`) ? "ending" : "others";
}

/** The content type of a part as [Content_Types].xml gives it: its own, else that of its ending; null for none. */
export function contentType(pack: Package, part: string): string | null {
  const name = foldName(part);
  let byEnding: string | null = null;
  const scan = pack.scan(typesPart);
  while (scan.next()) {
    if (scan.kind !== "open") continue;
    const found = about(scan, name);
    if (found === "others") continue;
    const type = scan.attributes().get("ContentType") ?? null;
    if (found === "part") return type;
    byEnding = type;
  }
  return byEnding;
}

interface Relationship {
  readonly id: string;
  /** The last step of the type's URI ("worksheet"): the same in transitional and strict files; "" of any other kind. */
  readonly type: string;
  /** The part's name, resolved; an external target is left out. */
  readonly target: string;
}

/** Under which the formats name how parts belong together: in transitional files and in strict ones. */
const kinds = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** Another kind may end in the same word: no program takes it for that. */
const kindOf = (type: string): string => {
  const under = kinds.find((each) => type.startsWith(each));
  return under === undefined ? "" : type.slice(under.length);
};

/** "xl/workbook.xml" and "../a/b.xml" give the part meant; a target that climbs out of the package is refused. */
function resolveTarget(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps = [...base];
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) throw damaged(source, "path", target);
  }
  return steps.join("/");
}

/** The relationships of a part ("" for the package itself), in order; none when it has no such part. */
export function relationships(pack: Package, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!pack.has(part)) return [];
  const found: Relationship[] = [];
  const ids = new Set<string>();
  const scan = pack.scan(part);
  while (scan.next()) {
    if (scan.kind !== "open" || scan.name !== "Relationship" || !scan.isIn("Relationships")) continue;
    const attributes = scan.attributes();
    const id = attributes.get("Id") ?? "";
    if (ids.has(id)) throw damaged(part, "twice", id);
    ids.add(id);
    if (attributes.get("TargetMode") === "External") continue;
    const type = kindOf(attributes.get("Type") ?? "");
    const target = resolveTarget(source, attributes.get("Target") ?? "");
    found.push({ id, type, target });
  }
  return found;
}

/** What a part names outside the package (another file, an address), in order. */
export function externalTargets(pack: Package, source: string): readonly string[] {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!pack.has(part)) return [];
  const found: string[] = [];
  const scan = pack.scan(part);
  while (scan.next()) {
    const attributes = scan.kind === "open" && scan.name === "Relationship" ? scan.attributes() : null;
    if (attributes?.get("TargetMode") === "External") found.push(attributes.get("Target") ?? "");
  }
  return found;
}

/** The part of a kind that there is one of at most; null for none. Of two nobody knows which of them a program shows. */
export function onlyTarget(related: readonly Relationship[], kind: string, source: string): string | null {
  const targets = related.filter(({ type }) => type === kind).map(({ target }) => target);
  const [first = null] = targets;
  if (targets.some((target) => foldName(target) !== foldName(first ?? ""))) throw damaged(source, "twice", kind);
  return first;
}

/** The part that the package is about (a workbook, a document): the target of its relationship "officeDocument". */
export const mainPart = (pack: Package): string | null =>
  onlyTarget(relationships(pack, ""), "officeDocument", "_rels/.rels");
