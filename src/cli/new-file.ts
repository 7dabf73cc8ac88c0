import { differsOnlyAt, type XlsxWorkbook } from "../workbook/xlsx";
import { type Output, refuse } from "./context";
import { writeSafely } from "./files-safely";

/** Excel opens a workbook only under the ending of its kind; a name without any is the user's own affair. */
const refuseOtherEnding = (file: string, ending: XlsxWorkbook["ending"]): void => {
  const given = /\.(xls[xmb]?|ods|csv|pdf)$/i.exec(file)?.[1] ?? ending;
  if (given.toLowerCase() !== ending) refuse("other-ending", { file, ending });
};

/** A cell that a command writes itself, of whatever stands in it. */
interface ResultCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Writes a workbook. One that is there already gives way only where it differs in nothing but `results` and in what
 * formulas remember: any program that opened and saved it, and whoever added a sheet, a note or a figure, leaves more.
 */
export const writeBook = async (
  file: string,
  bytes: Uint8Array,
  output: Output,
  ending: XlsxWorkbook["ending"] = "xlsx",
  results: readonly ResultCell[] = [],
): Promise<void> => {
  refuseOtherEnding(file, ending);
  await writeSafely(file, bytes, output, (old) => differsOnlyAt(old, bytes, results));
};

/** The plans of a calendar of ours by its events' ids, as calendarOf makes them; null where any event is another's. */
const plansIn = (calendar: string): ReadonlySet<string> | null => {
  const lines = calendar.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const ids = lines.filter((line) => line.startsWith("UID:"));
  const isOurs =
    lines[0] === "BEGIN:VCALENDAR" &&
    lines.includes("PRODID:-//ra-soat//Ra Soat//VI") &&
    ids.every((id) => id.endsWith("@ra-soat")) &&
    ids.length === lines.filter((line) => line === "BEGIN:VEVENT").length;
  return isOurs ? new Set(ids.map((id) => id.slice("UID:".length).split(".")[0] ?? "")) : null;
};

/** Writes a calendar; only an older calendar of ours, of no other plan, gives way to it. */
export const writeCalendar = (file: string, calendar: string, output: Output): Promise<void> => {
  const plans = plansIn(calendar) ?? new Set<string>();
  return writeSafely(file, calendar, output, (old) => {
    const before = plansIn(new TextDecoder().decode(old));
    return before !== null && [...before].every((plan) => plans.has(plan));
  });
};
