import { contentType, mainPart, Package, relationships } from "../../src/files/opc";
import { limits, problemOf, reading } from "../../src/files/problem";
import type { FileFormat } from "../../src/files/sniff";
import type { ZipEntry } from "../../src/files/zip/entry";
import { readDirectory, readingPart, readPart } from "../../src/files/zip/read";
import { packEntry, writeZip } from "../../src/files/zip/write";
import { read } from "./word-documents";

const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A small document of the parts that a package needs, some replaced or left out (null). */
function made(changes: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const parts: Readonly<Record<string, string | null>> = {
    "[Content_Types].xml": `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="a/document"/></Types>`,
    "_rels/.rels": `<Relationships><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": "<w:document><w:body>Đạt &amp; vượt</w:body></w:document>",
    "word/_rels/document.xml.rels": `<Relationships><Relationship Id="r7" Type="${office}/numbering" Target="/word/numbering.xml"/><Relationship Id="r8" Type="${office}/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
    "word/numbering.xml": "<w:numbering/>",
    ...changes,
  };
  const encoder = new TextEncoder();
  return writeZip(
    Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [packEntry(name, encoder.encode(part))])),
  );
}

const problem = (bytes: Uint8Array, wanted: readonly FileFormat[] = ["docx"]) => {
  const done = reading(() => read(bytes, wanted), problemOf);
  return done.ok ? null : done.refusal;
};

test("a package gives its main part, what that is related to by id and kind, content types and texts", () => {
  const pack = Package.open(made(), ["docx"]);
  expect(mainPart(pack)).toBe("word/document.xml");
  expect(relationships(pack, "word/document.xml")).toEqual([
    { id: "r7", type: "numbering", target: "word/numbering.xml" },
  ]);
  expect(contentType(pack, "word/document.xml")).toBe("a/document");
  expect(contentType(pack, "Word/Numbering.XML")).toBe("application/xml");
  expect(contentType(pack, "word/picture.png")).toBeNull();
  expect(read(made(), ["docx"]).text).toBe("Đạt & vượt");
});

const dtd = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:document>&a;</w:document>';
const deep = "<a>".repeat(limits.depth + 1) + "</a>".repeat(limits.depth + 1);

test.each([
  ["cut off", () => made().slice(0, -1), { kind: "truncated" }],
  ["empty", () => new Uint8Array(), { kind: "other-format", format: "empty" }],
  ["a picture", () => new TextEncoder().encode("GIF89a"), { kind: "other-format", format: "picture" }],
  ["no content types", () => made({ "[Content_Types].xml": null }), { kind: "part-missing" }],
  ["no main part", () => made({ "word/document.xml": null }), { kind: "part-missing", part: "word/document.xml" }],
  ["a DTD", () => made({ "word/document.xml": dtd }), { kind: "doctype", part: "word/document.xml" }],
  ["elements too deep", () => made({ "word/document.xml": deep }), { kind: "damaged", part: "word/document.xml" }],
  ["elements not closed", () => made({ "word/document.xml": "<w:document>" }), { kind: "damaged" }],
  ["a part twice", () => made({ "Word/document.xml": "<x/>" }), { kind: "damaged" }],
])("%s: the reader is told what is wrong, without words", (_, bytes, expected) => {
  expect(problem(bytes())).toMatchObject(expected);
});

test("a package of another format than the one asked for is named, before anything is unpacked", () => {
  expect(problem(made(), ["xlsx"])).toEqual({ kind: "other-format", format: "docx" });
});

test("a part that claims to be larger than the limit is refused by what it declares", () => {
  const huge = { name: "word/media/a.png", method: 8, crc: 0, size: limits.partBytes + 1, time: 0 };
  const bytes = writeZip([{ ...huge, packed: new Uint8Array(10) }]);
  expect(problem(bytes)).toEqual({ kind: "too-large", of: "unpacked", megabytes: limits.totalBytes / 1024 / 1024 });
});

describe("a part too large to be held whole", () => {
  const name = "word/document.xml";
  const text = `<w:document>${"<w:p>Đạt 65% 😀</w:p>".repeat(180_000)}</w:document>`;
  const whole = made({ [name]: text });

  test("is walked to its end, and is the same as text", () => {
    const pack = Package.open(whole, ["docx"]);
    expect(pack.text(name) === text).toBe(true);
    const scan = pack.scan(name);
    let paragraphs = 0;
    while (scan.next()) if (scan.kind === "text" && scan.text() === "Đạt 65% 😀") paragraphs += 1;
    expect(paragraphs).toBe(180_000);
  });

  test("is read in UTF-16 as well", () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const others = readDirectory(made({ [name]: null }));
    const packed = others.map((entry) => packEntry(entry.name, readPart(made({ [name]: null }), entry)));
    const scan = Package.open(writeZip([...packed, packEntry(name, bytes)]), ["docx"]).scan(name);
    expect([scan.next(), scan.name]).toEqual([true, "document"]);
  });

  const entry = readDirectory(whole).find((own) => own.name === name);
  if (entry === undefined) throw new Error("no part");

  test.each<[string, Partial<ZipEntry>]>([
    ["another checksum", { crc: entry.crc ^ 1 }],
    ["more than it declares", { size: entry.size - 1 }],
    ["less than it declares", { size: entry.size + 1 }],
    ["another method", { method: 12 }],
    ["packed bytes that are cut", { packedSize: entry.packedSize - 100 }],
    ["packed bytes from elsewhere", { dataAt: entry.dataAt + 7 }],
  ])("%s: refused in pieces as it is whole, or with a word more", (_, change) => {
    const own = { ...entry, ...change };
    const inPieces = reading(() => Array.from(readingPart(whole, own)), problemOf);
    expect(inPieces).toMatchObject({ ok: false, refusal: { kind: "damaged", part: name } });
    expect(reading(() => readPart(whole, own), problemOf)).toMatchObject({ ok: false, refusal: { kind: "damaged", part: name } }); // prettier-ignore
  });
});
