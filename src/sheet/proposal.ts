import type { LocatedCell } from "../figures/cell";
import type { FoundRow } from "./find";

/** What confirms a total of an earlier return, in a form made from that. */
export const confirmationWords = ["x", "X", "✓"] as const;

const isBlank = ({ cell }: LocatedCell): boolean =>
  cell.type === "blank" || (cell.type === "text" && cell.text.trim() === "");

const isConfirmed = ({ cell }: LocatedCell): boolean =>
  cell.type === "text" && confirmationWords.some((word) => word === cell.text.trim());

/**
 * The entry of a row that may propose what an earlier return gave: what stands there; where that is blank and confirmed, the
 * earlier number, which a program that calculates would show there. Unconfirmed it never counts.
 */
export const enteredOn = (row: FoundRow): LocatedCell => {
  const entry = row.cellOf("n");
  const { cell } = row.cellOf("previous");
  if (cell.type !== "number" || !isBlank(entry) || !isConfirmed(row.cellOf("confirmed"))) return entry;
  return { at: entry.at, cell };
};
