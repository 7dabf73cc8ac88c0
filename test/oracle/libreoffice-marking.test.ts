import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Change } from "../../src/workbook/port";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { changedParts, partsOf } from "../fixtures/package";
import { change, marks } from "../fixtures/rich-marks";
import { prefixedWorkbook, richWorkbook } from "../fixtures/rich-workbook";
import { sampleModel } from "../fixtures/sample-model";
import { calculateWithLibreOffice, describeWithLibreOffice, fillWithLibreOffice } from "../support/libreoffice";
import { describeWithValidator, validateXlsx } from "../support/validate-xlsx";
import { blocksOf, marked, opened } from "../support/xlsx-book";

let folder = "";
const at = (name: string) => path.join(folder, name);
const bytesOf = async (name: string) => new Uint8Array(await readFile(at(name)));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "oracle-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const onOurs = marks.map((one): Change => ({ ...one, sheet: "Phụ lục" }));

describeWithLibreOffice("marking a workbook that LibreOffice saved", () => {
  beforeAll(async () => {
    await writeFile(at("ours.xlsx"), await writeWorkbook(sampleModel));
    await writeFile(at("rich.xlsx"), richWorkbook());
    await fillWithLibreOffice(at("ours.xlsx"), [{ sheet: "Phụ lục", address: "B4", value: 26 }], at("lo.xlsx"));
    await fillWithLibreOffice(at("rich.xlsx"), [], at("lo-rich.xlsx"));
    await fillWithLibreOffice(at("ours.xlsx"), [], at("lo-ods.xlsx"), [{ op: "via", format: "ods" }]);
  });

  const saved = [
    ["lo.xlsx", onOurs],
    ["lo-rich.xlsx", marks],
    ["lo-ods.xlsx", onOurs],
  ] as const;

  test.each(saved)("changes the sheet and the styles only, and repeats itself (%s)", async (name, changes) => {
    const before = await bytesOf(name);
    const after = await marked(before, changes);
    expect(changedParts(before, after)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(await marked(after, changes)).toEqual(after);
  });

  describeWithValidator("by Microsoft's own validator", () => {
    test.each(saved)("brings no error (%s)", async (name, changes) => {
      const before = await bytesOf(name);
      const known = await validateXlsx(before, "Office2010");
      const after = await validateXlsx(await marked(before, changes), "Office2010");
      expect(after.filter((complaint) => !known.includes(complaint))).toEqual([]);
    });
  });

  test("what was marked comes back from LibreOffice once it saved the marked file", async () => {
    await writeFile(at("marked.xlsx"), await marked(await bytesOf("lo.xlsx"), onOurs));
    await fillWithLibreOffice(at("marked.xlsx"), [], at("again.xlsx"));
    const [sheet] = await blocksOf(opened(await bytesOf("again.xlsx")));
    const constants = onOurs.filter(({ row }) => row > 3);
    const seen = constants.map(({ row, column }) => sheet?.cells[row]?.[column] ?? { type: "blank" });
    expect(seen).toEqual(
      constants.map(({ value }) =>
        value === null
          ? { type: "blank" }
          : typeof value === "number"
            ? { type: "number", value }
            : { type: "text", text: value },
      ),
    );
  });
});

describeWithLibreOffice("a marked workbook with a chart and a picture", () => {
  test.each([
    ["rich", richWorkbook],
    ["prefixed", prefixedWorkbook],
  ])(
    "opens in LibreOffice with its marks, its formulas still calculating and its chart and picture kept (%s)",
    async (name, make) => {
      const file = at(`${name}-marked.xlsx`);
      await writeFile(file, await marked(make(), [...marks, change(20, 0, "cuối", "words")]));
      const kept = `${name}-kept.ods`;
      const cells = ["E3", "A21", "D3"].map((address) => ({ sheet: "Số liệu", address }));
      const shown = await calculateWithLibreOffice(file, cells, [{ op: "save", output: at(kept) }]);
      expect(shown).toMatchObject([{ text: "Đạt" }, { text: "cuối" }, { value: 0.9 }]);
      const ods = partsOf(await bytesOf(kept));
      expect([...ods.keys()].some((part) => /^Object 1\/content\.xml$/.test(part))).toBe(true);
      expect([...ods.keys()].some((part) => /^Pictures\/.*\.png$/.test(part))).toBe(true);
    },
  );
});
