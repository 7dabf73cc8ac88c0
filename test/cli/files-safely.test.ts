import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeSafely } from "../../src/cli/files-safely";
import { run, scratch } from "./run";

const at = scratch();
const root = path.join(__dirname, "../..");
const writer = [path.join(root, "scripts/run-ts.mjs"), path.join(__dirname, "write-once.ts")];

const silent = { lang: "vi", problem: () => undefined } as const;

/** A folder with an older file in it, and what is to be written in its place. */
const place = (name: string, content: string | Uint8Array) => {
  mkdirSync(at(name));
  const target = path.join(at(name), "tong-hop.xlsx");
  writeFileSync(target, "what somebody entered");
  return { folder: at(name), target, source: at(`${name}-new`, content) };
};
const contentsOf = (folder: string): readonly string[] =>
  readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
const visible = (folder: string): readonly string[] => readdirSync(folder).filter((name) => !name.startsWith("."));

test("killed before any of its steps, it leaves the older file whole, and either it or the new one under the name", async () => {
  const preload = path.join(__dirname, "killed.mjs");
  const outcomes: string[] = [];
  for (let step = 1; ; step++) {
    const { folder, target, source } = place(`kill-${step}`, "the new file");
    const { signal } = spawnSync(process.execPath, ["--import", preload, ...writer, source, target], {
      env: { ...process.env, KILL_AT: String(step) },
    });
    expect(contentsOf(folder)).toContain("what somebody entered");
    expect(["what somebody entered", "the new file"]).toContain(readFileSync(target, "utf8"));
    outcomes.push(readFileSync(target, "utf8"));
    // Whoever writes next is not held up by the lock that was left, and nothing is lost then either.
    await writeSafely(target, "the new file", silent);
    expect(readFileSync(target, "utf8")).toBe("the new file");
    expect(contentsOf(folder)).toContain("what somebody entered");
    if (signal === null) break;
  }
  expect(new Set(outcomes).size).toBe(2);
  expect(outcomes.length).toBeGreaterThan(8);
});

test("where the disk takes no more, the older file stays, nothing half-written does, and it is said", () => {
  const { folder, target, source } = place("full", new Uint8Array(2 * 1024 * 1024));
  const { status, stdout } = spawnSync(
    "sh",
    ["-c", 'ulimit -f 1024; "$@"', "sh", process.execPath, ...writer, source, target],
    {
      encoding: "utf8",
    },
  );
  expect([status, stdout]).toEqual([2, expect.stringContaining("Ổ đĩa đã đầy")]);
  expect(readdirSync(folder)).toEqual(["tong-hop.xlsx"]);
  expect(readFileSync(target, "utf8")).toBe("what somebody entered");
});

test("of several processes that write one file none loses what another wrote", async () => {
  const { folder, target } = place("several", "");
  const contents = ["one", "two", "three"];
  await Promise.all(
    contents.map(
      (content) =>
        new Promise((done) =>
          spawn(process.execPath, [...writer, at(`several-${content}`, content), target]).on("exit", done),
        ),
    ),
  );
  expect([...contentsOf(folder)].sort()).toEqual(["one", "three", "two", "what somebody entered"]);
  expect(readdirSync(folder)).toEqual(visible(folder));
});

test.each([
  ["CON.xlsx", "name-reserved"],
  ["com1.a.xlsx", "name-reserved"],
  ["bao-cao.xlsx.", "name-reserved"],
  ["bao:cao.xlsx", "name-unfit-sign"],
  ["bao\u202Ecao.xlsx", "name-unfit-sign"],
  ["bao\u001B[31mcao.xlsx", "name-unfit-sign"],
  [`${"đ".repeat(200)}.xlsx`, "name-too-long"],
])("a name that no Windows computer takes is refused: %j", async (name, code) => {
  const load = await run("load", "--plan", "phu-ly-2026", "--out", path.join(path.dirname(at("x")), name), "--json");
  expect(load.code).toBe(2);
  expect(JSON.parse(load.out)).toMatchObject({ error: { code } });
});
