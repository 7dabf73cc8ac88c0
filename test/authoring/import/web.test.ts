import { draftPlan } from "../../../src/authoring/import/draft";
import type { SourceDocument } from "../../../src/authoring/import/document";
import { openDocument, openSheets } from "../../../src/authoring/import/open";
import { loadBuiltin } from "../../../src/plan/builtin";
import type { Cell } from "../../../src/figures/cell";
import { wordDocument, wordDocuments } from "../../files/word-documents";
import { wardPlan } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");
const catalogue = builtin.value;

const opened = (bytes: Uint8Array): SourceDocument => {
  const document = openDocument(bytes);
  if (!document.ok) throw new Error(document.refusal.code);
  return document.value;
};
const read = (text: string): SourceDocument => opened(new TextEncoder().encode(text));
const textsOf = ({ blocks }: SourceDocument): readonly unknown[] =>
  blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.grid.rows.map((row) => row.map(({ text }) => text)),
  );

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "<br>");

/** A document as it is put on the clipboard: merged cells as spans, Word's own numbers written out. */
const asHtml = ({ blocks }: SourceDocument): string =>
  blocks
    .map((block) => {
      if (block.kind === "paragraph") return `<p class=MsoNormal>${escaped(block.text)}<o:p></o:p></p>`;
      const { rows } = block.grid;
      const spans = rows.map((row, y) =>
        row.flatMap((cell, x) => {
          if (cell === row[x - 1] || cell === rows[y - 1]?.[x]) return [];
          const across = row.filter((one, n) => n >= x && one === cell).length;
          const down = rows.filter((one, n) => n >= y && one[x] === cell).length;
          return [`<td colspan=${across} rowspan=${down}><p>${escaped(cell.text)}</p></td>`];
        }),
      );
      return `<table>${spans.map((cells) => `<tr>${cells.join("")}</tr>`).join("")}</table>`;
    })
    .join("\n");

const pasted = (document: SourceDocument): SourceDocument =>
  read(`<html><head><style>td{color:red}</style></head><body><!--StartFragment-->${asHtml(document)}</body></html>`);

test("a plan pasted as HTML gives the same tables and proposals as its Word file", () => {
  const word = opened(wardPlan());
  const [file, paste] = [word, pasted(word)].map((one) => draftPlan(one, "minh-son-2027", catalogue));
  expect(paste?.tables).toEqual(file?.tables);
  expect(paste?.proposals).toEqual(file?.proposals);
});

const found = wordDocuments();
if (found.length === 0) test.skip("plans as Word files: not on this machine", () => undefined);
else
  test.each(found)("%s: pasted as HTML every cell is the Word file's, letter for letter", (name) => {
    const word = opened(wordDocument(name));
    expect(textsOf(pasted(word))).toEqual(
      textsOf(word).flatMap((one) => (typeof one === "string" ? one.split("\n") : [one])),
    );
  });

test("Word's clipboard: numbers in their marks, hidden text and footnotes left out with a note, lists as they are shown", () => {
  const document = read(
    `<html xmlns:o="x"><body><table><tr><td rowspan=2><p style='mso-list:l0 level1'><![if !supportLists]><span
    style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]></p></td><td>Trên&nbsp;50%
    giáo viên<a style='mso-footnote-id:ftn1' href="#_ftn1">[1]</a><span style='display:none'>ẨN</span></td></tr>
    <tr><td><del>40%</del><ol start=2 type=a><li>một<li><p>hai</p></ol></td></tr></table></body></html>`,
  );
  expect(textsOf(document)).toEqual([
    [
      ["1.", "Trên 50% giáo viên"],
      ["1.", "b. một\nc. hai"],
    ],
  ]);
  expect(document.notes.map(({ kind }) => kind)).toEqual(["footnote", "hidden", "deleted"]);
});

test("cells separated by tabs are a table, a cell of two lines in quotes is one, other lines are text", () => {
  expect(textsOf(read('PHỤ LỤC\nTT\tChỉ tiêu\tChủ trì\n1\t"Trên 50%\ngiáo viên"\tPhòng A\nGhi chú “x”'))).toEqual([
    "PHỤ LỤC",
    [
      ["TT", "Chỉ tiêu", "Chủ trì"],
      ["1", "Trên 50%\ngiáo viên", "Phòng A"],
    ],
    "Ghi chú “x”",
  ]);
});

const cell = (text: string): Cell => (text === "" ? { type: "blank" } : { type: "text", text });

test("a sheet of Excel: title lines above, merged cells, percents as they are shown", () => {
  const rows = [
    ["PHỤ LỤC", "", ""],
    ["TT", "Chỉ tiêu", "Mức đạt"],
    ["1", "Giáo viên có chữ ký số", ""],
    ["2", "Học bạ số", ""],
  ];
  const cells = rows.map((row, y) =>
    row.map((text, x) => (x === 2 && y > 1 ? ({ type: "number", value: 0.655, percent: true } as const) : cell(text))),
  );
  const merged = [{ top: 2, left: 2, bottom: 3, right: 2 }];
  const document = openSheets([{ sheet: "Phụ lục", top: 0, left: 0, cells, merged }]);
  if (!document.ok) throw new Error(document.refusal.code);
  expect(textsOf(document.value)).toEqual([
    "PHỤ LỤC",
    [
      ["TT", "Chỉ tiêu", "Mức đạt"],
      ["1", "Giáo viên có chữ ký số", "65,5%"],
      ["2", "Học bạ số", "65,5%"],
    ],
  ]);
  const { proposals } = draftPlan(document.value, "minh-son-2027", catalogue);
  expect(proposals.map(({ value, unit }) => [value, unit])).toEqual([
    [65.5, "%"],
    [65.5, "%"],
  ]);
});

test("a form of Rà Soát's own making is no plan's document", () => {
  const own = openSheets([{ sheet: "rs_identity", top: 0, left: 0, cells: [] }]);
  expect(own.ok ? null : own.refusal.code).toBe("document-ours");
});

test("hostile pages are only ever read: scripts, endless spans, tables in tables, tags that never close", () => {
  expect(
    textsOf(
      read(
        '<html><script>alert(1)</script><img src=x onerror=alert(2)><p onclick="x()">Chữ<iframe>y</iframe></p></html>',
      ),
    ),
  ).toEqual(["Chữ"]);
  const wide = read(
    "<table><tr><td colspan=999999999 rowspan=999999999>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
  );
  expect(JSON.stringify(textsOf(wide)).length).toBeLessThan(5000);
  const deep = read(`<html>${"<table><tr><td>".repeat(300)}x`);
  expect(JSON.stringify(textsOf(deep))).toContain("x");
  expect(textsOf(read(`<html><td>lẻ</tr></table></p><b>hết`))).toEqual(["lẻ", "hết"]);
});

test("text that is not Unicode is refused, not read with wrong letters", () => {
  const refused = openDocument(new Uint8Array([0x54, 0x72, 0xea, 0x6e, 0x20, 0x35, 0x30, 0x25]));
  expect(refused.ok ? null : refused.refusal.code).toBe("document-encoding");
});
