import { readFileSync } from "node:fs";
import type { Message } from "./spoken";

type Said = Pick<Message, "vi" | "en">;

/** Each place in a file that the pattern finds, as what its groups say. */
const eachIn = (file: string, pattern: RegExp, said: (groups: readonly string[]) => Said): readonly Message[] => {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length,
    ...said(match.slice(1)),
  }));
};

const inVietnamese = ([vi = ""]: readonly string[]): Said => ({ vi, en: null });
const inEnglish = ([en = ""]: readonly string[]): Said => ({ vi: null, en });

/** The ribbon, and what Excel says of the add-in: a value, and within it the one for English. */
const manifest = (): readonly Message[] =>
  eachIn(
    "manifest.xml",
    /DefaultValue="(?!https?:)([^"]+)"(?:\s*\/>|>(?:\s*<[a-z:]*Override Locale="en-US" Value="([^"]+)")?)/g,
    ([vi = "", en]) => ({ vi, en: en ?? null }),
  );

/** In rules: the words of measures and totals as forms and reports say them, why they are shared, and why a row was read so. */
const ruleWords =
  /"(?:question|numerator|denominator|short|words|officeWords|officeQuestion|sharing|reading)": "((?:[^"\\]|\\.)+)"/g;

const rules = ["measures", "totals", "hai-phong-2026", "le-chan-2026", "phu-ly-2026", "tan-ky-2026", "tay-ninh-2026"];

/** The page of help, and what a page says that does not open: text between tags that has a letter. */
const betweenTags = />([^<>`\n]+(?:<a [^>]*>[^<>\n]*<\/a>[^<>`\n]*)?)(?=<)/g;

/** Words, and not only what is put in there. */
const isSaid = (text: string): boolean => /\p{L}{2}/u.test(text.replace(/\$\{[a-zA-Z]+\}/g, ""));

/** All that is said beside the source: Excel's ribbon and functions, web pages, rules. */
export const messagesBeside = (): readonly Message[] => [
  ...manifest(),
  ...eachIn("assets/functions.json", /"description": "((?:[^"\\]|\\.)+)"/g, inVietnamese),
  ...eachIn("assets/functions-en.json", /"description": "((?:[^"\\]|\\.)+)"/g, inEnglish),
  ...eachIn("assets/shortcuts.json", /"name": "([^"]+)"/g, inVietnamese),
  ...eachIn("scripts/webpack/pages.js", betweenTags, inVietnamese).filter(({ vi }) => isSaid(vi ?? "")),
  ...eachIn("scripts/webpack/pages.js", /(?:tabTitle =|title:) "([^"]+)"/g, inVietnamese),
  ...rules.flatMap((name) => eachIn(`rules/${name}.json`, ruleWords, inVietnamese)),
];
