import fc from "fast-check";
import { readFileSync } from "node:fs";
import { aDay, aPlan } from "../support/ids";
import { askedRows, cellText, writtenFor } from "../../src/pane/tab/entries";
import { firstDrawn, moreDrawn, withRow } from "../../src/pane/tab/portions";
import { type AskedCell, nextOpen } from "../../src/pane/tab/to-fill";
import { tableViews } from "../../src/pane/tab/table";
import { knows, reachesHelpers, rowsToRead, withRows } from "../../src/pane/session/rows";
import { makeSchool } from "../../src/usecases/make";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import type { Edited } from "../../src/pane/host";
import type { Block, RangeRef } from "../../src/workbook/port";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { catalogue, day } from "./support";

const number = { kind: "number" } as const;
const words = { kind: "words" } as const;

describe("what is written for what is typed", () => {
  test("a number typed over a formula takes its place: Excel would bring the formula's value back", async () => {
    const sample = openWorkbook(new Uint8Array(readFileSync("assets/bao-cao-mau.xlsx")));
    if (!sample.ok) throw new Error(sample.refusal.code);
    const typed = { kind: "cell", sheet: "Nhập số liệu", row: 24, column: 3, value: 10, style: null } as const;
    expect((await sample.value.apply([{ ...typed, formula: null }])).ok).toBe(true);
    const saved = openWorkbook(sample.value.save());
    const read = saved.ok ? await saved.value.read([{ kind: "everything" }]) : saved;
    const checked = read.ok ? checkWorkbook(catalogue, read.value[0] ?? [], null) : read;
    const found = checked.ok ? checked.value.report.findings : [];
    expect(found.map(({ code }) => code)).not.toContain("formula-entered");
    expect(found.map(({ code }) => code)).not.toContain("error-cell");
    expect(found.length).toBeGreaterThan(0);
  });

  test.each([
    ["26", number, 26],
    [" 1.234.567 ", number, 1234567],
    ["65,5", number, 65.5],
    ["65.5", number, "65.5"],
    ["12 học sinh", number, "12 học sinh"],
    ["50 %", number, "50 %"],
    ["", number, null],
    ["  ", words, null],
    ["2026", words, "2026"],
    ["=1+1", words, "=1+1"],
    ["2", { kind: "list", values: ["1", "2", "3"] } as const, 2],
    ["Có", { kind: "list", values: ["Có", "Không"] } as const, "Có"],
  ])("%j as %j is %j", (typed, kind, written) => {
    expect(writtenFor(typed, kind)).toBe(written);
  });

  test("a cell is shown as a Vietnamese Excel shows it", () => {
    const shown = [
      cellText({ type: "number", value: 65.5 }),
      cellText({ type: "number", value: 0.655, percent: true }),
      cellText({ type: "date", day: aDay("2026-11-20") }),
      cellText({ type: "error", code: "#REF!" }),
    ];
    expect(shown).toEqual(["65,5", "65,5%", "20/11/2026", "#REF!"]);
  });
});

const blocksOfForm = async (): Promise<readonly Block[]> => {
  const pack = catalogue.packs.get(aPlan("phu-ly-2026"));
  if (pack === undefined) throw new Error("no plan");
  const school = { viewpoint: "school", levels: ["mam-non"], ownership: "public", school: "A", code: "A1" } as const;
  const made = makeSchool(catalogue, [pack], school, "2026");
  if (!made.ok) throw new Error(made.refusal.code);
  const opened = openWorkbook(await writeWorkbook(made.value));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const read = await opened.value.read([{ kind: "everything" }]);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value[0] ?? [];
};

describe("the table of a file", () => {
  test("shows the form's own headings and rows, each entry cell with what it takes, and none of its hidden columns", async () => {
    const blocks = await blocksOfForm();
    const checked = checkWorkbook(catalogue, blocks, day);
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { recognised } = checked.value;
    const [view] = tableViews(blocks, recognised.tables, askedRows(catalogue, recognised).kind);
    const headers = view?.columns.map(({ header }) => header) ?? [];
    expect(headers.slice(0, 6)).toEqual([
      "TT",
      "Chỉ tiêu, nhiệm vụ (nguyên văn kế hoạch)",
      "Nội dung cần nhập",
      "NHẬP SỐ LIỆU",
      "Trên tổng số",
      "Kết quả",
    ]);
    expect(
      headers.filter((header) => /^[A-Z]{1,2}$/.test(header) || header.startsWith("rs:") || header.includes("Mã")),
    ).toEqual(headers.filter((header) => header === "TT"));
    const entries = view?.rows.flatMap((row) =>
      row.kind === "row" ? row.cells.filter(({ entry }) => entry !== null) : [],
    );
    expect(entries?.some(({ entry }) => entry?.kind === "list" && entry.values.includes("Có"))).toBe(true);
    expect(view?.rows.some((row) => row.kind === "section")).toBe(true);
  });
});

describe("rows drawn in portions", () => {
  const drawn = fc
    .tuple(fc.nat({ max: 900 }), fc.integer({ min: -1, max: 899 }))
    .filter(([count, goal]) => goal < count);

  test("whatever row is gone to is among the first, and in the end all are drawn, none twice", () => {
    fc.assert(
      fc.property(drawn, ([count, goal]) => {
        let now = firstDrawn(count, goal);
        expect(goal < 0 || (now.from <= goal && goal < now.to)).toBe(true);
        for (let step = 0; step < 200 && (now.from > 0 || now.to < count); step += 1) {
          const next = moreDrawn(now, count);
          expect(next.from <= now.from && next.to >= now.to).toBe(true);
          now = next;
        }
        expect(now).toEqual({ from: 0, to: count });
      }),
    );
  });
});

