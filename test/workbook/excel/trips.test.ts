import type { WorkbookModel } from "../../../src/sheet/model";
import { excelWorkbook } from "../../../src/workbook/excel";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import type { Change } from "../../../src/workbook/port";
import { marksOn, table } from "./big-model";
import { loaded, newExcel } from "./open";

const marksOf = (rows: number): readonly Change[] => marksOn(Array.from({ length: rows }, (_, row) => row + 3));

describe.each([10, 1_000, 20_000])("round trips at %i rows", (rows) => {
  test("loading takes at most three, reading the table one, marking it one", async () => {
    const host = newExcel();
    const model: WorkbookModel = table(rows);
    expect((await loadModel(model, { beside: false })).ok).toBe(true);
    expect(host.trips.length).toBeLessThanOrEqual(3);

    const port = excelWorkbook();
    host.trips.length = 0;
    host.payloadLimit = Infinity;
    const read = await port.read([
      { kind: "named", name: "RASOAT_T1" },
      { kind: "named", name: "RASOAT_META" },
    ]);
    expect(read.ok && read.value[0]?.[0]?.cells.length).toBe(rows);
    expect(host.trips).toHaveLength(1);

    host.trips.length = 0;
    expect((await port.apply(marksOf(rows))).ok).toBe(true);
    expect(host.trips).toHaveLength(1);
    expect(host.trips[0]?.requestBytes).toBeLessThan(5 * 1024 * 1024);
    expect(host.book.sheet("Bảng").grid.cell(rows + 2, 5).content).toEqual({ kind: "number", value: (rows + 2) / 7 });
  });
});

test("searching everything is one trip, one more for the sheets past the twenty-fourth", async () => {
  const { host, port } = await loaded(table(100));
  const search = [{ kind: "everything" }, { kind: "named", name: "RASOAT_META" }] as const;
  expect((await port.read(search)).ok).toBe(true);
  expect(host.trips).toHaveLength(1);
  for (let index = 0; index < 30; index += 1) host.book.addSheet(`Thêm ${index}`);
  host.type("Thêm 29", "B2", [["cuối"]]);
  host.trips.length = 0;
  const read = await port.read(search);
  expect(host.trips).toHaveLength(2);
  expect(read.ok && read.value[0]?.map(({ sheet }) => sheet)).toEqual(host.book.sheets.map(({ name }) => name));
  expect(read.ok && read.value[0]?.at(-1)).toMatchObject({
    top: 1,
    left: 1,
    cells: [[{ type: "text", text: "cuối" }]],
  });
});

test("a write over Excel's payload limit is split, each part below it, and nothing is lost", async () => {
  const { host, port } = await loaded(table(10));
  const words = "Cần rà soát lại số liệu đã báo cáo của đơn vị ".repeat(20);
  const changes = Array.from({ length: 6_000 }, (_, row): Change => ({
    kind: "cell",
    sheet: "Bảng",
    row,
    column: 9,
    value: `${words}${row}`,
    style: null,
  }));
  expect((await port.apply(changes)).ok).toBe(true);
  expect(host.trips.length).toBeGreaterThan(1);
  expect(host.trips.every(({ requestBytes }) => requestBytes < host.payloadLimit)).toBe(true);
  expect(changes.every(({ row, value }) => host.book.sheet("Bảng").grid.cell(row, 9).content?.value === value)).toBe(
    true,
  );
});

test("an answer over Excel's payload limit is fetched in pieces that fit, and is the same", async () => {
  const { host, port } = await loaded(table(10_000));
  const refs = [
    { kind: "named", name: "RASOAT_T1" },
    { kind: "named", name: "RASOAT_X" },
    { kind: "everything" },
  ] as const;
  host.payloadLimit = 3 * 1024 * 1024;
  const inPieces = await port.read(refs);
  expect(host.trips.length).toBeGreaterThan(2);
  host.payloadLimit = Infinity;
  expect(inPieces.ok).toBe(true);
  expect(JSON.stringify(inPieces)).toBe(JSON.stringify(await port.read(refs)));
});

test("nothing is left tracked: no trip follows that only frees objects", async () => {
  const { host, port } = await loaded(table(10));
  await port.read([{ kind: "named", name: "RASOAT_T1" }]);
  await port.apply(marksOf(10));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.trips).toHaveLength(2);
});

test("calculation stays as the user set it, and the screen is held still while marks are written", async () => {
  const { host, port } = await loaded(table(10));
  const held = host.book.screenSuspensions;
  await port.apply(marksOf(10));
  expect(host.book.calculationMode).toBe("Automatic");
  expect(host.book.screenSuspensions).toBe(held + 1);
});
