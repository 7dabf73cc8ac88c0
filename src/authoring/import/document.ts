/** One cell of a table as the document has it; a merged cell is one and the same object at every place it covers. */
export interface GridCell {
  /** The document's words, NFC; lines and paragraphs are parted by "\n". */
  readonly text: string;
  /** Where the cell begins in its table, from 0. */
  readonly row: number;
  readonly column: number;
}

/** A table without holes: every row has a cell for every column. */
export interface Grid {
  readonly rows: readonly (readonly GridCell[])[];
  /** How many of the first rows the document itself marks as its heading. */
  readonly headings: number;
}

export type Block =
  { readonly kind: "paragraph"; readonly text: string } | { readonly kind: "table"; readonly grid: Grid };

/** What was read or left out in a way that a person should know. */
export interface ImportNote {
  readonly kind:
    | "inserted"
    | "deleted"
    | "hidden"
    | "struck"
    | "raised"
    | "footnote"
    | "textBox"
    | "nestedTable"
    | "picture"
    | "sign"
    | "heading"
    | "torn";
  readonly text: string;
}

/** A plan's text in reading order, whatever kind of file it came from. */
export interface SourceDocument {
  readonly blocks: readonly Block[];
  readonly notes: readonly ImportNote[];
}

/** The words of several blocks, a line each; of a table a line a row, a merged cell once. */
export const joinBlocks = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : block.grid.rows.map((row) => [...new Set(row)].map(({ text }) => text).join(" ")).join("\n"),
    )
    .join("\n");

/** White space as the text of one line has it; what was broken after a hyphen is joined without a space. */
export const oneLine = (text: string): string =>
  text
    .replace(/(?<=[^\s-])-[^\S\n]*\n\s*/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();

/** Text without what nobody sees: soft hyphens, zero-width signs; spaces within a line as one, lines kept. */
export const tidyLines = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .split("\n")
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
