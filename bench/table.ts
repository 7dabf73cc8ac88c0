/** The row of what every page in Excel begins with, whosever it is: its browser compiles and runs Microsoft's library. */
export const libraryRow = "Microsoft's library";

/** The middle one of several times; the same unit as they have. */
export const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** Lines of a Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(head),
  row(head.map(() => "---")),
  ...rows.map(row),
];
