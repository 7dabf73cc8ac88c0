// The guides, as they stand and as PDF: Markdown to HTML, which LibreOffice prints.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { marked } from "marked";

const guides = ["huong-dan-su-dung", "deploy", "rule-keeping", "privacy"];

/** What a reader of the PDF follows: the other guides as PDF too. */
const leadsToPdf = (html) => guides.reduce((text, name) => text.replaceAll(`${name}.md`, `${name}.pdf`), html);

/** Pixels of the text's width on paper, a little less than 17 cm, and of a picture's height, so that words fit beside it. */
const [textWidth, mostHeight] = [600, 420];

/**
 * A picture over its words, as wide as the text, or less where it would be too high: its own width and height stand at
 * fixed places of a PNG.
 */
const sized = (img, picture) => {
  const png = readFileSync(path.join("docs", picture));
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const scale = Math.min(textWidth / width, mostHeight / height);
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
  const [, words = ""] = /alt="([^"]*)"/.exec(img) ?? [];
  return `${img.replace("<img ", `<img ${size} `)}<br><i>${words}</i>`;
};

/** LibreOffice takes a table's lines from its attributes alone, and a picture's size. */
const onPaper = (html) =>
  leadsToPdf(html)
    .replaceAll("<table>", '<table border="1" cellspacing="0" cellpadding="4" width="100%">')
    .replace(/<img [^>]*src="(pictures\/[\w-]+\.png)"[^>]*>/g, sized);

/** What the guide is called in Vietnamese: its first heading up to the English one. */
const titleOf = (markdown) => /^# (.+?)(?: · .*)?$/m.exec(markdown)?.[1] ?? "Rà Soát";

/** On every page, as LibreOffice reads it from a web page: which guide, which page of how many. */
const footer = (title) => `<div title="footer"><p align="center">${title} – trang
<sdfield type=page subtype=random format=page>1</sdfield>/<sdfield type=docstat subtype=page format=arabic>1</sdfield></p></div>`;

const page = (title, words) => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style>
@page { size: A4; margin: 2cm }
body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 12pt }
code, pre { font-family: "Liberation Mono", monospace; font-size: 10pt }
table { border-collapse: collapse } td, th { border: 1px solid #888; padding: 3pt }
</style></head><body>${words}${footer(title)}</body></html>`;

/**
 * Why LibreOffice did not print the pages in `folder` to PDF in `to`; null where it did. By way of its own format: straight
 * from a web page it prints the footer on every other page alone.
 */
const unprinted = (folder, to) => {
  const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
  const filesOf = (ending) => guides.map((name) => path.join(folder, `${name}.${ending}`));
  // Read as a text document: as a web page it would be printed on a sheet without margins, behind a blank one.
  const steps = [
    ["--infilter=HTML (StarWriter)", "--convert-to", "odt:writer8", "--outdir", folder, ...filesOf("html")],
    ["--convert-to", "pdf:writer_pdf_Export", "--outdir", to, ...filesOf("odt")],
  ];
  const errors = steps.map((step) => {
    const run = ["--headless", "--norestore", profile, ...step];
    return spawnSync("soffice", run, { stdio: "ignore", timeout: 180_000 }).error?.code;
  });
  if (guides.every((name) => existsSync(path.join(to, `${name}.pdf`)))) return null;
  if (errors.includes("ENOENT")) return "máy làm bản này không có LibreOffice";
  if (errors.includes("ETIMEDOUT")) return "LibreOffice in quá ba phút nên bị dừng";
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
      writeFileSync(path.join(folder, `${name}.html`), page(titleOf(words), onPaper(marked.parse(words))));
    }
    const why = unprinted(folder, to);
    if (why !== null) skipped.push(`hướng dẫn dạng PDF: ${why}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
