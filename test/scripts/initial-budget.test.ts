import { randomBytes } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { webpack, type WebpackPluginInstance } from "webpack";

const { InitialBudget } = jest.requireActual<{
  InitialBudget: new (budgets: Readonly<Record<string, number>>) => WebpackPluginInstance;
}>("../../scripts/webpack/initial-budget.js");

const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-budget-"));

/** The errors of a build whose first script is that many bytes, which no packing makes smaller, and its later one a thousand. */
const errorsOf = async (bytes: number, budgets: Readonly<Record<string, number>>): Promise<readonly string[]> => {
  const noise = (count: number): string => JSON.stringify(randomBytes(count).toString("base64"));
  writeFileSync(path.join(folder, "later.js"), `export default ${noise(1000)};`);
  writeFileSync(path.join(folder, "first.js"), `globalThis.first = [${noise(bytes)}, () => import("./later.js")];`);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { page: "./first.js" },
    output: { path: path.join(folder, "out") },
    plugins: [new InitialBudget(budgets)],
    performance: { hints: false },
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  return (stats?.toJson({ errors: true, all: false }).errors ?? []).map(({ message }) => message);
};

describe("the budget of what a page loads first", () => {
  test("a build within it passes; what comes later does not count", async () => {
    expect(await errorsOf(1000, { page: 3000 })).toEqual([]);
  });

  test("a build over it fails and says by how much", async () => {
    const [error = "", ...others] = await errorsOf(5000, { page: 3000 });
    expect([error.slice(0, 18), others]).toEqual(["Over budget: page:", []]);
    expect(error).toMatch(/\d\.\d kB after gzip of 3 kB/);
  });

  test("a budget for a page that is not there fails too", async () => {
    expect(await errorsOf(1000, { page: 3000, gone: 3000 })).toHaveLength(1);
  });

  test("both pages have one of 200 kB", () => {
    const { pane } = jest.requireActual<{
      pane: (parts: object) => { entry: object; plugins: readonly WebpackPluginInstance[] };
    }>("../../scripts/webpack/pane.js");
    const { entry, plugins } = pane({ root: process.cwd(), typescript: {}, alias: {} });
    const budget = plugins.find((plugin) => plugin instanceof InitialBudget);
    const budgets = Object.fromEntries(Object.keys(entry).map((page) => [page, 200_000]));
    expect(budget).toMatchObject({ budgets });
  });
});
