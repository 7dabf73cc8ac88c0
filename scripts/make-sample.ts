/**
 * npm run sample: makes assets/bao-cao-mau.xlsx, the return that the demo checks. It is filled in LibreOffice, as a
 * clerk would, with mistakes planted so that every kind of verdict occurs.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeKey } from "../src/layout/entry-key";
import { findTables } from "../src/layout/find";
import { loadBuiltin } from "../src/plan/builtin";
import { makeSchool } from "../src/usecases/make";
import { openWorkbook, writeWorkbook } from "../src/workbook/xlsx";
import { type Edit, fillWithLibreOffice } from "../test/support/libreoffice";

type Values = readonly [n: Edit["value"] | null, d?: Edit["value"] | null, reason?: string];

/** By entry key: [(1), (2), reason]. What is not named stays blank. */
const values: Readonly<Record<string, Values>> = JSON.parse(
  await readFile(path.join(import.meta.dirname, "sample-figures.json"), "utf8"),
) as Record<string, Values>;

const catalogue = loadBuiltin();
if (!catalogue.ok) throw new Error("The rules do not load");
const pack = catalogue.value.packs.get("phu-ly-2026");
if (pack === undefined) throw new Error("No plan");
const made = makeSchool(
  catalogue.value,
  [pack],
  {
    viewpoint: "school",
    levels: ["tieu-hoc"],
    ownership: "public",
    school: "Trường Tiểu học Minh Khai",
    code: "TH-01",
  },
  "2026",
);
if (!made.ok) throw new Error(made.refusal.code);

const folder = await mkdtemp(path.join(tmpdir(), "ra-soat-sample-"));
const empty = path.join(folder, "bieu-mau.xlsx");
const bytes = await writeWorkbook(made.value);
await writeFile(empty, bytes);

const opened = openWorkbook(bytes);
if (!opened.ok) throw new Error(opened.refusal.code);
const blocks = await opened.value.read([{ kind: "everything" }]);
if (!blocks.ok) throw new Error(blocks.refusal.code);
const edits: Edit[] = [];
const unused = new Set(Object.keys(values));
for (const table of findTables(blocks.value[0] ?? [])) {
  for (const row of table.rows) {
    const key = row.key === null ? "" : writeKey(row.key);
    const given = values[key];
    if (given === undefined) continue;
    unused.delete(key);
    (["n", "d", "reason"] as const).forEach((role, index) => {
      const value = given[index];
      const address = row.cellOf(role).at.split("!").at(-1) ?? "";
      if (value !== undefined && value !== null) edits.push({ sheet: table.sheet, address, value });
    });
  }
}
if (unused.size > 0) throw new Error(`No row for ${[...unused].join(", ")}`);
await fillWithLibreOffice(empty, edits, path.resolve("assets/bao-cao-mau.xlsx"));
await rm(folder, { recursive: true });
console.log(`assets/bao-cao-mau.xlsx: ${edits.length} cells filled`);
