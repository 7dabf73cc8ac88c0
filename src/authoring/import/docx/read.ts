import { lastOf } from "../../../kernel/steps";
import { mainPart, Package } from "../../../files/opc";
import { damaged, Unreadable } from "../../../files/problem";
import type { XmlScan } from "../../../files/xml/scan";
import { piece, Tally } from "../bounds";
import { type Block, type ImportNote, joinBlocks, type SourceDocument, tidyLines } from "../document";
import { gridOf, type LooseCell, type LooseRow } from "../grid";
import { besides, Numbering, Styles } from "./numbering";
import { notePicture, type Paragraph, readParagraph, type Walk } from "./paragraph";
import { below, isOn, textBelow, valueOf } from "./walk";

/** Bytes of all XML of a document, unpacked: forty times a plan's, far below what hurts a browser. */
const mostXml = 32 * 1024 * 1024;

const privateUse = /[\ue000-\uf8ff]/u;

/** A paragraph as it is printed: its number first; a bullet of a picture font is none. */
const printed = ({ label, text }: Paragraph): string => {
  const sign = privateUse.test(label) ? "-" : label;
  if (text.trim() === "") return /[\p{L}\p{N}]/u.test(sign) ? sign : "";
  return sign === "" ? text : `${sign} ${text}`;
};

/** What a cell's properties say of its place; a cell that was deleted is none. */
function readCellProperties(scan: XmlScan): { columns: number; above: boolean; left: boolean; deleted: boolean } {
  const found = { columns: 1, above: false, left: false, deleted: false };
  for (const name of below(scan)) {
    if (name === "gridSpan") found.columns = Math.max(1, Number(valueOf(scan)) || 1);
    if (name === "vMerge") found.above = valueOf(scan) !== "restart";
    if (name === "hMerge") found.left = valueOf(scan) !== "restart";
    if (name === "cellDel") found.deleted = true;
  }
  return found;
}

/** A cell as it was read; `blocks` are what stands in it. */
interface ReadCell {
  readonly cell: LooseCell;
  readonly blocks: readonly Block[];
  readonly left: boolean;
  readonly deleted: boolean;
}

function readCell(walk: Walk): ReadCell {
  walk.tally.count("cells");
  let properties = { columns: 1, above: false, left: false, deleted: false };
  const blocks = readBlocks(walk, (name) => {
    if (name !== "tcPr") return false;
    properties = readCellProperties(walk.scan);
    return true;
  });
  const text = tidyLines(piece(joinBlocks(blocks)));
  const { columns, above, left, deleted } = properties;
  return { cell: { text, columns, rows: above ? "above" : 1 }, blocks, left, deleted };
}

const blanks = (columns: number): LooseCell[] => (columns > 0 ? [{ text: "", columns, rows: 1 }] : []);

/** What a row's properties say: it heads the table, it is gone, it begins some columns later. */
function readRowProperties(scan: XmlScan): { heading: boolean; gone: "deleted" | "hidden" | null; before: number } {
  const found: { heading: boolean; gone: "deleted" | "hidden" | null; before: number } = {
    heading: false,
    gone: null,
    before: 0,
  };
  for (const name of below(scan)) {
    if (name === "tblHeader") found.heading = isOn(scan);
    if (name === "del") found.gone = "deleted";
    if (name === "hidden" && isOn(scan)) found.gone = "hidden";
    if (name === "gridBefore") found.before = Math.max(0, Number(valueOf(scan)) || 0);
  }
  return found;
}

/** A cell merged with the one before it in the old way only widens that one. */
function addCell(cells: LooseCell[], { cell, left }: ReturnType<typeof readCell>): void {
  const last = cells.at(-1);
  if (left && last !== undefined) cells[cells.length - 1] = { ...last, columns: last.columns + cell.columns };
  else cells.push(cell);
}

/** A row, and each of its cells; null where it was deleted or is hidden. */
function readRow(walk: Walk): { row: LooseRow; read: readonly ReadCell[] } | null {
  let properties: ReturnType<typeof readRowProperties> = { heading: false, gone: null, before: 0 };
  const cells: LooseCell[] = [];
  const all: ReadCell[] = [];
  for (const name of below(walk.scan)) {
    if (name === "trPr") properties = readRowProperties(walk.scan);
    if (name !== "tc") continue;
    const read = readCell(walk);
    if (read.deleted) walk.notes.push({ kind: "deleted", text: read.cell.text });
    else {
      all.push(read);
      addCell(cells, read);
    }
  }
  const { heading, gone, before } = properties;
  if (gone === null) return { row: { heading, cells: [...blanks(before), ...cells] }, read: all };
  walk.notes.push({ kind: gone, text: cells.map(({ text }) => text).join(" | ") });
  return null;
}

