import { sayRefusal, type Attempt } from "../../../src/findings/refusals";
import { excel } from "../../../src/findings/refusals/excel";
import { excelWorkbook, goTo, watch } from "../../../src/workbook/excel";
import type { Change } from "../../../src/workbook/port";
import { sample } from "../contract/model";
import { loaded, newExcel } from "./open";

const mark: Change = { kind: "cell", sheet: "Phụ lục 1", row: 3, column: 3, value: "✔ Đạt", style: "statusMet" };
const codeOf = (outcome: Attempt<unknown>): unknown =>
  outcome.ok ? "done" : [outcome.refusal.code, outcome.refusal.params["sheet"]];

describe("what Excel refuses becomes a value that says what to do", () => {
  test.each(Object.keys(excel))("%s has a sentence in both languages without a gap", (code) => {
    const params = { sheet: "Phụ lục 1", name: "RASOAT_T1", version: "1.14", code: "GeneralException" };
    for (const lang of ["vi", "en"] as const) {
      const sentence = sayRefusal({ code, params }, lang);
      expect(sentence).not.toMatch(/[{}]/);
      expect(sentence).toMatch(/\.$/);
    }
  });

  test("a cell being edited: old Excels refuse, new ones wait for the end of the edit", async () => {
    const { host, port } = await loaded(sample);
    host.startCellEdit();
    host.waitsForCellEdit = false;
    expect(codeOf(await port.apply([mark]))).toEqual(["excel-cell-edit", ""]);
    expect(codeOf(await port.read([{ kind: "named", name: "RASOAT_T1" }]))).toEqual(["excel-cell-edit", ""]);
    host.waitsForCellEdit = true;
    const waiting = port.apply([mark]);
    host.endCellEdit();
    expect(codeOf(await waiting)).toBe("done");
  });

  test("a sheet deleted after it was read is named, and no other sheet is written", async () => {
    const { host, port } = await loaded(sample);
    await port.read([{ kind: "everything" }]);
    host.book.deleteSheet(host.book.sheet("An"));
    const before = host.book.sheet("Phụ lục 1").grid.picture();
    expect(codeOf(await port.apply([mark, { ...mark, sheet: "An" }]))).toEqual(["excel-sheet-missing", "An"]);
    expect(host.book.sheet("Phụ lục 1").grid.picture()).toEqual(before);
  });

  test("an Excel below the floor is told to update, before anything is sent", async () => {
    const host = newExcel("1.9");
    const port = excelWorkbook();
    expect(codeOf(await port.read([{ kind: "everything" }]))).toEqual(["excel-too-old", undefined]);
    expect(codeOf(await port.apply([mark]))).toEqual(["excel-too-old", undefined]);
    expect(codeOf(await watch(() => undefined))).toEqual(["excel-too-old", undefined]);
    expect(host.trips).toHaveLength(0);
  });

  test("going to a cell: shown and selected, or refused by name when hidden or gone", async () => {
    const { host } = await loaded(sample);
    const area = { top: 3, left: 3, bottom: 3, right: 3 };
    expect(codeOf(await goTo({ kind: "area", sheet: "Phụ lục 1", area }))).toBe("done");
    expect(host.book.active).toEqual({ sheet: "Phụ lục 1", address: "'Phụ lục 1'!D4" });
    expect(codeOf(await goTo({ kind: "area", sheet: "An", area }))).toEqual(["excel-sheet-hidden", "An"]);
    expect(codeOf(await goTo({ kind: "area", sheet: "Đã xóa", area }))).toEqual(["excel-sheet-missing", "Đã xóa"]);
    expect(await goTo({ kind: "named", name: "RASOAT_X" })).toMatchObject({
      refusal: { code: "excel-name-lost", params: { name: "RASOAT_X" } },
    });
    expect(codeOf(await goTo({ kind: "named", name: "RASOAT_META" }))).toEqual(["excel-sheet-hidden", "rasoat"]);
  });
});

describe("protected sheets", () => {
  const locked = { ...sample, sheets: sample.sheets.map((one) => ({ ...one, protected: true })) };

  test("a protection without a password is lifted and put back, with its options, within the one trip", async () => {
    const { host, port } = await loaded(locked);
    const protection = host.book.sheet("Phụ lục 1").protection;
    await port.read([{ kind: "named", name: "RASOAT_T1" }]);
    host.trips.length = 0;
    expect(codeOf(await port.apply([mark]))).toBe("done");
    expect(host.trips).toHaveLength(1);
    expect(protection?.options).toMatchObject({ allowFormatCells: true });
    expect(host.book.sheet("Phụ lục 1").protection).toEqual(protection);
  });

  test("a sheet protected since it was read is marked all the same", async () => {
    const { host, port } = await loaded(sample);
    await port.read([{ kind: "everything" }]);
    host.book.sheet("Phụ lục 1").protection = { options: { allowSort: true }, password: null };
    expect(codeOf(await port.apply([mark]))).toBe("done");
    expect(host.book.sheet("Phụ lục 1").protection).toEqual({ options: { allowSort: true }, password: null });
  });

  test("a password refuses with the sheet's name, and the sheet stays as it was", async () => {
    const { host, port } = await loaded(locked);
    const protection = { options: {}, password: "bí mật" };
    host.book.sheet("Phụ lục 1").protection = protection;
    const before = host.book.sheet("Phụ lục 1").grid.picture();
    expect(codeOf(await port.apply([mark]))).toEqual(["excel-sheet-protected", "Phụ lục 1"]);
    await port.read([{ kind: "everything" }]);
    expect(codeOf(await port.apply([mark]))).toEqual(["excel-sheet-protected", "Phụ lục 1"]);
    expect(host.book.sheet("Phụ lục 1").grid.picture()).toEqual(before);
    expect(host.book.sheet("Phụ lục 1").protection).toBe(protection);
  });

  test("when a write fails after the sheet was opened, it is closed again", async () => {
    const { host, port } = await loaded(locked);
    await port.read([{ kind: "everything" }]);
    host.book.sheet("rasoat").protection = { options: {}, password: "bí mật" };
    const done = await port.apply([mark, { ...mark, sheet: "rasoat" }]);
    expect(done.ok).toBe(false);
    expect(host.book.sheet("Phụ lục 1").protection).not.toBeNull();
  });
});
