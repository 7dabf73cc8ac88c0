import { strToU8 } from "fflate";
import { openDocument, openSheets } from "../../../src/authoring/import/open";
import { cell, paragraph, row, run, table, wordFile } from "../../fixtures/word-document";

const words = (text: string): string => paragraph(run(text));
const word = (body: string): Uint8Array => wordFile(body);
const page = (body: string): Uint8Array => strToU8(`<html><body>${body}</body></html>`);

/** Small files that would be read for minutes, or fill the memory. */
const hostile: readonly (readonly [string, () => Uint8Array])[] = [
  ["a paragraph of 5,001 characters", () => word(words("a".repeat(5_001)))],
  ["a cell of 5,001 characters", () => word(table([row([cell("a".repeat(5_001))])]))],
  ["20,001 paragraphs", () => word("<w:p/>".repeat(20_001))],
  ["20,001 cells", () => word(`<w:tbl><w:tr>${"<w:tc><w:p/></w:tc>".repeat(20_001)}</w:tr></w:tbl>`)],
  [
    "cells that cover 200,000 places and more",
    () => page(`<table>${`<tr>${"<td colspan=60 rowspan=200>a</td>".repeat(5)}</tr>`.repeat(800)}</table>`),
  ],
  ["6,001 numbers", () => word(words("1 ".repeat(2_000)).repeat(4))],
  ["a million characters of text", () => strToU8("trên 60% ".repeat(120_000))],
  ["a page of brackets", () => page("<".repeat(1_000_000))],
  ["300,000 line ends", () => page("<div>".repeat(300_000))],
  ["tables inside one another", () => page("<table><tr><td>".repeat(1_000))],
];

test.each(hostile)("%s: refused as longer than any plan, in both languages", (_, make) => {
  const opened = openDocument(make());
  expect(opened.ok ? "read" : opened.refusal.code).toBe("document-too-long");
});

test("a document whose words alone would take 32 MB is refused before they are unpacked", () => {
  const opened = openDocument(word(" ".repeat(33 * 1024 * 1024)));
  expect(opened).toMatchObject({ ok: false, refusal: { code: "document-too-large", params: { limit: 32 } } });
});

test("a workbook of too many cells is refused as a plan", () => {
  const text = { type: "text", text: "a" } as const;
  const cells = Array.from({ length: 300 }, () => Array.from({ length: 70 }, () => text));
  expect(openSheets([{ sheet: "Phụ lục", top: 0, left: 0, cells }])).toMatchObject({
    refusal: { code: "document-too-long" },
  });
});

test("a document three times as long as the longest plan is read", () => {
  const rows = Array.from({ length: 300 }, (_, n) =>
    row([cell(String(n)), cell(`Tỷ lệ trường số ${n} đạt chuẩn, ${"chữ ".repeat(60)}`), cell("60%")]),
  );
  const opened = openDocument(word(words("Kế hoạch năm 2026").repeat(2_000) + table(rows)));
  expect(opened.ok).toBe(true);
});