/** A table; what stands in the only cell of one that does no more than frame it stands for itself. */
function readTable(walk: Walk): readonly Block[] {
  const rows: LooseRow[] = [];
  const cells: ReadCell[] = [];
  for (const name of below(walk.scan)) {
    if (name !== "tr") continue;
    const found = readRow(walk);
    if (found === null) continue;
    rows.push(found.row);
    cells.push(...found.read);
  }
  const [only, ...others] = cells;
  if (rows.length === 1 && others.length === 0 && only !== undefined) return only.blocks;
  for (const { blocks } of cells)
    if (blocks.some(({ kind }) => kind === "table"))
      walk.notes.push({ kind: "nestedTable", text: tidyLines(joinBlocks(blocks)).slice(0, 200) });
  return [{ kind: "table", grid: gridOf(rows) }];
}

/** The paragraphs and tables inside the element just opened; `apart` reads what else the caller knows. */
const readBlocks = (walk: Walk, apart: (name: string) => boolean): Block[] => lastOf(blocksInSteps(walk, apart));

/** The same, a step a paragraph or table. */
function* blocksInSteps(walk: Walk, apart: (name: string) => boolean): Generator<undefined, Block[], undefined> {
  const blocks: Block[] = [];
  let carried = "";
  const boxed: Block[] = [];
  const own: Walk = {
    ...walk,
    box: (from) => {
      const inner = readBlocks(from, () => false);
      boxed.push(...inner);
      const words = tidyLines(joinBlocks(inner)).slice(0, 200);
      if (words !== "") walk.notes.push({ kind: "textBox", text: words });
    },
  };
  for (const name of below(walk.scan)) {
    if (apart(name)) continue;
    yield undefined;
    if (name === "tbl") blocks.push(...readTable(own));
    if (name === "altChunk") notePicture(own);
    if (name === "del" || name === "moveFrom") walk.notes.push({ kind: "deleted", text: textBelow(walk.scan).trim() });
    if (name !== "p") continue;
    const paragraph = readParagraph(own);
    const text = piece(carried + printed(paragraph));
    carried = paragraph.runsOn ? text : "";
    if (!paragraph.runsOn) blocks.push({ kind: "paragraph", text: tidyLines(text) });
    blocks.push(...boxed.splice(0));
  }
  if (carried !== "") blocks.push({ kind: "paragraph", text: tidyLines(carried) });
  return blocks;
}

function readFootnotes(scans: readonly (XmlScan | null)[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const scan of scans) {
    while (scan?.next() === true) {
      if (scan.kind !== "open" || (scan.name !== "footnote" && scan.name !== "endnote")) continue;
      const id = scan.attributes().get(":id") ?? "";
      found.set(id, textBelow(scan).replace(/\s+/gu, " ").trim());
    }
  }
  return found;
}

/**
 * The text of a Word document (.docx): paragraphs and tables in order, with the numbers that Word writes itself; insertions
 * are read, deletions and hidden text are not, each with a note. Throws what `reading` (files/problem) catches. A step a
 * paragraph or table, so that a page stays alive meanwhile.
 */
export function* docxInSteps(bytes: Uint8Array): Generator<undefined, SourceDocument, undefined> {
  const pack = Package.open(bytes, ["docx"], mostXml);
  yield undefined;
  const main = mainPart(pack);
  if (main === null) throw new Unreadable({ kind: "part-missing", part: "word/document.xml" });
  const scan = pack.scan(main);
  const styles = new Styles(besides(pack, "styles"));
  const notes: ImportNote[] = [];
  const walk: Walk = {
    scan,
    styles,
    numbering: new Numbering(besides(pack, "numbering"), styles),
    footnotes: readFootnotes([besides(pack, "footnotes"), besides(pack, "endnotes")]),
    notes,
    tally: new Tally(),
    box: () => undefined,
  };
  while (scan.next()) {
    if (scan.kind === "open" && scan.name === "body") {
      const blocks = yield* blocksInSteps(walk, () => false);
      return { blocks: blocks.filter((block) => block.kind === "table" || block.text !== ""), notes };
    }
  }
  throw damaged(main, "lacks", "body");
}
