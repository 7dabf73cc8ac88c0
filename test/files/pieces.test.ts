import fc from "fast-check";
import { encodedPieces } from "../../src/files/xml/part";

const joined = (texts: readonly string[]): Buffer =>
  Buffer.concat(Array.from(encodedPieces(texts), (piece) => Buffer.from(piece)));

test("texts in pieces are the same bytes as the whole, whatever their lengths and letters", () => {
  const text = fc
    .tuple(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 40_000 }))
    .map(([letters, times]) => letters.repeat(times));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      expect(joined(texts).equals(Buffer.from(texts.join("")))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
