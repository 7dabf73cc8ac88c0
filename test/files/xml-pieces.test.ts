import fc from "fast-check";
import { problemOf, reading } from "../../src/files/problem";
import { type Pieces, piecesOf } from "../../src/files/xml/pieces";
import { XmlScan } from "../../src/files/xml/scan";

/** What a walk meets, or what it refuses; `asked`: of every so-manieth element what stands in it is asked for at once. */
const walk = (scan: XmlScan, asked: number): unknown => {
  const met: unknown[] = [];
  const walked = reading(() => {
    for (let step = 1; scan.next(); step += 1) {
      met.push([scan.kind, scan.name, scan.depth]);
      if (scan.kind === "text") met.push(scan.text(50, 7));
      if (scan.kind !== "open") continue;
      met.push([scan.empty, scan.atRoot, scan.parent(), [...scan.attributes()]]);
      if (step % asked === 0) met.push(scan.inside());
    }
    return scan.kind;
  }, problemOf);
  return [met, walked];
};

/** A text in pieces of these lengths, by turns. */
const cut = (text: string, lengths: readonly number[]): Pieces => {
  const letters = Array.from(text);
  let [at, turn] = [0, 0];
  return () => {
    const from = at;
    at += lengths[turn++ % lengths.length] ?? 1;
    return from >= letters.length ? null : letters.slice(from, at).join("");
  };
};

const tokens = ["<c>", "</c>", "<v>", "</v>", "<w:v s='>' r=\"1\">", "</w:v>", "<v/>", "<c r='a>b'/>"];
const others = ["<!-- > - -->", "<![CDATA[<x> ]]]>", "<?a > ?>", "Đạt > 65% ", "&amp;", "\n", "😀", "\ufeff"];
const broken = ["<", "<!", "<!-", "<!DOCTYPE a>", "<![CDATA[", "<!--", "</", "<c r='", "&", "<>", ">"];

const xml = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...tokens, ...others) },
      { weight: 1, arbitrary: fc.constantFrom(...broken) },
    ),
    { maxLength: 30 },
  )
  .map((own) => `<s>${own.join("")}</s>`);

const content = fc
  .array(fc.constantFrom(...others, "<v>12</v>", "<v/>", "<v>1</v></c><c>"), { maxLength: 4 })
  .map((own) => own.join(""));

/** Elements that are closed as they were opened, one inside the other, with anything sound around. */
const sound = fc
  .array(fc.tuple(content, content), { minLength: 1, maxLength: 6 })
  .map((own) => `<s>${own.reduce((inner, [before, behind]) => `<c>${before}${inner}${behind}</c>`, "")}</s>`);

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

test.each([
  ["whatever it holds", xml],
  ["sound", sound],
])("a part in pieces is walked as the whole is, wherever it is cut: %s", (_, parts) => {
  fc.assert(
    fc.property(parts, lengths, fc.integer({ min: 1, max: 5 }), (text, own, asked) => {
      expect(walk(new XmlScan("", "part", [], cut(text, own)), asked)).toEqual(walk(new XmlScan(text, "part"), asked));
    }),
    { numRuns: 2000 },
  );
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const chunked = (bytes: Uint8Array, length: number): Iterator<Uint8Array> =>
  Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  ).values();

const allOf = (pieces: Pieces): readonly string[] => {
  const all: string[] = [];
  for (let piece = pieces(0); piece !== null; piece = pieces(0)) all.push(piece);
  return all;
};

test.each([1000, 65_536, 300_000])(
  "pieces out of chunks of %d bytes are the text, in many, none of them empty",
  (chunk) => {
    for (const unit of ["<c>Đạt 65% 😀</c>", "ả", "😀", "a", "<v>\ufeff1</v>"]) {
      const text = unit.repeat(30_000);
      for (const mark of ["", "\ufeff"]) {
        const all = allOf(piecesOf(chunked(bytesOf(mark + text), chunk), "part"));
        expect(all.join("") === text).toBe(true);
        expect(all.includes("")).toBe(false);
        expect(Math.max(...all.map((piece) => bytesOf(piece).length))).toBeLessThanOrEqual(65_536);
      }
    }
  },
);

test("a piece is as long as is asked for, joined once", () => {
  const pieces = piecesOf(chunked(bytesOf("x".repeat(3_000_000)), 1000), "part");
  expect(pieces(0)).toHaveLength(65_536);
  expect(pieces(2_000_000)).toHaveLength(2_000_000);
  expect(pieces(2_000_000)).toHaveLength(934_464);
  expect(pieces(0)).toBeNull();
});

test("bytes that are no UTF-8 are refused where they come", () => {
  const bytes = bytesOf("<c>1</c>".repeat(20_000));
  bytes[150_000] = 0xff;
  const pieces = piecesOf(chunked(bytes, 16_384), "sheet.xml");
  const all = reading(() => allOf(pieces), problemOf);
  expect(all).toMatchObject({ ok: false, refusal: { kind: "damaged", part: "sheet.xml" } });
});
