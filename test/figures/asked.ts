import type { Cell } from "../../src/figures/cell";
import type { Entry, EntryCells } from "../../src/figures/entry";
import type { Measure } from "../../src/plan/schema/measure";
import type { Asked } from "../../src/figures/reading";

export const teachers: Measure = {
  kind: "share",
  numerator: "Số nhà giáo có chứng thư",
  denominator: "Tổng số nhà giáo",
  short: "nhà giáo",
};

/** A cell as a test writes it: a number, a text, null for blank, or a cell in full. */
export type Raw = number | string | null | Cell;

const cell = (raw: Raw): Cell => {
  if (raw === null) return { type: "blank" };
  if (typeof raw === "number") return { type: "number", value: raw };
  return typeof raw === "string" ? { type: "text", text: raw } : raw;
};

export const asked = (raw: Raw): Asked => ({ at: "Nhập!C3", cell: cell(raw), what: "Số nhà giáo" });

const at = (address: string, raw: Raw) => ({ at: address, cell: cell(raw) });

export const entry = (cells: EntryCells, reason: string | null = null): Entry => ({
  measure: "nha-giao",
  cells,
  reason,
});

export const pair = (n: Raw, d: Raw): EntryCells => ({
  shape: "pairs",
  pairs: [{ n: at("S!C3", n), d: at("S!D3", d) }],
});
export const pairs = (...values: readonly (readonly [Raw, Raw])[]): EntryCells => ({
  shape: "pairs",
  pairs: values.map(([n, d], index) => ({ n: at(`S!C${index + 3}`, n), d: at(`S!D${index + 3}`, d) })),
});
export const one = (value: Raw): EntryCells => ({ shape: "single", value: at("S!C3", value) });
export const items = (...values: readonly Raw[]): EntryCells => ({
  shape: "items",
  items: values.map((value, index) => at(`S!C${index + 3}`, value)),
});
export const task = (status: Raw, day: Raw = null, evidence: Raw = null): EntryCells => ({
  shape: "task",
  status: at("S!C3", status),
  day: at("S!D3", day),
  evidence: at("S!E3", evidence),
});
