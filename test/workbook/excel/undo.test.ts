import type { Change } from "../../../src/workbook/port";
import { excelWorkbook } from "../../../src/workbook/excel";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import type { WorkbookPort } from "../../../src/workbook/port";
import { table } from "./big-model";
import { newExcel } from "./open";

/** The client library's own, once it is loaded. */
const library: { run: unknown } = { run: null };
afterEach(() => {
  Reflect.set(Excel, "run", library.run);
});

const marks: readonly Change[] = [
  { kind: "cell", sheet: "Bảng", row: 3, column: 4, value: "✔ Đạt", style: "statusMet" },
  { kind: "cell", sheet: "Bảng", row: 3, column: 5, value: 7, style: "resultNumber" },
];

/**
 * The client library at hand knows no undo groups. What stands in for a newer one here notes whether a group is asked for
 * and runs the batch through the real library; what Ctrl+Z then takes back in a real Excel was not tried.
 */
const noting = (refuses = false): readonly boolean[] => {
  const asked: boolean[] = [];
  library.run ??= Excel.run;
  const pass = library.run as (options: object, batch: unknown) => Promise<unknown>;
  Reflect.set(Excel, "run", async (options: { readonly mergeUndoGroup?: boolean }, batch: unknown) => {
    asked.push(options.mergeUndoGroup === true);
    if (options.mergeUndoGroup === true && refuses)
      throw Reflect.construct(OfficeExtension.Error, [{ code: "UndoNotSupported", message: "" }]);
    return pass(options, batch);
  });
  return asked;
};

const opened = async (supported: string): Promise<WorkbookPort> => {
  newExcel(supported);
  expect((await loadModel(table(10), { beside: false })).ok).toBe(true);
  return excelWorkbook();
};

/** Reads and marks; whether each trip asked for one step of the undo list. */
const marked = async (port: WorkbookPort, asked: readonly boolean[]): Promise<readonly boolean[]> => {
  const before = asked.length;
  expect((await port.read([{ kind: "everything" }])).ok).toBe(true);
  expect((await port.apply(marks)).ok).toBe(true);
  return asked.slice(before);
};

describe("the marks of one check in one step of the undo list", () => {
  test("is asked for where this Excel has such steps, of writes alone", async () => {
    const port = await opened("1.20");
    const asked = noting();
    expect(await marked(port, asked)).toEqual([false, true]);
  });

  test("is not asked for of an older Excel", async () => {
    const port = await opened("1.14");
    const asked = noting();
    expect(await marked(port, asked)).toEqual([false, false]);
  });

  test("refused, the marks are written all the same, and it is asked for no more", async () => {
    const port = await opened("1.20");
    const asked = noting(true);
    expect(await marked(port, asked)).toEqual([false, true, false]);
    expect(await marked(port, asked)).toEqual([false, false]);
  });
});
