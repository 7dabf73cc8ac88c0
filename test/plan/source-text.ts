import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The documents do not belong to the project: they lie beside the checkout, on a rule keeper's machine only. */
const sources = join(__dirname, "../../../shared/sources");

/** A document's text by its file's prefix ("000"), or undefined on a machine without the documents. */
export const sourceText = (prefix: string): string | undefined => {
  if (!existsSync(sources)) return undefined;
  const file = readdirSync(sources).find((name) => name.startsWith(`${prefix}_`));
  return file === undefined ? undefined : readFileSync(join(sources, file), "utf8");
};

const formula = (tex: string): string =>
  tex
    .replace(/\\geq?/g, "≥")
    .replace(/\\leq?/g, "≤")
    .replace(/\s+/g, "");

/** Extraction markup dropped, white space folded, NFC (READING-RULES "Text"); footnote marks go with their notes. */
export const normalise = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/<sup>[^<]*<\/sup>/g, "")
    .replace(/<\/?[bi]>/g, "")
    .replace(/\$([^$]*)\$/g, (_, tex: string) => formula(tex))
    .replace(/[*#]+/g, "")
    .replace(/\s+/g, " ")
    .trim();

export interface SourceRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** `header` is empty where the document has clauses instead of a table. */
export interface SourceTable {
  readonly id: string;
  readonly header: readonly string[];
  readonly rows: readonly SourceRow[];
}

const isHeader = (cells: readonly string[]): boolean => /^S?TT$/.test(cells[0] ?? "");

/**
 * The tab-separated tables of a document, in order, cells normalised. A header line opens a table; the same header
 * again is a page break and dropped. A row's id is its first cell.
 */
export const tsvTables = (text: string, ids: readonly string[]): readonly SourceTable[] => {
  const tables: { id: string; header: readonly string[]; rows: SourceRow[] }[] = [];
  for (const line of text.split("\n").filter((each) => each.includes("\t"))) {
    const cells = line.split("\t").map(normalise);
    const open = tables.at(-1);
    if (!isHeader(cells)) open?.rows.push({ id: cells[0] ?? "", cells });
    else if (open?.header.join("\t") !== cells.join("\t"))
      tables.push({ id: ids[tables.length] ?? `table ${tables.length + 1}`, header: cells, rows: [] });
  }
  return tables;
};

/** Where numbering restarts in each section, the section goes before the number: "III.1". */
export const inSections = (table: SourceTable): SourceTable => {
  let section = "";
  const rows = table.rows.map(({ id, cells }) => {
    if (/^\d/.test(id)) return { id: `${section}.${id}`, cells };
    section = id;
    return { id, cells };
  });
  return { ...table, rows };
};
