import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeWorkbook } from "../../../src/workbook/xlsx";
import { editsFor } from "../../support/fill-form";
import { describeWithLibreOffice, libreOfficeJobs, type Step } from "../../support/libreoffice";
import { blocksOf, opened } from "../../support/xlsx-book";
import { checked, entryRows, foundIn, officeModel, packs } from "../../usecases/forms";

let folder = "";
const at = (name: string): string => path.join(folder, name);

/** By measure or total: what the ward counted over its schools. */
const counted: Readonly<Record<string, readonly [number, number?]>> = {
  "total.co-so-giao-duc": [20],
  "total.hoc-sinh-pho-thong": [10000],
  "nha-giao-co-chung-thu-chu-ky-so": [261, 521],
  "trien-khai-co-so-du-lieu-nganh-giao-duc": [19],
  "ke-hoach-chuyen-doi-so-va-huong-ung": [20],
  "hoc-sinh-duoc-tap-huan-hoc-tap-tren-nen-tang-so": [6500],
};

const appendix = "Phụ lục";
const variants: Readonly<Record<string, readonly Step[]>> = {
  "saved again": [],
  "the .ods detour": [{ op: "via", format: "ods" }],
  "rows inserted": [{ op: "insertRows", sheet: appendix, row: 7, count: 2 }],
  "columns inserted and the sheet renamed": [
    { op: "insertColumns", sheet: appendix, column: 2, count: 1 },
    { op: "renameSheet", sheet: appendix, name: "PL 2026 (nháp)" },
  ],
};

const checkedFile = async (name: string) => checked(await blocksOf(opened(new Uint8Array(await readFile(at(name))))));

/** The report without the cells, which move when rows and columns do. */
const verdicts = async (name: string) =>
  (await checkedFile(name)).report.judged.map(({ target, verdict, deadline }) => ({
    code: target.code,
    verdict,
    deadline,
  }));

describeWithLibreOffice("an officer's workbook that was filled in LibreOffice", () => {
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "ra-soat-office-"));
    const bytes = await writeWorkbook(officeModel(packs("phu-ly-2026")));
    await writeFile(at("empty.xlsx"), bytes);
    const keys = entryRows(await blocksOf(opened(bytes))).map(({ key }) => key);
    const filling = Object.fromEntries(
      Object.entries(counted).map(([measure, pair]) => [
        keys.find((key) => key.startsWith(`${measure}~`)) ?? measure,
        pair,
      ]),
    );
    const edits = (await editsFor(bytes, filling)).map((edit): Step => ({ op: "set", ...edit }));
    const jobs = Object.entries(variants).map(([name, steps]) => ({
      input: at("empty.xlsx"),
      steps: [
        ...edits,
        { op: "unprotect", sheet: appendix } as const,
        ...steps,
        { op: "save", output: at(`${name}.xlsx`) } as const,
      ],
    }));
    await libreOfficeJobs(jobs);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("is judged by the counts of its schools", async () => {
    const result = await checkedFile("saved again.xlsx");
    const about = (row: string) =>
      result.report.judged.find(({ target }) => target.code === `phu-ly-2026/${row}`)?.verdict;
    expect(about("PL.4")).toMatchObject({ status: "met", numerator: 261, denominator: 521 });
    expect(about("PL.8")).toMatchObject({ status: "notMet", shortfall: 1 });
    expect(about("PL.1")).toMatchObject({ status: "met" });
    expect(about("PL.6")).toMatchObject({ status: "met", gap: 0 });
    expect(about("PL.5a")).toMatchObject({ status: "missing" });
    expect(foundIn(result)).toEqual([]);
  });

  test.each(Object.keys(variants))("%s: every verdict is the same", async (name) => {
    expect(await verdicts(`${name}.xlsx`)).toEqual(await verdicts("saved again.xlsx"));
  });
});
