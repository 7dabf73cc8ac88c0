import { invalid } from "./errors";

/** What comes over the wire is `unknown`; these say what was expected of it. */

export const text = (value: unknown, what: string): string => {
  if (typeof value !== "string") throw invalid(`${what} must be a string`);
  return value;
};

export const number = (value: unknown, what: string): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(`${what} must be a number`);
  return value;
};

export const boolean = (value: unknown, what: string): boolean => {
  if (typeof value !== "boolean") throw invalid(`${what} must be true or false`);
  return value;
};

export const oneOf = <T extends string>(value: unknown, allowed: readonly T[], what: string): T => {
  const found = allowed.find((word) => word === value);
  if (found === undefined) throw invalid(`${what} must be one of ${allowed.join(", ")}`);
  return found;
};

export const record = (value: unknown, what: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(`${what} must be an object`);
  return Object.fromEntries(Object.entries(value));
};

/** `#RRGGBB`; Excel also takes colour names, which nothing here sends. */
export const color = (value: unknown): string => {
  const found = text(value, "color");
  if (!/^#[0-9A-Fa-f]{6}$/.test(found)) throw invalid(`color ${found} is not #RRGGBB`);
  return found.toUpperCase();
};

/** A two-dimensional array of the given size, or one value for every cell. */
export const matrix = (
  value: unknown,
  rows: number,
  columns: number,
  what: string,
): ((row: number, column: number) => unknown) => {
  if (!Array.isArray(value)) return () => value;
  const table = value.map((line: unknown) => (Array.isArray(line) ? line.map((cell: unknown) => cell) : null));
  if (table.length !== rows || table.some((line) => line?.length !== columns)) {
    throw invalid(`${what} does not have ${rows} rows of ${columns} columns`);
  }
  return (row, column) => table[row]?.[column];
};
