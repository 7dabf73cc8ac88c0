import { finding, type KnownFinding } from "../findings/make";
import type { LocatedCell } from "./cell";
import { type Bounds, invalid, missing, type ShareFigure } from "./figure";
import { twoNumbers } from "./number-grammar";
import { readWhole } from "./read-number";
import { type Reading, refuse } from "./reading";
import { tidy } from "./tidy";
import type { TotalRead } from "./total";

/** The words of a share's two parts. */
export interface ShareWords {
  readonly numerator: string;
  readonly denominator: string;
}

export interface ReadShare {
  readonly figure: ShareFigure | { readonly kind: "invalid" };
  readonly findings: readonly KnownFinding[];
}

interface Place {
  readonly n: LocatedCell;
  readonly d: LocatedCell;
}

/** Both numbers of a share stand in the cell of its first. */
const standsForBoth = (n: Reading<number>): boolean =>
  n.kind === "invalid" && n.findings.some(({ code }) => code === "two-numbers");

/** The numerator's cell; where both numbers stand in it, what is found says which cell takes which. */
const readNumerator = (cell: LocatedCell, words: ShareWords): Reading<number> => {
  const reading = readWhole({ ...cell, what: words.numerator });
  if (reading.kind !== "invalid" || cell.cell.type !== "text") return reading;
  const text = tidy(cell.cell.text);
  const both = twoNumbers(text);
  if (both === null) return reading;
  const { numerator: what, denominator: whole } = words;
  return refuse(finding("two-numbers", cell.at, { text, first: both[0], second: both[1], what, whole }));
};

const findingsOf = (reading: Reading<number>): readonly KnownFinding[] =>
  reading.kind === "blank" ? [] : reading.findings;

/** Two known numbers, n from the cell `at`; nothing is found of 0 of 0. */
const ofKnown = (n: number, d: number, at: string, words: ShareWords): ReadShare => {
  const what = words.numerator;
  const whole = words.denominator;
  if (d === 0 && n > 0) return { figure: invalid, findings: [finding("n-of-zero", at, { n, what })] };
  if (n > d) return { figure: invalid, findings: [finding("numerator-above-denominator", at, { n, d, what, whole })] };
  return { figure: { kind: "share", n, d }, findings: [] };
};

const bothKnown = (n: number, d: number, place: Place, words: ShareWords): ReadShare =>
  n === 0 && d === 0
    ? { figure: { kind: "share", n, d }, findings: [finding("zero-of-zero", place.d.at, { whole: words.denominator })] }
    : ofKnown(n, d, place.n.at, words);

const possible = (reading: Reading<number> | TotalRead): readonly number[] => {
  if (reading.kind === "value") return [reading.value];
  return reading.kind === "open" ? reading.possible : [];
};

const knownOf = (reading: Reading<number> | TotalRead): number | null =>
  reading.kind === "value" ? reading.value : null;

/** Percent values that the readings leave possible; a blank part leaves 0 to 100. */
const boundsOf = (n: Reading<number>, d: Reading<number> | TotalRead): Bounds => {
  const pairs = possible(n).flatMap((over) => possible(d).map((under) => ({ over, under })));
  const values = pairs
    .filter(({ over, under }) => under > 0 && over <= under)
    .map(({ over, under }) => (over * 100) / under);
  return values.length === 0 ? { lower: 0, upper: 100 } : { lower: Math.min(...values), upper: Math.max(...values) };
};

const halfBlank = (
  n: Reading<number>,
  d: Reading<number>,
  place: Place,
  words: ShareWords,
): readonly KnownFinding[] => {
  if (n.kind === "blank") return [finding("half-blank", place.n.at, { what: words.numerator })];
  return d.kind === "blank" && !standsForBoth(n)
    ? [finding("half-blank", place.d.at, { what: words.denominator })]
    : [];
};

/**
 * Reads numerator and denominator. Both blank is missing; a total of 0 with no numerator can only be 0 of 0;
 * one part blank or ambiguous is an open share with its bounds.
 */
export const readShare = (place: Place, words: ShareWords): ReadShare => {
  const n = readNumerator(place.n, words);
  const d = readWhole({ ...place.d, what: words.denominator });
  if (n.kind === "blank" && d.kind === "blank") return { figure: missing, findings: [] };
  if (n.kind === "value" && d.kind === "value") return bothKnown(n.value, d.value, place, words);
  if (n.kind === "blank" && d.kind === "value" && d.value === 0) return bothKnown(0, 0, place, words);
  const findings = [...findingsOf(n), ...findingsOf(d), ...halfBlank(n, d, place, words)];
  if (n.kind === "invalid" || d.kind === "invalid") return { figure: invalid, findings };
  return { figure: { kind: "openShare", n: knownOf(n), d: knownOf(d), bounds: boundsOf(n, d) }, findings };
};

/**
 * The same where the denominator is a total, read at its own line (READING-RULES "Totals"). A blank numerator is missing;
 * of 0 it is 0 of 0, and any known number but 0 is invalid. While the total is not known the share is open, and nothing is found
 * here: the total's line says it (../checks/total).
 */
export const readShareOfTotal = (cell: LocatedCell, total: TotalRead, words: ShareWords): ReadShare => {
  const n = readNumerator(cell, words);
  if (n.kind === "blank") {
    const ofNothing = total.kind === "value" && total.value === 0;
    return { figure: ofNothing ? { kind: "share", n: 0, d: 0 } : missing, findings: [] };
  }
  if (n.kind === "value" && total.kind === "value") return ofKnown(n.value, total.value, cell.at, words);
  if (n.kind === "invalid") return { figure: invalid, findings: n.findings };
  const figure = { kind: "openShare", n: knownOf(n), d: knownOf(total), bounds: boundsOf(n, total) } as const;
  return { figure, findings: n.findings };
};
