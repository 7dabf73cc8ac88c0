import { sample, trickyTexts } from "./model";
import { blank, cellAt, everything, one, type Open } from "./ports";

const table = { top: 2, left: 0, bottom: 6, right: 3 };

export function readingContract(open: Open): void {
  test("a named range comes with its sheet, its place and its typed cells, blanks included", async () => {
    const [blocks] = await one(await open(sample), { kind: "named", name: "RASOAT_T1" });
    expect(blocks).toHaveLength(1);
    const [block] = blocks ?? [];
    expect([block?.sheet, block?.visibility, block?.top, block?.left]).toEqual(["Phụ lục 1", "visible", 2, 0]);
    expect(cellAt(block, 3, 1)).toEqual({ type: "text", text: "Tỷ lệ giáo viên" });
    expect(cellAt(block, 3, 2)).toEqual({ type: "number", value: 26 });
    expect(cellAt(block, 4, 2)).toEqual({ type: "number", value: 0.1 });
    expect(cellAt(block, 5, 2)).toEqual({ type: "date", day: "2026-11-22" });
    expect(cellAt(block, 3, 3)).toEqual(blank);
    expect(block?.cells.map((line) => line.length)).toEqual([4, 4, 4, 4, 4]);
  });

  test("an area is read the same as the name that covers it", async () => {
    const port = await open(sample);
    const [named, area] = await one(
      port,
      { kind: "named", name: "RASOAT_T1" },
      { kind: "area", sheet: "Phụ lục 1", area: table },
    );
    expect(area).toEqual(named);
  });

  test("an area without a value is there, and blank", async () => {
    const [blocks] = await one(await open(sample), {
      kind: "area",
      sheet: "Phụ lục 1",
      area: { top: 20, left: 5, bottom: 21, right: 6 },
    });
    expect(blocks).toHaveLength(1);
    expect(blocks?.[0]?.cells.flat()).toEqual([blank, blank, blank, blank]);
  });

  test("a missing name or sheet gives no block, and the others still come in order", async () => {
    const answers = await one(
      await open(sample),
      { kind: "named", name: "RASOAT_GONE" },
      { kind: "area", sheet: "Không có", area: table },
      { kind: "named", name: "RASOAT_META" },
    );
    expect(answers.map((blocks) => blocks.length)).toEqual([0, 0, 1]);
    expect(cellAt(answers[2]?.[0], 0, 1)).toEqual({ type: "text", text: "phu-ly-2026" });
  });

  test("everything is every sheet, hidden and very hidden ones too", async () => {
    const blocks = await everything(await open(sample));
    const ours = blocks.filter(({ sheet: name }) => sample.sheets.some((wanted) => wanted.name === name));
    expect(ours.map(({ sheet: name, visibility }) => [name, visibility])).toEqual([
      ["Phụ lục 1", "visible"],
      ["Trường 'A' & B", "visible"],
      ["An", "hidden"],
      ["rasoat", "veryHidden"],
    ]);
    expect(cellAt(ours[2], 1, 0)).toEqual({ type: "number", value: -1.5 });
  });

  test("texts stay the very texts, also those that look like numbers, days, formulas or errors", async () => {
    const blocks = await everything(await open(sample));
    const block = blocks.find(({ sheet: name }) => name === "Trường 'A' & B");
    expect(trickyTexts.map((_, row) => cellAt(block, row + 1, 1))).toEqual(
      trickyTexts.map((words) => ({ type: "text", text: words })),
    );
  });
}
