import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeKey } from "../../src/sheet/keys";
import { findTables } from "../../src/sheet/find";
import type { WorkbookModel } from "../../src/sheet/model";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { type Edit, fillWithLibreOffice, type Step } from "./libreoffice";

/** What to enter for an entry key: (1), (2), Giải trình; null or missing leaves the cell as it is. */
export type Filling = Readonly<
  Record<string, readonly [n?: Edit["value"] | null, d?: Edit["value"] | null, reason?: string]>
>;

/** The edits that enter a filling into a form, by the form's own keys; a key that the form does not have is an error. */
export const editsFor = async (bytes: Uint8Array, filling: Filling): Promise<readonly Edit[]> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const blocks = await opened.value.read([{ kind: "everything" }]);
  if (!blocks.ok) throw new Error(blocks.refusal.code);
  const unused = new Set(Object.keys(filling));
  const edits: Edit[] = [];
  for (const table of findTables(blocks.value[0] ?? [])) {
    for (const row of table.rows) {
      const key = row.key === null ? "" : writeKey(row.key);
      unused.delete(key);
      (["n", "d", "reason"] as const).forEach((role, index) => {
        const value = filling[key]?.[index] ?? null;
        const address = row.cellOf(role).at.split("!").at(-1) ?? "";
        if (value !== null) edits.push({ sheet: table.sheet, address, value });
      });
    }
  }
  if (unused.size > 0) throw new Error(`No row for ${[...unused].join(", ")}`);
  return edits;
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
