import { strFromU8, unzipSync } from "fflate";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Area, SheetModel } from "../../src/sheet/model";
import { fontOf } from "../../src/sheet/style";
import { styles } from "../../src/sheet/styles";
import { linesOf } from "../../src/sheet/text-width";
import { run } from "../cli/run";
import { fillForm } from "../support/fill-form";
import { describeWithLibreOffice } from "../support/libreoffice";
import { packs, schoolModel } from "../usecases/forms";

const model = schoolModel(packs("phu-ly-2026"));
const [form] = model.sheets as readonly [SheetModel];

/** The heights of the rows of a file's first sheet, in points. */
const heightsIn = async (file: string): Promise<ReadonlyMap<number, number>> => {
  const part = unzipSync(new Uint8Array(await readFile(file)))["xl/worksheets/sheet1.xml"];
  const tags = strFromU8(part ?? new Uint8Array()).match(/<row [^>]*>/g) ?? [];
  return new Map(
    tags.map((tag) => [Number(/ r="(\d+)"/.exec(tag)?.[1]) - 1, Number(/ ht="([\d.]+)"/.exec(tag)?.[1] ?? 0)]),
  );
};

/** Points between the lines of a text in LibreOffice, where nothing is left above and below. */
const lineOfArial = 1.12;

/** What the words of a merged area need at the least. */
const neededBy = ({ top, left }: Area): number => {
  const cell = form.cells.find(({ row, column }) => row === top && column === left);
  if (cell?.content?.type !== "text") return 0;
  const px = (form.columns[left]?.width ?? 0) * 8;
  return linesOf(cell.content.text, px, styles[cell.style]) * fontOf(styles[cell.style]).size * lineOfArial;
};

const overRows = form.merges.filter(({ top, bottom, left }) => bottom > top && left === 1);
const growing = form.rows.filter(({ grows }) => grows === true);

describeWithLibreOffice("a form that LibreOffice fitted and saved", () => {
  let folder = "";
  const at = (name: string): string => path.join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "row-heights-"));
    const figures = JSON.parse(await readFile("scripts/sample-figures.json", "utf8")) as Parameters<typeof fillForm>[1];
    await fillForm(model, figures, at("filled.xlsx"));
    await run("check", at("filled.xlsx"), "--out", at("marked.xlsx"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(["filled.xlsx", "marked.xlsx"])("shows words that stand over several rows whole: %s", async (name) => {
    const heights = await heightsIn(at(name));
    expect(overRows.length).toBeGreaterThan(5);
    const cut = overRows.filter((area) => {
      let sum = 0;
      for (let row = area.top; row <= area.bottom; row += 1) sum += heights.get(row) ?? 0;
      return sum < neededBy(area);
    });
    expect(cut).toEqual([]);
  });

  test("has no row that is higher than what is seen on it: hidden cells do not count", async () => {
    const heights = await heightsIn(at("filled.xlsx"));
    const high = growing.filter(({ row, height = 0 }) => (heights.get(row) ?? 0) > height + 4);
    expect(high).toEqual([]);
  });

  test("is marked without its rows growing, but for the sentences that are seen", async () => {
    const [before, after] = [await heightsIn(at("filled.xlsx")), await heightsIn(at("marked.xlsx"))];
    const grown = [...after].filter(([row, height]) => height > (before.get(row) ?? 0));
    // One of a wrong number and one of words in its place say how to write it, one asks for a day or evidence.
    expect(grown.length).toBeLessThanOrEqual(3);
  });
});
