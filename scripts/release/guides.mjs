// The guides, as they stand and as PDF: Markdown to HTML, which LibreOffice prints.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { marked } from "marked";

const guides = ["huong-dan-su-dung", "deploy", "rule-keeping", "privacy"];

const page = (words) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>
@page { size: A4; margin: 2cm }
body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt }
code, pre { font-family: "Liberation Mono", monospace; font-size: 10pt }
table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3pt }
</style></head><body>${words}</body></html>`;

/** Whether LibreOffice printed the pages in `folder` to PDF in `to`. */
const printed = (folder, to) => {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const files = guides.map((name) => path.join(folder, `${name}.html`));
  // Read as a text document: as a web page it would be printed on a sheet without margins, behind a blank one.
  const convert = ["--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", to, ...files];
  spawnSync("soffice", ["--headless", "--norestore", profile, ...convert], { stdio: "ignore", timeout: 180_000 });
  return guides.every((name) => existsSync(path.join(to, `${name}.pdf`)));
};

/** @param {string} to the folder to make @param {string[]} skipped what could not be made is added to it */
export const makeGuides = (to, skipped) => {
  mkdirSync(to);
  const folder = mkdtempSync(path.join(os.tmpdir(), "ra-soat-guides-"));
  try {
    for (const name of guides) {
      const file = `docs/${name}.md`;
      copyFileSync(file, path.join(to, `${name}.md`));
      writeFileSync(path.join(folder, `${name}.html`), page(marked.parse(readFileSync(file, "utf8"))));
    }
    if (!printed(folder, to))
      skipped.push("hướng dẫn dạng PDF: máy làm bản này không có LibreOffice, hoặc in không xong");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
