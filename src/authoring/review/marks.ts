import { examinePhrase } from "../wording";
import type { NumberUse } from "../wording/used";
import type { OutlinePart, OutlineRow, Piece } from "./outline";

/** A stretch of a text; `used`: what the number in it is for, null for words. */
export interface Mark {
  readonly text: string;
  readonly used: NumberUse["used"] | null;
}

const read = new Set(["text", "value", "product", "deadline"]);
const blank = /^[-–—…./\s]*$/u;

/** What a number is for where the row's own columns say that its words set none (READING-RULES). */
function usedHere(used: NumberUse["used"], role: Piece["role"], row: OutlineRow, { tasks }: OutlinePart): Mark["used"] {
  if (used !== "target") return used;
  const hasValue = row.pieces.some((piece) => piece.role === "value" && !blank.test(piece.text));
  if (role === "text" && hasValue) return "measure";
  if (role === "text") return tasks ? "aside" : "target";
  if (role === "product") return tasks || hasValue ? "aside" : "target";
  return role === "deadline" ? "unread" : "target";
}

/** A number with its sign of percent. */
const endOf = (text: string, { to }: NumberUse): number => to + (/^ ?%/u.exec(text.slice(to))?.[0].length ?? 0);

/** The words of a cell, its numbers marked by what they are for. `year` is the plan's. */
export function marksOf(piece: Piece, row: OutlineRow, part: OutlinePart, year: number | null): readonly Mark[] {
  if (!read.has(piece.role)) return [{ text: piece.text, used: null }];
  const columnUnit = row.pieces.find(({ role }) => role === "unit")?.text;
  const { text, numbers } = examinePhrase(piece.text, {
    ...(year === null ? {} : { year }),
    ...(piece.role === "value" && columnUnit !== undefined ? { columnUnit } : {}),
  });
  const marks: Mark[] = [];
  let at = 0;
  for (const use of numbers) {
    if (use.from < at) continue;
    if (use.from > at) marks.push({ text: text.slice(at, use.from), used: null });
    const end = endOf(text, use);
    marks.push({ text: text.slice(use.from, end), used: usedHere(use.used, piece.role, row, part) });
    at = end;
  }
  return at < text.length ? [...marks, { text: text.slice(at), used: null }] : marks;
}
