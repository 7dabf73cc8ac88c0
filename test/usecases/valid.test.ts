import { levels, ownerships } from "../../src/plan/schema/scope";
import { makeSchool } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { type OfficeVersion, validateXlsx } from "../support/validate-xlsx";
import { allPlans, catalogue, officeModel } from "./forms";

/** The oldest and the newest schema that schools have, and those between that differ. */
const versions: readonly OfficeVersion[] = ["Office2010", "Office2016", "Office2019", "Microsoft365"];

const forms = allPlans.flatMap((pack) =>
  levels.flatMap((level) =>
    ownerships.flatMap((ownership) => {
      const school = { viewpoint: "school", levels: [level], ownership, school: "Trường Thử", code: "T1" } as const;
      const made = makeSchool(catalogue, [pack], school, "2026");
      return made.ok ? [{ name: `${pack.id} ${level} ${ownership}`, model: made.value }] : [];
    }),
  ),
);

const books = allPlans.map((pack) => ({ name: `of the officer for ${pack.id}`, model: officeModel([pack]) }));

test("there is a form for every level that a plan manages, and private ones besides", () => {
  const managed = allPlans.flatMap(({ id, manages }) => manages.map((level) => `${id} ${level} public`));
  const names = forms.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(managed));
  expect(names.length).toBeGreaterThan(managed.length);
});

test.each([...forms, ...books])(
  "the workbook $name is valid by Microsoft's own validator for Excel 2010, 2016, 2019 and 365",
  async ({ model }) => {
    const bytes = await writeWorkbook(model);
    const complaints = await Promise.all(versions.map((version) => validateXlsx(bytes, version)));
    expect(complaints).toEqual(versions.map(() => []));
  },
  300_000,
);
