import { levels, ownerships } from "../../src/plan/schema/scope";
import { makeSchool } from "../../src/usecases/make";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { inTurn, whole } from "../support/turns";
import { describeWithValidator, type OfficeVersion, validateXlsx } from "../support/validate-xlsx";
import { allPlans, catalogue, officeModel } from "./forms";

/** The oldest and the newest schema that schools have, and those between that differ. */
const all: readonly OfficeVersion[] = ["Office2010", "Office2016", "Office2019", "Microsoft365"];
const oldestAndNewest: readonly OfficeVersion[] = ["Office2010", "Microsoft365"];

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

/** A form of each plan is held to every schema, all other workbooks to the oldest and the newest. */
const inFull = new Set(allPlans.map(({ id }) => forms.find(({ name }) => name.startsWith(id))?.name));

describeWithValidator("by Microsoft's own validator for Excel", () => {
  test("a form of each plan is held to four schemas", () => {
    expect(inFull).not.toContain(undefined);
    expect(inFull.size).toBe(allPlans.length);
  });

  // A process for each workbook and schema: an eighth of them has its turn.
  const pairs = [...forms, ...books].flatMap((one) =>
    (whole || inFull.has(one.name) ? all : oldestAndNewest).map((version) => ({ ...one, version })),
  );
  test.each(inTurn(pairs, 16))("the workbook $name is valid for $version", async ({ model, version }) => {
    expect(await validateXlsx(await writeWorkbook(model), version)).toEqual([]);
  });
});
