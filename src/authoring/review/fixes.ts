import type { StyleName } from "../../sheet/styles";
import { type BookFaults, fixColumn, type RuleBook } from "../rule-sheet/book";
import type { LinePlaces, SheetPlaces } from "../rule-sheet/read";
import { fixStyle } from "../rule-sheet/write";

/** A cell of a rule sheet that is to say something else, as a workbook's port takes it: what is wrong with its line, or nothing. */
export interface Fix {
  readonly kind: "cell";
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | null;
  readonly style: StyleName;
}

const parts = [
  "targets",
  "measures",
  "plan",
  "tables",
  "units",
  "reporting",
] as const satisfies readonly (keyof RuleBook)[];

/** One sheet's cells: those whose words are others now. A sheet with nothing to tell gets no column for it. */
function fixesOf({ sheet, rows, fixAt, told }: LinePlaces, faults: readonly string[]): readonly Fix[] {
  const cell = (row: number, text: string): Fix => ({
    kind: "cell",
    sheet,
    row,
    column: fixAt,
    value: text === "" ? null : text,
    style: fixStyle,
  });
  const wanted = new Map(rows.map((row, n) => [row, faults[n] ?? ""]));
  const changed = [...wanted].filter(([row, text]) => row >= 0 && text !== (told[row] ?? ""));
  // Words beside a line that is no more.
  const left = told.flatMap((text, row) => (row > 0 && text !== "" && !wanted.has(row) ? [cell(row, "")] : []));
  const headless = (told[0] ?? "").trim() !== fixColumn.head && changed.length > 0;
  const heading: Fix = { ...cell(0, fixColumn.head), style: "header" };
  return [...(headless ? [heading] : []), ...changed.map(([row, text]) => cell(row, text)), ...left];
}

/** The cells to write so that every line of a rule sheet says what is wrong with it, and no other cell. */
export const fixesIn = (places: SheetPlaces, faults: BookFaults): readonly Fix[] =>
  parts.flatMap((part) => fixesOf(places[part], faults[part]));
