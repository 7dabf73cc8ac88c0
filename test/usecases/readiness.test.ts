import type { Cell } from "../../src/figures/cell";
import { findTables, type SheetBlock } from "../../src/sheet/find";
import { isReady } from "../../src/checks/ready";
import { marksFor } from "../../src/usecases/marks";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { catalogue, checked, type Fill, filled, officeModel, packs, withoutRows, written } from "./forms";
import { emptyForm, put, rowOf, signed, text, trained } from "./primary-form";

let form: readonly SheetBlock[] = [];
beforeAll(async () => {
  form = await emptyForm();
});

const done = { n: "Đã hoàn thành", day: "20/10/2026", evidence: "BC 12/BC-TH" };
const items = (key: string, count: number): Fill =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${key}#${index + 1}`, { n: "Có" }]));

/** Everything that a primary school of Phủ Lý is asked: 18 figures, two totals and the day. */
const all: Fill = {
  "total.can-bo-quan-ly-giao-vien-nhan-vien": { n: 52 },
  "total.hoc-sinh-pho-thong": { n: 900 },
  ...items("ke-hoach-chuyen-doi-so-va-huong-ung", 3),
  "trang-kenh-thong-tin-tuyen-truyen-chuyen-doi-so": { n: 2, d: 2 },
  "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin": done,
  [signed]: { n: 27, d: 45 },
  [trained]: { n: 52 },
  "can-bo-giao-vien-ung-dung-ai": { n: 12, d: 48 },
  "hoc-sinh-duoc-tap-huan-hoc-tap-tren-nen-tang-so": { n: 700 },
  "can-bo-giao-vien-nhan-vien-lam-chu-ky-nang-so-co-ban": { n: 40 },
  "trien-khai-co-so-du-lieu-nganh-giao-duc": { n: "Có" },
  "trien-khai-xay-dung-khai-thac-hoc-lieu-so": { n: "Có" },
  "hoc-lieu-duoc-so-hoa": { n: 40, d: 200 },
  "hoc-sinh-duoc-cap-su-dung-hoc-ba-so": { n: 900 },
  "phan-mem-ung-dung-so-quan-ly-day-hoc": { n: "Có" },
  "trien-khai-khoan-thu-khong-dung-tien-mat": { n: "Không" },
  "quan-ly-bao-ve-he-thong-thong-tin-cua-truong": done,
  ...items("giai-phap-an-toan-thong-tin-cua-truong", 5),
  "bao-cao-ket-qua-thuc-hien-ke-hoach": done,
  "muc-do-chuyen-doi-so-co-so": { n: 2 },
};

const blank: Cell = { type: "blank" };

/** The line that a check writes on each sheet, and what it leaves for those of the sheet's own formulas. */
const outcome = (blocks: readonly SheetBlock[]) => {
  const result = checked(blocks, null);
  const changes = marksFor(catalogue, result);
  const at = (row: number | null | undefined, column: number | undefined, sheet: string) =>
    changes.find((change) => change.sheet === sheet && change.row === row && change.column === column);
  const lines = result.recognised.tables.map(({ sheet, owner, readyRow }) => at(readyRow, owner?.column, sheet));
  const notices = result.recognised.tables.map(({ sheet, owner }) => at(owner?.row, (owner?.column ?? -2) + 1, sheet));
  const values = (found: readonly ReturnType<typeof at>[]) => found.map((change) => change?.value);
  return { lines: values(lines), notices: values(notices), ready: isReady(result.report.findings) };
};

