import { finding, type KnownFinding } from "../findings/make";
import { realReason, withReason } from "../findings/reason";
import type { AnswerQuestion, NumberKind, NumberQuestion, Part, Question } from "../plan/kinds/question";
import type { LocatedCell } from "./cell";
import { type Entry, type EntryCells, type EntryPair, placeOf } from "./entry";
import { type Figure, invalid, missing, noObject, type ShareFigure } from "./figure";
import { readAnswer, readLevel } from "./read-choice";
import { readDecimal, readPercent, readWhole } from "./read-number";
import { type ReadShare, readShare, readShareOfTotal } from "./read-share";
import { readTask } from "./read-task";
import type { Asked, Reading } from "./reading";

export interface FigureRead {
  readonly figure: Figure;
  readonly findings: readonly KnownFinding[];
}

const single = <T>(reading: Reading<T>, toFigure: (value: T) => Figure): FigureRead => {
  switch (reading.kind) {
    case "blank":
      return { figure: missing, findings: [] };
    case "value":
      return { figure: toFigure(reading.value), findings: reading.findings };
    case "open": {
      const bounds = { lower: Math.min(...reading.possible), upper: Math.max(...reading.possible) };
      return { figure: { kind: "openNumber", bounds }, findings: reading.findings };
    }
    case "invalid":
      return { figure: invalid, findings: reading.findings };
  }
};

const isInvalid = (figure: ShareFigure | { readonly kind: "invalid" }): figure is { readonly kind: "invalid" } =>
  figure.kind === "invalid";

const readPair = ({ n, d }: EntryPair, part: Part): ReadShare =>
  "cell" in d ? readShare({ n, d }, part) : readShareOfTotal(n, d, part);

const severalShares = (pairs: readonly EntryPair[], parts: readonly Part[]): FigureRead => {
  const reads = parts.flatMap((words, index) => {
    const pair = pairs[index];
    return pair === undefined ? [] : [{ ...readPair(pair, words), at: pair.n.at, what: words.numerator }];
  });
  const figures = reads.flatMap(({ figure }) => (isInvalid(figure) ? [] : [figure]));
  const findings = reads.flatMap((read) => read.findings);
  if (figures.length < reads.length) return { figure: invalid, findings };
  if (figures.every((figure) => figure.kind === "missing")) return { figure: missing, findings };
  const blanks = reads.filter(({ figure }) => figure.kind === "missing");
  return {
    figure: { kind: "shares", parts: figures },
    findings: [...findings, ...blanks.map(({ at, what }) => finding("half-blank", at, { what }))],
  };
};

const sharesIn = (pairs: readonly EntryPair[], parts: readonly Part[]): FigureRead | null => {
  const [pair, part] = [pairs[0], parts[0]];
  if (pairs.length !== parts.length || pair === undefined || part === undefined) return null;
  return parts.length === 1 ? readPair(pair, part) : severalShares(pairs, parts);
};

const items = (cells: readonly LocatedCell[], words: readonly string[]): FigureRead | null => {
  if (words.length === 0 || cells.length !== words.length) return null;
  const reads = cells.map((located, index) => {
    const asked = { ...located, what: words[index] ?? "" };
    return { asked, reading: readAnswer(asked) };
  });
  const found = reads.flatMap(({ reading }) => (reading.kind === "blank" ? [] : reading.findings));
  if (reads.some(({ reading }) => reading.kind === "invalid")) return { figure: invalid, findings: found };
  if (reads.every(({ reading }) => reading.kind === "blank")) return { figure: missing, findings: found };
  const blanks = reads.filter(({ reading }) => reading.kind === "blank");
  if (reads.every(({ reading }) => reading.kind === "value" && reading.value === noObject))
    return { figure: { kind: noObject }, findings: found };
  return {
    figure: { kind: "items", answers: reads.map(({ reading }) => (reading.kind === "value" ? reading.value : null)) },
    findings: [...found, ...blanks.map(({ asked }) => finding("half-blank", asked.at, { what: asked.what }))],
  };
};

type NumberReader = (asked: Asked, reasonGiven: boolean) => Reading<number>;

/** How each kind of number is read from its cell. */
const numberReaders: Readonly<Record<NumberKind, NumberReader>> = {
  count: readWhole,
  quantity: readDecimal,
  rate: readPercent,
  level: readLevel,
};

/** Everything that reading one entry needs to know. */
interface Ask {
  readonly called: string;
  readonly reasonGiven: boolean;
}

const oneCell = (question: AnswerQuestion | NumberQuestion, value: LocatedCell, ask: Ask): FigureRead | null => {
  const asked = { ...value, what: ask.called };
  if (question.kind !== "answer") {
    const { kind } = question;
    return single(numberReaders[kind](asked, ask.reasonGiven), (number) => ({ kind, value: number }));
  }
  return question.items.length > 0
    ? null
    : single(readAnswer(asked), (yes) => (yes === noObject ? { kind: noObject } : { kind: "answer", yes }));
};

/** null: cells of a shape that the question does not have. */
const readCells = (question: Question, cells: EntryCells, ask: Ask): FigureRead | null => {
  switch (question.kind) {
    case "share":
      // An office may answer for itself where it would count its schools (a figures file without --level).
      if (cells.shape === "pairs") return sharesIn(cells.pairs, question.parts);
      return question.schools?.own.kind === "answer" ? readCells(question.schools.own, cells, ask) : null;
    case "task":
      return cells.shape === "task" ? readTask(cells, question.words) : null;
    case "answer":
      if (cells.shape === "items") return items(cells.items, question.items);
      return cells.shape === "single" ? oneCell(question, cells.value, ask) : null;
    default:
      return cells.shape === "single" ? oneCell(question, cells.value, ask) : null;
  }
};

/**
 * Reads what was entered for one question, `called` in sentences: a figure, missing, or invalid, with what was found on the
 * way (each finding carries the entry's reason). Both parts blank give no finding here: whether a blank matters is a check
 * (../checks/figure). Cells of another shape are an error, never a crash.
 */
export const readFigure = (called: string, question: Question, entry: Entry): FigureRead => {
  const read = readCells(question, entry.cells, { called, reasonGiven: realReason(entry.reason) !== null });
  const wrong = (): FigureRead => ({
    figure: invalid,
    findings: [finding("wrong-shape", placeOf(entry.cells), { what: called })],
  });
  const { figure, findings } = read ?? wrong();
  return { figure, findings: withReason(findings, entry.reason) };
};
