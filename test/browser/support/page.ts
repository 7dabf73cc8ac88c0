import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Browser, type BrowserContext, chromium, type Page, type Route } from "playwright-core";

/** Where the built pages stand in these tests: an address that exists nowhere, answered from dist/pane. */
const site = "https://ra-soat.test";
export const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const built = path.resolve("dist/pane");
const library = path.dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/**
 * RASOAT_SLOWER=4 npx jest --selectProjects browser: every page on a processor as much slower, where a test that looks
 * before the page has drawn falls.
 */
const everyPageSlower = Number(process.env["RASOAT_SLOWER"] ?? 1);

const connected: { browser: Promise<Browser> | null } = { browser: null };

const browser = (): Promise<Browser> => (connected.browser ??= chromium.connect(process.env["RA_SOAT_BROWSER"] ?? ""));

/** Call in afterAll. */
export const disconnect = async (): Promise<void> => {
  await (await connected.browser)?.close();
  connected.browser = null;
};

const serve = async (route: Route, folder: string, name: string, calculates = false): Promise<void> => {
  const file = path.join(folder, name);
  if (!file.startsWith(folder) || !existsSync(file)) return route.fulfill({ status: 404, body: "" });
  const bytes = readFileSync(file);
  const body =
    calculates && file.endsWith(".html")
      ? bytes.toString("utf8").replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
      : bytes;
  return route.fulfill({ body, contentType: types[path.extname(file)] ?? "text/plain" });
};

export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every address asked for that is neither the site nor Microsoft's script. */
  readonly strays: readonly string[];
  readonly asked: readonly string[];
  /** Whatever the console called an error, scripts that threw, and breaches of the content policy. */
  readonly errors: readonly string[];
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly script?: string;
  /** A script of the test's own, run before the page's and before `script`. */
  readonly before?: string;
  /** The page may compile WebAssembly, for the calculation engine of the fake Excel; its policy is else as built. */
  readonly calculates?: boolean;
  /** Microsoft's address does not answer, as behind a firewall. */
  readonly withoutOffice?: boolean;
  /** Where the pages were built, when not in dist/pane. */
  readonly folder?: string;
  /** Scripts of ours that do not come, for as long as it says so. */
  readonly withheld?: (pathname: string) => boolean;
  readonly settings?: { readonly lang: string; readonly theme: string };
  /** How many times slower the page's processor is made, from before its first script. */
  readonly slower?: number;
  /** Called with the page while it is still blank. */
  readonly blank?: (page: Page) => Promise<unknown>;
}

const answer = async (
  route: Route,
  asked: string[],
  strays: string[],
  { calculates, withoutOffice, withheld, folder = built }: OpenOptions,
): Promise<void> => {
  const url = route.request().url();
  asked.push(url);
  const { pathname } = new URL(url);
  if (url.startsWith(`${site}/`) && withheld?.(pathname) === true) return route.abort();
  if (url.startsWith(`${site}/`)) return serve(route, folder, pathname, calculates);
  if (url.startsWith(officeCdn) && withoutOffice === true) return route.abort();
  if (url.startsWith(officeCdn)) return serve(route, library, pathname.replace("/lib/1/hosted/", ""));
  strays.push(url);
  return route.abort();
};

/** Opens a built page (`tab.html`, or a file: address as it is), with everything it asks for on record. */
export const openPage = async (name: string, options: OpenOptions = {}): Promise<OpenPage> => {
  const { width = 1280, height = 900, script, settings, slower = everyPageSlower } = options;
  const context = await (
    await browser()
  ).newContext({ viewport: { width, height }, locale: "vi-VN", acceptDownloads: true, reducedMotion: "reduce" });
  const [asked, strays, errors]: [string[], string[], string[]] = [[], [], []];
  await context.route(/^https?:/, (route) => answer(route, asked, strays, options));
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  if (settings !== undefined) {
    const saved = JSON.stringify({ ...settings, live: true });
    await page.addInitScript(`try { localStorage.setItem("ra-soat-settings", ${JSON.stringify(saved)}) } catch {}`);
  }
  if (options.before !== undefined) await page.addInitScript({ content: options.before });
  if (script !== undefined) await page.addInitScript({ content: script });
  if (slower > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: slower });
  await options.blank?.(page);
  await page.goto(name.includes(":") ? name : `${site}/${name}`);
  return { page, context, strays, asked, errors };
};
