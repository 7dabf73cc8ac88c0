import fc from "fast-check";
import { readPhrase } from "../../../src/authoring/wording";
import { corpus } from "./corpus";

const phrases = fc.constantFrom(...corpus.map(({ phrase }) => phrase));
const year = 2026;

/** Unread words are quoted as written, so a change of letters shows in them alone. */
const folded = (phrase: string): string =>
  JSON.stringify(readPhrase(phrase, { year }), (_, value: unknown) =>
    typeof value === "string" ? value.normalize("NFC").toLowerCase() : value,
  );

describe("how a phrase is written does not change what it says", () => {
  test("NFC and NFD are read alike", () => {
    fc.assert(fc.property(phrases, (phrase) => folded(phrase.normalize("NFD")) === folded(phrase)));
  });

  test("small and capital letters are read alike", () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        expect(folded(phrase.toUpperCase())).toBe(folded(phrase));
        expect(folded(phrase.toLowerCase())).toBe(folded(phrase));
      }),
    );
  });

  test("more white space, of any kind, is read alike", () => {
    const space = fc.constantFrom("  ", "\t", "\u00a0", "\u202f", "\u3000 ", " \u2009");
    fc.assert(
      fc.property(phrases, space, (phrase, wide) => {
        expect(folded(`${wide}${phrase.replaceAll(" ", wide)}${wide}`)).toBe(folded(phrase));
      }),
    );
  });

  test("markup of the extraction is read alike", () => {
    fc.assert(fc.property(phrases, (phrase) => folded(`<b>**${phrase}**</b>`) === folded(phrase)));
  });
});
