import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { disconnect, officeCdn, openPage } from "./support/page";

afterAll(disconnect);

const built = (file: string): string => readFileSync(`dist/pane/${file}`, "utf8");
const scripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script[^>]*\ssrc="?([^\s">]+)"?[^>]*>/g)].map(([, source = ""]) => source);
const policyOf = (html: string): string => /Content-Security-Policy"? content="([^"]*)"/.exec(html)?.[1] ?? "";

describe.each(["taskpane.html", "tab.html"])("%s as it is built", (file) => {
  const html = built(file);

  test("lets no script in but its own files, makes none from text, and sends nothing", () => {
    const policy = policyOf(html);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain("unsafe-inline");
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(policy).toContain(file === "tab.html" ? "connect-src 'none'" : "connect-src 'self'");
  });

  test("loads less than 200 kB of script before it shows anything", () => {
    const own = scripts(html).filter((source) => !source.startsWith("https:"));
    const size = own.reduce(
      (sum, source) => sum + gzipSync(readFileSync(`dist/pane/${source}`), { level: 9 }).length,
      0,
    );
    expect(own.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(200_000);
  });
});

test("only the task pane takes a script from elsewhere, from Microsoft's own address", () => {
  const foreign = (file: string) => scripts(built(file)).filter((source) => source.startsWith("https:"));
  expect([foreign("tab.html"), foreign("taskpane.html")]).toEqual([[], [`${officeCdn}office.js`]]);
});

test("the manifest beside the pages speaks of the address they were built for", () => {
  const base = process.env["RA_SOAT_BASE_URL"] ?? "https://localhost:3000";
  expect(built("manifest.xml")).toContain(`${base}/taskpane.html`);
});

test("the task pane's page in a plain browser leads to the other page", async () => {
  const { page, context, strays } = await openPage("taskpane.html");
  await page.getByRole("link", { name: "Mở Rà Soát trên trình duyệt" }).click();
  await page.getByRole("button", { name: "Chọn tệp .xlsx" }).waitFor();
  expect(strays).toEqual([]);
  await context.close();
});
