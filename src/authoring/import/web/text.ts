import Papa from "papaparse";
import { piece, Tally } from "../bounds";
import { type Block, type SourceDocument, tidyLines } from "../document";
import { gridOf } from "../grid";

/**
 * A plan's text without marks: lines that hold tabs are rows of a table, as Excel copies them (a cell of several lines in
 * quotes), the others paragraphs. Throws what `reading` (files/problem) catches.
 */
export function readPlainText(source: string): SourceDocument {
  const tally = new Tally();
  tally.count("characters", source.length);
  // Without a tab quotes are the text's own.
  const rows = source.includes("\t")
    ? Papa.parse<string[]>(source, { delimiter: "\t", quoteChar: '"' }).data
    : source.split(/\r\n|\r|\n/u).map((line) => [line]);
  const blocks: Block[] = [];
  let table: string[][] = [];
  const endTable = (): void => {
    if (table.length > 0) {
      tally.count(
        "cells",
        table.reduce((sum, row) => sum + row.length, 0),
      );
      const cells = table.map((row) => row.map((text) => ({ text: tidyLines(piece(text)), columns: 1, rows: 1 })));
      blocks.push({ kind: "table", grid: gridOf(cells.map((own) => ({ heading: false, cells: own }))) });
    }
    table = [];
  };
  for (const row of rows) {
    if (row.length > 1) table.push(row);
    else {
      endTable();
      tally.count("paragraphs");
      const text = tidyLines(piece(row[0] ?? ""));
      if (text !== "") blocks.push({ kind: "paragraph", text });
    }
  }
  endTable();
  return { blocks, notes: [] };
}
