import { type Attempt, refused } from "../../findings/refusals";
import Papa from "papaparse";
import { blank, type Cell, type LocatedCell } from "../../figures/cell";
import { realReason } from "../../findings/reason";

/** One line of a figures file: its cells as text, and where it stands ("FILE:LINE"). */
export interface FiguresLine {
  readonly at: string;
  readonly code: string;
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly value: Cell;
  readonly reason: string;
  /** Of a task: when it was done, and what shows it. */
  readonly day: Cell;
  readonly evidence: Cell;
}

const columns = ["code", "numerator", "denominator", "value", "reason", "day", "evidence"] as const;

const cellOf = (text: string | undefined): Cell =>
  text === undefined || /^ *$/.test(text) ? blank : { type: "text", text };

/** A figures file has no types: digits alone are the number a sheet would hold; the rest is judged as typed text. */
const typed = (text: string | undefined): Cell => {
  const cell = cellOf(text);
  return cell.type === "text" && /^ *-?\d{1,15} *$/.test(cell.text)
    ? { type: "number", value: Number(cell.text) }
    : cell;
};

interface RawLine {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Records {
  readonly delimiter: string;
  readonly records: readonly RawLine[];
}

const linesIn = (text: string): number => text.split("\n").length;

const isEmpty = (record: RawLine): boolean => record.cells.every((cell) => cell.trim() === "");

/** What separates the columns: what `sep=` in a line of its own says (Excel reads and writes that), else what the first line holds. */
const delimiterOf = (text: string): { readonly delimiter: string; readonly stated: boolean } => {
  const [, stated] = /^\s*"?sep=([,;\t])"?[ ]*(?:\n|$)/i.exec(text) ?? [];
  if (stated !== undefined) return { delimiter: stated, stated: true };
  const first = /^\s*([^\n]*)/.exec(text)?.[1] ?? "";
  return { delimiter: ["\t", ";"].find((sign) => first.includes(sign)) ?? ",", stated: false };
};

/** Records that hold anything, with the line on which each begins; a quoted cell may hold line breaks. */
const recordsOf = (whole: string): Attempt<Records> => {
  const { delimiter, stated } = delimiterOf(whole);
  // The line stays, blank, so that every other keeps its number.
  const text = stated ? whole.replace(/^(\s*)[^\n]*/, "$1") : whole;
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n", skipEmptyLines: false });
  const [error] = errors;
  if (error !== undefined) return refused("csv-quotes", { line: linesIn(text.slice(0, error.index ?? 0)) });
  let line = 1;
  const records = data.map((cells): RawLine => {
    const record = { line, cells };
    line += linesIn(cells.join(delimiter));
    return record;
  });
  return { ok: true, value: { delimiter, records: records.filter((record) => !isEmpty(record)) } };
};

/** The second half of a number that a decimal comma split ("5", "5%", "5 điểm phần trăm"), which is no reason in words. */
const looksSplit = (reason: string): boolean =>
  /^ *\d/.test(reason) && (realReason(reason) === null || /^ *\d+ *điểm phần trăm *$/iu.test(reason.normalize("NFC")));

/** What is wrong with a line as such: cells that no column has, or a decimal comma that split a number in two. */
const wrongLine = (names: readonly string[], { line, cells }: RawLine, delimiter: string): Attempt<never> | null => {
  if (cells.length > names.length)
    return refused("csv-too-many-cells", { line, count: cells.length, columns: names.length });
  const at = names.indexOf("value");
  const [value = "", next = ""] = [cells[at], cells[at + 1]];
  const split = delimiter === "," && names[at + 1] === "reason" && /^ *[\d.]+ *$/.test(value) && looksSplit(next);
  return split ? refused("csv-decimal-comma", { line, text: `${value},${next}` }) : null;
};

const lineOf = (names: readonly string[], { line, cells }: RawLine, file: string): FiguresLine => {
  const textOf = (name: (typeof columns)[number]): string | undefined => cells[names.indexOf(name)];
  return {
    at: `${file}:${line}`,
    code: (textOf("code") ?? "").trim().normalize("NFC"),
    numerator: typed(textOf("numerator")),
    denominator: typed(textOf("denominator")),
    value: typed(textOf("value")),
    reason: textOf("reason") ?? "",
    day: cellOf(textOf("day")),
    evidence: cellOf(textOf("evidence")),
  };
};

const shownHeader = 120;

/**
 * Reads a figures file (CONTRACTS "Command"): RFC 4180 or as Excel saves it, columns apart by `,`, `;`, a tab or what `sep=` says,
 * a BOM allowed; columns in any order.
 * Refusals: csv-header, csv-quotes, csv-too-many-cells, csv-decimal-comma (each with its line), csv-empty.
 */
export const readFiguresFile = (text: string, file: string): Attempt<readonly FiguresLine[]> => {
  const read = recordsOf(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  if (!read.ok) return read;
  const [header, ...lines] = read.value.records;
  if (header === undefined) return refused("csv-empty");
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const unknown = names.some((name) => !columns.some((column) => column === name));
  if (unknown || !names.includes("code") || new Set(names).size < names.length)
    return refused("csv-header", { text: names.join(",").slice(0, shownHeader) });
  if (lines.length === 0) return refused("csv-empty");
  const wrong = lines.map((line) => wrongLine(names, line, read.value.delimiter)).find((found) => found !== null);
  return wrong ?? { ok: true, value: lines.map((line) => lineOf(names, line, file)) };
};

/** A cell of a line, found at the line itself ("FILE:LINE"). */
export const located = (line: FiguresLine, cell: Cell): LocatedCell => ({ at: line.at, cell });
