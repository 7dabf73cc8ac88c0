import type { Lang, Text } from "../../src/kernel/text";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue, type FindingCode, isFindingCode, severityOf } from "../../src/findings/catalogue";
import { describe as describeFinding } from "../../src/findings/describe";
import { realReason } from "../../src/findings/reason";
import { refusals, sayRefusal } from "../../src/findings/refusals";
import { fill } from "../../src/findings/template";

const langs: readonly Lang[] = ["vi", "en"];
const names = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const codes = Object.keys(catalogue).filter(isFindingCode);

describe.each(codes)("the finding %s", (code: FindingCode) => {
  const entry = catalogue[code];

  test("says what is wrong and what to do in both languages", () => {
    for (const text of [entry.title, entry.message, entry.suggestion])
      for (const lang of langs) expect(text[lang].trim().length).toBeGreaterThan(4);
    for (const text of [entry.message, entry.suggestion])
      for (const lang of langs) expect(text[lang]).toMatch(/[.!?]$/);
  });

  test("names the same things in both languages, and none stays unfilled", () => {
    for (const text of [entry.title, entry.message, entry.suggestion]) expect(names(text.en)).toEqual(names(text.vi));
    const params = Object.fromEntries(
      names(entry.message.vi + entry.suggestion.vi).map((name) => [name.slice(1, -1), 7]),
    );
    for (const lang of langs) {
      const said = describeFinding({ code, cell: null, target: null, params, reason: null }, lang);
      expect(Object.values(said).join(" ")).not.toMatch(/[{}]/);
    }
  });

  test("writes Vietnamese in composed Unicode", () => {
    for (const text of [entry.title, entry.message, entry.suggestion]) expect(text.vi).toBe(text.vi.normalize("NFC"));
  });
});

describe.each<[string, Text]>(Object.entries(refusals))("the refusal %s", (code, text) => {
  test("is said in both languages with the same parameters", () => {
    expect(names(text.en)).toEqual(names(text.vi));
    expect(text.vi).toBe(text.vi.normalize("NFC"));
    const params = Object.fromEntries(names(text.vi).map((name) => [name.slice(1, -1), "x"]));
    for (const lang of langs) expect(sayRefusal({ code, params }, lang)).not.toMatch(/[{}]/);
  });
});

/** Codes given to finding("…") anywhere in the source; the compiler already refuses unknown ones. */
const used = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));

test("no code of the catalogue is dead", () => {
  const source = used(path.join(__dirname, "../../src"))
    .filter((text) => !text.includes("satisfies Theme"))
    .join("\n");
  expect(codes.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
});

test("a code outside the catalogue counts as an error and is shown as it stands", () => {
  expect(severityOf("no-such-code")).toBe("error");
  expect(
    describeFinding({ code: "no-such-code", cell: null, target: null, params: {}, reason: null }, "vi"),
  ).toMatchObject({ message: "no-such-code", severity: "error" });
  expect(sayRefusal({ code: "no-such-code", params: {} }, "vi")).toContain("no-such-code");
});

test("numbers in a message are written as the language writes them", () => {
  const text = { vi: "{x}", en: "{x}" };
  expect([fill(text, { x: 1234.5 }, "vi"), fill(text, { x: 1234.5 }, "en"), fill(text, { x: -0 }, "vi")]).toEqual([
    "1234,5",
    "1234.5",
    "0",
  ]);
});

test.each([
  ["Trường mới thành lập", "Trường mới thành lập"],
  ["  chưa có ", "chưa có"],
  ["ốm".normalize("NFD"), "ốm"],
  ["", null],
  [null, null],
  [" ", null],
  ["...", null],
  ["123", null],
  ["x", null],
  ["a b", null],
  ["-?-", null],
])("the reason %j counts as %j", (written, counted) => {
  expect(realReason(written)).toBe(counted);
});
