import fc from "fast-check";
import { readFileSync } from "node:fs";
import { loadBuiltin } from "../../src/plan/builtin";
import { firstFault } from "../../src/plan/json/fault";
import { addPackText } from "../../src/plan/load";
import { type PackProblem, sayProblem } from "../../src/plan/problems";

const text = readFileSync("rules/phu-ly-2026.json", "utf8");
const builtin = loadBuiltin();

const fromText = (source: string): readonly PackProblem[] => {
  if (!builtin.ok) throw new Error("the built-in plans do not load");
  const loaded = addPackText(builtin.value, source, "thu.json");
  return loaded.ok ? [] : loaded.refusal;
};

test("a byte order mark is allowed", () => {
  expect(fromText(`\uFEFF${text}`)).toEqual([]);
});

test("the line of the place is told, in both languages", () => {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes('"operator"'));
  lines[at] = '      "operator": "atLeast",';
  const [problem] = fromText(lines.join("\n"));
  expect(problem && sayProblem(problem, "vi")).toMatch(
    new RegExp(`^thu\\.json:${at + 1} › targets\\[0\\]\\.operator: Giá trị không hợp lệ`),
  );
  expect(problem && sayProblem(problem, "en")).toContain("greaterThanInclusive");
});

test("a missing key is placed at the object that lacks it", () => {
  const [problem] = fromText(text.replace(/\n\s*"year": 2026,/, ""));
  expect([problem?.code, problem?.place, problem?.line]).toEqual(["missing-key", "year", 1]);
});

test("a key given twice is refused, since JSON would keep the last silently", () => {
  const twice = text.replace('"version": "1.0.0",', '"version": "1.0.0",\n  "version": "1.0.1",');
  expect(fromText(twice).map(({ code, place, line }) => [code, place, line])).toEqual([
    ["duplicate-key", "version", 5],
  ]);
});

test.each([
  ['{\n  "id": "a",\n}', 3, 1],
  ['{\n  "id": "a"\n  "year": 1\n}', 3, 3],
  ["{\n  'id': 1\n}", 2, 3],
  ['{\n  "id": "a"', 2, 12],
  ["", 1, 1],
  ["[1, 2", 1, 6],
  ['{"a": 01}', 1, 7],
  ["{} {}", 1, 4],
  ['{"a": "x\ny"}', 1, 7],
  ["xin chào", 1, 1],
])("%j is not JSON, at line %d column %d", (source, line, column) => {
  const [problem] = fromText(source);
  expect([problem?.code, problem?.line]).toEqual(["not-json", line]);
  expect(problem?.message.vi).toContain(`dòng ${line}, cột ${column}`);
  expect(problem?.message.en).toContain(`line ${line}, column ${column}`);
});

const sound = (source: string): boolean => {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
};

const agrees = (source: string): void => {
  expect([source, firstFault(source) === null]).toEqual([source, sound(source)]);
};

test("a fault is found exactly where JSON.parse refuses", () => {
  const pieces = '{ } [ ] , : "a" " \\ 1 - null nul 0x1 1.5e3 true'.split(" ");
  const shuffled = fc.array(fc.constantFrom(...pieces, " ", "\n"), { maxLength: 10 }).map((parts) => parts.join(""));
  const cut = fc.tuple(fc.json(), fc.nat()).map(([json, at]) => json.slice(0, at % (json.length + 1)));
  fc.assert(fc.property(shuffled, agrees), { numRuns: 3000 });
  fc.assert(fc.property(fc.json(), agrees), { numRuns: 300 });
  fc.assert(fc.property(cut, agrees), { numRuns: 300 });
});

test("a file of brackets 200,000 deep, or of 100,000 keys given twice, is refused without harm", () => {
  const deep = `{"targets": ${"[".repeat(200_000)}${"]".repeat(200_000)}}`;
  expect(fromText(deep).map(({ code }) => code)).toEqual(["not-a-pack"]);
  const twice = fromText(`{${'"a": 1,\n'.repeat(100_000)}"b": 2}`);
  expect([twice.length, twice.at(-1)?.line]).toEqual([99_999, 100_000]);
});