describe("re-reading after an edit", () => {
  const text = (said: string) => ({ type: "text", text: said }) as const;
  const number = (value: number) => ({ type: "number", value }) as const;
  const empty = { type: "blank" } as const;
  // The words, the hidden key, the entries, and beside the table a helper.
  const block: Block = {
    sheet: "A",
    visibility: "visible",
    top: 2,
    left: 1,
    formulas: new Set(["3,5"]),
    cells: [
      [text("rs:words"), text("rs:key"), text("rs:n"), empty, empty],
      [text("Một"), text("mot"), number(2), empty, number(5)],
      [text("Hai"), text("hai"), number(3), empty, number(6)],
    ],
  };
  const fresh = (value: number, formulas: readonly string[] = []): Block => ({
    ...block,
    top: 3,
    left: 0,
    formulas: new Set(formulas),
    cells: [[empty, text("Một"), text("mot"), number(value)]],
  });
  const area = { top: 3, bottom: 3, left: 3, right: 3 };
  const edit = (at: Edited["area"]): Edited => ({ how: "edited", sheet: "id", area: at });
  const rows = (top: number, bottom = top): RangeRef => ({
    kind: "area",
    sheet: "id",
    area: { top, bottom, left: 0, right: 3 },
  });

  test("asks for the touched rows up to the last column that has a role, or for everything when rows may have moved", () => {
    expect(rowsToRead([block], [edit(area)])).toEqual([rows(3)]);
    expect(rowsToRead([block], [edit(null)])).toBeNull();
    expect(rowsToRead([block], [edit({ ...area, bottom: 9 })])).toBeNull();
  });

  test("asks for the places last left as well, from where cells may have been cut", () => {
    const left: Edited = { how: "left", sheet: "id", area: { top: 4, bottom: 20, left: 0, right: 0 } };
    expect(rowsToRead([block], [edit(area)], [left])).toEqual([rows(3), rows(4)]);
  });

  test("asks for entries that are formulas, whatever was touched: they bring figures from elsewhere", () => {
    const linked = { ...block, formulas: new Set(["4,3", "3,5"]) };
    expect(rowsToRead([linked], [edit(area)])).toEqual([
      rows(3),
      { kind: "area", sheet: "A", area: { top: 4, bottom: 4, left: 3, right: 3 } },
    ]);
  });

  test("puts what was read over what was known, formulas too, and keeps a block in which nothing differs", () => {
    expect(withRows([block], [fresh(7)])[0]?.cells[1]?.[2]).toEqual(number(7));
    expect(withRows([block], [fresh(2)])[0]).toBe(block);
    expect([...(withRows([block], [fresh(2, ["3,3"])])[0]?.formulas ?? [])].sort()).toEqual(["3,3", "3,5"]);
    expect(withRows([block], [{ ...fresh(7), sheet: "B" }])[0]).toBe(block);
  });

  test("does not know what lies past the end of a sheet, or on a sheet that was not there", () => {
    expect(knows([block], [fresh(7)])).toBe(true);
    expect(knows([block], [{ ...fresh(7), top: 5 }])).toBe(false);
    expect(knows([block], [{ ...fresh(7), sheet: "B" }])).toBe(false);
  });

  test("an edit beside the table, or one that moves cells, may have reached the helpers", () => {
    expect(reachesHelpers([block], [edit(area)])).toBe(false);
    expect(reachesHelpers([block], [edit({ ...area, right: 5 })])).toBe(true);
    expect(reachesHelpers([block], [edit(null)])).toBe(true);
  });
});

describe("from open cell to open cell", () => {
  const cell = (row: number, column: number, open: boolean): AskedCell => ({ sheet: "A", row, column, open });
  const cells = [cell(3, 1, false), cell(4, 1, true), cell(5, 1, false), cell(6, 1, true)];

  test("goes on and back past what is filled, and round the ends", () => {
    const at = (row: number) => ({ sheet: "A", row, column: 1 });
    expect(nextOpen(cells, null, 1)?.row).toBe(4);
    expect(nextOpen(cells, at(4), 1)?.row).toBe(6);
    expect(nextOpen(cells, at(6), 1)?.row).toBe(4);
    expect(nextOpen(cells, at(6), -1)?.row).toBe(4);
    expect(nextOpen(cells, null, -1)?.row).toBe(6);
    // From a cell that is not asked, such as a reason: by its row.
    expect(nextOpen(cells, { sheet: "A", row: 5, column: 8 }, 1)?.row).toBe(6);
  });

  test("goes nowhere when nothing is open, and comes to itself when it is the only one", () => {
    expect(nextOpen([], null, 1)).toBeNull();
    expect(nextOpen([cell(3, 1, false)], null, 1)).toBeNull();
    expect(nextOpen([cell(3, 1, true)], { sheet: "A", row: 3, column: 1 }, 1)?.row).toBe(3);
  });
});

test("the row that is gone to is always drawn, and going far draws few rows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.nat(), (count, first, next) => {
      const [goal, row] = [first % count, next % count];
      const { from, to } = withRow(firstDrawn(count, goal), row, count);
      expect(from <= row && row < to && from >= 0 && to <= count).toBe(true);
      expect(to - from).toBeLessThanOrEqual(3 * 12);
    }),
  );
});
