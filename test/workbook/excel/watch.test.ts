import { excelWorkbook, watch, type Touched } from "../../../src/workbook/excel";
import { sample } from "../contract/model";
import { loaded } from "./open";

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the listener was called so many times, however slow the machine. */
const heard = async (calls: readonly unknown[], times = 1): Promise<void> => {
  for (let waited = 0; calls.length < times && waited < 5_000; waited += 10) await pause(10);
};

const watching = async (): Promise<{
  readonly host: Awaited<ReturnType<typeof loaded>>["host"];
  readonly calls: (readonly Touched[])[];
  readonly stop: () => Promise<unknown>;
}> => {
  const { host } = await loaded(sample);
  const calls: (readonly Touched[])[] = [];
  const started = await watch((touched) => calls.push(touched), 15);
  if (!started.ok) throw new Error(started.refusal.code);
  return { host, calls, stop: started.value.stop };
};

describe("watching a workbook", () => {
  test("edits within one debounce come as one call, with every touched area", async () => {
    const { host, calls, stop } = await watching();
    const { id } = host.book.sheet("Phụ lục 1");
    host.type("Phụ lục 1", "C4", [[12]]);
    host.type("Phụ lục 1", "C5", [
      [1, 2],
      [3, 4],
    ]);
    await heard(calls);
    expect(calls).toEqual([
      [
        { how: "edited", sheet: id, area: { top: 3, left: 2, bottom: 3, right: 2 } },
        { how: "edited", sheet: id, area: { top: 4, left: 2, bottom: 5, right: 3 } },
      ],
    ]);
    await stop();
  });

  test("the sheet's id reads like its name", async () => {
    const { host, calls, stop } = await watching();
    host.type("Phụ lục 1", "C4", [[12]]);
    await heard(calls);
    const [touched] = calls[0] ?? [];
    if (touched?.area == null) throw new Error("nothing heard");
    const read = await excelWorkbook().read([{ kind: "area", sheet: touched.sheet, area: touched.area }]);
    expect(read.ok && read.value[0]?.[0]).toMatchObject({
      sheet: "Phụ lục 1",
      cells: [[{ type: "number", value: 12 }]],
    });
    await stop();
  });

  test("own writes are not heard, a co-author's are", async () => {
    const { host, calls, stop } = await watching();
    await excelWorkbook().apply([
      { kind: "cell", sheet: "Phụ lục 1", row: 3, column: 3, value: "✔ Đạt", style: "statusMet" },
    ]);
    await pause(40);
    expect(calls).toEqual([]);
    host.type("An", "A2", [[5]], "Remote");
    await heard(calls);
    expect(calls).toEqual([
      [{ how: "edited", sheet: host.book.sheet("An").id, area: { top: 1, left: 0, bottom: 1, right: 0 } }],
    ]);
    await stop();
  });

  test("inserted rows touch the whole sheet", async () => {
    const { host, calls, stop } = await watching();
    host.reshape("Phụ lục 1", "4:4", "RowInserted");
    await heard(calls);
    expect(calls).toEqual([[{ how: "edited", sheet: host.book.sheet("Phụ lục 1").id, area: null }]]);
    await stop();
  });

  test("a cell is told of when it is selected, and when the selection moves away from it", async () => {
    const { host, calls, stop } = await watching();
    const { id } = host.book.sheet("Phụ lục 1");
    const at = (row: number) => ({ top: row, left: 2, bottom: row, right: 2 });
    host.select("Phụ lục 1", "C4");
    await heard(calls);
    host.select("Phụ lục 1", "C9");
    await heard(calls, 2);
    expect(calls).toEqual([
      [{ how: "selected", sheet: id, area: at(3) }],
      [
        { how: "left", sheet: id, area: at(3) },
        { how: "selected", sheet: id, area: at(8) },
      ],
    ]);
    await stop();
  });

  test("after stopping nothing is heard, not even what was waiting", async () => {
    const { host, calls, stop } = await watching();
    host.type("Phụ lục 1", "C4", [[12]]);
    await pause(2);
    expect(await stop()).toEqual({ ok: true, value: null });
    host.type("Phụ lục 1", "C4", [[13]]);
    host.select("Phụ lục 1", "C4");
    host.select("Phụ lục 1", "C5");
    await pause(40);
    expect(calls).toEqual([]);
  });
});
