import { primarySchool } from "../support/primary-school";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { earlierOf } from "../../src/usecases/earlier";
import { makeSchool } from "../../src/usecases/make";
import { packNamed } from "../../src/plan/catalogue";
import { findTables } from "../../src/sheet/find";
import { writeKey } from "../../src/sheet/keys";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { filledForm, type Typed } from "../support/typed-form";
import { blocksOf, opened } from "../support/xlsx-book";
import { catalogue } from "./forms";

const pack = packNamed(catalogue, "phu-ly-2026");
const form = async (earlier: ReadonlyMap<string, string | number> | null): Promise<Uint8Array> => {
  const made =
    pack === null
      ? null
      : makeSchool(catalogue, [pack], primarySchool, "2026", earlier && { period: null, entries: earlier });
  if (made?.ok !== true) throw new Error("no form");
  return writeWorkbook(made.value);
};

const figure = "nha-giao-co-chung-thu-chu-ky-so";
const before = new Map<string, string | number>([
  [figure, 25],
  [`${figure}.d`, 52],
  ["total.hoc-sinh-pho-thong", 958],
  ["ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin", "Đang thực hiện"],
]);

/** The rows of a form by their keys. */
const rowsOf = async (bytes: Uint8Array) => {
  const [table] = findTables(await blocksOf(opened(bytes)));
  if (table === undefined) throw new Error("no table");
  return { table, rows: new Map(table.rows.map((row) => [row.key === null ? "" : writeKey(row.key), row])) };
};

const check = async (bytes: Uint8Array) => {
  const checked = checkWorkbook(catalogue, await blocksOf(opened(bytes)), null);
  if (!checked.ok) throw new Error(checked.refusal.code);
  return checked.value.report;
};

describe("a form made from an earlier return", () => {
  test("shows what stood there beside each entry, and has a column to confirm it", async () => {
    const { rows, table } = await rowsOf(await form(before));
    expect([table.columns.has("previous"), table.columns.has("confirmed")]).toEqual([true, true]);
    const shown = [...before.keys()].map((key) => rows.get(key)?.cellOf("previous").cell);
    expect(shown).toEqual(
      [...before.values()].map((value) =>
        typeof value === "number" ? { type: "number", value } : { type: "text", text: value },
      ),
    );
    expect(rows.get(`${figure}.d`)?.cellOf("n").cell).toEqual({ type: "blank" });
  });

  test("is judged as any other: what stood there is no figure", async () => {
    const bytes = await form(before);
    const { judged, findings } = await check(
      await filledForm(bytes, [
        [figure, "n", 26],
        [`${figure}.d`, "n", 52],
      ]),
    );
    expect(judged.find(({ target }) => target.code === "phu-ly-2026/PL.4")?.verdict.status).toBe("notMet");
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["blank"]));
  });

  test("proposes a total, which counts once it is confirmed and not before, and gives way to what is typed", async () => {
    const bytes = await form(before);
    const pupils = "hoc-sinh-duoc-cap-su-dung-hoc-ba-so";
    const total = "total.hoc-sinh-pho-thong";
    const denominator = async (...typed: readonly Typed[]): Promise<number | null | undefined> => {
      const { judged } = await check(await filledForm(bytes, [[pupils, "n", 900], ...typed]));
      return judged.find(({ target }) => target.measure === pupils)?.verdict.denominator;
    };
    expect(await denominator()).toBeNull();
    expect(await denominator([total, "confirmed", "không"])).toBeNull();
    expect(await denominator([total, "confirmed", " X "])).toBe(958);
    expect(await denominator([total, "confirmed", "x"], [total, "n", 960])).toBe(960);
    expect(await denominator([total, "n", 960])).toBe(960);
  });

  test("is made again from what it answered itself: totals as read, other entries as they stood", async () => {
    const bytes = await form(before);
    const typed: readonly Typed[] = [
      [figure, "n", 26],
      ["total.hoc-sinh-pho-thong", "confirmed", "x"],
      ["ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin", "n", "Đã hoàn thành"],
    ];
    const checked = checkWorkbook(catalogue, await blocksOf(opened(await filledForm(bytes, typed))), null);
    expect(checked.ok && Object.fromEntries(earlierOf(checked.value).entries)).toEqual({
      [figure]: 26,
      "total.hoc-sinh-pho-thong": 958,
      "ra-soat-hien-trang-ha-tang-cong-nghe-thong-tin": "Đã hoàn thành",
    });
  });

  test("a form made without one has neither column", async () => {
    const { table } = await rowsOf(await form(null));
    expect([table.columns.has("previous"), table.columns.has("confirmed")]).toEqual([false, false]);
  });
});
