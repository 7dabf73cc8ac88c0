import { aPlan } from "../support/ids";
import { reservedSheetNames } from "../../src/plan/sheet-names";
import { allPlans, officeModel, packs, schoolModel } from "./forms";

test("the sheets that every workbook has beside a plan's tables are those a table may not be called", () => {
  const tables = new Set(allPlans.flatMap((pack) => pack.tables.map(({ name }) => name)));
  const models = [...allPlans.map((pack) => officeModel([pack])), schoolModel(packs("phu-ly-2026"))];
  const others = new Set(
    // The print view of a table is called after its id, and takes a number where that is a table's own name.
    models
      .flatMap(({ sheets }) => sheets.map(({ name }) => name))
      .filter((name) => !tables.has(name) && !name.startsWith("Bản in ")),
  );
  // The print view of each table is called after it, and given another name where that is taken.
  const own = [...others].filter((name) => !name.startsWith("Bản in "));
  expect(own.sort()).toEqual(reservedSheetNames.filter((name) => name !== "History").sort());
});

test("plans whose tables are called alike make one workbook, each sheet with a name of its own", () => {
  const [pack] = packs("phu-ly-2026");
  const [table] = pack?.tables ?? [];
  if (pack === undefined || table === undefined) throw new Error("no table");
  const called = (id: string, name: string) => ({ ...pack, id: aPlan(id), tables: [{ ...table, name }] });
  const long = "Chỉ tiêu và nhiệm vụ năm 2026 ";
  const names = [
    called("a", "Phụ lục"),
    called("b", "PHỤ LỤC"),
    called("c", "phụ lục"),
    called("d", `${long}A`),
    called("e", `${long}a`),
    called("f", `${long}B`),
    called("g", `${long}b`),
  ];
  const { sheets } = officeModel(names);
  const folded = sheets.map(({ name }) => name.normalize("NFC").toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
  const appendices = sheets.flatMap(({ name }) => (/^phụ lục(?! giải)/i.test(name) ? [name] : []));
  expect(appendices).toEqual(["Phụ lục", "PHỤ LỤC (2)", "phụ lục (3)"]);
  expect(sheets.filter(({ name }) => name.length > 31)).toEqual([]);
});
