import { type Attempt, refused } from "../../findings/refusals";
import { findTables, type FoundTable, type SheetBlock } from "../../sheet/find";
import { heads } from "../../sheet/labels";
import { formatVersion, type Meta, readMeta } from "../../sheet/identity";
import { type Role, roleOfMark } from "../../sheet/roles";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";

/** A workbook of ours: what it says of itself, its plans, and its entry tables. */
export interface Recognised {
  readonly meta: Meta;
  readonly packs: readonly Pack[];
  readonly tables: readonly FoundTable[];
}

const numbersOf = (version: string): readonly number[] => version.split(".").map(Number);

const isNewer = (version: string, than: string): boolean => {
  const [a, b] = [numbersOf(version), numbersOf(than)];
  const at = a.findIndex((part, index) => part !== (b[index] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

const packsFor = (catalogue: Catalogue, meta: Meta): Attempt<readonly Pack[]> => {
  const packs: Pack[] = [];
  for (const { id, version } of meta.plans) {
    const pack = catalogue.packs.get(id);
    if (pack === undefined) return refused("unknown-plan-in-file", { plan: id });
    if (isNewer(version, pack.version)) return refused("newer-plan", { plan: id, version, known: pack.version });
    packs.push(pack);
  }
  return { ok: true, value: packs };
};

/**
 * Without these columns a figure or its reason could not be read, or would be read as blank; without the targets' codes a
 * row would be judged and left unmarked.
 */
const essential: readonly Role[] = ["key", "targets", "n", "reason"];

/** A sheet of lines says what a number is of (`of`); one without that column is a table, which has denominators. */
const neededOn = (columns: ReadonlyMap<Role, number>): readonly Role[] =>
  columns.has("of") ? essential : [...essential, "d"];

const headerOf = (role: Role): string => heads[role].vi;

const lostColumns = (tables: readonly FoundTable[]): Attempt<null> => {
  for (const { sheet, columns } of tables) {
    const lost = neededOn(columns).filter((role) => !columns.has(role));
    if (lost.length > 0) return refused("lost-columns", { sheet, columns: lost.map(headerOf).join(", ") });
  }
  return { ok: true, value: null };
};

/** The roles whose mark stands in more than one column. */
const doubledIn = ({ cells }: SheetBlock): readonly Role[] => {
  const columns = new Map<Role, Set<number>>();
  for (const row of cells) {
    row.forEach((cell, index) => {
      const role = cell.type === "text" ? roleOfMark(cell.text.trim()) : null;
      if (role !== null) columns.set(role, (columns.get(role) ?? new Set()).add(index));
    });
  }
  return [...columns].filter(([, found]) => found.size > 1).map(([role]) => role);
};

/** A copied column carries its mark along, and then nobody knows which of the two was filled. */
const doubledColumns = (blocks: readonly SheetBlock[], tables: readonly FoundTable[]): Attempt<null> => {
  for (const block of blocks.filter(({ sheet }) => tables.some((table) => table.sheet === sheet))) {
    const doubled = doubledIn(block);
    if (doubled.length > 0)
      return refused("doubled-columns", { sheet: block.sheet, columns: doubled.map(headerOf).join(", ") });
  }
  return { ok: true, value: null };
};

const bodyOf = ({ respondent, plans }: Meta): string =>
  respondent.viewpoint === "office"
    ? plans.map(({ id }) => id).join(", ")
    : `${respondent.school} – ${respondent.code}`;

/** Sheets of two bodies in one file: the hidden identity would make one's figures the other's. */
const oneIdentity = (blocks: readonly SheetBlock[], meta: Meta): Attempt<null> => {
  for (const block of blocks) {
    const other = readMeta([block]);
    if (other.kind === "read" && bodyOf(other.meta) !== bodyOf(meta))
      return refused("two-identities", { first: bodyOf(meta), second: bodyOf(other.meta) });
  }
  return { ok: true, value: null };
};

/**
 * The first gate: is this a workbook of ours, of a plan and version known here, with its tables whole?
 * Refusals: not-ours, damaged-identity, newer-format, newer-plan, two-identities, unknown-plan-in-file, no-tables,
 * lost-columns, doubled-columns.
 */
export const recognise = (catalogue: Catalogue, blocks: readonly SheetBlock[]): Attempt<Recognised> => {
  const reading = readMeta(blocks);
  if (reading.kind === "absent") return refused("not-ours");
  if (reading.kind === "damaged") return refused("damaged-identity");
  const { meta } = reading;
  if (meta.format > formatVersion) return refused("newer-format", { format: meta.format, known: formatVersion });
  const packs = packsFor(catalogue, meta);
  if (!packs.ok) return packs;
  const tables = findTables(blocks);
  if (!tables.some((table) => table.rows.some((row) => row.key !== null))) return refused("no-tables");
  const wrong = [oneIdentity(blocks, meta), lostColumns(tables), doubledColumns(blocks, tables)].find(({ ok }) => !ok);
  return wrong?.ok === false ? wrong : { ok: true, value: { meta, packs: packs.value, tables } };
};
