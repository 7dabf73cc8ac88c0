import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { changedParts } from "../../fixtures/package";
import { editsFor } from "../../support/fill-form";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { describeWithValidator, validateXlsx } from "../../support/validate-xlsx";
import { blocksOf, opened } from "../../support/xlsx-book";
import { checked, packs, schoolModel } from "../../usecases/forms";
import { withRichParts } from "../../usecases/graft";
import { markedByCheck, typedCells } from "../../usecases/marked";

let folder = "";
const at = (name: string): string => path.join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(at(name)));

const filling = {
  "nha-giao-co-chung-thu-chu-ky-so": [26, 52],
  "can-bo-giao-vien-ung-dung-ai": ["12 người", 55, "Đang thống kê"],
  "hoc-lieu-duoc-so-hoa": [120, 240],
} as const;

describeWithLibreOffice("marking a return that LibreOffice saved", () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "ra-soat-marking-"));
    const form = await writeWorkbook(schoolModel(packs("phu-ly-2026")));
    await writeFile(at("plain-form.xlsx"), form);
    await writeFile(at("rich-form.xlsx"), withRichParts(form));
    const edits = (await editsFor(form, filling)).map((edit): Step => ({ op: "set", ...edit }));
    const job = (name: string) => ({
      input: at(`${name}-form.xlsx`),
      steps: [...edits, { op: "save", output: at(`${name}.xlsx`) } as const],
    });
    await libreOfficeJobs([job("plain"), job("rich")]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describe.each(["plain", "rich"])("(%s)", (name) => {
    test("changes the form, the styles and the hidden record of entries only, and a second time nothing", async () => {
      const before = await bytesOf(`${name}.xlsx`);
      const after = await markedByCheck(before);
      expect(changedParts(before, after)).toEqual([
        "xl/styles.xml",
        "xl/worksheets/sheet1.xml",
        "xl/worksheets/sheet5.xml",
      ]);
      expect(await markedByCheck(after)).toEqual(after);
      expect(await typedCells(after)).toEqual(await typedCells(before));
    });

    test("and checking again gives the same report", async () => {
      const before = await bytesOf(`${name}.xlsx`);
      const reportOf = async (bytes: Uint8Array) => checked(await blocksOf(opened(bytes))).report;
      expect(await reportOf(await markedByCheck(before))).toEqual(await reportOf(before));
    });

    describeWithValidator("by Microsoft's own validator", () => {
      test("brings no error that the file did not have", async () => {
        const before = await bytesOf(`${name}.xlsx`);
        const known = await validateXlsx(before, "Office2010");
        const after = await validateXlsx(await markedByCheck(before), "Office2010");
        expect(after.filter((complaint) => !known.includes(complaint))).toEqual([]);
      });
    });
  });

  test("what was marked opens in LibreOffice, is saved again, and still gives the same verdicts", async () => {
    const marked = await markedByCheck(await bytesOf("plain.xlsx"));
    await writeFile(at("marked.xlsx"), marked);
    await libreOfficeJobs([{ input: at("marked.xlsx"), steps: [{ op: "save", output: at("again.xlsx") }] }]);
    const verdicts = async (bytes: Uint8Array) => checked(await blocksOf(opened(bytes))).report.judged;
    expect(await verdicts(await bytesOf("again.xlsx"))).toEqual(await verdicts(marked));
  });
});
