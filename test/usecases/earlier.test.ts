import { primarySchool } from "../support/primary-school";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { makeSchool } from "../../src/usecases/make";
import { packNamed } from "../../src/plan/catalogue";
import { findTables } from "../../src/sheet/find";
import { writeKey } from "../../src/sheet/keys";
import type { Change } from "../../src/workbook/port";
import { writeWorkbook } from "../../src/workbook/xlsx";
import { blocksOf, marked, opened } from "../support/xlsx-book";
import { catalogue } from "./forms";

const pack = packNamed(catalogue, "phu-ly-2026");
const form = async (earlier: ReadonlyMap<string, string | number> | null): Promise<Uint8Array> => {
  const made = pack === null ? null : makeSchool(catalogue, [pack], primarySchool, "2026", earlier);
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

  test("is judged as any other: what stood there is no figure, and a confirmation is no stray", async () => {
    const bytes = await form(before);
    const { rows, table } = await rowsOf(bytes);
    const at = (key: string, role: "n" | "confirmed", value: Change["value"]): Change => ({
      kind: "cell",
      sheet: table.sheet,
      row: rows.get(key)?.row ?? -1,
      column: table.columns.get(role) ?? -1,
      value,
      style: null,
    });
    const filled = await marked(bytes, [at(figure, "n", 26), at(`${figure}.d`, "n", 52), at(figure, "confirmed", "x")]);
    const checked = checkWorkbook(catalogue, await blocksOf(opened(filled)), null);
    if (!checked.ok) throw new Error(checked.refusal.code);
    const { judged, findings } = checked.value.report;
    expect(judged.find(({ target }) => target.code === "phu-ly-2026/PL.4")?.verdict.status).toBe("notMet");
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["blank"]));
  });

  test("a form made without one has neither column", async () => {
    const { table } = await rowsOf(await form(null));
    expect([table.columns.has("previous"), table.columns.has("confirmed")]).toEqual([false, false]);
  });
});
