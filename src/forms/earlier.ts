import type { EntryFrame } from "../sheet/draft";
import { cellName } from "../sheet/address";
import { confirmation } from "../sheet/entry-cells";
import { readKey } from "../sheet/keys";
import { heightFor } from "../sheet/heights";
import type { SheetCell, SheetModel, SheetRow } from "../sheet/model";
import { confirmationWords } from "../sheet/proposal";

/** What stood in an earlier return, cell by cell, under the keys of its entries (sheet/keys): a number, or a text. */
export interface Earlier {
  /** Its period; null: not known. */
  readonly period: string | null;
  readonly entries: ReadonlyMap<string, string | number>;
}

export const nothingEarlier: Earlier = { period: null, entries: new Map() };

type Laid = Pick<SheetModel, "columns" | "rows" | "cells" | "merges" | "validations">;

const shown = (value: string | number): NonNullable<SheetCell["content"]> =>
  typeof value === "number" ? { type: "number", value } : { type: "text", text: value };

/** A total lasts from one return to the next: it is proposed, and counts once it is confirmed. */
const isProposed = (key: string, value: string | number): boolean =>
  typeof value === "number" && readKey(key)?.figure.startsWith("total.") === true;

/** The total as it was, where it is confirmed on the row; typing over it gives another. */
const proposal = (row: number, previous: number, confirmed: number): SheetCell["content"] => {
  const tick = `TRIM($${cellName(row, confirmed)})`;
  const ticked = confirmationWords.map((word) => `${tick}="${word}"`).join(",");
  return { type: "formula", formula: `IF(OR(${ticked}),$${cellName(row, previous)},"")`, cached: "" };
};

/**
 * A form with what stood in the earlier return beside its entries ("Kỳ trước"), where nobody types. A total that was given
 * is proposed: its entry takes the earlier number once "Xác nhận" is ticked, and is blank before that.
 */
export const withEarlier = (laid: Laid, { columns }: EntryFrame, { entries }: Earlier): Laid => {
  const at = (role: "key" | "n" | "previous" | "confirmed"): number =>
    columns.find((each) => each.role === role)?.column ?? -1;
  const keys = new Map(
    laid.cells.flatMap(({ row, column, content }) =>
      column === at("key") && content?.type === "text" ? [[row, content.text] as const] : [],
    ),
  );
  const proposed = new Set([...keys].flatMap(([row, key]) => (isProposed(key, entries.get(key) ?? "") ? [row] : [])));
  const cells = laid.cells.map((cell): SheetCell => {
    const { row, column } = cell;
    const value = entries.get(keys.get(row) ?? "");
    if (value === undefined) return cell;
    if (column === at("previous")) return { ...cell, content: shown(value), style: "bodyCenter" };
    if (!proposed.has(row)) return cell;
    if (column === at("n")) return { ...cell, content: proposal(row, at("previous"), at("confirmed")) };
    return column === at("confirmed") ? { ...cell, style: "entryText" } : cell;
  });
  const ticks = [...proposed].map((row) => ({
    ...confirmation,
    area: { top: row, left: at("confirmed"), bottom: row, right: at("confirmed") },
  }));
  const px = columns.find(({ role }) => role === "previous")?.width ?? 0;
  const rows = laid.rows.map((each): SheetRow => {
    const value = entries.get(keys.get(each.row) ?? "");
    if (value === undefined) return each;
    return { ...each, height: heightFor([{ text: String(value), px, style: "bodyCenter" }], each.height) };
  });
  return { ...laid, rows, cells, validations: [...laid.validations, ...ticks] };
};
