import fc from "fast-check";
import { damages } from "../../../src/files/damage";
import { workbook as sentences } from "../../../src/findings/refusals/workbook";
import { openWorkbook } from "../../../src/workbook/xlsx";
import { brokenPackages, brokenParts } from "../../fixtures/bad-files";
import { commented, hostileFiles, textCell } from "../../fixtures/hostile-files";
import { otherFiles } from "../../fixtures/other-files";
import { richWorkbook } from "../../fixtures/rich-workbook";
import { blocksOf, opened } from "../../support/xlsx-book";

const refusalOf = (bytes: Uint8Array) => {
  const outcome = openWorkbook(bytes);
  return outcome.ok ? null : outcome.refusal;
};

describe.each([
  ["a file that is something else", otherFiles],
  ["a broken package", brokenPackages],
  ["a broken part", brokenParts],
  ["a hostile file", hostileFiles],
])("%s is refused with what it is", (_, files) => {
  test.each(files)("$name: $code", ({ make, code }) => {
    expect(refusalOf(make())?.code).toBe(code);
  });
});

test("each refusal's sentence says all it is given, in both languages", () => {
  for (const { make } of [...otherFiles, ...brokenParts]) {
    const { code = "", params = {} } = refusalOf(make()) ?? {};
    const entry = Object.entries(sentences).find(([known]) => known === code)?.[1];
    const wanted = Array.from((entry?.vi ?? "").matchAll(/\{(\w+)\}/g), ([, name = ""]) => name);
    expect(Object.keys(params)).toEqual(expect.arrayContaining(wanted));
  }
});

/** A sentence of ours with what stands in the file at its place, as a pattern. */
const patternOf = (sentence: string): string =>
  sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace("\\{at\\}", "[^]*");

test.each(["vi", "en"] as const)("what is wrong with a damaged file is said in words of ours: %s", (lang) => {
  const known = Object.entries(damages).flatMap(([how, text]) => (how === "unexpected" ? [] : [text[lang]]));
  const words = new RegExp(`^(?:${known.map(patternOf).join("|")})$`); // prettier-ignore
  const damaged = [...brokenPackages, ...brokenParts, ...hostileFiles].filter(({ code }) => code === "file-damaged");
  expect(damaged.length).toBeGreaterThan(20);
  for (const { name, make } of damaged) {
    const reason = refusalOf(make())?.params["reason"];
    expect([name, typeof reason === "object" ? reason[lang] : reason]).toEqual([name, expect.stringMatching(words)]);
  }
});

test("whatever bit of the end of the package is changed, it is refused or read as it was", async () => {
  const bytes = richWorkbook();
  const whole = await blocksOf(opened(bytes));
  for (let bit = (bytes.length - 22) * 8; bit < bytes.length * 8; bit += 1) {
    const outcome = openWorkbook(bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte)));
    if (outcome.ok) expect(await blocksOf(outcome.value)).toEqual(whole);
  }
});

test("whatever byte of a workbook is changed, it is refused or read as it was", async () => {
  const bytes = richWorkbook();
  const whole = await blocksOf(opened(bytes));
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const outcome = openWorkbook(bytes.map((byte, index) => (index === at ? byte ^ mask : byte)));
      if (outcome.ok) expect(await blocksOf(outcome.value)).toEqual(whole);
      else expect(Object.keys(sentences)).toContain(outcome.refusal.code);
    }),
    { numRuns: 600 },
  );
});

test("what Excel allows is read: a cell of 32,767 characters, each written as an entity, and a million comments", async () => {
  const [block] = await blocksOf(opened(textCell("&#x20;".repeat(32_767))));
  expect(block?.cells).toEqual([[{ type: "text", text: " ".repeat(32_767) }]]);
  expect((await blocksOf(opened(commented(1_000_000))))[0]?.cells).toEqual([]);
});

test("however a workbook is cut short, it is refused", () => {
  const bytes = richWorkbook();
  fc.assert(fc.property(fc.nat(bytes.length - 1), (length) => !openWorkbook(bytes.slice(0, length)).ok));
});
