import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { webpack, type WebpackPluginInstance } from "webpack";

const { Compiled } = jest.requireActual<{
  Compiled: new (options: { readonly starter: string; readonly sample: readonly string[] }) => WebpackPluginInstance;
}>("../../scripts/webpack/compiled.js");

const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-compiled-"));
const out = path.join(folder, "out");

const started = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(out, "start.js"), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
};

/** What is kept beside the built command. */
const kept = (): readonly string[] => readdirSync(out).filter((file) => file.endsWith(".compiled"));

describe("the command as it is built", () => {
  beforeAll(async () => {
    writeFileSync(
      path.join(folder, "main.js"),
      'process.stdout.write(process.argv.slice(2).join("+")); process.exitCode = 1;',
    );
    const compiler = webpack({
      mode: "production",
      target: "node20",
      context: folder,
      entry: "./main.js",
      output: { path: out, filename: "command.[contenthash].js" },
      plugins: [new Compiled({ starter: "start.js", sample: ["sample"] })],
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    expect(stats?.hasErrors()).toBe(false);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test("runs with its own words, and what V8 made of it is kept beside it", () => {
    expect(kept()).toHaveLength(1);
    expect(started("check", "a.xlsx")).toEqual({ status: 1, stdout: "check+a.xlsx", stderr: "" });
  });

  test("runs the same where another Node kept it, and where nothing is kept", () => {
    for (const file of kept()) writeFileSync(path.join(out, file), Buffer.alloc(4096, 7));
    expect(started("plans")).toEqual({ status: 1, stdout: "plans", stderr: "" });
    for (const file of kept()) rmSync(path.join(out, file));
    expect(started("plans")).toEqual({ status: 1, stdout: "plans", stderr: "" });
  });
});
