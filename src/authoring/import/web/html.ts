import { Parser } from "htmlparser2";
import { tooLarge } from "../../../files/problem";
import { bounded, piece, Tally } from "../bounds";
import { type Block, type ImportNote, joinBlocks, type SourceDocument, tidyLines } from "../document";
import { gridOf, type LooseCell, type LooseRow } from "../grid";
import { Lists } from "./lists";
import { withNamedCharacters } from "./named-characters";

/** Characters of a web page with all its marks, far above any plan; rows that a cell may say it covers. */
const most = { characters: 8 * 1024 * 1024, rows: 5_000 };

/** What is no text of the document, with all that stands in it. */
const silent = new Set("head script style title noscript template object svg math select textarea iframe".split(" "));
/** What begins and ends a line. */
const lines = new Set(
  "p div li ul ol h1 h2 h3 h4 h5 h6 section article header footer blockquote pre dt dd hr".split(" "),
);
const cellNames = new Set(["td", "th"]);

interface OpenRow {
  heading: boolean;
  readonly cells: LooseCell[];
}

interface OpenTable {
  readonly rows: LooseRow[];
  row: OpenRow | null;
  /** In the table's own heading part. */
  head: boolean;
}

/** Where text goes: the page, or a cell of a table. */
interface Sink {
  text: string;
  readonly blocks: Block[];
  readonly cell: { readonly columns: number; readonly rows: number; readonly heading: boolean } | null;
  table: OpenTable | null;
}

const spanOf = (text: string | undefined): number => {
  const span = Number.parseInt(text ?? "1", 10);
  return Number.isFinite(span) && span > 1 ? Math.min(span, most.rows) : 1;
};

type Attributes = Readonly<Record<string, string>>;

const isFootnote = (style: string, attributes: Attributes): boolean =>
  /mso-footnote-id|mso-element:footnote/u.test(style) ||
  /(?:^| )sdfootnote/u.test(`${attributes["class"] ?? ""} ${attributes["id"] ?? ""}`);

/** Elements whose words are not read: script and style in silence, what is hidden, deleted or a footnote with a note. */
function reasonApart(name: string, attributes: Attributes): ImportNote["kind"] | "silent" | null {
  if (silent.has(name)) return "silent";
  if (name === "del" || name === "s" || name === "strike") return "deleted";
  const style = (attributes["style"] ?? "").toLowerCase().replace(/\s/gu, "");
  if (isFootnote(style, attributes)) return "footnote";
  const hides = /display:none|mso-hide:all|visibility:hidden/u.test(style) || Object.hasOwn(attributes, "hidden");
  return hides ? "hidden" : null;
}

/** Reads a page's elements into blocks as they come; nothing of it is ever shown. */
class Page {
  private readonly sinks: Sink[] = [{ text: "", blocks: [], cell: null, table: null }];
  /** Elements whose words are not read, the innermost last, and why; the words gathered of the outermost. */
  private readonly apart: { readonly name: string; readonly kind: ImportNote["kind"] | null }[] = [];
  private apartText = "";
  private readonly lists = new Lists();
  /** The number of an item whose words have not begun: they may stand in a paragraph of their own. */
  private label = "";
  readonly notes: ImportNote[] = [];
  private readonly tally = new Tally();

  private get sink(): Sink {
    return this.sinks.at(-1) ?? { text: "", blocks: [], cell: null, table: null };
  }

  open(name: string, attributes: Attributes): void {
    const reason = this.apart.length > 0 ? "silent" : reasonApart(name, attributes);
    if (reason !== null) this.apart.push({ name, kind: reason === "silent" ? null : reason });
    else if (name === "table") this.openTable();
    else if (name === "thead" && this.sink.table !== null) this.sink.table.head = true;
    else if (name === "tr") this.openRow();
    else if (cellNames.has(name)) this.openCell(name, attributes);
    else if (name === "br") this.sink.text += "\n";
    else if (lines.has(name)) this.openLine(name, attributes);
  }

  private openLine(name: string, attributes: Attributes): void {
    this.tally.count("paragraphs");
    this.endLine();
    if (name === "ol" || name === "ul") this.lists.begin(name, attributes);
    if (name === "li") this.label = this.lists.item();
  }

