import { aPlan } from "../support/ids";
import { loadBuiltin } from "../../src/plan/builtin";
import { checkTables } from "../../src/plan/pack-checks/tables";

test("two tables whose sheets Excel could not tell apart are refused", () => {
  const loaded = loadBuiltin();
  const pack = loaded.ok ? loaded.value.packs.get(aPlan("phu-ly-2026")) : undefined;
  const [table] = pack?.tables ?? [];
  if (pack === undefined || table === undefined) throw new Error("no table");
  const found: (readonly [string, string])[] = [];
  const other = { ...table, id: "PL2", name: "PHỤ LỤC".normalize("NFD") };
  checkTables({ ...pack, tables: [table, other] }, (code, place) => found.push([code, place]));
  expect(found).toEqual([["duplicate-id", "tables[1].name"]]);
});
