import { strToU8 } from "fflate";
import { zipParts } from "../../test/fixtures/package";
import { richParts } from "../../test/fixtures/rich-workbook";
import { cell, paragraph, row, run, table, wordFile } from "../../test/fixtures/word-document";

/** A file as large as is let in, of one kind: what it is, under which name it is written, and its bytes. */
export interface LargeFile {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const workbook = (changes: Readonly<Record<string, string>>): Uint8Array => zipParts({ ...richParts, ...changes });

const sheet = (rows: string): Uint8Array =>
  workbook({ "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>` });

const rowsOf = (count: number, inner: string): Uint8Array =>
  sheet(Array.from({ length: count }, (_, index) => `<row r="${index + 1}">${inner}</row>`).join(""));

const strings = (count: number, item: string): Uint8Array =>
  workbook({ "xl/sharedStrings.xml": `<sst ${main}>${item.repeat(count)}</sst>` });

const words = (text: string): string => paragraph(run(text));
const page = (body: string): Uint8Array => strToU8(`<html><body>${body}</body></html>`);

/** A file for each bound of a workbook (docs/robustness.md), just inside it. */
export const largeWorkbooks: readonly LargeFile[] = [
  { what: "100,000 rows of 20 numbers", name: "rows.xlsx", make: () => rowsOf(100_000, "<c><v>1</v></c>".repeat(20)) },
  { what: "4 million empty cells", name: "empty.xlsx", make: () => rowsOf(2_000, "<c/>".repeat(2_000)) },
  { what: "4 million shared strings", name: "strings.xlsx", make: () => strings(4_000_000, "<si/>") },
  { what: "3 million strings of a letter", name: "letters.xlsx", make: () => strings(3_000_000, "<si><t>a</t></si>") },
  {
    what: "100 cells of 32,767 spaces",
    name: "spaces.xlsx",
    make: () => rowsOf(100, `<c t="inlineStr"><is><t>${" ".repeat(32_767)}</t></is></c>`),
  },
  {
    what: "a part of 110 MB in comments",
    name: "comments.xlsx",
    make: () => sheet(`<!--${"ả".repeat(38_000_000)}-->`),
  },
];

/** And of a plan's document. */
export const largeDocuments: readonly LargeFile[] = [
  {
    what: "6,000 numbers in sentences",
    name: "numbers.docx",
    make: () => wordFile(words("đạt trên 60% học sinh; ".repeat(200)).repeat(29)),
  },
  {
    what: "6,000 numbers in rows",
    name: "rows.docx",
    make: () =>
      wordFile(
        table(
          Array.from({ length: 2_900 }, (_, n) => row([cell(`${n}`), cell(`Tỷ lệ trường đạt chuẩn`), cell("60%")])),
        ),
      ),
  },
  {
    what: "300,000 characters without a number",
    name: "words.docx",
    make: () => wordFile(words("chỉ tiêu phấn đấu đạt ".repeat(220)).repeat(60)),
  },
  { what: "20,000 paragraphs", name: "paragraphs.docx", make: () => wordFile(words("mục").repeat(19_900)) },
  {
    what: "20,000 cells",
    name: "cells.docx",
    make: () => wordFile(table(Array.from({ length: 4_900 }, () => row(Array.from({ length: 4 }, () => cell("a")))))),
  },
  {
    what: "a page of 300 cells that cover 200,000 places",
    name: "places.html",
    make: () => page(`<table>${`<tr>${"<td colspan=30 rowspan=20>60%</td>".repeat(3)}</tr>`.repeat(100)}</table>`),
  },
  {
    what: "a plain text of 6,000 numbers",
    name: "numbers.txt",
    make: () => strToU8(`${"1/ ".repeat(290)}\n`.repeat(20)),
  },
];
