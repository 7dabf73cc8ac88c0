import type { Cell } from "../../../figures/cell";
import type { SheetBlock } from "../../../sheet/find";
import { piece, Tally } from "../bounds";
import { type Block, type GridCell, type SourceDocument, tidyLines } from "../document";

/** A cell's words as the sheet shows them, as far as its kind tells. */
function wordsOf(cell: Cell | undefined): string {
  switch (cell?.type) {
    case "text":
      return tidyLines(cell.text);
    case "number":
      return cell.percent === true
        ? `${String(Math.round(cell.value * 1e6) / 1e4).replace(".", ",")}%`
        : String(cell.value).replace(".", ",");
    case "date":
      return cell.day.split("-").reverse().join("/");
    case "boolean":
      return cell.value ? "Có" : "Không";
    case "error":
      return cell.code;
    case "blank":
    case undefined:
      return "";
  }
}

type Row = readonly GridCell[];

/** The cells of a sheet; one merged over several places is one at each of them. */
function gridRows({ cells, top, left, merged = [] }: SheetBlock): readonly Row[] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const rows: GridCell[][] = cells.map((row, y) =>
    Array.from({ length: width }, (_, x) => ({ text: wordsOf(row[x]), row: y, column: x })),
  );
  for (const area of merged) {
    const first = rows[area.top - top]?.[area.left - left];
    if (first === undefined) continue;
    for (let y = area.top - top; y <= area.bottom - top; y += 1)
      for (let x = area.left - left; x <= area.right - left; x += 1) {
        const row = rows[y];
        if (row !== undefined && x < width) row[x] = first;
      }
  }
  return rows;
}

const filled = (row: Row): readonly GridCell[] => [...new Set(row)].filter(({ text }) => text !== "");

/** A line of one cell with nothing beside it is text where no table runs: a title, a note below. */
const isTitle = (row: Row): boolean => filled(row).length <= 1;

/** A sheet's title lines and its table: what stands above the first row of several cells is text. */
function blocksOf(block: SheetBlock): readonly Block[] {
  const rows = gridRows(block);
  const start = rows.findIndex((row) => !isTitle(row));
  const titles = rows.slice(0, start < 0 ? rows.length : start).flatMap(filled);
  const paragraphs = titles.map(({ text }): Block => ({ kind: "paragraph", text }));
  if (start < 0) return paragraphs;
  const body = rows.slice(start).filter((row) => filled(row).length > 0);
  return [...paragraphs, { kind: "table", grid: { rows: body, headings: 0 } }];
}

/** A workbook's visible sheets as a document: each sheet's title lines and its table, in the order of the sheets. */
export function documentOfSheets(blocks: readonly SheetBlock[]): SourceDocument {
  const tally = new Tally();
  for (const { cells } of blocks) {
    const width = Math.max(0, ...cells.map((row) => row.length));
    tally.count("cells", width * cells.length);
    for (const cell of cells.flat()) if (cell.type === "text") tally.count("characters", piece(cell.text).length);
  }
  return { blocks: blocks.flatMap(blocksOf), notes: [] };
}
