import { type ExcelDesk, leave, loadedDesk, officePlace, settled } from "./excel-desk";

afterEach(leave);

const statuses = (at: ExcelDesk, codes: readonly string[]): readonly unknown[] => codes.map(at.statusOf);

/** Types, and waits until it was judged and marked, however long so large a workbook takes. */
const typed = async (at: ExcelDesk, { sheet, at: address }: ReturnType<typeof officePlace>, value: unknown) => {
  const before = at.state().checked;
  at.host.type(sheet, address("n"), [[value]]);
  for (let turn = 0; turn < 300 && at.state().checked === before; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await settled();
};

describe("what the whole workbook shares, edited in Excel", () => {
  test("a total: every row that divides by it is judged anew, in two trips", async () => {
    const plans = ["phu-ly-2026"];
    const at = await loadedDesk(...plans);
    const codes = ["phu-ly-2026/PL.1", "phu-ly-2026/PL.8", "phu-ly-2026/PL.12", "phu-ly-2026/PL.15"];
    const places = codes.map((code) => officePlace(plans, code));
    for (const place of places) await typed(at, place, 20);
    expect(statuses(at, codes)).toEqual(codes.map(() => "undecided"));
    const total = officePlace(plans, "total.co-so-giao-duc~mam-non+tieu-hoc+thcs");
    at.host.trips.length = 0;
    await typed(at, total, 20);
    expect([statuses(at, codes), at.host.trips.length]).toEqual([codes.map(() => "met"), 2]);
    const shown = places.map(({ sheet, row, column }) =>
      String(at.host.book.sheet(sheet).grid.cell(row, column("status")).content?.value),
    );
    expect(shown).toEqual(codes.map((): unknown => expect.stringContaining("✔ Đạt")));
    await typed(at, total, 400);
    expect(statuses(at, codes)).toEqual(codes.map(() => "notMet"));
  });

  test("the day, in a large workbook: milestones of every sheet, in two trips", async () => {
    const plans = ["tan-ky-2026", "hai-phong-2026"];
    const at = await loadedDesk(...plans);
    const codes = ["tan-ky-2026/PL1.1@2030", "tan-ky-2026/PL2.1@2030", "tan-ky-2026/II.2.1.Aa"];
    expect(statuses(at, codes)).toEqual(codes.map(() => "notDue"));
    const dayRow = officePlace(plans, "rs.day");
    at.host.trips.length = 0;
    await typed(at, dayRow, "15/06/2030");
    // The day's row is read, and all rows that it changes are written.
    const { checked } = at.state();
    expect([checked?.asOf, checked?.whole, at.host.trips.length]).toEqual(["2030-06-15", false, 2]);
    expect(statuses(at, codes)).toEqual(codes.map(() => "missing"));
  });
});
