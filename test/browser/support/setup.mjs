// Before the browser tests: the pages built from what stands here, and one Chromium (out of an npm package) for all of them.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

const built = "dist/pane/tab.html";
const sources = ["src", "rules", "assets", "scripts/webpack", "manifest.xml", "webpack.config.js", "package-lock.json"];

const newest = (place) =>
  statSync(place).isDirectory()
    ? Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
    : statSync(place).mtimeMs;

const build = () => {
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return;
  const { status } = spawnSync("npx", ["webpack", "--config-name", "pane"], { stdio: "inherit" });
  if (status !== 0) throw new Error("The pages could not be built.");
};

// In one process, as its package starts it, it would end with the first window that closes.
const args = [
  ...chromium.args.filter((argument) => argument !== "--single-process" && argument !== "--no-zygote"),
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
];

export default async () => {
  build();
  const server = await playwright.launchServer({
    executablePath: await chromium.executablePath(),
    args,
    headless: true,
  });
  process.env.RA_SOAT_BROWSER = server.wsEndpoint();
  process.env.RA_SOAT_EXCEL = path.join(mkdtempSync(path.join(tmpdir(), "ra-soat-excel-")), "excel.js");
  globalThis.raSoatBrowser = server;
};
