import { loadBuiltin } from "../../../src/plan/builtin";
import { makeOffice } from "../../../src/usecases/make";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import { sentIn } from "../../office-host/actions";
import { aDay } from "../../support/ids";
import { newExcel } from "./open";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in rules are refused");
const catalogue = builtin.value;
const pair = [...catalogue.packs.values()].filter(({ id }) => ["tan-ky-2026", "hai-phong-2026"].includes(id));
const model = makeOffice(catalogue, pair, "2026", aDay("2026-12-31"));
const rowsOf = (sheet: (typeof model.sheets)[number]): number => new Set(sheet.cells.map(({ row }) => row)).size;

const tripsOfPair = async () => {
  const host = newExcel();
  expect((await loadModel(model, { beside: false })).ok).toBe(true);
  return host.trips;
};

const loadPair = async () => (await tripsOfPair()).flatMap(({ batch }) => sentIn(batch));

test("the largest pair goes in two parts of about the same size, after one look at what is there", async () => {
  const [look, ...parts] = (await tripsOfPair()).map(({ requestBytes }) => requestBytes);
  const all = parts.reduce((sum, bytes) => sum + bytes, 0);
  expect(parts).toHaveLength(2);
  expect(look ?? all).toBeLessThan(0.02 * all);
  for (const bytes of parts) expect(bytes).toBeLessThan(0.6 * all);
});

test("where Excel refuses the second part, the first is taken away again", async () => {
  const host = newExcel();
  const handle = host.handle.bind(host);
  host.handle = (request, flags) => {
    if (host.trips.length === 2) host.payloadLimit = request.length - 1;
    return handle(request, flags);
  };
  expect(await loadModel(model, { beside: false })).toMatchObject({ ok: false, refusal: { code: "excel-too-much" } });
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("the looks of the largest pair take at most 15 actions a sheet and two a row", async () => {
  const sent = await loadPair();
  expect(model.sheets).toHaveLength(18);
  for (const sheet of model.sheets) {
    const looks = sent.filter(({ part, sheet: of }) => part === "looks" && of === sheet.name).length;
    expect([sheet.name, looks <= 15 + 2 * rowsOf(sheet)]).toEqual([sheet.name, true]);
    expect(looks).toBeGreaterThan(0);
  }
});

test("no part of the loading grows with the cells", async () => {
  const sent = await loadPair();
  const rows = model.sheets.reduce((sum, sheet) => sum + rowsOf(sheet), 0);
  const cells = model.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  expect(cells).toBeGreaterThan(15 * rows);
  expect(sent.length).toBeLessThan(6 * rows);
});
