import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { reportDocument } from "../../src/documents/report";
import type { Gathering } from "../../src/returns/gather/types";
import { rollUp } from "../../src/returns/roll-up";
import { aWard } from "../documents/ward";
import { aSchool } from "../returns/gathered";
import { describeWithLibreOffice } from "../support/libreoffice";
import { findLibreOffice, runGroup } from "../support/libreoffice-run";
import { allPlans, catalogue } from "../usecases/forms";

/** A word on a page, in points from its upper left corner. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

const points = (mm: number): number => (mm * 72) / 25.4;
const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .normalize("NFC");

/** A letter taken from another font comes as a word of its own: what touches on one line is one word. */
const joined = (words: readonly Word[]): readonly Word[] => {
  const whole: Word[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    const touches = last !== undefined && Math.abs(word.left - last.right) < 0.7 && Math.abs(word.top - last.top) < 4;
    if (touches) whole.splice(-1, 1, { ...last, text: last.text + word.text, right: word.right });
    else whole.push(word);
  }
  return whole;
};

const pagesIn = (xml: string): readonly PrintedPage[] =>
  xml
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      const found = page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/gs); // prettier-ignore
      const words = Array.from(found, ([, left, top, right, bottom, text = ""]) => {
        return {
          text: plain(text),
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
        };
      });
      return { width: Number(width), height: Number(height), words: joined(words) };
    });

