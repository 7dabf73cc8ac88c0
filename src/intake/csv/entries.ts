import type { EntryAt } from "../../checks/figure";
import { blank } from "../../figures/cell";
import type { EntryCells } from "../../figures/entry";
import { type Question, severalLines } from "../../plan/kinds/question";
import { type FiguresLine, located } from "./file";

/** `plan/PL.1#2` → the target's code and the item. */
export const splitCode = (text: string): { readonly code: string; readonly item: number | null } => {
  const match = /^(.*)#(\d+)$/.exec(text);
  return match === null ? { code: text, item: null } : { code: match[1] ?? "", item: Number(match[2]) };
};

/** What a line answers where an office could count its schools: one school's question, unless two numbers are given. */
const ownQuestion = (question: Question): Question =>
  question.kind === "share" && question.schools !== null ? question.schools.own : question;

/** Which part of a question a line may speak of: items and parts are numbered from 1. */
const partsOf = (question: Question): number => severalLines(ownQuestion(question));

/** Whether a question has that item or part; null, the whole of it, it always has. */
export const isItem = (question: Question, item: number | null): boolean =>
  item === null || (item >= 1 && item <= partsOf(question));

const pairOf = (line: FiguresLine) => ({ n: located(line, line.numerator), d: located(line, line.denominator) });

/** A line that holds nothing leaves every part of its measure blank. */
const nothing = (line: FiguresLine, question: Question): EntryCells | null => {
  const parts = Array.from({ length: partsOf(question) }, () => line);
  if (parts.length === 0) return null;
  return question.kind === "share"
    ? { shape: "pairs", pairs: parts.map(pairOf) }
    : { shape: "items", items: parts.map(() => located(line, blank)) };
};

/** Numbers where a yes/no was asked, or the other way round, are read as given, so that the shape is found wrong. */
const wholeCells = (line: FiguresLine, asked: Question): EntryCells => {
  const question = ownQuestion(asked);
  const hasPair = line.numerator.type !== "blank" || line.denominator.type !== "blank";
  const empty = !hasPair && line.value.type === "blank";
  const blankCells = empty ? nothing(line, question) : null;
  if (blankCells !== null) return blankCells;
  // Of a level an office gives two numbers only: a line that holds neither lacks them, and has no wrong shape.
  if (hasPair || (empty && asked.kind === "share" && question.kind !== "task"))
    return { shape: "pairs", pairs: [pairOf(line)] };
  const value = located(line, line.value);
  return question.kind === "task"
    ? { shape: "task", status: value, day: located(line, line.day), evidence: located(line, line.evidence) }
    : { shape: "single", value };
};

const absent = (at: string): FiguresLine => ({
  at,
  code: "",
  numerator: blank,
  denominator: blank,
  value: blank,
  reason: "",
  day: blank,
  evidence: blank,
});

/** Lines `code#1`, `code#2`, … of one question as one entry; an item named twice makes a second entry. */
const itemEntries = (
  question: Question,
  lines: readonly { readonly item: number; readonly line: FiguresLine }[],
): readonly EntryCells[] => {
  const [first] = lines;
  if (first === undefined) return [];
  const numbers = Array.from({ length: partsOf(question) }, (_, index) => index + 1);
  const perItem = numbers.map((number) => lines.filter(({ item }) => item === number).map(({ line }) => line));
  const most = Math.max(...perItem.map((found) => found.length));
  return Array.from({ length: most }, (_, round) => {
    const chosen = perItem.map(
      (found) => found[Math.min(round, Math.max(0, found.length - 1))] ?? absent(first.line.at),
    );
    return ownQuestion(question).kind === "share"
      ? { shape: "pairs", pairs: chosen.map(pairOf) }
      : { shape: "items", items: chosen.map((line) => located(line, line.value)) };
  });
};

/** A line with its code taken apart. */
export interface Split {
  readonly code: string;
  readonly item: number | null;
  readonly line: FiguresLine;
}

const reasonOf = (lines: readonly FiguresLine[]): string | null => {
  const words = [...new Set(lines.map(({ reason }) => reason.trim()).filter((text) => text !== ""))];
  return words.length === 0 ? null : words.join("; ");
};

/** What the lines of one measure enter: each whole line is an entry, item lines make one together. */
export const entriesOf = (question: Question, id: string, lines: readonly Split[]): readonly EntryAt[] => {
  const whole = lines.filter(({ item }) => item === null);
  const items = lines.flatMap(({ item, line }) => (item === null ? [] : [{ item, line }]));
  const entry = (cells: EntryCells, used: readonly FiguresLine[]): EntryAt => ({
    at: used[0]?.at ?? "",
    entry: { measure: id, cells, reason: reasonOf(used) },
  });
  return [
    ...whole.map(({ line }) => entry(wholeCells(line, question), [line])),
    ...itemEntries(question, items).map((cells) =>
      entry(
        cells,
        items.map(({ line }) => line),
      ),
    ),
  ];
};
