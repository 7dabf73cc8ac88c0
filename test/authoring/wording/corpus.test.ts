import { readPhrase } from "../../../src/authoring/wording";
import { corpus } from "./corpus";
import { show } from "./notation";

describe("the corpus of phrases, read as a person reads them by READING-RULES", () => {
  test.each(corpus)("$phrase", ({ phrase, column, targets = [], deadline = [], aside = [], unread = [] }) => {
    const context = column === undefined ? { year: 2026 } : { year: 2026, columnUnit: column };
    expect(show(readPhrase(phrase, context))).toEqual({ targets, deadline, aside, unread });
  });

  test("is large, and holds no phrase twice", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ phrase, column }) => `${phrase}|${column ?? ""}`)).size).toBe(corpus.length);
  });
});
