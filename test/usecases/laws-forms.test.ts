import { reportJson } from "../../src/usecases/report";
import fc from "fast-check";
import type { SheetBlock } from "../../src/sheet/find";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { marksFor } from "../../src/usecases/marks";
import {
  catalogue,
  checked,
  day,
  entryRows,
  filled,
  packs,
  schoolModel,
  statusesOf,
  withCells,
  written,
} from "./forms";
import { anything, junk } from "./junk";

describe("a form with anything typed into it", () => {
  let form: readonly SheetBlock[] = [];
  beforeAll(async () => {
    form = await written(schoolModel(packs("phu-ly-2026")));
  });

  test("junk in the entry cells is found, and never makes a target met", () => {
    const rows = entryRows(form);
    fc.assert(
      fc.property(fc.tuple(...rows.map(() => fc.tuple(junk, junk))), (cells) => {
        const fill = Object.fromEntries(rows.map(({ key }, index) => [key, { n: cells[index]?.[0] ?? "?" }]));
        const result = checked(filled(form, fill));
        expect(Object.values(statusesOf(result))).not.toContain("met");
        // Any words are evidence, and a day may be one.
        const judged = rows.filter(({ key }) => !/\.(evidence|day)$/.test(key));
        expect(new Set(result.report.findings.map(({ cell }) => cell)).size).toBeGreaterThanOrEqual(judged.length);
      }),
      { numRuns: 40 },
    );
  });

  test("any cells anywhere: judged or refused, never a crash, never half a report", () => {
    const sizes = form.map(({ sheet, top, left, cells }) => ({
      sheet,
      top,
      left,
      rows: cells.length,
      columns: cells[0]?.length ?? 1,
    }));
    const place = fc
      .tuple(fc.constantFrom(...sizes), fc.nat(), fc.nat(), anything)
      .map(([size, row, column, cell]) => ({
        sheet: size.sheet,
        row: size.top + (row % size.rows),
        column: size.left + (column % size.columns),
        cell,
      }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), (edits) => {
        const outcome = checkWorkbook(catalogue, withCells(form, edits), day);
        if (!outcome.ok) {
          expect(outcome.refusal.code).not.toBe("");
          return;
        }
        const json = JSON.stringify(reportJson(catalogue, "f.xlsx", outcome.value.report, "vi"));
        expect(json).not.toMatch(/"undefined|NaN|\{\w+\}[^"]*"/);
        expect(marksFor(catalogue, outcome.value).length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });

  test("the order of its rows changes no verdict and nothing that is found", () => {
    const entries = filled(form, {
      "total.can-bo-quan-ly-giao-vien-nhan-vien": { n: 52 },
      "nha-giao-co-chung-thu-chu-ky-so": { n: 27, d: 52 },
      "can-bo-giao-vien-nhan-vien-duoc-tap-huan-tren-nen-tang-so": { n: 53 },
      "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin": { n: "Đã hoàn thành", day: "20/10/2026" },
    });
    const sheet = entries[0]?.sheet;
    const inOrder = (order: readonly number[]): readonly SheetBlock[] =>
      entries.map(({ sheet: name, top, left, cells }) => ({
        ...{ sheet: name, top, left },
        cells: name === sheet ? order.map((row) => cells[row] ?? []) : cells,
      }));
    const rows = (entries[0]?.cells ?? []).map((_, row) => row);
    const meaning = (blocks: readonly SheetBlock[]) => {
      const result = checked(blocks, null);
      return { statuses: statusesOf(result), found: result.report.findings.map(({ code }) => code).sort() };
    };
    const expected = meaning(inOrder(rows));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (order) => {
        expect(meaning(inOrder(order))).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  test("sheets of nothing but random cells are refused", () => {
    const block = fc
      .array(fc.array(anything, { maxLength: 6 }), { maxLength: 6 })
      .map((cells) => ({ sheet: "S", top: 0, left: 0, cells }));
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        expect(checkWorkbook(catalogue, blocks, day).ok).toBe(false);
      }),
    );
  });
});
