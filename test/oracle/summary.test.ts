import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { summaryWorkbook } from "../../src/documents/summary";
import { rollUp } from "../../src/returns/roll-up";
import { areaName } from "../../src/sheet/address";
import type { SheetModel, WorkbookModel } from "../../src/sheet/model";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { describeWithLibreOffice, libreOfficeJobs } from "../support/libreoffice";
import { freshSeed } from "../support/turns";
import { aWard } from "../documents/ward";
import { allPlans, catalogue, packs } from "../usecases/forms";

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

/** A number that counts in the first target whose sum is over schools, and where its sum stands. */
const followed = (model: WorkbookModel) => {
  const named = (name: string): SheetModel => {
    const found = model.sheets.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  };
  const [data, results] = [named("Số liệu theo trường"), named("Kết quả chỉ tiêu")];
  const sum = results.cells.find(({ content }) => content?.type === "formula" && content.formula.startsWith("SUMIFS"));
  const key = sum?.content?.type === "formula" ? /,"([^"]+)"/.exec(sum.content.formula)?.[1] : undefined;
  const { many } = data;
  if (many === undefined) throw new Error("no rows");
  const rows = Array.from({ length: many.count }, (_, at) => many.row(at).contents);
  const line = rows.findIndex((contents) => contents.includes(key ?? "") && contents[6] === 1 && contents[10] === 1);
  if (sum?.content?.type !== "formula" || line < 0) throw new Error("nothing to follow");
  return { before: Number(sum.content.cached), sum: sum.row + 1, line: many.top + line + 1 };
};

describeWithLibreOffice("A figure that somebody changes in the summary", () => {
  test("goes into its sum and share, and the verdict beside it says that it was not judged by them", async () => {
    const [pack] = packs("phu-ly-2026");
    if (pack === undefined) throw new Error("no plan");
    const model = summaryWorkbook(catalogue, rollUp(catalogue, aWard(pack, ["TH-02"]), null));
    const { before, sum, line } = followed(model);
    const input = path.join(folder, "doi.xlsx");
    await writeFile(input, await writeWorkbook(model));
    const [shown = []] = await libreOfficeJobs([
      {
        input,
        steps: [
          { op: "set", sheet: "Số liệu theo trường", address: `D${line}`, value: 1000 },
          { op: "calculate" },
          { op: "values", sheet: "Kết quả chỉ tiêu", area: `D${sum}:H${sum}` },
          { op: "values", sheet: "KQ Phụ lục", area: "A1:E60" },
        ],
      },
    ]);
    const [results, appendix] = shown.map((each) => (each.type === "values" ? each.rows : []));
    const [n, d, rate, , verdict] = results?.[0] ?? [];
    expect(Number(n)).toBeGreaterThan(before);
    expect(Number(rate)).toBeCloseTo((Number(n) * 100) / Number(d), 9);
    expect(verdict).toBe("Tổng hợp lại");
    expect(appendix?.flat()).toContain("Tổng hợp lại");
  });
});

describeWithLibreOffice("LibreOffice, over the figures by school", () => {
  test.each(allPlans.map(({ id }) => id))(
    "comes to the same sums, shares and counts of schools as the roll-up of %s",
    async (plan) => {
      const cells = await calculated(plan);
      expect(cells.length).toBeGreaterThan(20);
      expect(cells.filter(({ expected, shown }) => expected !== shown)).toEqual([]);
    },
  );
});
