import { withoutEnd } from "../../../kernel/trim";
import { type GridCell, type ImportNote, oneLine } from "../document";
import type { Heading } from "./headings";
import { repeatsHeading } from "./headings";
import type { Text } from "../../../kernel/text";
import type { ImportColumn } from "./roles";

/** A row of a plan's table, cell for cell; `id` by CONTRACTS "Ids and letters". */
export interface ImportRow {
  readonly id: string;
  readonly kind: "section" | "row";
  readonly cells: readonly string[];
}

/** What a person has to say before a row can be trusted. */
export interface ImportQuestion {
  readonly about: string;
  readonly text: Text;
}

interface Read {
  readonly tt: string;
  readonly kind: "section" | "row";
  readonly cells: readonly string[];
  /** Two owner columns under one merged cell. */
  readonly merged: string | null;
}

const owners = new Set(["lead", "implement", "support"]);

/** The text of one column: a cell merged over rows stands in each, one merged over columns in the first. */
const cellText = (row: readonly GridCell[], span: readonly number[]): string => {
  const own = span.filter((x) => x === 0 || row[x] !== row[x - 1]).map((x) => oneLine(row[x]?.text ?? ""));
  return own.filter((text) => text !== "").join(" ");
};

const withoutStop = (tt: string): string => withoutEnd(tt, ".").trim();

/** The number of a row; a mere dash in its place is none. */
const numberOf = (cell: string | undefined): string => (cell !== undefined && /[\p{L}\p{N}]/u.test(cell) ? cell : "");

const isSectionNumber = (tt: string): boolean => /^(?:[IVXLC]+|[A-Z])$/u.test(withoutEnd(tt, ".)"));

/** The two owner columns that one merged cell of a row stands in; null for none. */
const mergedOwners = (
  row: readonly GridCell[],
  cells: readonly string[],
  heading: Heading,
  columns: readonly ImportColumn[],
): string | null => {
  const first = (n: number): GridCell | undefined => row[heading.spans[n]?.[0] ?? -1];
  const at = columns.findIndex(({ role }, n) => {
    const both = owners.has(role) && owners.has(columns[n - 1]?.role ?? "");
    return both && first(n) === first(n - 1) && cells[n - 1] !== "";
  });
  return at < 0 ? null : `${columns[at - 1]?.header ?? ""} + ${columns[at]?.header ?? ""}`;
};

function readRow(row: readonly GridCell[], heading: Heading, columns: readonly ImportColumn[]): Read {
  const ttAt = columns.findIndex(({ role }) => role === "tt");
  const textAt = columns.findIndex(({ role }) => role === "text");
  const cells = heading.spans.map((span, n) => (n === ttAt ? withoutStop(cellText(row, span)) : cellText(row, span)));
  const bare = cells.every((text, n) => n === ttAt || n === textAt || text === "");
  const tt = numberOf(cells[ttAt]);
  const toTheEnd = (n: number): boolean =>
    n >= 0 && n < columns.length - 1 && row[heading.spans[n]?.[0] ?? -1] === row.at(-1);
  // A section merged from the first column on has its words where its number should be.
  if (bare && tt !== "" && toTheEnd(ttAt)) {
    const moved = sectionCells(cells, ttAt, textAt);
    return { tt: moved[ttAt] ?? "", kind: "section", cells: moved, merged: null };
  }
  if (bare && (toTheEnd(textAt) || isSectionNumber(tt))) return { tt, kind: "section", cells, merged: null };
  return { tt, kind: "row", cells, merged: mergedOwners(row, cells, heading, columns) };
}

/** "I. Về hạ tầng số" over the whole row: the number and the words, each where it belongs. */
function sectionCells(cells: readonly string[], ttAt: number, textAt: number): readonly string[] {
  const whole = cells[ttAt] ?? "";
  const match = /^([IVXLC]+|[A-Z]|\d+)[.)]? (\S.*)$/u.exec(whole);
  return cells.map((text, n) => (n === ttAt ? (match?.[1] ?? "") : n === textAt ? (match?.[2] ?? whole) : text));
}

