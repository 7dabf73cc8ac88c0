import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { type Configuration, webpack } from "webpack";

declare global {
  var drawnViews: Record<string, number>;
}

/** What fails a build whose pages are too large. */
const sized = new Set(["Alone", "InitialBudget"]);

/** The pages as they are built, but with the names of the views left in them. Resolves to their folder. */
export const namedPages = async (): Promise<string> => {
  const load = createRequire(__filename);
  const all = load("../../../webpack.config.js") as readonly Configuration[];
  const config = all.find(({ name }) => name === "pane");
  const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-named-"));
  const compiler = webpack({
    ...config,
    mode: "development",
    cache: false,
    output: { ...config?.output, path: folder },
    // Names make the pages larger than those that are handed out.
    plugins: config?.plugins?.filter((plugin) => !sized.has(plugin?.constructor.name ?? "")) ?? [],
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  if (stats?.hasErrors() !== false) throw new Error(stats?.toString("errors-only") ?? "no build");
  return folder;
};

/** Every component of ours, by the name of its constant. */
const ownViews: readonly string[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".tsx"))
  .flatMap((name) => [...readFileSync(path.join("src", name), "utf8").matchAll(/^(?:export )?const ([A-Z]\w*) = /gm)])
  .map(([, name = ""]) => name);

/**
 * Run before the page: stands where React's developer tools would and counts, commit by commit, the components drawn, as
 * those tools find them (a fiber that is another than before and did its work).
 */
const counting = (): void => {
  interface Fiber {
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly type: unknown;
    readonly flags: number;
  }
  const performedWork = 1;
  const count = ({ type }: Fiber): void => {
    if (typeof type === "function") window.drawnViews[type.name] = (window.drawnViews[type.name] ?? 0) + 1;
  };
  const visit = (fiber: Fiber, before: Fiber | null): void => {
    if (before === null || (fiber.flags & performedWork) !== 0) count(fiber);
    if (before !== null && fiber.child === before.child) return;
    for (let child = fiber.child; child !== null; child = child.sibling) visit(child, child.alternate);
  };
  window.drawnViews = {};
  Reflect.set(window, "__REACT_DEVTOOLS_GLOBAL_HOOK__", {
    supportsFiber: true,
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: unknown, root: { readonly current: Fiber }) => {
      visit(root.current, root.current.alternate);
    },
  });
};

export const countingScript = `(${counting.toString()})()`;

/** Which of our views were drawn, and how often, from here until the page had been still for a moment. */
export const drawnBy = async (page: Page, act: () => Promise<void>): Promise<Readonly<Record<string, number>>> => {
  const still = 400;
  await page.waitForTimeout(still);
  await page.evaluate(() => {
    window.drawnViews = {};
  });
  await act();
  await page.waitForTimeout(still);
  const drawn = await page.evaluate(() => window.drawnViews);
  return Object.fromEntries(Object.entries(drawn).filter(([name]) => ownViews.includes(name)));
};
