import { makeSchool } from "../../../src/usecases/make";
import type { WorkbookModel } from "../../../src/sheet/model";
import type { Change } from "../../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { catalogue, pack } from "./rules";
import { entered, placeOf } from "./places";

/** A primary school's form of the Phủ Lý plan. */
export const form: WorkbookModel = (() => {
  const made = makeSchool(
    catalogue,
    [pack("phu-ly-2026")],
    {
      viewpoint: "school",
      levels: ["tieu-hoc"],
      ownership: "public",
      school: "Trường Tiểu học Minh Khai",
      code: "TH01",
    },
    "2026",
  );
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
})();

/** Figures to enter: `n` and `d` of a target's row. */
export type Figures = Readonly<Record<string, readonly [n: string | number, d?: string | number]>>;

const edits = (figures: Figures): readonly Change[] =>
  Object.entries(figures).flatMap(([code, [n, d]]) => {
    const place = placeOf(form, code);
    const numerator = entered(place, "n", n);
    return d === undefined ? [numerator] : [numerator, entered(place, "d", d)];
  });

/** The form filled, as a file. */
export const filled = async (figures: Figures): Promise<Buffer> => {
  const opened = openWorkbook(await writeWorkbook(form));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const applied = await opened.value.apply(edits(figures));
  if (!applied.ok) throw new Error(applied.refusal.code);
  return Buffer.from(opened.value.save());
};
