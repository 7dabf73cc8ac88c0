import Papa from "papaparse";
import { tooLarge } from "../../../files/problem";
import { type Block, type SourceDocument, tidyLines } from "../document";
import { gridOf } from "../grid";

/** Characters of a plain text, far above any plan. */
const longest = 16 * 1024 * 1024;

/**
 * A plan's text without marks: lines that hold tabs are rows of a table, as Excel copies them (a cell of several lines in
 * quotes), the others paragraphs. Throws what `reading` (files/problem) catches.
 */
export function readPlainText(source: string): SourceDocument {
  if (source.length > longest) throw tooLarge("unpacked");
  // Without a tab quotes are the text's own.
  const rows = source.includes("\t")
    ? Papa.parse<string[]>(source, { delimiter: "\t", quoteChar: '"' }).data
    : source.split(/\r\n|\r|\n/u).map((line) => [line]);
  const blocks: Block[] = [];
  let table: string[][] = [];
  const endTable = (): void => {
    if (table.length > 0) {
      const cells = table.map((row) => row.map((text) => ({ text: tidyLines(text), columns: 1, rows: 1 })));
      blocks.push({ kind: "table", grid: gridOf(cells.map((own) => ({ heading: false, cells: own }))) });
    }
    table = [];
  };
  for (const row of rows) {
    if (row.length > 1) table.push(row);
    else {
      endTable();
      const text = tidyLines(row[0] ?? "");
      if (text !== "") blocks.push({ kind: "paragraph", text });
    }
  }
  endTable();
  return { blocks, notes: [] };
}
