import { sample, trickyTexts } from "./model";
import { cellAt, change, filled, one, sheetOf, type Open } from "./ports";

export function writingContract(open: Open): void {
  test("marks are written where they belong and nothing else changes", async () => {
    const port = await open(sample);
    const before = await filled(port);
    const done = await port.apply([
      change(3, 3, "✔ Đạt", "statusMet"),
      change(4, 3, 50, "resultNumber"),
      change(9, 1, "cuối"),
    ]);
    expect(done).toEqual({ ok: true, value: null });
    expect(await filled(port)).toEqual({
      ...before,
      "Phụ lục 1!3,3": { type: "text", text: "✔ Đạt" },
      "Phụ lục 1!4,3": { type: "number", value: 50 },
      "Phụ lục 1!9,1": { type: "text", text: "cuối" },
    });
  });

  test("a second marking replaces the first, and null takes it away", async () => {
    const port = await open(sample);
    const before = await filled(port);
    await port.apply([change(3, 3, "✔ Đạt", "statusMet"), change(4, 3, "✖ Chưa đạt", "statusNotMet")]);
    await port.apply([change(3, 3, "⚠ Thiếu số liệu", "statusMissing"), change(4, 3, null, "result")]);
    expect(await filled(port)).toEqual({ ...before, "Phụ lục 1!3,3": { type: "text", text: "⚠ Thiếu số liệu" } });
    await port.apply([change(3, 3, null, "result")]);
    expect(await filled(port)).toEqual(before);
  });

  test("of several changes to one cell the last counts", async () => {
    const port = await open(sample);
    await port.apply([change(3, 3, "một"), change(3, 3, 2), change(3, 3, "ba")]);
    expect(cellAt(await sheetOf(port, "Phụ lục 1"), 3, 3)).toEqual({ type: "text", text: "ba" });
  });

  test("a formula stays under a mark, and gives way to what is written in its place", async () => {
    const port = await open(sample);
    await port.apply([
      { ...change(3, 3, 3), formula: "1+2" },
      { ...change(4, 3, 3), formula: "1+2" },
    ]);
    const formulas = async () => (await sheetOf(port, "Phụ lục 1"))?.formulas;
    expect(await formulas()).toEqual(new Set(["3,3", "4,3"]));
    await port.apply([change(3, 3, null, "statusMet"), { ...change(4, 3, 10), formula: null }]);
    expect(await formulas()).toEqual(new Set(["3,3"]));
    expect(cellAt(await sheetOf(port, "Phụ lục 1"), 4, 3)).toEqual({ type: "number", value: 10 });
  });

  test("what is written as a text stays that text", async () => {
    const port = await open(sample);
    await port.apply(trickyTexts.map((words, row) => change(10 + row, 3, words, "result")));
    const block = await sheetOf(port, "Phụ lục 1");
    expect(trickyTexts.map((_, row) => cellAt(block, 10 + row, 3))).toEqual(
      trickyTexts.map((words) => ({ type: "text", text: words })),
    );
  });

  test("nothing to write is no error", async () => {
    const port = await open(sample);
    expect(await port.apply([])).toEqual({ ok: true, value: null });
  });

  test.each([
    ["a sheet that is not there", { ...change(3, 3, "x"), sheet: "Không có" }],
    ["a number that is none", change(3, 3, Number.NaN)],
    ["a cell off the sheet", change(1_048_576, 3, "x")],
    ["a text longer than a cell takes", change(3, 3, "x".repeat(32_768))],
  ])("%s is refused and nothing at all is written", async (_, bad) => {
    const port = await open(sample);
    const before = await filled(port);
    const done = await port.apply([change(4, 3, "trước"), bad, change(5, 3, "sau")]);
    expect(done.ok).toBe(false);
    expect(await filled(port)).toEqual(before);
  });

  test("marks reach a sheet that is protected without a password", async () => {
    const locked = { ...sample, sheets: sample.sheets.map((one) => ({ ...one, protected: true })) };
    const port = await open(locked);
    await one(port, { kind: "named", name: "RASOAT_T1" });
    expect(await port.apply([change(3, 3, "✔ Đạt", "statusMet")])).toEqual({ ok: true, value: null });
    expect(cellAt(await sheetOf(port, "Phụ lục 1"), 3, 3)).toEqual({ type: "text", text: "✔ Đạt" });
  });
}
