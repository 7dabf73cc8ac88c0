import { readFileSync } from "node:fs";
import { run, runJson, scratch } from "./run";

interface Lint {
  readonly problems: readonly { code: string; file: string; place: string; line: number; message: string }[];
  readonly findings: readonly {
    code: string;
    severity: string;
    targets: string[];
    quotes: string[];
    cells: (string | null)[];
    message: string;
  }[];
}

const at = scratch();
const sixth = "test/fixtures/ke-hoach-thu-sau.json";
const text = readFileSync(sixth, "utf8");

test("lint of the plans that come with Rà Soát shows their contradictions with both quotes, and exits 1", async () => {
  const { code, json } = await runJson<Lint>("lint");
  expect(code).toBe(1);
  expect(json.problems).toEqual([]);
  const payment = json.findings.find(({ targets }) => targets.join() === "tay-ninh-2026/PL1.4,tay-ninh-2026/II.2.2c");
  expect(payment).toMatchObject({ code: "different-number", severity: "contradiction", cells: ["trên 80%", null] });
  expect(payment?.quotes[1]).toContain("đạt trên 50%");
});

test("lint of a sound file exits 0 and speaks of that file alone", async () => {
  const { code, json } = await runJson<Lint>("lint", sixth);
  expect(code).toBe(0);
  expect(json.problems).toEqual([]);
  expect(json.findings.flatMap(({ targets }) => targets).every((target) => target.startsWith("minh-son-2027/"))).toBe(
    true,
  );
});

test("lint of a wrong file tells every problem with its line, and exits 1", async () => {
  const wrong = at(
    "wrong.json",
    text.replace('"equal"', '"is"').replace('"measure": "minh-son-may-tinh-hong"', '"path": "$", "measure": "x"'),
  );
  const { code, json } = await runJson<Lint>("lint", wrong);
  expect(code).toBe(1);
  expect(json.problems.map((problem) => [problem.code, problem.place])).toEqual([
    ["unknown-key", "targets[8].path"],
    ["unknown-operator", "targets[0].operator"],
  ]);
  expect(json.problems.every(({ line, message }) => line > 1 && message !== "")).toBe(true);
});

test("lint of a file that contradicts itself exits 1 and names the pair", async () => {
  const falls = text.replaceAll('"≥90"', '"≥40"').replace(/"value": 90,/, '"value": 40,');
  const { code, json } = await runJson<Lint>("lint", at("falls.json", falls));
  expect(code).toBe(1);
  expect(
    json.findings.filter(({ severity }) => severity === "contradiction").map((found) => [found.code, ...found.targets]),
  ).toEqual([["milestone-falls", "minh-son-2027/PL.4@2027", "minh-son-2027/PL.4@2030"]]);
});

test("a file that cannot be read as JSON ends with a sentence and exit 2", async () => {
  const { code, err } = await run("lint", at("broken.json", '{ "id": }'));
  expect(code).toBe(2);
  expect(err).toContain("dòng 1, cột 9");
  expect((await run("lint", at("missing.json"))).code).toBe(2);
});

test("what lint prints for a person is in the language asked for and ends with the counts", async () => {
  const vi = await run("lint");
  const en = await run("lint", "--lang", "en");
  expect(vi.out).toContain("Mâu thuẫn (7)");
  expect(vi.out.trimEnd().split("\n").at(-1)).toMatch(/^0 lỗi viết, 0 lỗi quy tắc, 7 mâu thuẫn, \d+ lưu ý\.$/);
  expect(en.out).toContain("Contradictions (7)");
});

test("lint of a file whose number is not the one in its words exits 1 and shows both sides", async () => {
  const wrong = text.replace('"value": 85,', '"value": 58,');
  expect(wrong).not.toBe(text);
  const { code, json } = await runJson<Lint>("lint", at("differs.json", wrong));
  expect(code).toBe(1);
  expect(json.findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { code: "differs-from-words", field: "value", words: "từ 85% trở lên", rule: "từ 58% trở lên" },
  ]);
});

test("lint --table sets wording and rule side by side, one line a target, and writes them to a workbook", async () => {
  const file = at("soat.xlsx", "");
  const { code, json } = await runJson<{ code: string; agrees: boolean }[]>("lint", sixth, "--table");
  expect(code).toBe(0);
  expect(json).toHaveLength(14);
  expect(json.every(({ agrees }) => agrees)).toBe(true);
  expect((await run("lint", sixth, "--table", "--out", file.replace("soat", "bang"))).code).toBe(0);
});
