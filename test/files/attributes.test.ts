import fc from "fast-check";
import { readAttributes } from "../../src/files/xml/attributes";

/** A tag's attributes by a pattern, as XML has them: white space before each, one of a name, no "<" in a value. */
const byPattern = (tag: string): readonly (readonly [string, string])[] | null => {
  const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|\s*\/?>$/y;
  const found = new Map<string, string>();
  attribute.lastIndex = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  for (let match = attribute.exec(tag); match !== null; match = attribute.exec(tag)) {
    const [, name, one, other] = match;
    if (name === undefined) return [...found];
    const key = name.slice(Math.max(0, name.indexOf(":")));
    if (!name.includes(":") && found.has(key)) return null;
    found.set(key, one ?? other ?? "");
  }
  return null;
};

const read = (tag: string): readonly (readonly [string, string])[] | null => {
  try {
    return [...readAttributes(tag, "part")];
  } catch {
    return null;
  }
};

const pieces = [
  " ",
  "\n",
  "\u00a0",
  "/",
  ">",
  "=",
  '"',
  "'",
  "<",
  "a",
  "é",
  "b:c",
  "A1",
  ' r="A1"',
  " s = '3'",
  ' x:y="z"',
];

test("a tag's attributes are what a pattern finds in it, and what the pattern does not take is refused", () => {
  const tag = fc
    .tuple(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), fc.constantFrom(">", "/>"))
    .map(([own, end]) => `<c${own.join("")}${end}`);
  fc.assert(
    fc.property(tag, (text) => {
      expect(read(text)).toEqual(byPattern(text));
    }),
    { numRuns: 5000 },
  );
  expect(read("<c r='1' r='2'>")).toBeNull();
  expect(read('<c r="A1" s="3" t="s"/>')).toEqual([
    ["r", "A1"],
    ["s", "3"],
    ["t", "s"],
  ]);
});
