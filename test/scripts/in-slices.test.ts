import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import vm from "node:vm";
import { webpack, type WebpackPluginInstance } from "webpack";
import * as pause from "../../src/kernel/pause";

const { InSlices, slice } = jest.requireActual<{ InSlices: new () => WebpackPluginInstance; slice: number }>(
  "../../scripts/webpack/in-slices.js",
);

const folder = mkdtempSync(path.join(tmpdir(), "ra-soat-slices-"));
const out = path.join(folder, "out");

/** Each module says that it runs; "page" needs "one" and "two", and asks late for "late", which needs "one" and "three". */
const modules = {
  one: 'note("one"); export const one = 1;',
  two: 'import { one } from "./one"; note("two"); export const two = one + 1;',
  three: 'note("three"); export const three = 3;',
  late: 'import { one } from "./one"; import { three } from "./three"; note("late"); export const four = one + three;',
  page: 'import { two } from "./two"; note("page"); globalThis.two = two; globalThis.late = () => import("./late");',
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(modules)) writeFileSync(path.join(folder, `${name}.js`), text);
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    context: folder,
    entry: { page: "./page.js" },
    output: { path: out, publicPath: "", filename: "[name].js", chunkFilename: "part-[id].js" },
    optimization: { moduleIds: false, concatenateModules: false, minimize: false },
    plugins: [new InSlices()],
  });
  const stats = await promisify(compiler.run.bind(compiler))();
  expect(stats?.toJson({ errors: true, all: false }).errors).toEqual([]);
});

interface Opened {
  readonly ran: string[];
  readonly late: () => Promise<{ readonly four: number }>;
  readonly settled: () => Promise<void>;
  withheld: boolean;
}

/** The page in a window in which every module takes longer than a slice; "|" is noted wherever it gives way. */
const open = (): Opened => {
  const ran: string[] = [];
  let time = 0;
  const opened = { ran, withheld: false };
  const script = (): { src: string; onload?: (event: object) => void; onerror?: (event: object) => void } & object => ({
    src: "",
    ...{ setAttribute: () => undefined },
  });
  const window = vm.createContext({
    note: (name: string) => ran.push(name),
    performance: { now: () => (time += 20) },
    MessageChannel: class {
      readonly port1 = { onmessage: (): void => undefined, close: (): void => undefined };
      readonly port2 = {
        postMessage: (): void => {
          ran.push("|");
          setTimeout(() => {
            this.port1.onmessage();
          }, 0);
        },
      };
    },
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    document: {
      getElementsByTagName: () => [],
      createElement: script,
      head: {
        appendChild: (element: ReturnType<typeof script>) => {
          setTimeout(() => {
            if (opened.withheld) return element.onerror?.({ type: "error", target: element });
            vm.runInContext(readFileSync(path.join(out, element.src), "utf8"), window);
            return element.onload?.({ type: "load", target: element });
          }, 0);
        },
      },
    },
  });
  vm.runInContext(readFileSync(path.join(out, "page.js"), "utf8"), window);
  const settled = async (): Promise<void> => {
    while (window["late"] === undefined) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  return Object.assign(opened, { settled, late: () => (window["late"] as Opened["late"])() });
};

describe("the modules of a page", () => {
  test("run one after the other, each after those that it needs, and give way in between", async () => {
    const page = open();
    await page.settled();
    expect(page.ran.join(" ")).toMatch(/^one \| two \| page/);
  });

  test("so do those of a part that comes late, once, and the part is what it was", async () => {
    const page = open();
    await page.settled();
    page.ran.length = 0;
    const { four } = await page.late();
    await page.late();
    expect([four, page.ran.filter((name) => name !== "|")]).toEqual([4, ["three", "late"]]);
    expect(page.ran.join(" ")).toContain("three | late");
  });

  test("a part that does not come is refused, and comes when it is asked for again", async () => {
    const page = open();
    await page.settled();
    page.withheld = true;
    await expect(page.late()).rejects.toThrow(/Loading chunk/);
    page.withheld = false;
    expect((await page.late()).four).toBe(4);
  });
});

test("a page begins in slices as long as those of its later work", () => {
  expect(slice).toBe(pause.slice);
});
