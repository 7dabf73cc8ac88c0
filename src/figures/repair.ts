import type { Content } from "../plan/asked/lines";
import type { Cell } from "./cell";
import { oldFontAnswer } from "./old-fonts";
import { readAnswer, readLevel, readTaskStatus } from "./read-choice";
import { readDecimal, readPercent, readWhole } from "./read-number";
import { readDay } from "./read-task";
import type { Asked, Reading } from "./reading";
import { quoted } from "./tidy";
import { hasWide, narrowed, plainSigns, shownSigns, signNames } from "./unseen";

/** What a repair takes away: letters of an old font, digits and signs of double width, signs that nobody sees (by number). */
export type RepairWhy =
  | { readonly kind: "font"; readonly font: string }
  | { readonly kind: "wide" }
  | { readonly kind: "unseen"; readonly signs: string };

/** The text that takes the place of a cell's; `before` shows that one, with ▯ for what nobody sees. */
export interface Repair {
  readonly before: string;
  readonly text: string;
  readonly why: readonly RepairWhy[];
}

/** How what a cell takes is read. Evidence is free text, of which any is right. */
const readers: Readonly<Record<Exclude<Content, "evidence">, (asked: Asked) => Reading<unknown>>> = {
  whole: readWhole,
  decimal: readDecimal,
  rate: (asked) => readPercent(asked, false),
  answer: readAnswer,
  level: readLevel,
  status: readTaskStatus,
  day: readDay,
};

const readingOf = (takes: Exclude<Content, "evidence">, cell: Cell): Reading<unknown>["kind"] =>
  readers[takes]({ at: "", cell, what: "" }).kind;

const candidates = (typed: string): readonly Repair[] => {
  const before = quoted(shownSigns(typed));
  const answer = oldFontAnswer(typed);
  const signs = signNames(typed);
  const why: readonly RepairWhy[] = [
    ...(hasWide(typed) ? [{ kind: "wide" } as const] : []),
    ...(signs === "" ? [] : [{ kind: "unseen", signs } as const]),
  ];
  return [
    ...(answer === null ? [] : [{ before, text: answer.word, why: [{ kind: "font", font: answer.font } as const] }]),
    { before, text: plainSigns(narrowed(typed)), why },
  ];
};

/**
 * The one reading that a text in an entry cell can only have, where it is not read as it stands: an answer in an old font,
 * digits of double width, signs without width that nobody sees. null: it is read already, is no text, or could mean two
 * things; such a text is for whoever knows. The cell stays a text, whatever number format it wears.
 */
export const repairOf = (takes: Content, cell: Cell): Repair | null => {
  if (cell.type !== "text" || takes === "evidence" || readingOf(takes, cell) !== "invalid") return null;
  const fits = ({ text }: Repair): boolean => readingOf(takes, { type: "text", text }) === "value";
  return candidates(cell.text).find(fits) ?? null;
};
