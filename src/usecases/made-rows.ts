import { groundRow } from "../native/place";
import type { FoundRow } from "../sheet/find";
import { writeKey } from "../sheet/keys";
import type { SheetCell, SheetModel } from "../sheet/model";
import { roleOfMark, type Role } from "../sheet/roles";

/**
 * Where a made sheet has its roles' columns, the columns with formulas of each row that is asked something and what stays the
 * same on it, and the columns of what stands once on the sheet, beside its marks.
 */
export interface MadeRows {
  /** What a row's cells always give, by its identity and their columns: its number, its threshold, its noun. */
  readonly constants: ReadonlyMap<string, readonly (readonly [column: number, value: string | number])[]>;
  readonly top: readonly number[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly formulas: ReadonlyMap<string, readonly number[]>;
}

/** A row is known by its key and its targets wherever it is moved. */
export const identityOf = ({ key, targets }: FoundRow): string =>
  `${key === null ? "" : writeKey(key)}|${targets.join(" ")}`;

/** What a step gives on every day and for every entry; null for one that works something out. */
const constantOf = ({ content }: SheetCell): string | number | null => {
  if (content?.type === "number") return content.value;
  const formula = content?.type === "formula" ? content.formula : "";
  if (/^\d+(?:\.\d+)?$/.test(formula)) return Number(formula);
  return /^"[^"]+"$/.test(formula) ? formula.slice(1, -1) : null;
};

/** The rows of a sheet as it was made. */
export const madeRows = ({ cells }: SheetModel): MadeRows => {
  const roles = new Map<Role, number>();
  const texts = new Map<string, string>();
  const columns = new Map<number, number[]>();
  const constants = new Map<number, (readonly [number, string | number])[]>();
  for (const cell of cells) {
    const { row, column, content } = cell;
    const constant = cell.style === "key" ? constantOf(cell) : null;
    if (constant !== null) constants.set(row, [...(constants.get(row) ?? []), [column, constant]]);
    if (content?.type === "formula") columns.set(row, [...(columns.get(row) ?? []), column]);
    if (content?.type !== "text") continue;
    const role = roleOfMark(content.text);
    if (role !== null) roles.set(role, column);
    texts.set(`${row},${column}`, content.text);
  }
  const at = (row: number, role: Role): string => texts.get(`${row},${roles.get(role) ?? -1}`) ?? "";
  const byIdentity = <T>(rows: ReadonlyMap<number, T>): ReadonlyMap<string, T> =>
    new Map([...rows].map(([row, own]) => [`${at(row, "key")}|${at(row, "targets")}`, own] as const));
  return {
    roles,
    constants: byIdentity(constants),
    top: [...(columns.get(groundRow) ?? [])].sort((a, b) => a - b),
    formulas: byIdentity(columns),
  };
};
