import { commandRefusals } from "../../src/cli/refusals";
import { refusals, sayRefusal } from "../../src/findings/refusals";

const names = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe("the command's own refusals", () => {
  test.each(Object.entries(commandRefusals))("%s is said in both languages with the same parameters", (code, text) => {
    expect(names(text.en)).toEqual(names(text.vi));
    expect(text.vi).toBe(text.vi.normalize("NFC"));
    const params = Object.fromEntries(names(text.vi).map((name) => [name.slice(1, -1), "x"]));
    for (const lang of ["vi", "en"] as const)
      expect(sayRefusal({ code, params }, lang, commandRefusals)).not.toMatch(/[{}]/);
  });

  test("say the same things as the shared sentence where there is one", () => {
    const both = Object.entries(refusals).flatMap(([code, text]) => {
      const own = Object.entries(commandRefusals).find(([known]) => known === code);
      return own === undefined ? [] : [[code, names(own[1].vi), names(text.vi)] as const];
    });
    expect(both.map(([code]) => code)).toEqual([
      "not-ours",
      "older-format",
      "identity-lost",
      "newer-plan",
      "unknown-plan-in-file",
    ]);
    for (const [, own, shared] of both) expect(own).toEqual(shared);
  });
});
