import { type EntryCells, cellsOf } from "../figures/entry";
import type { Figure } from "../figures/figure";
import { invalid, missing } from "../figures/figure";
import type { FigureRead } from "../figures/read";
import { finding, type KnownFinding } from "../findings/make";

/** One reading of a figure, the cell that stands for it, and the cells that it was read from. */
export interface ReadAt extends FigureRead {
  readonly at: string;
  readonly cells: EntryCells;
}

export interface Merged {
  readonly figure: Figure;
  readonly at: string | null;
  readonly findings: readonly KnownFinding[];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Where two entries of one figure stand apart: the first cells that say different things, else the first that are two. One
 * row of several may have been copied alone (a total, an item, a day); the entries share the others.
 */
const apart = (one: ReadAt, other: ReadAt): { readonly first: string; readonly second: string } => {
  const others = cellsOf(other.cells);
  const twice = cellsOf(one.cells).flatMap((first, index) => {
    const second = others[index];
    return second === undefined || second.at === first.at ? [] : [{ first, second }];
  });
  const pair = twice.find(({ first, second }) => !same(first.cell, second.cell)) ?? twice[0];
  return { first: pair?.first.at ?? one.at, second: pair?.second.at ?? other.at };
};

/** The form's own row left blank while its copy on the same sheet is filled: the sheet's formulas go by the first. */
export const blankFirst = (
  places: readonly { readonly at: string; readonly figure: Figure }[],
  what: string,
): readonly KnownFinding[] => {
  const [own, ...copies] = places;
  const sheet = own?.at.slice(0, own.at.lastIndexOf("!") + 1) ?? "";
  if (own?.figure.kind !== "missing" || sheet === "") return [];
  const filled = copies.find(({ at, figure }) => figure.kind !== "missing" && at.startsWith(sheet));
  return filled === undefined ? [] : [{ ...finding("blank", own.at, { what }), related: [filled.at] }];
};

/** What is found of a cell that several entries share is found once. */
const once = (findings: readonly KnownFinding[]): readonly KnownFinding[] =>
  findings.filter((found, index) => findings.findIndex((other) => same(other, found)) === index);

/**
 * One figure from all the places where it is entered (a copied row, two lines of a figures file). Blank ones do not count;
 * the same figure twice is an info; different figures are an error and the figure is invalid.
 */
export const mergeReadings = (readings: readonly ReadAt[], what: string): Merged => {
  const entered = readings.filter(({ figure }) => figure.kind !== "missing");
  const [first, ...others] = entered;
  if (first === undefined) return { figure: missing, at: readings[0]?.at ?? null, findings: [] };
  const repeats = others.map((other) => {
    const places = apart(first, other);
    const code = same(other.figure, first.figure) ? "repeated-entry" : "duplicate-entry";
    return finding(code, places.second, { ...places, what });
  });
  const clash = repeats.some(({ code }) => code === "duplicate-entry");
  const findings = [...once(entered.flatMap((reading) => reading.findings)), ...repeats];
  return { figure: clash ? invalid : first.figure, at: first.at, findings };
};
