import { plainRow } from "../import/propose/codes";
import type { BookLine } from "./book";

const rowKey = ({ table = "", row = "" }: BookLine): string => (row === "" ? table : `${table}.${row}`);

const letters = "abcdefghijklmnopqrstuvwxyz";

/** A code for a line that a person has added: the row's own, with the first letter that no other line has. */
function freeCode(plan: string, line: BookLine, taken: ReadonlySet<string>): string {
  const year = (line["year"] ?? "").trim();
  const tail = year === "" ? "" : `@${year}`;
  const base = `${plan}/${plainRow(rowKey(line))}`;
  const alone = ![...taken].some((code) => code.startsWith(base) && /^[a-z]?(?:@|$)/u.test(code.slice(base.length)));
  if (alone) return `${base}${tail}`;
  const free = Array.from(letters).find((letter) => !taken.has(`${base}${letter}${tail}`));
  return free === undefined ? "" : `${base}${free}${tail}`;
}

/**
 * Lines of a rule sheet with what a person need not know of those that she has added: the code, and the document that the
 * other lines name. A line that says no table keeps its blank code, and is told as such.
 */
export function withOwnCodes(lines: readonly BookLine[], plan: BookLine): readonly BookLine[] {
  const taken = new Set(lines.flatMap(({ code = "" }) => (code.trim() === "" ? [] : [code.trim()])));
  const document = lines.find((line) => (line["document"] ?? "") !== "")?.["document"] ?? plan["title"] ?? "";
  return lines.map((line) => {
    const named = (line["document"] ?? "") === "" ? { ...line, document } : line;
    if ((named["code"] ?? "").trim() !== "" || (named["table"] ?? "").trim() === "") return named;
    const code = freeCode(plan["id"] ?? "", named, taken);
    taken.add(code);
    return { ...named, code };
  });
}

/** The place of each line in the document; one that a person has added stands behind the others of its row. */
export function placesOf(lines: readonly BookLine[]): (line: BookLine) => number {
  const own = ({ order = "" }: BookLine): number => Number(order) || 0;
  const last = new Map<string, number>();
  for (const line of lines) last.set(rowKey(line), Math.max(last.get(rowKey(line)) ?? 0, own(line)));
  return (line) => {
    const behind = last.get(rowKey(line)) ?? 0;
    return own(line) || (behind === 0 ? Infinity : behind + 0.5);
  };
}
