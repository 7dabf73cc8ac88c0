import Papa from "papaparse";
import { blank, type Cell, type LocatedCell } from "../figures/cell";
import type { Attempt } from "./recognise";

/** One line of a figures file: its cells as text, and where it stands ("FILE:LINE"). */
export interface FiguresLine {
  readonly at: string;
  readonly code: string;
  readonly numerator: Cell;
  readonly denominator: Cell;
  readonly value: Cell;
  readonly reason: string;
}

const columns = ["code", "numerator", "denominator", "value", "reason"] as const;

const cellOf = (text: string | undefined): Cell =>
  text === undefined || /^ *$/.test(text) ? blank : { type: "text", text };

/** A figures file has no types: digits alone are the number a sheet would hold; the rest is judged as typed text. */
const typed = (text: string | undefined): Cell => {
  const cell = cellOf(text);
  return cell.type === "text" && /^ *-?\d{1,15} *$/.test(cell.text)
    ? { type: "number", value: Number(cell.text) }
    : cell;
};

const headerRefusal = (text: string): Attempt<never> => ({
  ok: false,
  refusal: { code: "csv-header", params: { text } },
});

const malformed = (line: number, what: string): Attempt<never> => ({
  ok: false,
  refusal: { code: "csv-malformed", params: { line, what } },
});

interface RawLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Records with the line on which each begins; a quoted cell may hold line breaks. */
const recordsOf = (text: string): Attempt<readonly RawLine[]> => {
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: text.split("\n", 1)[0]?.includes(";") === true ? ";" : ",",
    skipEmptyLines: false,
  });
  const error = errors.find(({ code }) => code !== "UndetectableDelimiter");
  if (error !== undefined) return malformed((error.row ?? 0) + 1, error.message);
  let line = 1;
  const records = data.map((cells): RawLine => {
    const record = { line, cells };
    line += 1 + cells.join(meta.delimiter).split(/\r\n|\r|\n/).length - 1;
    return record;
  });
  return { ok: true, value: records };
};

const isEmpty = (record: RawLine): boolean => record.cells.every((cell) => cell.trim() === "");

/**
 * Reads a figures file (DESIGN "Command"): RFC 4180, `,` or `;`, a BOM allowed; columns in any order.
 * Refusals: csv-header, csv-malformed (with its line), csv-empty.
 */
export const readFiguresFile = (text: string, file: string): Attempt<readonly FiguresLine[]> => {
  const records = recordsOf(text.replace(/^\uFEFF/, ""));
  if (!records.ok) return records;
  const [header, ...lines] = records.value.filter((record) => !isEmpty(record));
  const names = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const unknown = names.some((name) => !columns.some((column) => column === name));
  if (header === undefined || unknown || !names.includes("code") || new Set(names).size < names.length)
    return headerRefusal(names.join(","));
  const long = lines.find((record) => record.cells.length > names.length);
  if (long !== undefined) return malformed(long.line, `${long.cells.length} > ${names.length}`);
  if (lines.length === 0) return { ok: false, refusal: { code: "csv-empty", params: {} } };
  return {
    ok: true,
    value: lines.map(({ line, cells }) => {
      const textOf = (name: (typeof columns)[number]): string | undefined => cells[names.indexOf(name)];
      return {
        at: `${file}:${line}`,
        code: (textOf("code") ?? "").trim().normalize("NFC"),
        numerator: typed(textOf("numerator")),
        denominator: typed(textOf("denominator")),
        value: typed(textOf("value")),
        reason: textOf("reason") ?? "",
      };
    }),
  };
};

export const located = (line: FiguresLine, cell: Cell): LocatedCell => ({ at: line.at, cell });