/** A row torn at the end of a page: no number, only words that go on in small letters. */
const goesOn = (before: Read | undefined, row: Read, textAt: number): boolean => {
  const text = row.cells[textAt] ?? "";
  const last = before?.cells[textAt] ?? "";
  return (
    before?.kind === "row" &&
    row.tt === "" &&
    /^\p{Ll}/u.test(text) &&
    !/[.;:!?]$/u.test(last) &&
    row.cells.every((cell, n) => n === textAt || cell === "" || cell === before.cells[n])
  );
};

const joined = (before: Read, row: Read, textAt: number): Read => ({
  ...before,
  cells: before.cells.map((cell, n) => (n === textAt ? oneLine(`${cell}\n${row.cells[n] ?? ""}`) : cell)),
});

/** Sections of numbers: "1" before "1.1", with nothing but words. */
const withSections = (rows: readonly Read[]): readonly Read[] =>
  rows.map((row, n) => {
    const next = rows[n + 1];
    const words = row.cells.filter((text) => text !== "").length <= 2;
    return row.kind === "row" && row.tt !== "" && words && next?.tt.startsWith(`${row.tt}.`) === true
      ? { ...row, kind: "section" as const }
      : row;
  });

const bareNumber = (tt: string): string => withoutEnd(tt, ".)").replace(/^[(]/u, "");

/** Ids by CONTRACTS: the row's number, sub-rows below it, X1, X2 … without one; the section before all where one repeats. */
function withIds(rows: readonly Omit<Read, "merged">[]): readonly ImportRow[] {
  let [parent, nameless] = ["", 0];
  const own = rows.map(({ tt, kind }) => {
    const number = bareNumber(tt);
    if (number === "") return `X${(nameless += 1)}`;
    if (/^\p{Ll}{1,2}$/u.test(number) && kind === "row" && parent !== "") return `${parent}.${number.toUpperCase()}`;
    if (kind === "row") parent = number;
    return number.replace(/\s+/gu, "");
  });
  const ofRows = own.filter((_, n) => rows[n]?.kind === "row");
  const repeats = new Set(ofRows).size < ofRows.length;
  let section = "";
  const taken = new Set<string>();
  return rows.map(({ kind, cells }, n) => {
    let id = own[n] ?? "";
    if (kind === "section") section = id;
    else if (repeats && section !== "") id = `${section}.${id}`;
    if (taken.has(id)) id = `X${(nameless += 1)}`;
    taken.add(id);
    return { id, kind, cells };
  });
}

/** The rows below a heading: repeated headings and blank rows left out, torn rows joined, each with a note. */
export function readRows(
  rows: readonly (readonly GridCell[])[],
  heading: Heading,
  columns: readonly ImportColumn[],
  notes: ImportNote[],
): { rows: readonly ImportRow[]; merged: readonly { row: string; columns: string }[] } {
  const textAt = columns.findIndex(({ role }) => role === "text");
  const found: Read[] = [];
  for (const row of rows) {
    if (repeatsHeading(heading, row)) {
      notes.push({
        kind: "heading",
        text: row
          .map(({ text }) => oneLine(text))
          .join(" | ")
          .slice(0, 120),
      });
      continue;
    }
    const read = readRow(row, heading, columns);
    if (read.cells.every((text) => text === "")) continue;
    const before = found.at(-1);
    if (before !== undefined && goesOn(before, read, textAt)) {
      found[found.length - 1] = joined(before, read, textAt);
      notes.push({ kind: "torn", text: read.cells[textAt] ?? "" });
    } else found.push(read);
  }
  const settled = withSections(found);
  const named = withIds(settled);
  const merged = settled.flatMap(({ merged: over }, n) =>
    over === null ? [] : [{ row: named[n]?.id ?? "", columns: over }],
  );
  return { rows: named, merged };
}
