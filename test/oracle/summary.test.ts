import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { summaryWorkbook } from "../../src/documents/summary";
import { rollUp } from "../../src/returns/roll-up";
import { areaName } from "../../src/sheet/address";
import type { SheetModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { describeWithLibreOffice, libreOfficeJobs } from "../support/libreoffice";
import { freshSeed } from "../support/turns";
import { aWard } from "../documents/ward";
import { catalogue, packs } from "../usecases/forms";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "oracle-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Calculated {
  readonly at: string;
  readonly expected: string | number;
  readonly shown: string | number | undefined;
}

const extent = ({ cells }: SheetModel) => ({
  top: 0,
  left: 0,
  bottom: Math.max(...cells.map(({ row }) => row)),
  right: Math.max(...cells.map(({ column }) => column)),
});

/** What LibreOffice calculates for every formula of a summary, beside what the roll-up says. */
const calculated = async (plan: string): Promise<readonly Calculated[]> => {
  const [pack] = packs(plan);
  if (pack === undefined) throw new Error(`no plan ${plan}`);
  const model = summaryWorkbook(catalogue, rollUp(catalogue, aWard(pack, ["TH-02", "CS-02"], freshSeed), null));
  const sheets = model.sheets.filter(({ cells }) => cells.some(({ content }) => content?.type === "formula"));
  const input = path.join(folder, `${plan}.xlsx`);
  await writeFile(input, await writeWorkbook(model));
  const reads = sheets.map((sheet) => ({ op: "values", sheet: sheet.name, area: areaName(extent(sheet)) }) as const);
  const [shown = []] = await libreOfficeJobs([{ input, steps: [{ op: "calculate" }, ...reads] }]);
  return sheets.flatMap((sheet, index) => {
    const values = shown[index];
    const rows = values?.type === "values" ? values.rows : [];
    return sheet.cells.flatMap(({ row, column, content }): readonly Calculated[] =>
      content?.type === "formula"
        ? [{ at: `${sheet.name} ${row + 1},${column + 1}`, expected: content.cached ?? "", shown: rows[row]?.[column] }]
        : [],
    );
  });
};

describeWithLibreOffice("LibreOffice, over the figures by school", () => {
  test.each(["phu-ly-2026", "tay-ninh-2026", "hai-phong-2026"])(
    "comes to the same sums, shares and counts of schools as the roll-up of %s",
    async (plan) => {
      const cells = await calculated(plan);
      expect(cells.length).toBeGreaterThan(20);
      expect(cells.filter(({ expected, shown }) => expected !== shown)).toEqual([]);
    },
  );
});
