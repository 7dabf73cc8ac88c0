import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentType, mainPart, Package } from "../../src/files/opc";
import type { FileFormat } from "../../src/files/sniff";

/** The documents do not belong to the project: they lie beside the checkout, on some machines only. */
const folder = join(__dirname, "../../../shared/docx");

/** The plans that are there as Word files, by their path below the folder; none on a machine without them. */
export const wordDocuments = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".docx"))
    : [];

export const wordDocument = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

/** What a reader of any Office document begins with: the main part's name, content type, root, and its text. */
export function read(bytes: Uint8Array, wanted: readonly FileFormat[]) {
  const pack = Package.open(bytes, wanted);
  const main = mainPart(pack) ?? "";
  const scan = pack.scan(main);
  let root = "";
  let text = "";
  while (scan.next()) {
    if (scan.kind === "open" && scan.atRoot) root = scan.name;
    if (scan.kind === "text") text += scan.text();
  }
  return { main, type: contentType(pack, main), root, text };
}
