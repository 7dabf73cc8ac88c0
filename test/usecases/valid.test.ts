import { levels } from "../../src/plan/schema/scope";
import { makeSchool } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { type OfficeVersion, validateXlsx } from "../support/validate-xlsx";
import { allPlans, catalogue, officeModel } from "./forms";

/** The oldest and the newest schema that schools have, and those between that differ. */
const versions: readonly OfficeVersion[] = ["Office2010", "Office2016", "Office2019", "Microsoft365"];

const forms = allPlans.flatMap((pack) =>
  levels.flatMap((level) => {
    // A private school's form is a public one's with fewer rows.
    const school = {
      viewpoint: "school",
      levels: [level],
      ownership: "public",
      school: "Trường Thử",
      code: "T1",
    } as const;
    const made = makeSchool(catalogue, [pack], school, "2026");
    return made.ok ? [{ name: `${pack.id} ${level}`, model: made.value }] : [];
  }),
);

test("there is a form for every level that a plan manages", () => {
  expect(forms.length).toBeGreaterThanOrEqual(allPlans.reduce((sum, pack) => sum + pack.manages.length, 0));
});

test.each(forms)("the form $name is valid by Microsoft's own validator for the oldest Excel", async ({ model }) => {
  expect(await validateXlsx(await writeWorkbook(model), "Office2010")).toEqual([]);
});

test.each(allPlans.map(({ id }, index) => ({ id, index })))(
  "the officer's workbook of $id is valid for every Office version named",
  async ({ index }) => {
    const bytes = await writeWorkbook(officeModel(allPlans.slice(index, index + 1)));
    for (const version of versions) expect(await validateXlsx(bytes, version)).toEqual([]);
  },
  30_000,
);

test.each(versions.slice(1))(
  "the forms with most figures are valid for %s",
  async (version) => {
    const largest = [...forms].sort((a, b) => size(b.model) - size(a.model)).slice(0, 2);
    for (const { model } of largest) expect(await validateXlsx(await writeWorkbook(model), version)).toEqual([]);
  },
  30_000,
);

const size = (model: (typeof forms)[number]["model"]): number =>
  model.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
