import { type Grid, type GridCell, oneLine } from "../document";

/** Where a table's heading ends, and what stands in it for each column. */
export interface Heading {
  /** How many of the first rows are no rows of the plan: a title within the table, the heading, a line of numbers. */
  readonly rows: number;
  readonly headers: readonly string[];
  readonly groups: readonly string[];
  /** For each column of the table, the columns of the grid that it covers. */
  readonly spans: readonly (readonly number[])[];
}

type Row = readonly GridCell[];

const isWhole = (row: Row): boolean => row.length > 1 && row.every((cell) => cell === row[0]);

/** "(1) (2) (3)", "A B 1 2": columns numbered for the reader. */
const isNumbered = (row: Row): boolean => {
  const texts = row.map(({ text }) => text.replace(/[()\s.]/gu, ""));
  return (
    texts.length > 2 && texts.every((text) => /^(?:\d{1,2}|[A-Z])$/u.test(text)) && new Set(texts).size === texts.length
  );
};

/** A row goes on with the heading when a cell of it began in the row above, or when it divides one that was merged. */
const goesOn = (above: Row, row: Row): boolean => {
  const shares = row.some((cell, x) => cell === above[x] && cell.text !== "");
  const divides = above.some((cell, x) => x > 0 && cell === above[x - 1] && row[x] !== row[x - 1]);
  return shares || (divides && !row.some(({ text }) => /\d\d\s?%|^(?:1|I)\.?$/u.test(text)));
};

function headingEnd(grid: Grid, from: number): number {
  let end = from + 1;
  while (end < Math.min(grid.rows.length, from + 4)) {
    const [above, row] = [grid.rows[end - 1], grid.rows[end]];
    if (above === undefined || row === undefined || isWhole(row) || !goesOn(above, row)) break;
    end += 1;
  }
  return Math.max(end, Math.min(grid.headings, from + 3));
}

/** The heading of a table, whatever its words are; null for a table without rows. */
export function headingOf(grid: Grid): Heading | null {
  let from = 0;
  for (let row = grid.rows[from]; row !== undefined && isWhole(row); row = grid.rows[from]) from += 1;
  if (grid.rows[from] === undefined) return null;
  let end = headingEnd(grid, from);
  const last = grid.rows[end - 1] ?? [];
  const spans: number[][] = [];
  last.forEach((cell, x) => {
    if (x > 0 && cell === last[x - 1]) spans.at(-1)?.push(x);
    else spans.push([x]);
  });
  const texts = (row: Row | undefined): string[] => spans.map(([x = 0]) => oneLine(row?.[x]?.text ?? ""));
  const headers = texts(last);
  const above = Array.from({ length: end - 1 - from }, (_, n) => texts(grid.rows[from + n]));
  const groups = headers.map((header, n) =>
    [...new Set(above.map((row) => row[n] ?? ""))].filter((text) => text !== header).join(" "),
  );
  const next = grid.rows[end];
  if (next !== undefined && isNumbered(next)) end += 1;
  return {
    rows: end,
    headers: headers.map((header, n) => (header === "" ? (groups[n] ?? "") : header)),
    groups,
    spans,
  };
}

/** A row that says the heading again, as Word and Excel users copy it to every page. */
export const repeatsHeading = (heading: Heading, row: Row): boolean => {
  const texts = heading.spans.map(([x = 0]) => oneLine(row[x]?.text ?? ""));
  const same = (wanted: readonly string[]): boolean =>
    texts.every((text, n) => text.toLowerCase() === (wanted[n] ?? "").toLowerCase());
  const either = texts.every((text, n) => text === heading.headers[n] || text === heading.groups[n]);
  return (same(heading.headers) || either) && texts.some((text) => text !== "") ? true : isNumbered(row);
};
