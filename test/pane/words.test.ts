import { words } from "../../src/pane/words/words";

const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).sort();

describe("the pane's words", () => {
  test("stand in both languages with the same placeholders", () => {
    const uneven = Object.entries(words).filter(
      ([, { vi, en }]) => vi.length * en.length === 0 || placeholders(vi).join() !== placeholders(en).join(),
    );
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  test("are composed Unicode, without straight quotes in Vietnamese", () => {
    const wrong = Object.entries(words).filter(
      ([, { vi, en }]) => (vi + en).normalize("NFC") !== vi + en || vi.includes('"'),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
