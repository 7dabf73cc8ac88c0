import product from "../../package.json";
import { run } from "./run";
import { makeFiles, uses } from "./wrong-uses";

beforeAll(makeFiles);

/** A stack trace, a placeholder left unfilled, a value that should have been words. */
const slip = /\n\s+at |Error:|\{\w+\}|undefined|\[object|NaN/;

describe("a wrong use of the command ends with a sentence and exit 2", () => {
  test.each(uses)("%s", async (_, args, code) => {
    const vi = await run(...args);
    expect(vi).toMatchObject({ code: 2, out: "" });
    expect(vi.err).toMatch(/\p{Lu}.{10,}\n$/su);
    expect(vi.err).not.toMatch(slip);

    const en = await run("--json", "--lang", "en", ...args);
    const english = code !== "unknown-language";
    expect(en.code).toBe(2);
    expect(JSON.parse(en.out)).toEqual({ error: { code, message: en.err.replace(/\n$/, "") } });
    expect(en.err).not.toMatch(slip);
    expect(en.err === vi.err).toBe(!english);
    if (english) expect(en.err).toMatch(/\b(the|is|no|not|a)\b/i);
  });
});

test("among several files the one that cannot be read is told, and the others are judged", async () => {
  const [good, bad] = [
    uses.find(([name]) => name === "one output for two files"),
    uses.find(([name]) => name === "an empty folder"),
  ];
  const files = [good?.[1][1] ?? "", bad?.[1][1] ?? ""];
  const ran = await run("check", ...files, "--json");
  expect(ran.code).toBe(2);
  expect(JSON.parse(ran.out)).toEqual([
    expect.objectContaining({ file: files[0], ready: false }),
    { file: files[1], error: { code: "no-files", message: ran.err.trim() } },
  ]);
});

test.each([[["--version"]], [["check", "--version"]]])("%j says the version of package.json", async (args) => {
  const { code, out } = await run(...args);
  expect([code, out]).toEqual([0, `Rà Soát ${product.version}\n`]);
});

test.each([["help"], ["--help"], ["check", "--help"], ["template", "--help", "--lang", "en"]])(
  "help is no wrong use: %s %s",
  async (...args) => {
    const ran = await run(...args);
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toMatch(/ra-soat/);
  },
);
