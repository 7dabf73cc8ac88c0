import type { WorkbookRefusalCode } from "../findings/refusals/workbook";
import { damaged, Refused } from "./refused";
import { decodePart } from "./xml/decode";
import { XmlScan } from "./xml/scan";
import { readDirectory, type ZipEntry } from "./zip/directory";
import { readPart } from "./zip/inflate";

/** A package as it lies in the file: entries by part name (no leading "/"; the format folds case). */
export class Package {
  private readonly byName = new Map<string, ZipEntry>();
  private readonly contents = new Map<string, Uint8Array>();

  private constructor(
    readonly bytes: Uint8Array,
    readonly entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) {
      if (entry.name.endsWith("/")) continue;
      const key = foldName(entry.name);
      if (this.byName.has(key)) throw damaged(entry.name, "stands twice in the package");
      this.byName.set(key, entry);
    }
  }

  /** Opens a zip file and checks every part's CRC-32, those nobody reads too: a copy must not carry damage on. */
  static open(bytes: Uint8Array): Package {
    const opened = new Package(bytes, readDirectory(bytes));
    opened.refuseOtherFormats();
    for (const entry of opened.entries) {
      const part = readPart(bytes, entry);
      if (isXml.test(entry.name)) opened.contents.set(foldName(entry.name), part);
    }
    return opened;
  }

  has(name: string): boolean {
    return this.byName.has(foldName(name));
  }

  /** A part as text; refused when it is missing. */
  text(name: string): string {
    const bytes = this.contents.get(foldName(name));
    if (bytes === undefined) throw new Refused("file-part-missing", { part: name });
    return decodePart(bytes, name);
  }

  private refuseOtherFormats(): void {
    const names = [...this.byName.keys()];
    const starts = (folder: string) => names.some((name) => name.startsWith(folder));
    const other = otherFormats.find(([, telling]) => names.includes(telling) || starts(telling + "/"));
    if (other !== undefined) throw new Refused(other[0]);
    if (names.length === 0) throw new Refused("file-not-workbook");
    if (!this.has("[Content_Types].xml")) {
      throw starts("xl/")
        ? new Refused("file-part-missing", { part: "[Content_Types].xml" })
        : new Refused("file-archive");
    }
  }
}

/** The parts that are kept unpacked; pictures and the like only had to be sound. */
const isXml = /\.(xml|rels)$/i;

/** What tells another zipped format: a part's or a folder's name. */
const otherFormats: readonly (readonly [WorkbookRefusalCode, string])[] = [
  ["file-ods", "mimetype"],
  ["file-ods", "meta-inf/manifest.xml"],
  ["file-xlsb", "xl/workbook.bin"],
  ["file-not-workbook", "word"],
  ["file-not-workbook", "ppt"],
  ["file-not-workbook", "index.zip"],
  ["file-not-workbook", "index"],
];

/** Part names are compared without case, "\" of careless makers as "/". */
export const foldName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();

export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI ("worksheet"): the same in transitional and strict files. */
  readonly type: string;
  /** The part's name, resolved; an external target is left out. */
  readonly target: string;
}

/** "xl/workbook.xml" and "../a/b.xml" give the part meant; a target that climbs out of the package is refused. */
function resolveTarget(source: string, target: string): string {
  const base = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  const steps = [...base];
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) throw damaged(source, target);
  }
  return steps.join("/");
}

/** The relationships of a part ("" for the package itself); none when it has no such part. */
export function relationships(pack: Package, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf("/") + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (!pack.has(part)) return [];
  const found: Relationship[] = [];
  const scan = new XmlScan(pack.text(part), part);
  while (scan.next()) {
    if (scan.kind !== "open" || scan.name !== "Relationship") continue;
    const attributes = scan.attributes();
    if (attributes.get("TargetMode") === "External") continue;
    const type = (attributes.get("Type") ?? "").split("/").at(-1) ?? "";
    const target = resolveTarget(source, attributes.get("Target") ?? "");
    found.push({ id: attributes.get("Id") ?? "", type, target });
  }
  return found;
}
