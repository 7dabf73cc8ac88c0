import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { loadBuiltin } from "../../src/plan/builtin";
import type { Catalogue } from "../../src/plan/catalogue";
import type { Role } from "../../src/sheet/roles";
import { writeKey } from "../../src/sheet/keys";
import { findTables, type FoundRow } from "../../src/sheet/find";
import type { WorkbookModel } from "../../src/sheet/model";
import { openWorkbook, writeWorkbook } from "../../src/workbook/xlsx";
import { type Edit, fillWithLibreOffice, type Step } from "./libreoffice";

/** What to enter for an entry key: (1), (2), Giải trình; null or missing leaves the cell as it is. */
export type Filling = Readonly<
  Record<string, readonly [n?: Edit["value"] | null, d?: Edit["value"] | null, reason?: string]>
>;

const measures = ((): Catalogue["measures"] => {
  const loaded = loadBuiltin();
  return loaded.ok ? loaded.value.measures : {};
})();

/** What a form of lines asks in a row of its own, or once for all: the (2) of the figure, or of one that divides by the total. */
const apart = (filling: Filling, key: string): Edit["value"] | null => {
  const total = /^total\.(.+)$/.exec(key)?.[1];
  if (total === undefined) return filling[key.replace(/\.d$/, "")]?.[1] ?? null;
  const users = Object.entries(filling).filter(([id]) => {
    const measure = measures[id];
    return measure?.kind === "share" && "total" in measure && measure.total === total;
  });
  return users.map(([, [, d]]) => d ?? null).find((d) => d !== null) ?? null;
};

/** The edits that enter a filling into a form, by the form's own keys; a key that the form does not have is an error. */
export const editsFor = async (bytes: Uint8Array, filling: Filling): Promise<readonly Edit[]> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const blocks = await opened.value.read([{ kind: "everything" }]);
  if (!blocks.ok) throw new Error(blocks.refusal.code);
  const tables = findTables(blocks.value[0] ?? []);
  const keys = new Set(tables.flatMap(({ rows }) => rows.map((row) => keyOf(row))));
  const unused = Object.keys(filling).filter((key) => !keys.has(key));
  if (unused.length > 0) throw new Error(`No row for ${unused.join(", ")}`);
  return tables.flatMap(({ sheet, columns, rows }) =>
    rows.flatMap((row) =>
      entered(filling, keyOf(row), columns.has("d")).flatMap(([role, value]): readonly Edit[] =>
        value == null ? [] : [{ sheet, address: row.cellOf(role).at.split("!").at(-1) ?? "", value }],
      ),
    ),
  );
};

const keyOf = ({ key }: FoundRow): string => (key === null ? "" : writeKey(key));

/** What is entered on a row, by column. */
const entered = (
  filling: Filling,
  key: string,
  inColumns: boolean,
): readonly (readonly [Role, Edit["value"] | null | undefined])[] => {
  const own = filling[key];
  return [
    ["n", own?.[0] ?? apart(filling, key)],
    ...(inColumns ? [["d", own?.[1]] as const] : []),
    ["reason", own?.[2]],
  ];
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
