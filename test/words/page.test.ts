import { readFileSync } from "node:fs";
import { allMessages, saidFiles } from "../../scripts/messages/index";
import { commandRefusals } from "../../src/cli/refusals";
import { catalogue } from "../../src/findings/catalogue";
import { refusals } from "../../src/findings/refusals";
import type { Text } from "../../src/kernel/text";
import { phrases } from "../../src/native/phrases";
import { gatherWords } from "../../src/pane/gathering/words";
import { words as reviewWords } from "../../src/pane/review/words";
import { words as paneWords } from "../../src/pane/words/words";
import { heads } from "../../src/sheet/labels";

const messages = allMessages();
const onPage = new Set(messages.flatMap(({ vi, en }) => [vi, en]));

/** Whether it stands there, whole or as two sentences. */
const told = (text: string): boolean =>
  onPage.has(text) ||
  [...text.matchAll(/ /g)].some(({ index }) => onPage.has(text.slice(0, index)) && onPage.has(text.slice(index + 1)));

/** Every text in both languages within a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  if (!isText(value)) return Object.values(value).flatMap(textsIn);
  return /\p{L}{2}/u.test(value.vi + value.en) ? [value.vi, value.en] : [];
};

const isText = (value: object): value is Text =>
  "vi" in value && typeof value.vi === "string" && "en" in value && typeof value.en === "string";

describe("the page of messages (npm run messages) leaves nothing out", () => {
  test.each(
    Object.entries({ catalogue, refusals, commandRefusals, paneWords, gatherWords, reviewWords, phrases, heads }),
  )("of %s, as the product holds it", (_, held) => {
    const texts = textsIn(held);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !told(text))).toEqual([]);
  });

  const vietnamese = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
  const literal = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
  const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
  /** What a template says between what is put into it. */
  const pieces = (text: string): readonly string[] =>
    text.split(/\$\{(?:[^{}`]|\{[^{}]*\})*\}/).filter((piece) => vietnamese.test(piece) && !/[`{}]/.test(piece));
  const plain = (text: string): string =>
    text.replaceAll('\\"', '"').replaceAll("\\n", "\n").replaceAll("\\u00a0", "\u00a0").replaceAll("\\\\", "\\");

  test.each(saidFiles())("of the Vietnamese that stands in %s", (file) => {
    const own = messages
      .filter((each) => each.file === file)
      .map(({ vi, en }) => `${vi ?? ""}\n${en ?? ""}`)
      .join("\n");
    const texts = [...withoutComments(readFileSync(file, "utf8")).matchAll(literal)].flatMap(([, quoted, template]) =>
      pieces(quoted ?? template ?? ""),
    );
    expect(texts.map(plain).filter((text) => !own.includes(text))).toEqual([]);
  });

  test.each([
    "manifest.xml",
    "assets/functions.json",
    "scripts/webpack/pages.js",
    "scripts/release.mjs",
    "rules/measures.json",
    "rules/totals.json",
  ])("of %s", (file) => {
    expect(messages.some((each) => each.file === file)).toBe(true);
  });
});