describe("the readiness that a check writes", () => {
  test("of an empty form: only its day is entered, and all else is to be explained", () => {
    expect(outcome(form)).toEqual({
      lines: ["✘ CHƯA SẴN SÀNG NỘP: đã nhập 1/21 mục · số lỗi: 0 · cần làm rõ: 20"],
      notices: [null],
      ready: false,
    });
  });

  test("of a form in which everything is entered, met or not", () => {
    expect(outcome(filled(form, all))).toEqual({
      lines: ["✔ SẴN SÀNG NỘP: đã nhập 21/21 mục"],
      notices: [null],
      ready: true,
    });
  });

  test.each<[string, Fill, number, number, number]>([
    ["an error in one", { [trained]: { n: 53 } }, 20, 1, 0],
    ["two errors in one", { "bao-cao-ket-qua-thuc-hien-ke-hoach": { n: "x", day: "y" } }, 20, 1, 0],
    [
      "a blank total: its rows have nothing to explain",
      { "total.can-bo-quan-ly-giao-vien-nhan-vien": { n: blank } },
      20,
      0,
      1,
    ],
    ["a total that is no number", { "total.can-bo-quan-ly-giao-vien-nhan-vien": { n: "nhiều" } }, 20, 1, 0],
    ["a total of 0 beside numbers", { "total.hoc-sinh-pho-thong": { n: 0 } }, 19, 2, 1],
    ["half of a share", { [`${signed}.d`]: { n: blank } }, 21, 0, 1],
    ["an item of several", { "giai-phap-an-toan-thong-tin-cua-truong#3": { n: blank } }, 21, 0, 1],
    ["a blank day of judgement", { "rs.day": { n: blank } }, 20, 1, 0],
  ])("of a form with %s", (_, change, entered, wrong, open) => {
    const { lines, ready } = outcome(filled(filled(form, all), change));
    expect(lines).toEqual([`✘ CHƯA SẴN SÀNG NỘP: đã nhập ${entered}/21 mục · số lỗi: ${wrong} · cần làm rõ: ${open}`]);
    expect(ready).toBe(false);
  });

  test.each<[string, string, number]>([
    ["a figure", "muc-do-chuyen-doi-so-co-so", 20],
    ["a figure's denominator", `${signed}.d`, 20],
    ["a total", "total.hoc-sinh-pho-thong", 20],
    ["the day of judgement", "rs.day", 20],
  ])("of a form from which the row of %s was deleted: one error", (_, key, entered) => {
    const { lines, ready } = outcome(withoutRows(filled(form, all), key));
    expect(lines).toEqual([`✘ CHƯA SẴN SÀNG NỘP: đã nhập ${entered}/21 mục · số lỗi: 1 · cần làm rõ: 0`]);
    expect(ready).toBe(false);
  });

  test("of a form without a total's row, on whose rows something else is wrong: both", () => {
    const without = withoutRows(filled(form, all), "total.can-bo-quan-ly-giao-vien-nhan-vien");
    expect(outcome(put(without, rowOf(without, trained).row.row, "n", text("nhiều"))).lines).toEqual([
      "✘ CHƯA SẴN SÀNG NỘP: đã nhập 19/21 mục · số lỗi: 2 · cần làm rõ: 0",
    ]);
  });

  test("names what no formula sees, on the sheet that all others show", () => {
    const stray = put(filled(form, all), rowOf(form, signed).row.row + 2, "n", blank);
    const section =
      (stray[0]?.cells.findIndex((row) => row[0]?.type === "text" && row[0].text === "II") ?? -1) +
      (stray[0]?.top ?? 0);
    const { lines, notices } = outcome(put(stray, section, "n", text("26")));
    const [notice] = notices;
    expect(notice).toMatch(
      /^Số liệu .+\('Nhập số liệu'!D\d+\) – theo lần kiểm tra gần nhất \(tính đến ngày 04\/12\/2026\)/,
    );
    expect(lines).toEqual([
      expect.stringMatching(/^✘ CHƯA SẴN SÀNG NỘP: đã nhập 21\/21 mục · số lỗi: 0 · cần làm rõ: 0/),
    ]);
    expect(lines[0]).toContain(notice);
  });
});

describe("an officer's workbook of two plans", () => {
  test("has one readiness, the same on every sheet, before and after a check", async () => {
    const file = await writeWorkbook(officeModel(packs("phu-ly-2026", "le-chan-2026")));
    const lineOf = async (bytes: Uint8Array) => {
      const blocks = await blocksOf(opened(bytes));
      const lines = findTables(blocks).map(({ sheet, owner, readyRow }) => {
        const block = blocks.find((each) => each.sheet === sheet);
        const cell = block?.cells[(readyRow ?? -1) - block.top]?.[(owner?.column ?? -1) - block.left];
        return cell?.type === "text" ? cell.text : null;
      });
      return [lines.length, ...new Set(lines)];
    };
    const before = await lineOf(file);
    expect(before).toEqual([
      4,
      expect.stringMatching(/^✘ CHƯA SẴN SÀNG NỘP: đã nhập 1\/\d+ mục · số lỗi: 0 · cần làm rõ: \d+$/),
    ]);
    const blocks = await blocksOf(opened(file));
    expect(await lineOf(await marked(file, marksFor(catalogue, checked(blocks, null))))).toEqual(before);
  });

  test("says on its first sheet alone what no formula sees", async () => {
    const office = await written(officeModel(packs("phu-ly-2026", "le-chan-2026")));
    const table = findTables(office)[2];
    const block = office.find(({ sheet }) => sheet === table?.sheet);
    const n = table?.columns.get("n") ?? -1;
    const row = (block?.cells.length ?? 0) + (block?.top ?? 0);
    const strayed = office.map((each) => {
      if (each !== block) return each;
      const cells = Array.from({ length: n - each.left + 1 }, (_, index): Cell =>
        index === n - each.left ? { type: "number", value: 26 } : blank,
      );
      return { ...each, cells: [...each.cells, cells] };
    });
    const [first, ...others] = outcome(strayed).notices;
    expect(first).toContain(String(row + 1));
    expect(others).toEqual([null, null, null]);
  });
});
