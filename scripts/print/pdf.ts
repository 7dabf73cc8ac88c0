import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findLibreOffice, runGroup } from "../../test/support/libreoffice-run";

/** pdftohtml says sizes in whole pixels: three times larger than life, the most it takes, they are exact to a third. */
const zoom = 3;
/** Points from the top within which a page has its number: the margin of 20 mm. */
const topMargin = 56;
/** What a rule under the head is made of. */
const rule = /^_+$/;

export interface Pages {
  readonly pages: number;
  /** Points; Infinity where nothing is printed. */
  readonly smallest: number;
}

interface Glyphs {
  readonly text: string;
  readonly size: number;
  readonly top: number;
}

const plain = (xml: string): string => xml.replace(/<[^<>]*>/g, "").trim();

const glyphsIn = (page: string, sizes: ReadonlyMap<string, number>): readonly Glyphs[] =>
  [...page.matchAll(/<text top="(-?\d+)"[^>]* font="(\d+)">(.*?)<\/text>/gs)].flatMap(([, top, font, xml = ""]) => {
    const text = plain(xml);
    return text === "" || rule.test(text)
      ? []
      : [{ text, size: (sizes.get(font ?? "") ?? 0) / zoom, top: Number(top) / zoom }];
  });

/** The sheets of a PDF, in order: a page without a number above begins one. */
const sheetsIn = (xml: string): readonly Pages[] => {
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g)].map(([, id = "", size]) => [id, Number(size)]),
  );
  const sheets: { pages: number; smallest: number }[] = [];
  for (const page of xml.split("<page ").slice(1)) {
    const glyphs = glyphsIn(page, sizes);
    const numbered = glyphs.some(({ text, top }) => top < topMargin && /^\d+$/.test(text));
    const smallest = Math.min(...glyphs.map(({ size }) => size));
    const last = sheets.at(-1);
    if (numbered && last !== undefined) {
      last.pages += 1;
      last.smallest = Math.min(last.smallest, smallest);
    } else sheets.push({ pages: 1, smallest });
  }
  return sheets;
};

/** What LibreOffice prints of each file, in one run of it. */
export const printed = async (files: readonly Uint8Array[]): Promise<readonly (readonly Pages[])[]> => {
  const { soffice } = findLibreOffice();
  if (soffice === null) throw new Error("LibreOffice is not here; scripts/setup.sh installs it.");
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-print-"));
  try {
    const names = files.map((_, index) => path.join(folder, `${String(index)}.xlsx`));
    for (const [index, bytes] of files.entries()) await writeFile(names[index] ?? "", bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = ["--headless", "--norestore", profile, "--convert-to", "pdf", "--outdir", folder, ...names];
    await runGroup({ file: soffice, args, timeoutMs: 1_800_000 });
    const sheets: (readonly Pages[])[] = [];
    for (const index of files.keys()) {
      const pdf = path.join(folder, `${String(index)}.pdf`);
      await readFile(pdf);
      const xml = ["-xml", "-i", "-stdout", "-zoom", String(zoom), pdf];
      sheets.push(sheetsIn(await runGroup({ file: "pdftohtml", args: xml, timeoutMs: 60_000 })));
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
