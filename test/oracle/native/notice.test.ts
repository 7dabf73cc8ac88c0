import { clearMarksFor, marksFor } from "../../../src/usecases/marks";
import { askedFigures } from "../../../src/plan/asked/asked";
import { cellAddress } from "../../../src/sheet/address";
import type { Change } from "../../../src/workbook/port";
import { calculateWithIronCalc } from "../../support/ironcalc";
import { catalogue, checked, packs, schoolModel, written } from "../../usecases/forms";
import { asRead } from "./as-read";
import { typedSheets } from "./calculators";
import { number, text, type Typed } from "./entries";
import { addressOf, type Entries, filledModel, slotsOf } from "./filled";
import { plausibleEntries } from "./real/plausible";

const plans = packs("phu-ly-2026");
const model = schoolModel(plans);
const slots = slotsOf(
  model,
  askedFigures(catalogue, plans, { viewpoint: "school", levels: ["tieu-hoc"], ownership: "public" }),
);
const filled = plausibleEntries(slots, 1, "all");

/** The cells of the readiness lines. */
const lines = model.sheets.flatMap(({ cells }, sheet) =>
  cells.flatMap(({ row, column, style, content }) =>
    style === "summary" && content?.type === "formula" ? [[sheet, row, column] as const] : [],
  ),
);

/** What the sheet's readiness line says of these entries, as formulas alone make it. */
const readiness = async (entries: Entries): Promise<string> => {
  const [answers = []] = await calculateWithIronCalc([{ sheets: typedSheets({ model, entries }), reads: lines }]);
  return answers.map((answer) => (answer.type === "text" ? asRead(answer.text) : answer.type)).join(" / ");
};

/** The entries with what changes write above them, but for the line itself, which is to work it out. */
const withChanges = (entries: Entries, changes: readonly Change[]): Entries =>
  new Map<string, Typed>([
    ...entries,
    ...changes
      .filter(({ row, column }) => lines.some(([, at, from]) => row < at || (row === at && column !== from)))
      .map(
        ({ sheet, row, column, value }) =>
          [cellAddress(sheet, row, column), text(typeof value === "string" ? value : "")] as const,
      ),
  ]);

/** A number among the entries on a row that asks for nothing: no formula looks there. */
const [first] = slots;
if (first === undefined) throw new Error("the form asks for nothing");
const heading = model.sheets
  .find(({ name }) => name === first.sheet)
  ?.cells.find(
    ({ row, column }) => column === first.column && row > first.row && slots.every((slot) => slot.row !== row),
  );
if (heading === undefined) throw new Error("every row of the form asks for something");
const beside = addressOf({ ...first, row: heading.row });
const withStray: Entries = new Map([...filled, [beside, number(5)]]);

test("what blocks a return and formulas cannot see stands on its readiness line after a check, until marks are cleared", async () => {
  expect(await readiness(filled)).toContain("✔ SẴN SÀNG NỘP: ");
  expect(await readiness(withStray)).toContain("✔ SẴN SÀNG NỘP: ");
  const result = checked(await written(filledModel(model, withStray)));
  const marked = withChanges(withStray, marksFor(catalogue, result));
  expect(await readiness(marked)).toMatch(
    /^✘ CHƯA SẴN SÀNG NỘP: .* · Số liệu nhập nhầm vị trí \('Nhập số liệu'![A-Z]+\d+\) – theo lần kiểm tra gần nhất \(tính đến ngày 22\/11\/2026\)/,
  );
  expect(await readiness(withChanges(marked, clearMarksFor(catalogue, result)))).toContain("✔ SẴN SÀNG NỘP: ");
});

test("a check that finds nothing such leaves the readiness line to the formulas", async () => {
  const result = checked(await written(filledModel(model, filled)));
  expect(await readiness(withChanges(filled, marksFor(catalogue, result)))).toContain("✔ SẴN SÀNG NỘP: ");
});
