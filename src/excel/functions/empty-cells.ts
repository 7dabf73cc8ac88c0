import type { Given } from "./judge-cells";

/** What stands in the cells at an address (rows of values, "" for an empty cell); null where that cannot be read. */
export type ReadCells = (address: string) => Promise<readonly (readonly unknown[])[] | null>;

/** The arguments of a function and the addresses that Excel tells of them; null where this Excel tells none. */
export interface Called {
  readonly given: readonly Given[];
  readonly addresses: readonly string[] | null;
}

/** The arguments in which an empty cell must not pass for a number: the figure and its total. */
const figures = [1, 2] as const;

const holdsZero = (given: Given): boolean => (Array.isArray(given) ? given.some(holdsZero) : given === 0);

/**
 * The arguments with empty cells told from zeros. Excel on the desktop hands a custom function 0 for an empty cell, so a
 * zero that comes from cells is looked up there; a zero that is written into the formula itself is one. null: a zero of
 * which nobody can tell where it comes from.
 */
export const withBlanks = async ({ given, addresses }: Called, read: ReadCells): Promise<readonly Given[] | null> => {
  const told: Given[] = [...given];
  for (const index of figures) {
    if (!holdsZero(given[index])) continue;
    if (addresses === null) return null;
    const address = addresses[index] ?? "";
    const cells = address === "" ? given[index] : await read(address);
    if (cells === null) return null;
    told[index] = cells;
  }
  return told;
};
