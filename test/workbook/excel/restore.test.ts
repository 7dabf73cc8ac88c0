import type { Change } from "../../../src/workbook/port";
import { sample } from "../contract/model";
import { loaded } from "./open";
import { rich } from "./rich-model";

const at = (sheet: string, row: number, column: number, value: Change["value"], style: Change["style"]): Change => ({
  kind: "cell",
  sheet,
  row,
  column,
  value,
  style,
});

describe("taking marks away", () => {
  test("brings the sheet back exactly as it was loaded: contents, looks, number formats, locks", async () => {
    const { host, port } = await loaded(sample);
    const before = host.book.sheet("Phụ lục 1").grid.picture();
    await port.apply([
      at("Phụ lục 1", 3, 3, "✔ Đạt", "statusMet"),
      at("Phụ lục 1", 4, 3, "✖ Chưa đạt", "statusNotMet"),
      at("Phụ lục 1", 5, 3, 3, "statusInvalid"),
    ]);
    expect(host.book.sheet("Phụ lục 1").grid.picture()).not.toEqual(before);
    await port.apply([3, 4, 5].map((row) => at("Phụ lục 1", row, 3, null, "result")));
    expect(host.book.sheet("Phụ lục 1").grid.picture()).toEqual(before);
  });

  test("does so on a protected sheet, whose panes, rules and page are never touched", async () => {
    const { host, port } = await loaded(rich);
    const made = host.book.sheet("Phụ lục");
    const frame = (): string =>
      JSON.stringify([made.merges, made.freeze, made.page, made.validations, made.conditionalFormats, made.protection]);
    const before = [frame(), made.grid.picture()];
    await port.read([{ kind: "named", name: "RASOAT_T1" }]);
    await port.apply([at("Phụ lục", 3, 3, "✔ Đạt", "statusMet"), at("Phụ lục", 4, 3, 12.5, "resultNumber")]);
    await port.apply([at("Phụ lục", 3, 3, null, "result"), at("Phụ lục", 4, 3, null, "resultNumber")]);
    expect([frame(), made.grid.picture()]).toEqual(before);
  });

  test("a mark keeps the cell's number format, alignment, size and lock", async () => {
    const { host, port } = await loaded(sample);
    const { grid } = host.book.sheet("Phụ lục 1");
    Object.assign(grid.format(3, 3), { numberFormat: "0.0%", horizontal: "Right", size: 16, locked: false });
    await port.apply([at("Phụ lục 1", 3, 3, "✔ Đạt", "statusMet")]);
    expect(grid.look(3, 3)).toMatchObject({
      numberFormat: "0.0%",
      horizontal: "Right",
      size: 16,
      locked: false,
      fill: "#E2F0D9",
      bold: true,
    });
  });

  test("neighbours keep their look, also where lines meet", async () => {
    const { host, port } = await loaded(sample);
    const { grid } = host.book.sheet("Phụ lục 1");
    const neighbours = (): unknown =>
      [grid.look(3, 2), grid.look(2, 3), grid.look(4, 4), grid.look(6, 3)].map((look) => structuredClone(look));
    const before = neighbours();
    await port.apply([
      at("Phụ lục 1", 3, 3, "✔ Đạt", "statusMet"),
      at("Phụ lục 1", 4, 3, "x", "statusMet"),
      at("Phụ lục 1", 5, 3, "x", "plain"),
    ]);
    expect(neighbours()).toEqual(before);
  });

  test("a formula stays in the marked cell, which takes the look alone; whether it was read before or not", async () => {
    for (const readFirst of [true, false]) {
      const { host, port } = await loaded(rich);
      const { grid } = host.book.sheet("Phụ lục");
      const before = grid.picture();
      if (readFirst) await port.read([{ kind: "everything" }]);
      host.trips.length = 0;
      await port.apply([at("Phụ lục", 5, 3, "✔ Đạt", "statusMet"), at("Phụ lục", 4, 3, 1, "resultNumber")]);
      expect(host.trips).toHaveLength(readFirst ? 1 : 2);
      expect(grid.cell(5, 3).formula).toMatch(/^=IF/);
      expect(grid.look(5, 3).fill).toBe("#E2F0D9");
      expect(grid.cell(4, 3).content).toEqual({ kind: "number", value: 1 });
      await port.apply([at("Phụ lục", 5, 3, null, "result"), at("Phụ lục", 4, 3, null, "resultNumber")]);
      expect(grid.picture()).toEqual(before);
    }
  });
});
