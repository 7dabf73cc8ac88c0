// The guides, as they stand and as PDF: Markdown to HTML, which LibreOffice prints.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { marked } from "marked";

const guides = ["huong-dan-su-dung", "deploy", "rule-keeping", "privacy"];

/** What a reader of the PDF follows: the other guides as PDF too. */
const leadsToPdf = (html) => guides.reduce((text, name) => text.replaceAll(`${name}.md`, `${name}.pdf`), html);

/** Pixels of the text's width on paper, a little less than 17 cm. */
const textWidth = 600;

/** A picture as wide as the text: its own width and height stand at fixed places of a PNG. */
const sized = (img, picture) => {
  const png = readFileSync(path.join("docs", picture));
  const height = Math.round((textWidth * png.readUInt32BE(20)) / png.readUInt32BE(16));
  return img.replace("<img ", `<img width="${textWidth}" height="${height}" `);
};

/** LibreOffice takes a table's lines from its attributes alone, and a picture's size. */
const onPaper = (html) =>
  leadsToPdf(html)
    .replaceAll("<table>", '<table border="1" cellspacing="0" cellpadding="4" width="100%">')
    .replace(/<img [^>]*src="(pictures\/[\w-]+\.png)"[^>]*>/g, sized);

const page = (words) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>
@page { size: A4; margin: 2cm }
body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt }
code, pre { font-family: "Liberation Mono", monospace; font-size: 10pt }
table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3pt }
</style></head><body>${words}</body></html>`;

/** Why LibreOffice did not print the pages in `folder` to PDF in `to`; null where it did. */
const unprinted = (folder, to) => {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const files = guides.map((name) => path.join(folder, `${name}.html`));
  // Read as a text document: as a web page it would be printed on a sheet without margins, behind a blank one.
  const convert = ["--infilter=HTML (StarWriter)", "--convert-to", "pdf:writer_pdf_Export", "--outdir", to, ...files];
  const run = ["--headless", "--norestore", profile, ...convert];
  const { error } = spawnSync("soffice", run, { stdio: "ignore", timeout: 180_000 });
  if (guides.every((name) => existsSync(path.join(to, `${name}.pdf`)))) return null;
  if (error?.code === "ENOENT") return "máy làm bản này không có LibreOffice";
  if (error?.code === "ETIMEDOUT") return "LibreOffice in quá ba phút nên bị dừng";
  return "LibreOffice trên máy làm bản này thiếu phần Writer (trên Debian: gói libreoffice-writer), hoặc in không xong";
};

/** @param {string} to the folder to make @param {string[]} skipped what could not be made is added to it */
export const makeGuides = (to, skipped) => {
  mkdirSync(to);
  const folder = mkdtempSync(path.join(os.tmpdir(), "ra-soat-guides-"));
  try {
    for (const name of guides) {
      const file = `docs/${name}.md`;
      const words = readFileSync(file, "utf8");
      for (const [, picture] of words.matchAll(/\]\((pictures\/[\w-]+\.png)\)/g))
        for (const where of [to, folder]) cpSync(`docs/${picture}`, path.join(where, picture));
      copyFileSync(file, path.join(to, `${name}.md`));
      writeFileSync(path.join(folder, `${name}.html`), page(onPaper(marked.parse(words))));
    }
    const why = unprinted(folder, to);
    if (why !== null) skipped.push(`hướng dẫn dạng PDF: ${why}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
