import { primarySchool } from "../../support/primary-school";
import { makeSchool } from "../../../src/usecases/make";
import { askedFigures } from "../../../src/plan/asked/asked";
import { writeKey } from "../../../src/sheet/keys";
import type { WorkbookModel } from "../../../src/sheet/model";
import type { Change } from "../../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../../src/workbook/xlsx";
import { catalogue, pack } from "./rules";
import { entered, placeOf, type RowPlace } from "./places";

/** A primary school's form of the Phủ Lý plan. */
export const form: WorkbookModel = (() => {
  const made = makeSchool(catalogue, [pack("phu-ly-2026")], primarySchool, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value;
})();

/** The row on which a target's denominator is entered: its own, or that of the total that several share. */
export const denominatorOf = (code: string): RowPlace => {
  const [line] = askedFigures(catalogue, [pack("phu-ly-2026")], primarySchool)
    .filter(({ targets }) => targets.some((target) => target.code === code))
    .flatMap(({ figure, lines }) => lines.map(({ part, of }) => ({ figure, part, of })));
  if (line === undefined) throw new Error(`nothing is asked for ${code}`);
  return placeOf(form, line.of ?? writeKey({ ...line, field: "d" }));
};

/** Figures to enter: the number of a target and what it is of. */
export type Figures = Readonly<Record<string, readonly [n: string | number, d?: string | number]>>;

const edits = (figures: Figures): readonly Change[] =>
  Object.entries(figures).flatMap(([code, [n, d]]) => {
    const place = placeOf(form, code);
    const numerator = entered(place, "n", n);
    return d === undefined ? [numerator] : [numerator, entered(denominatorOf(code), "n", d)];
  });

/** The form filled, as a file. */
export const filled = async (figures: Figures): Promise<Buffer> => {
  const opened = openWorkbook(await writeWorkbook(form));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const applied = await opened.value.apply(edits(figures));
  if (!applied.ok) throw new Error(applied.refusal.code);
  return Buffer.from(opened.value.save());
};
