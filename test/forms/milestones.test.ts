import { columnLetters } from "../../src/sheet/address";
import type { SheetModel } from "../../src/sheet/model";
import { officeModel, packs } from "../usecases/forms";

const sheet = officeModel(packs("tan-ky-2026")).sheets.find(({ name }) => name === "Phụ lục 2");

/** Whether the comparisons with the year of judgement in a format's formula hold in a year. */
const holdsIn = (formula: string, year: number): boolean =>
  [...formula.matchAll(/\$[A-Z]+\$1(>=|<)(\d{4})/g)].every(([, operator, bound]) =>
    operator === ">=" ? year >= Number(bound) : year < Number(bound),
  );

/** The headings over the columns that wear a look in a year. */
const wearing = ({ conditionalFormats, cells }: SheetModel, style: string, year: number): readonly string[] =>
  conditionalFormats
    .filter((format) => format.style === style && holdsIn(format.formula, year))
    .map(({ area: { left } }) => {
      const heading = cells.find(({ row, column }) => row === 3 && column === left)?.content;
      return heading?.type === "text" ? heading.text : columnLetters(left);
    });

describe("in an officer's table of milestones the one in force is dark and tinted by the day of judgement", () => {
  test.each([
    [2024, [], ["Năm 2030", "Năm 2035", "Năm 2040", "Năm 2045"]],
    [2026, ["Năm 2025"], ["Năm 2035", "Năm 2040", "Năm 2045"]],
    [2030, ["Năm 2030"], ["Năm 2040", "Năm 2045"]],
    [2046, ["Năm 2045"], []],
  ])("in %i", (year, inForce, later) => {
    if (sheet === undefined) throw new Error("no table of milestones");
    expect(wearing(sheet, "milestoneHeader", year)).toEqual(inForce);
    expect(wearing(sheet, "milestoneInForce", year)).toEqual(inForce);
    expect(wearing(sheet, "milestoneLater", year)).toEqual(later);
  });

  test("of the same table, sections keep their look: a row is tinted where a figure stands", () => {
    const tints = sheet?.conditionalFormats.filter(({ style }) => style === "milestoneInForce") ?? [];
    expect(tints.length).toBeGreaterThan(0);
    for (const { formula } of tints) expect(formula).toMatch(/OR\(\$[A-Z]+5<>"",\$[A-Z]+5<>""\)/);
  });
});
