import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { commandRefusals } from "../../src/cli/refusals";
import { catalogue } from "../../src/findings/catalogue";
import { refusals, sayRefusal } from "../../src/findings/refusals";
import type { Text } from "../../src/kernel/text";
import { refusalText, words } from "../../src/pane/words/words";

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

/** A colour of the theme, as a style names it. */
const isColour = (text: string): boolean => /^var\(--\w+\)$/.test(text);

/** Options, commands and the command's own name: nobody in Excel or in a browser has them. */
const commandAdvice = new RegExp(
  [
    /(^|[\s“]|(?<!var)\()--[a-z]/,
    /ra-soat [a-z<]/,
    /\blệnh (check|load|template|plans|rules|read|lint|deadlines)\b/,
    /\bcommands? (line|load|check)\b/,
    /\b(rules|load|check|template|lint) command\b/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

const shared: readonly (readonly [string, Text])[] = [
  ...Object.entries(words),
  ...Object.entries(refusals),
  ...Object.entries(catalogue).flatMap(([code, { title, message, suggestion }]) =>
    [title, message, suggestion].map((text): readonly [string, Text] => [code, text]),
  ),
];

/** The words between quotes in a source file, and the words that stand between the tags of a view. */
const wordsIn = (file: string): { readonly quoted: readonly string[]; readonly bare: readonly string[] } => {
  const quoted: string[] = [];
  const bare: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      quoted.push(node.text);
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) bare.push(node.text.trim());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest));
  return { quoted, bare };
};

/** Every file whose sentences may come to be shown in the pane or in Excel. */
const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/^(cli|authoring)\//.test(name))
  .map((name) => path.join("src", name));

describe("what the pane and Excel can say", () => {
  test("advises nothing that only the command line has, in either language", () => {
    const wrong = shared.filter(([, { vi, en }]) => commandAdvice.test(vi) || commandAdvice.test(en));
    expect(wrong.map(([key]) => key)).toEqual([]);
    const told = sources.flatMap((file) => wordsIn(file).quoted.filter((text) => commandAdvice.test(text)));
    expect(told.filter((text) => !isColour(text))).toEqual([]);
  });

  test("is said in both languages: no view has words of its own between its tags", () => {
    expect(sources.flatMap((file) => wordsIn(file).bare)).toEqual([]);
    expect(shared.filter(([, { vi, en }]) => vi.trim() === "" || en.trim() === "").map(([key]) => key)).toEqual([]);
  });

  test.each(["not-ours", "newer-plan", "unknown-plan-in-file"] as const)(
    "the refusal %s names a button in the pane, and a command on the command line",
    (code) => {
      const params = { plan: "p", version: "2", known: "1" };
      const pane = refusalText({ code, params });
      expect(pane.vi).toMatch(/Nạp phụ lục|Thêm kế hoạch từ tệp/);
      expect(pane.en).toMatch(/Load appendix|Add a plan from a file/);
      for (const lang of ["vi", "en"] as const)
        expect(sayRefusal({ code, params }, lang, commandRefusals)).toMatch(commandAdvice);
    },
  );
});
