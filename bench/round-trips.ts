// Prints the round trips to Excel for load, check (read and mark) and an edit's check: node scripts/run-ts.mjs bench/round-trips.ts
// The real client library talks to the in-memory host of test/office-host; times say what our side and that host take together.
import type { Attempt } from "../src/findings/refusals";
import { excelWorkbook, loadModel, watch, type Touched } from "../src/workbook/excel";
import type { Change } from "../src/workbook/port";
import type { OfficeHost } from "../test/office-host/host";
import { startHost } from "../test/office-host/load";
import { table } from "../test/workbook/excel/big-model";

const must = <T>(outcome: Attempt<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
};

const marks = (rows: readonly number[]): readonly Change[] =>
  rows.flatMap((row): Change[] => [
    {
      kind: "cell",
      sheet: "Bảng",
      row,
      column: 4,
      value: row % 3 === 0 ? "✔ Đạt" : "✖ Chưa đạt",
      style: row % 3 === 0 ? "statusMet" : "statusNotMet",
    },
    { kind: "cell", sheet: "Bảng", row, column: 5, value: row / 7, style: "resultNumber" },
  ]);

const measure = async (host: OfficeHost, rows: number, step: string, work: () => Promise<unknown>): Promise<void> => {
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
    must(await port.apply(marks(all)));
  });
  await measure(host, rows, "check: everything", async () => {
    must(await port.read([{ kind: "everything" }]));
    must(await port.apply(marks(all)));
  });
  const { sheet, area } = await heardEdit(host);
  if (area === null) throw new Error("the edit has no place");
  await measure(host, rows, "edit", async () => {
    must(await port.read([{ kind: "area", sheet, area: { ...area, left: 0, right: 6 } }]));
    must(await port.apply(marks([area.top])));
  });
};

console.log("rows    step                  trips  actions  payload                     time");
for (const rows of [10, 1_000, 20_000]) await run(rows, "desktop");
await run(20_000, "web");
process.exit(0);
