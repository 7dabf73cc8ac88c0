import { type Attempt, refused } from "../../findings/refusals";
import { findTables, type FoundTable, type SheetBlock } from "../../sheet/find";
import { heads } from "../../sheet/labels";
import { formatVersion, type Meta, readMeta } from "../../sheet/identity";
import { identityFrom, nothingSaid, type Said } from "./lost-identity";
import { lostForm } from "./lost-sheets";
import { asNamedNow } from "./renamed";
import { namedByItself } from "./self";
import { type Role, roleOfMark } from "../../sheet/roles";
import type { Catalogue } from "../../plan/catalogue";
import type { Pack } from "../../plan/schema/pack";

/** A workbook of ours: what it says of itself, its plans, and its entry tables. */
export interface Recognised {
  readonly meta: Meta;
  readonly packs: readonly Pack[];
  readonly tables: readonly FoundTable[];
  /** Whether it says itself whose it is, or its rows had to tell (./lost-identity). */
  readonly identity: "own" | "fromRows";
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

/** Whether each thing asked has a line of its own: on a school's sheets, and where an office's totals stand. */
const isOfLines = ({ owner, rows }: FoundTable): boolean =>
  owner?.owner.code != null || rows.every(({ targets }) => targets.length === 0);

/** A sheet of lines says what a number is of (`of`); a table has denominators. */
const neededOn = (table: FoundTable): readonly Role[] => {
  const { columns } = table;
  if (columns.has("of")) return essential;
  return [...essential, !columns.has("d") && isOfLines(table) ? "of" : "d"];
};

const headerOf = (role: Role): string => heads[role].vi;

const lostColumns = (tables: readonly FoundTable[]): Attempt<null> => {
  for (const table of tables) {
    const { sheet, columns } = table;
    const lost = neededOn(table).filter((role) => !columns.has(role));
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
    ? [...(respondent.sender === undefined ? [] : [respondent.sender]), plans.map(({ id }) => id).join(", ")].join(
        " – ",
      )
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

const noRows = (tables: readonly FoundTable[]): boolean =>
  !tables.some((table) => table.rows.some((row) => row.key !== null));

/** Who the workbook is of: what its hidden sheet says, else what its tables tell and what is `said`. */
const identityOf = (
  catalogue: Catalogue,
  blocks: readonly SheetBlock[],
  tables: readonly FoundTable[],
  said: Said,
): Attempt<Pick<Recognised, "meta" | "identity">> => {
  const reading = readMeta(blocks);
  if (reading.kind === "read") {
    const { format } = reading.meta;
    if (format > formatVersion) return refused("newer-format", { format, known: formatVersion });
    return { ok: true, value: { meta: reading.meta, identity: "own" } };
  }
  if (reading.kind === "older") return refused("older-format", { format: reading.format, known: formatVersion });
  if (noRows(tables)) return refused(reading.kind === "absent" ? "not-ours" : "damaged-identity");
  const meta = identityFrom(catalogue, tables, said);
  return meta.ok ? { ok: true, value: { meta: meta.value, identity: "fromRows" } } : meta;
};

/**
 * The first gate: is this a workbook of ours, of a plan and version known here, with its tables whole? `said` is what
 * somebody says of one that has lost its identity. Refusals: not-ours, damaged-identity, older-format, newer-format,
 * newer-plan, two-identities, identity-lost, unknown-plan-in-file, no-tables, sheet-lost, lost-columns, doubled-columns.
 */
export const recognise = (
  catalogue: Catalogue,
  blocks: readonly SheetBlock[],
  said: Said = nothingSaid,
): Attempt<Recognised> => {
  const tables = asNamedNow(catalogue.measures, findTables(blocks));
  const known = identityOf(catalogue, blocks, tables, said);
  if (!known.ok) return known;
  const packs = packsFor(catalogue, known.value.meta);
  if (!packs.ok) return packs;
  const meta = namedByItself(known.value.meta, packs.value, tables);
  if (noRows(tables)) {
    const lost = lostForm(meta.respondent, blocks);
    return lost === null ? refused("no-tables") : refused("sheet-lost", { sheet: lost });
  }
  const wrong = [oneIdentity(blocks, known.value.meta), lostColumns(tables), doubledColumns(blocks, tables)].find(
    ({ ok }) => !ok,
  );
  return wrong?.ok === false ? wrong : { ok: true, value: { ...known.value, meta, packs: packs.value, tables } };
};
