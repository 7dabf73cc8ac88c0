import { finding, type KnownFinding } from "../findings/make";
import { realReason, withReason } from "../findings/reason";
import type { Measure } from "../plan/schema/measure";
import type { LocatedCell } from "./cell";
import type { Entry, EntryCells } from "./entry";
import { type Figure, invalid, missing, type ShareFigure } from "./figure";
import { readAnswer, readLevel } from "./read-choice";
import { readPercent, readWhole } from "./read-number";
import { readShare, type ShareWords } from "./read-share";
import { readTask } from "./read-task";
import type { Reading } from "./reading";
import type { Viewpoint } from "./viewpoint";
import { countsSchools, placeOf, questionOf, schoolCounts } from "./words";

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

type Pair = { readonly n: LocatedCell; readonly d: LocatedCell };

const shares = (pairs: readonly Pair[], parts: readonly ShareWords[]): FigureRead | null => {
  if (pairs.length !== parts.length) return null;
  const reads = parts.flatMap((words, index) => {
    const pair = pairs[index];
    return pair === undefined ? [] : [{ ...readShare(pair, words), at: pair.n.at, what: words.numerator }];
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

const share = (pairs: readonly Pair[], words: ShareWords): FigureRead | null => {
  const pair = pairs[0];
  return pair === undefined || pairs.length > 1 ? null : readShare(pair, words);
};

const items = (cells: readonly LocatedCell[], words: readonly string[]): FigureRead | null => {
  if (cells.length !== words.length) return null;
  const reads = cells.map((located, index) => {
    const asked = { ...located, what: words[index] ?? "" };
    return { asked, reading: readAnswer(asked) };
  });
  const found = reads.flatMap(({ reading }) => (reading.kind === "blank" ? [] : reading.findings));
  if (reads.some(({ reading }) => reading.kind === "invalid")) return { figure: invalid, findings: found };
  if (reads.every(({ reading }) => reading.kind === "blank")) return { figure: missing, findings: found };
  const blanks = reads.filter(({ reading }) => reading.kind === "blank");
  return {
    figure: { kind: "items", answers: reads.map(({ reading }) => (reading.kind === "value" ? reading.value : null)) },
    findings: [...found, ...blanks.map(({ asked }) => finding("half-blank", asked.at, { what: asked.what }))],
  };
};

const one = (measure: Measure, value: LocatedCell, viewpoint: Viewpoint, reasonGiven: boolean): FigureRead | null => {
  const asked = { ...value, what: questionOf(measure) };
  const whole = (): FigureRead => single(readWhole(asked), (number) => ({ kind: "count", value: number }));
  switch (measure.kind) {
    case "yesNo":
      return single(readAnswer(asked), (yes) => ({ kind: "answer", yes }));
    case "facilityCount":
      return viewpoint === "office" ? whole() : single(readAnswer(asked), (yes) => ({ kind: "answer", yes }));
    case "level":
      return viewpoint === "office" ? null : single(readLevel(asked), (value) => ({ kind: "level", value }));
    case "count":
      return whole();
    case "rate":
      return single(readPercent(asked, reasonGiven), (percent) => ({ kind: "rate", value: percent }));
    default:
      return null;
  }
};

const pairsOf = (measure: Measure, pairs: readonly Pair[], viewpoint: Viewpoint): FigureRead | null => {
  if (measure.kind === "share") return share(pairs, measure);
  if (measure.kind === "shares") return shares(pairs, measure.parts);
  return countsSchools(measure) && viewpoint === "office" ? share(pairs, schoolCounts(measure)) : null;
};

const readCells = (
  measure: Measure,
  cells: EntryCells,
  viewpoint: Viewpoint,
  reasonGiven: boolean,
): FigureRead | null => {
  switch (cells.shape) {
    case "pairs":
      return pairsOf(measure, cells.pairs, viewpoint);
    case "single":
      return one(measure, cells.value, viewpoint, reasonGiven);
    case "items":
      return measure.kind === "checklist" ? items(cells.items, measure.items) : null;
    case "task":
      return measure.kind === "qualitative" ? readTask(cells, measure.question) : null;
  }
};

/**
 * Reads what was entered for one measure: a figure, missing, or invalid, with what was found on the way (each finding
 * carries the entry's reason). Both parts blank give no finding here: whether a blank matters is a check (../checks/blank).
 * An office counts schools where a school answers; cells of another shape are an error, never a crash.
 */
export const readFigure = (measure: Measure, entry: Entry, viewpoint: Viewpoint): FigureRead => {
  const read = readCells(measure, entry.cells, viewpoint, realReason(entry.reason) !== null);
  const wrong = (): FigureRead => ({
    figure: invalid,
    findings: [finding("wrong-shape", placeOf(entry.cells), { what: questionOf(measure) })],
  });
  const { figure, findings } = read ?? wrong();
  return { figure, findings: withReason(findings, entry.reason) };
};