  private putLabel(): void {
    this.sink.text += this.label;
    this.label = "";
  }

  text(words: string): void {
    this.tally.count("characters", words.length);
    const plain = words.replace(/\s+/gu, " ");
    if (this.apart.length > 0) this.apartText += plain;
    else {
      if (plain.trim() !== "") this.putLabel();
      this.sink.text += plain;
    }
  }

  close(name: string): void {
    if (this.apart.length > 0) {
      this.closeApart();
      return;
    }
    if (name === "table") this.closeTable();
    else if (name === "thead" && this.sink.table !== null) this.sink.table.head = false;
    else if (name === "tr") this.closeRow();
    else if (cellNames.has(name)) this.closeCell();
    else if (lines.has(name)) this.closeLine(name);
  }

  private closeLine(name: string): void {
    if (name === "li" || name === "ol") this.putLabel();
    if (name === "ol" || name === "ul") this.lists.end();
    this.endLine();
  }

  private closeApart(): void {
    const closed = this.apart.pop();
    if (this.apart.length > 0) return;
    const words = tidyLines(this.apartText).replaceAll("\n", " ");
    this.apartText = "";
    if (closed?.kind != null && words !== "") this.notes.push({ kind: closed.kind, text: words.slice(0, 200) });
  }

  private endLine(): void {
    if (!this.sink.text.endsWith("\n")) this.sink.text += "\n";
  }

  /** What was said since the last block is a paragraph for each line. */
  private flush(): void {
    const { sink } = this;
    for (const line of tidyLines(sink.text).split("\n"))
      if (line !== "") sink.blocks.push({ kind: "paragraph", text: piece(line) });
    sink.text = "";
  }

  private openTable(): void {
    this.flush();
    if (this.sink.table !== null) this.closeTable();
    this.sink.table = { rows: [], row: null, head: false };
  }

  private openRow(): void {
    const { table } = this.sink;
    if (table === null) return;
    this.closeRow();
    table.row = { heading: table.head, cells: [] };
  }

  private openCell(name: string, attributes: Attributes): void {
    if (this.sink.table === null) return;
    this.tally.count("cells");
    if (this.sink.table.row === null) this.openRow();
    const span = { columns: spanOf(attributes["colspan"]), rows: spanOf(attributes["rowspan"]) };
    bounded("depth", this.sinks.length);
    this.sinks.push({ text: "", blocks: [], cell: { ...span, heading: name === "th" }, table: null });
  }

  private closeCell(): void {
    const { sink } = this;
    if (sink.cell === null) return;
    if (sink.table !== null) this.closeTable();
    this.flush();
    this.sinks.pop();
    if (sink.blocks.some(({ kind }) => kind === "table"))
      this.notes.push({ kind: "nestedTable", text: tidyLines(joinBlocks(sink.blocks)).slice(0, 200) });
    const { columns, rows } = sink.cell;
    this.sink.table?.row?.cells.push({ text: piece(tidyLines(joinBlocks(sink.blocks))), columns, rows });
  }

  private closeRow(): void {
    const { table } = this.sink;
    if (table?.row == null) return;
    table.rows.push(table.row);
    table.row = null;
  }

  private closeTable(): void {
    if (this.sink.table === null) return;
    this.closeRow();
    const { rows } = this.sink.table;
    this.sink.table = null;
    if (rows.some(({ cells }) => cells.length > 0)) this.sink.blocks.push({ kind: "table", grid: gridOf(rows) });
  }

  end(): SourceDocument {
    while (this.sinks.length > 1) this.closeCell();
    this.closeTable();
    this.flush();
    return { blocks: this.sink.blocks, notes: this.notes };
  }
}

/**
 * The text of a web page, as Word, Excel and browsers put a selection on the clipboard: paragraphs and tables in order, the
 * numbers that Word writes itself among them. It is only ever read, never shown. Throws what `reading` (files/problem) catches.
 */
export function readHtml(source: string): SourceDocument {
  if (source.length > most.characters) throw tooLarge("unpacked", most.characters);
  const page = new Page();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        page.open(name, attributes);
      },
      ontext: (text) => {
        page.text(text);
      },
      onclosetag: (name) => {
        page.close(name);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(withNamedCharacters(source));
  return page.end();
}
