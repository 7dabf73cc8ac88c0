import { goTo } from "../../../src/workbook/excel";
import { loadModel } from "../../../src/workbook/excel/load/load-model";
import { table } from "./big-model";
import { newExcel } from "./open";

/**
 * The client library at hand has no `Workbook.focus`. What stands in for a newer one notes that it was asked; whether the
 * keyboard then is in the grid of a real Excel was not tried.
 */
const workbookOf = (): object => {
  const prototype: unknown = Reflect.get(Reflect.get(Excel, "Workbook"), "prototype");
  if (typeof prototype !== "object" || prototype === null) throw new Error("the client library has no Workbook");
  return prototype;
};

const host = (): object => Reflect.get(globalThis, "OSF") as object;
const asLoaded: { factory: unknown } = { factory: null };

/** As if this were Excel on a desktop, of the newest kind. */
const onDesktop = (): void => {
  asLoaded.factory = Reflect.get(host(), "_OfficeAppFactory");
  const requirements = { isSetSupported: (): boolean => true };
  Reflect.set(host(), "_OfficeAppFactory", { getContext: () => ({ requirements }) });
};
afterEach(() => {
  if (asLoaded.factory !== null) Reflect.set(host(), "_OfficeAppFactory", asLoaded.factory);
});

const area = { top: 3, left: 2, bottom: 3, right: 2 };

const gone = async (): Promise<boolean> => (await goTo({ kind: "area", sheet: "Bảng", area })).ok;

beforeEach(async () => {
  newExcel("1.20");
  expect((await loadModel(table(10), { beside: false })).ok).toBe(true);
});

describe("“Đến ô” gives the keyboard back to the grid", () => {
  let asked = 0;
  beforeEach(() => {
    asked = 0;
    Reflect.set(workbookOf(), "focus", () => {
      asked += 1;
    });
  });
  afterEach(() => {
    Reflect.deleteProperty(workbookOf(), "focus");
  });

  test("where this Excel can, a desktop's", async () => {
    onDesktop();
    expect([await gone(), asked]).toEqual([true, 1]);
  });

  test("not elsewhere: the cell is selected all the same", async () => {
    expect([await gone(), asked]).toEqual([true, 0]);
  });
});

test("“Đến ô” goes to the cell in a desktop's Excel whose client library does not know how", async () => {
  onDesktop();
  expect(await gone()).toBe(true);
});
