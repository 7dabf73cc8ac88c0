import type { LocatedCell } from "./cell";
import type { TotalRead } from "./total";

/** Numerator and denominator of a share; the denominator is a cell beside it, or a total that was read at its own line. */
export interface EntryPair {
  readonly n: LocatedCell;
  readonly d: LocatedCell | TotalRead;
}

/**
 * The raw cells entered for one measure, before anything is read from them.
 * - pairs: numerator and denominator of a share (one pair), of a `shares` measure (one pair a part),
 *   or of a yes/no, checklist or level measure when an office enters counts of schools
 * - single: yes/no, level, count, rate, quantity
 * - items: a checklist's answers in order
 * - task: a qualitative measure's status, day and evidence
 */
export type EntryCells =
  | { readonly shape: "pairs"; readonly pairs: readonly EntryPair[] }
  | { readonly shape: "single"; readonly value: LocatedCell }
  | { readonly shape: "items"; readonly items: readonly LocatedCell[] }
  | { readonly shape: "task"; readonly status: LocatedCell; readonly day: LocatedCell; readonly evidence: LocatedCell };

/** The cell in which a pair has its own denominator; null where it divides by a total. */
export const ownDenominator = ({ d }: EntryPair): LocatedCell | null => ("cell" in d ? d : null);

/** What a user entered for one measure; `reason` is the text of Giải trình, null when there is none. */
export interface Entry {
  readonly measure: string;
  readonly cells: EntryCells;
  readonly reason: string | null;
}

/** The cells of an entry, in the order in which a reader meets them; a total is read at its own row. */
export const cellsOf = (cells: EntryCells): readonly LocatedCell[] => {
  switch (cells.shape) {
    case "pairs":
      return cells.pairs.flatMap((pair) => [pair.n, ownDenominator(pair) ?? []].flat());
    case "single":
      return [cells.value];
    case "items":
      return cells.items;
    case "task":
      return [cells.status, cells.day, cells.evidence];
  }
};

/** The address of an entry's first cell. */
export const placeOf = (cells: EntryCells): string | null => {
  switch (cells.shape) {
    case "pairs":
      return cells.pairs[0]?.n.at ?? null;
    case "single":
      return cells.value.at;
    case "items":
      return cells.items[0]?.at ?? null;
    case "task":
      return cells.status.at;
  }
};
