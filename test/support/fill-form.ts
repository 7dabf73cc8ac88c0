import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeKey } from "../../src/sheet/keys";
import { findTables, type FoundRow } from "../../src/sheet/find";
import type { WorkbookModel } from "../../src/sheet/model";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { type Edit, fillWithLibreOffice, type Step } from "./libreoffice";

/** What to enter for an entry key: (1), (2), Giải trình; null or missing leaves the cell as it is. */
export type Filling = Readonly<
  Record<string, readonly [n?: Edit["value"] | null, d?: Edit["value"] | null, reason?: string]>
>;

const addressIn = (row: FoundRow, role: "n" | "d" | "reason"): string => row.cellOf(role).at.split("!").at(-1) ?? "";

/**
 * The edits that enter a filling into a form, by the form's own keys; a key that the form does not have is an error. On a sheet
 * of lines (2) has a row of its own; a total that several figures share is named by its own key.
 */
export const editsFor = async (bytes: Uint8Array, filling: Filling): Promise<readonly Edit[]> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const blocks = await opened.value.read([{ kind: "everything" }]);
  if (!blocks.ok) throw new Error(blocks.refusal.code);
  const rows = findTables(blocks.value[0] ?? []).flatMap((table) =>
    table.rows.flatMap((row) => (row.key === null ? [] : [{ table, row, key: writeKey(row.key) }])),
  );
  return Object.entries(filling).flatMap(([key, values]) => {
    const own = rows.filter((each) => each.key === key);
    if (own.length === 0) throw new Error(`No row for ${key}`);
    return own.flatMap(({ table, row }) =>
      (["n", "d", "reason"] as const).flatMap((role, index): readonly Edit[] => {
        const value = values[index] ?? null;
        if (value === null) return [];
        const alone = role === "d" && !table.columns.has("d");
        const at = alone ? rows.find((each) => each.key === `${key}.d`)?.row : row;
        if (at === undefined) throw new Error(`No row for the (2) of ${key}`);
        return [{ sheet: table.sheet, address: addressIn(at, alone ? "n" : role), value }];
      }),
    );
  });
};

/** Writes a form, fills it in LibreOffice as a clerk would, does `steps`, and saves it as `output` (.xlsx or .ods). */
export const fillForm = async (
  model: WorkbookModel,
  filling: Filling,
  output: string,
  steps: readonly Step[] = [],
): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-form-"));
  try {
    const bytes = await writeWorkbook(model);
    const empty = path.join(folder, "bieu-mau.xlsx");
    await writeFile(empty, bytes);
    const edits = await editsFor(bytes, filling);
    await fillWithLibreOffice(empty, edits, path.resolve(output), steps);
    return edits.length;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
