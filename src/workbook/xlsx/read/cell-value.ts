import { blank, type Cell, type Outside } from "../../../figures/cell";
import { cellName } from "../../../sheet/address";
import { builtInKind, changesNumbers, changesTexts, formatKind, type FormatKind } from "../../../files/number-formats";
import { damaged } from "../../../files/problem";
import type { XmlScan } from "../../../files/xml/scan";
import { dayOfSerial, isDay } from "../../../kernel/day";
import { isTop, leaveOut } from "../spreadsheet-ml";
import { cellText } from "../strings";

/** A cell as its XML has it, before it is typed; filled while its element is read. */
export interface RawCell {
  readonly part: string;
  row: number;
  column: number;
  type: string;
  style: number;
  /** null where there is no <v>. */
  value: string | null;
  inline: string | null;
  hasFormula: boolean;
  /** From where its formula takes a value that is not in the workbook (../../port/outside); null: from nowhere else. */
  outside: Outside | null;
}

const bad = ({ part, row, column }: RawCell, text: string): Error =>
  damaged(`${part} ${cellName(row, column)}`, "value", text.slice(0, 40));

/** What cells need from the rest of the workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Those of them that cells hold, as cells: however many hold one, it is one object. */
  readonly texts: Map<number, Cell>;
  readonly formats: readonly FormatKind[];
  readonly date1904: boolean;
  /** The files that formulas mean by [1], [2], … */
  readonly links: readonly (string | null)[];
  /** How many cells of the file were read so far. */
  readonly read: { cells: number };
}

/**
 * The code of a formula whose result the file does not hold (written by a program that does not calculate).
 * It surfaces as an error cell: read as blank, a figure would be lost without a word.
 */
export const uncalculated = "#CALC!";

/** Excel's limits: characters of a format's code, and cell formats of a workbook. */
const mostCode = 255;
const mostFormats = 65_490;

const customKind = (code: string, part: string): FormatKind => {
  if (code.length > mostCode) throw damaged(part, "length", mostCode);
  return formatKind(code);
};

/** The lists of a styles part that are read; each stands once. */
const listsRead: ReadonlySet<string> = new Set(["numFmts", "cellXfs"]);

function beginList(scan: XmlScan, seen: Set<string>): void {
  if (seen.has(scan.name)) throw damaged(scan.part, "twice", scan.name);
  if (listsRead.has(scan.name)) seen.add(scan.name);
  else leaveOut(scan);
}

/** What every cell format of a styles part shows, by its index. */
export function readFormatKinds(scan: XmlScan): readonly FormatKind[] {
  const custom = new Map<number, FormatKind>();
  const kinds: FormatKind[] = [];
  const seen = new Set<string>();
  while (scan.next()) {
    if (scan.kind !== "open") continue;
    if (isTop(scan, "styleSheet")) beginList(scan, seen);
    else if (scan.name === "numFmt" && scan.isIn("numFmts")) {
      const attributes = scan.attributes();
      custom.set(Number(attributes.get("numFmtId")), customKind(attributes.get("formatCode") ?? "", scan.part));
    } else if (scan.name === "xf" && scan.isIn("cellXfs")) {
      if (kinds.length === mostFormats) throw damaged(scan.part, "count", mostFormats);
      const id = Number(scan.attributes().get("numFmtId") ?? "0");
      kinds.push(custom.get(id) ?? builtInKind(id));
    }
  }
  return kinds;
}

/** Cells of the small whole numbers, which stand a thousand times in a large file. */
const smallNumbers: Cell[] = [];
const smallest = 0;
const largest = 9999;

const plainNumber = (value: number): Cell => {
  if (!Number.isInteger(value) || value < smallest || value > largest || Object.is(value, -0))
    return { type: "number", value };
  return (smallNumbers[value] ??= { type: "number", value });
};

/** Digits of a number that is counted out here: most are that short. */
const mostDigits = 9;

/** The number that a few digits and nothing else say; -1: something else stands there. */
const wholeIn = (text: string): number => {
  if (text.length > mostDigits) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function numberCell(text: string, raw: RawCell, context: CellContext): Cell {
  const whole = wholeIn(text);
  if (whole < 0 && !decimal.test(text)) throw bad(raw, text);
  const value = whole < 0 ? Number(text) : whole;
  if (!Number.isFinite(value)) throw bad(raw, text);
  const kind = context.formats[raw.style] ?? "number";
  const day = kind === "date" ? dayOfSerial(value, context.date1904) : null;
  if (day !== null) return { type: "date", day };
  if (changesNumbers(kind)) return { type: "number", value, disguised: true };
  return kind === "percent" ? { type: "number", value, percent: true } : plainNumber(value);
}

function sharedString(text: string, raw: RawCell, { strings, texts }: CellContext): Cell {
  const whole = wholeIn(text);
  const index = whole < 0 && /^\d+$/.test(text) ? Number(text) : whole;
  const known = texts.get(index);
  if (known !== undefined) return known;
  const found = strings[index];
  if (found === undefined) throw bad(raw, `string ${text}`);
  const cell: Cell = { type: "text", text: found };
  texts.set(index, cell);
  return cell;
}

function booleanCell(text: string, raw: RawCell): Cell {
  if (!/^(0|1|true|false)$/.test(text)) throw bad(raw, text);
  return { type: "boolean", value: text === "1" || text === "true" };
}

/** A day that no calendar has stays the text it is. */
function isoDay(text: string, raw: RawCell): Cell {
  const day = /^(\d{4}-\d{2}-\d{2})(T.*)?$/.exec(text)?.[1];
  if (day === undefined) throw bad(raw, text);
  return isDay(day) ? { type: "date", day } : { type: "text", text: day };
}

const byType: Readonly<Record<string, (text: string, raw: RawCell, context: CellContext) => Cell>> = {
  n: numberCell,
  s: sharedString,
  b: booleanCell,
  d: isoDay,
  e: (code) => ({ type: "error", code }),
};

/**
 * A text written into the cell itself; beside a value, or a value in its stead, nobody knows which of them is shown; nor where
 * the cell's type has none: Excel takes it where no type is said.
 */
function inlineCell(raw: RawCell): Cell {
  if (raw.value !== null && raw.value !== "") throw bad(raw, raw.value);
  if (raw.type !== "inlineStr" && raw.type !== "n") throw bad(raw, `t="${raw.type}"`);
  return raw.inline === null ? blank : { type: "text", text: raw.inline };
}

/** Types a cell. A formula cell is its cached result. */
export function typeCell(raw: RawCell, context: CellContext): Cell {
  const cell = cellAsHeld(raw, context);
  return cell.type === "text" && changesTexts(context.formats[raw.style]) ? { ...cell, disguised: true } : cell;
}

function cellAsHeld(raw: RawCell, context: CellContext): Cell {
  if (raw.type === "inlineStr" || raw.inline !== null) return inlineCell(raw);
  if (raw.type === "str" && raw.value !== null) return { type: "text", text: cellText(raw.value, raw.part) };
  const text = raw.value?.trim() ?? "";
  if (text === "") return raw.hasFormula ? { type: "error", code: uncalculated } : blank;
  const read = Object.hasOwn(byType, raw.type) ? byType[raw.type] : undefined;
  if (read === undefined) throw bad(raw, `t="${raw.type}"`);
  return read(text, raw, context);
}
