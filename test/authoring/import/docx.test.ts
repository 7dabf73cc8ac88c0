import { openDocument } from "../../../src/authoring/import/open";
import type { Grid, SourceDocument } from "../../../src/authoring/import/document";
import { strToU8 } from "fflate";
import { zipParts } from "../../fixtures/package";
import {
  cell,
  mergedOn,
  numbered,
  paragraph,
  row,
  run,
  spanning,
  table,
  wardPlan,
  wordFile,
} from "../../fixtures/word-document";

const opened = (bytes: Uint8Array): SourceDocument => {
  const document = openDocument(bytes);
  if (!document.ok) throw new Error(document.refusal.code);
  return document.value;
};

const gridOf = (document: SourceDocument): Grid => {
  const found = document.blocks.find((block) => block.kind === "table");
  if (found?.kind !== "table") throw new Error("no table");
  return found.grid;
};

const textsOf = (grid: Grid): string[][] => grid.rows.map((cells) => cells.map(({ text }) => text));
const paragraphsOf = ({ blocks }: SourceDocument): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

test("Word's own numbers, merged cells, changes, hidden text and footnotes are read as they are printed", () => {
  const document = opened(wardPlan());
  const texts = textsOf(gridOf(document));
  expect(texts[3]).toEqual([
    "1.",
    "Trên 50% giáo viên\nđược cấp chữ ký số",
    "Phòng Văn hóa - Xã hội",
    "Các cơ sở giáo dục",
    "Tháng 12/2027",
  ]);
  expect(texts[4]).toEqual([
    "2.",
    "100% trường tiểu học tổ chức ngày hội đọc sách số",
    "Phòng Văn hóa - Xã hội",
    "Các trường tiểu học\nCác trường THCS",
    "Quý IV/2027",
  ]);
  expect(texts[6]).toEqual(["a)", "Rà soát hạ tầng mạng", "Phòng Văn hóa - Xã hội", "", ""]);
  expect(document.notes).toEqual([
    { kind: "deleted", text: "40%" },
    { kind: "footnote", text: "Theo số liệu đầu năm." },
    { kind: "hidden", text: "GHI CHÚ" },
    { kind: "inserted", text: "50%" },
  ]);
});

test("a merged cell is one object at every place it covers, and every row has every column", () => {
  const { rows, headings } = gridOf(opened(wardPlan()));
  expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([5]));
  expect(headings).toBe(1);
  expect(rows[2]?.[1]).toBe(rows[2]?.[4]);
  expect(rows[4]?.[2]).toBe(rows[3]?.[2]);
  expect(rows[1]?.[0]).toBe(rows[0]?.[0]);
});

test("words in a cell that Word hides below a merged one are kept, not lost", () => {
  const body = table([
    row([cell("A", '<w:vMerge w:val="restart"/>'), cell("B")]),
    row([cell("còn chữ", mergedOn), cell("C")]),
  ]);
  expect(textsOf(gridOf(opened(wordFile(body))))).toEqual([
    ["A", "B"],
    ["còn chữ", "C"],
  ]);
});

test("a text box is read after its paragraph, once, and a table in a cell as words, each with a note", () => {
  const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${paragraph("Trong hộp")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("Trong hộp")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run("Ngoài hộp")}</w:p>`;
  const nested = table([row([cell(`<w:p/>${table([row([cell("một"), cell("hai")])])}`), cell("x")])]);
  const document = opened(wordFile(box + nested));
  expect(paragraphsOf(document)).toEqual(["Ngoài hộp", "Trong hộp"]);
  expect(textsOf(gridOf(document))).toEqual([["một hai", "x"]]);
  expect(document.notes.map(({ kind }) => kind)).toEqual(["textBox", "nestedTable"]);
});

test("a deleted row is left out with a note; a paragraph whose end was deleted runs on", () => {
  const gone = row([cell("cũ"), cell("99%")], "<w:del/>");
  const runsOn = paragraph(run("đạt "), "<w:rPr><w:del/></w:rPr>") + paragraph("65%");
  const document = opened(wordFile(runsOn + table([row([cell("a"), cell("b")]), gone])));
  expect(paragraphsOf(document)).toEqual(["đạt 65%"]);
  expect(textsOf(gridOf(document))).toEqual([["a", "b"]]);
  expect(document.notes).toEqual([{ kind: "deleted", text: "cũ | 99%" }]);
});

test("comparison signs of the font Symbol are read; others are noted, never guessed", () => {
  const sign = (code: string) => `<w:r><w:sym w:font="Symbol" w:char="${code}"/></w:r>`;
  const document = opened(wordFile(paragraph(sign("F0B3") + run("80%") + sign("F0FF"))));
  expect(paragraphsOf(document)).toEqual(["≥80%"]);
  expect(document.notes).toEqual([{ kind: "sign", text: "Symbol ff" }]);
});

test("numbers go on after other paragraphs, and a deeper level begins anew below each", () => {
  const texts = [
    numbered("một"),
    numbered("a", 1, 1),
    numbered("b", 1, 1),
    paragraph("xen"),
    numbered("hai"),
    numbered("a", 1, 1),
  ];
  expect(paragraphsOf(opened(wordFile(texts.join(""))))).toEqual(["1. một", "a) a", "b) b", "xen", "2. hai", "a) a"]);
});

const codeOf = (bytes: Uint8Array): string => {
  const document = openDocument(bytes);
  return document.ok ? "read" : document.refusal.code;
};

test("hostile documents are refused or bounded, never followed", () => {
  const deep = `${"<w:p><w:r>".repeat(80)}${"</w:r></w:p>".repeat(80)}`;
  expect(codeOf(wordFile(deep))).toBe("document-damaged");
  const wide = gridOf(
    opened(wordFile(table([row([cell("a", spanning(1_000_000)), cell("b")]), row([cell("c"), cell("d")])]))),
  );
  expect(wide.rows[0]?.length).toBeLessThan(6);
  expect(wide.rows.map((cells) => [...new Set(cells)].map(({ text }) => text).join(""))).toEqual(["ab", "cd"]);
  const entities = zipParts({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels":
      '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document xmlns:w="w"><w:body>&a;</w:body></w:document>',
  });
  expect(codeOf(entities)).toBe("document-damaged");
  expect(codeOf(wardPlan().slice(0, 900))).toBe("file-truncated");
});

test.each([
  ["%PDF-1.7", "document-pdf"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", "document-doc"],
  ["{\\rtf1 x}", "document-doc"],
  ["\x89PNG....", "document-picture"],
  ["", "file-empty"],
])("another kind of file is refused with what to do: %j", (text, code) => {
  expect(codeOf(strToU8(text, true))).toBe(code);
});
