// Prints the round trips to Excel for load, check (read and mark) and an edit's check, of an invented table and of the largest
// pair of plans: npm run trips
// The real client library talks to the in-memory host of test/office-host; times say what our side and that host take together.
import type { Attempt } from "../src/findings/refusals";
import { excelWorkbook, watch, type Touched } from "../src/workbook/excel";
import { loadModel } from "../src/workbook/excel/load/load-model";
import type { Block, Change } from "../src/workbook/port";
import type { OfficeHost } from "../test/office-host/host";
import { sentIn } from "../test/office-host/actions";
import { startHost } from "../test/office-host/load";
import { aDay } from "../test/support/ids";
import { marksOn, table } from "../test/workbook/excel/big-model";
import { grouped } from "../src/kernel/groups";
import { loadBuiltin } from "../src/plan/builtin";
import { formulasUnseen, rowsToRead, withRows } from "../src/pane/session/rows";
import { marksToWrite } from "../src/pane/session/standing";
import { findTables } from "../src/sheet/find";
import { checkWorkbook } from "../src/usecases/check-workbook";
import { makeOffice } from "../src/usecases/make";
import { marksFor } from "../src/usecases/marks";

const must = <T>(outcome: Attempt<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

const measure = async (
  host: OfficeHost,
  rows: number | string,
  step: string,
  work: () => Promise<unknown>,
): Promise<void> => {
  host.trips.length = 0;
  const begun = performance.now();
  await work();
  const ms = performance.now() - begun;
  const sum = (pick: (trip: OfficeHost["trips"][number]) => number): number =>
    host.trips.reduce((total, trip) => total + pick(trip), 0);
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KiB`;
  const sizes = `${kib(sum((trip) => trip.requestBytes))} out, ${kib(sum((trip) => trip.responseBytes))} back`;
  const cells = [
    String(rows),
    step,
    String(host.trips.length),
    String(sum((trip) => trip.actions)),
    sizes,
    `${ms.toFixed(0)} ms`,
  ];
  console.log(cells.map((cell, index) => cell.padEnd([8, 22, 7, 9, 28, 0][index] ?? 0)).join(""));
};

const heardEdit = async (host: OfficeHost): Promise<Touched> => {
  const heard = new Promise<Touched>((resolve) => {
    void watch((touched) => {
      const [first] = touched;
      if (first !== undefined) resolve(first);
    }, 5).then(() => {
      host.type("Bảng", "C5", [[12]]);
    });
  });
  return heard;
};

/** Excel on the web takes requests and answers of 5 MB; Excel on a computer has no such limit. */
const run = async (rows: number, where: "desktop" | "web"): Promise<void> => {
  const host = startHost();
  if (where === "desktop") host.payloadLimit = Infinity;
  console.log(`\n${rows} rows, ${where}`);
  host.book.addSheet("Sheet1");
  const port = excelWorkbook();
  const all = Array.from({ length: rows }, (_, row) => row + 3);
  await measure(host, rows, "load", async () => must(await loadModel(table(rows), { beside: false })));
  await measure(host, rows, "check: names", async () => {
    must(
      await port.read([
        { kind: "named", name: "RASOAT_T1" },
        { kind: "named", name: "RASOAT_META" },
      ]),
    );
    must(await port.apply(marksOn(all)));
  });
  await measure(host, rows, "check: everything", async () => {
    must(await port.read([{ kind: "everything" }]));
    must(await port.apply(marksOn(all)));
  });
  const { sheet, area } = await heardEdit(host);
  if (area === null) throw new Error("the edit has no place");
  await measure(host, rows, "edit", async () => {
    must(await port.read([{ kind: "area", sheet, area: { ...area, left: 0, right: 6 } }]));
    must(await port.apply(marksOn([area.top])));
  });
};

/** An officer's workbook of Tân Kỳ and Hải Phòng, 19 sheets: loaded, checked and marked as the pane does, one figure edited. */
const runPair = async (): Promise<void> => {
  const rules = loadBuiltin();
  if (!rules.ok) throw new Error("the built-in rules are refused");
  const builtin = rules.value;
  const plans = [...builtin.packs.values()].filter(({ id }) => ["tan-ky-2026", "hai-phong-2026"].includes(id));
  const model = makeOffice(builtin, plans, "2026", aDay("2026-12-31"));
  const host = startHost();
  host.payloadLimit = Infinity;
  host.book.addSheet("Sheet1");
  const port = excelWorkbook();
  const rows = model.sheets.reduce((sum, { cells }) => sum + new Set(cells.map(({ row }) => row)).size, 0);
  const cells = model.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  console.log(`\nthe largest pair, an officer's: ${model.sheets.length} sheets, ${rows} rows, ${cells} cells`);
  await measure(host, rows, "load", async () => must(await loadModel(model, { beside: false })));
  const parts = grouped(
    host.trips.flatMap(({ batch }) => sentIn(batch)),
    ({ part }) => [part],
  );
  for (const [part, sent] of [...parts].sort(([, a], [, b]) => b.length - a.length))
    console.log(`${" ".repeat(8)}${`  ${part}`.padEnd(29)}${sent.length}`);
  const marksOf = (blocks: readonly Block[]): readonly Change[] =>
    marksFor(builtin, must(checkWorkbook(builtin, blocks, aDay("2026-11-22"))));
  const marked = async (blocks: readonly Block[]): Promise<void> => {
    must(await port.apply(marksOf(blocks)));
  };
  const tables = async (): Promise<readonly Block[]> => must(await port.read([{ kind: "tables" }]))[0] ?? [];
  await measure(host, rows, "everything, read", () => port.read([{ kind: "everything" }]));
  await measure(host, rows, "check: first", async () => {
    const blocks = await tables();
    must(await port.read(formulasUnseen(blocks)));
    await marked(blocks);
  });
  await measure(host, rows, "check: afterwards", async () => marked(await tables()));
  const blocks = await tables();
  const { sheet = "", rows: [row] = [] } = findTables(blocks)[1] ?? {};
  if (row === undefined) throw new Error("no table");
  const area = { top: row.row, bottom: row.row, left: 8, right: 8 };
  await measure(host, rows, "edit", async () => {
    const touched = rowsToRead(blocks, [{ how: "edited", sheet, area }]) ?? [];
    const fresh = must(await port.read(touched)).flat();
    must(await port.apply(marksToWrite(marksOf(blocks), marksOf(withRows(blocks, fresh)), fresh)));
  });
};

// "pair": the largest pair of plans alone, as a part of npm run bench.
const sizes = process.argv[2] === "pair" ? [] : [10, 1_000, 20_000];
console.log("rows    step                  trips  actions  payload                     time");
for (const rows of sizes) await run(rows, "desktop");
for (const rows of sizes.slice(-1)) await run(rows, "web");
await runPair();
process.exit(0);