/** What LibreOffice prints of Word documents, in one run of it. */
const printed = async (documents: readonly Uint8Array[]): Promise<readonly (readonly PrintedPage[])[]> => {
  const { soffice } = findLibreOffice();
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-report-"));
  try {
    const names = documents.map((_, at) => path.join(folder, `${at}.docx`));
    for (const [at, bytes] of documents.entries()) await writeFile(names[at] ?? "", bytes);
    const args = ["--headless", "--norestore", `-env:UserInstallation=file://${folder}/profile`, "--convert-to", "pdf", "--outdir", folder, ...names]; // prettier-ignore
    await runGroup({ file: soffice ?? "", args, timeoutMs: 300_000 });
    const pages: (readonly PrintedPage[])[] = [];
    for (const at of documents.keys())
      pages.push(
        pagesIn(await runGroup({ file: "pdftotext", args: ["-bbox", path.join(folder, `${at}.pdf`), "-"], timeoutMs: 60_000 })), // prettier-ignore
      );
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** A plan's report over so many schools, all but one of which have sent what the ward's first did. */
const reportOf = (plan: (typeof allPlans)[number], many: number): Promise<Uint8Array> => {
  const ward = aWard(plan, []);
  const [first] = ward.counted;
  if (first === undefined) throw new Error("no return");
  const { levels } = first.school;
  const long = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai";
  const schools = Array.from({ length: many }, (_, at) =>
    aSchool(`TRUONG-${at}`, { levels, name: at % 7 === 3 ? long : `Trường Tiểu học số ${at}` }),
  );
  const counted = schools.slice(1).map((school) => ({ ...first, school }));
  const gathering: Gathering = { ...ward, roster: { ...ward.roster, schools }, counted, missing: schools.slice(0, 1), returns: [] }; // prettier-ignore
  return reportDocument(catalogue, rollUp(catalogue, gathering, null));
};

const lineAt = (page: PrintedPage, at: (word: Word) => boolean): string =>
  page.words
    .filter(at)
    .map(({ text }) => text)
    .join(" ");

/** The page's number: a word of digits alone in the upper margin. */
const numberOf = ({ words }: PrintedPage): Word | null =>
  words.find(({ text, bottom }) => /^\d+$/.test(text) && bottom < points(20)) ?? null;

const startsAnnex = (page: PrintedPage): boolean => /^Phụ lục [IV]+ /u.test(lineAt(page, () => true));

let reports: readonly (readonly PrintedPage[])[] = [];
const everyPage = (): readonly PrintedPage[] => reports.flat();

describeWithLibreOffice("the report on paper, for every plan and 40 schools, some of long names", () => {
  beforeAll(async () => {
    const documents: Uint8Array[] = [];
    for (const plan of allPlans) documents.push(await reportOf(plan, 40));
    reports = await printed(documents);
  });

  test("every page is A4; the first annex alone lies across", () => {
    expect(everyPage().length).toBeGreaterThan(30);
    for (const pages of reports) {
      const across = pages.map(({ width, height }) => width > height);
      for (const { width, height } of pages)
        expect([width, height].sort((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
      const [first, last] = [across.indexOf(true), across.lastIndexOf(true)];
      expect(across.slice(first, last + 1)).not.toContain(false);
      const annexes = pages.filter(startsAnnex);
      expect(annexes).toHaveLength(3);
      expect(pages.indexOf(annexes[0] ?? pages[0] ?? { width: 0, height: 0, words: [] })).toBe(first);
    }
  });

  test("nothing stands in the margins but the page's number: 30 mm left, 15 right, 20 above and below", () => {
    const outside = everyPage().flatMap((page) => {
      const number = numberOf(page);
      return page.words.filter(
        (word) =>
          word !== number &&
          (word.left < points(30) - 1 ||
            word.right > page.width - points(15) + 1 ||
            word.top < points(20) - 3 ||
            word.bottom > page.height - points(20) + 3),
      );
    });
    expect(outside).toEqual([]);
  });

  test("each part counts its own pages from 1, in the middle above, and hides the first", () => {
    for (const pages of reports) {
      let own = 0;
      for (const [at, page] of pages.entries()) {
        own = at === 0 || startsAnnex(page) ? 1 : own + 1;
        const number = numberOf(page);
        expect(number === null ? 1 : Number(number.text)).toBe(own);
        if (number === null) continue;
        const middle = (points(30) + page.width - points(15)) / 2;
        expect(Math.abs((number.left + number.right) / 2 - middle)).toBeLessThan(3);
      }
    }
  });

  test("the head stands in two halves on one height, place and day under the motto, the number under the issuer", () => {
    for (const [page] of reports) {
      if (page === undefined) throw new Error("no page");
      const country = page.words.find(({ text }) => text === "CỘNG");
      const edge = points(30 + 67.5);
      expect(country?.left).toBeGreaterThan(edge);
      const top = (text: string): number => page.words.find((word) => word.text === text)?.top ?? -1;
      const issuer = page.words.find(({ top: at, right }) => at < points(35) && right <= edge);
      expect(Math.abs((issuer?.top ?? 0) - (country?.top ?? 0))).toBeLessThan(3);
      expect(Math.abs(top("Số:") - top("ngày"))).toBeLessThan(4);
      expect(page.words.find(({ text }) => text === "Số:")?.right).toBeLessThan(edge);
      expect(top("BÁO")).toBeGreaterThan(top("ngày"));
    }
  });

  test("several addressees stand one under the other, their dashes under the colon", () => {
    const several = reports.flatMap(([page]) => {
      const words = page?.words ?? [];
      const to = words.findIndex(({ text }) => text === "gửi:");
      return words[to + 1]?.text === "-" ? [words.slice(to)] : [];
    });
    expect(several.length).toBeGreaterThan(0);
    for (const [to, ...words] of several) {
      const dashes = words.filter(({ text, top }) => text === "-" && top < (to?.bottom ?? 0) + 40);
      expect(dashes.length).toBeGreaterThan(1);
      for (const { left } of dashes) expect(Math.abs(left - (to?.right ?? 0))).toBeLessThan(8);
    }
  });

  test("the signature has the end of the text on its page, with Nơi nhận beside it", () => {
    for (const pages of reports) {
      const page = pages.find(({ words }) => words.some(({ text }, at) => text === "Nơi" && words[at + 1]?.text === "nhận:")); // prettier-ignore
      const words = lineAt(page ?? { width: 0, height: 0, words: [] }, () => true);
      expect(words).toMatch(/Trên đây là báo cáo .*\.\/\..*Nơi nhận:/u);
      expect(words).toContain("- Như trên;");
    }
  });

  test("no two words lie over one another", () => {
    const over = everyPage().flatMap(({ words }) =>
      words.flatMap((one, at) =>
        words
          .slice(at + 1, at + 60)
          .filter(
            (other) =>
              one.left < other.right - 1 &&
              other.left < one.right - 1 &&
              one.top + 3 < other.bottom - 3 &&
              other.top + 3 < one.bottom - 3,
          ) // prettier-ignore
          .map((other) => [one.text, other.text]),
      ),
    );
    expect(over).toEqual([]);
  });
});
