import type { Figure } from "../figures/figure";
import { invalid, missing } from "../figures/figure";
import type { FigureRead } from "../figures/read";
import { finding, type KnownFinding } from "../findings/make";

/** One reading of a figure and the cell it was read from. */
export interface ReadAt extends FigureRead {
  readonly at: string;
}

export interface Merged {
  readonly figure: Figure;
  readonly at: string | null;
  readonly findings: readonly KnownFinding[];
}

const same = (a: Figure, b: Figure): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * One figure from all the places where it is entered (a copied row, two lines of a figures file). Blank ones do not count;
 * the same figure twice is an info; different figures are an error and the figure is invalid.
 */
export const mergeReadings = (readings: readonly ReadAt[], what: string): Merged => {
  const entered = readings.filter(({ figure }) => figure.kind !== "missing");
  const [first, ...others] = entered;
  if (first === undefined) return { figure: missing, at: readings[0]?.at ?? null, findings: [] };
  const repeats = others.map(({ at, figure }) =>
    finding(same(figure, first.figure) ? "repeated-entry" : "duplicate-entry", at, {
      first: first.at,
      second: at,
      what,
    }),
  );
  const clash = repeats.some(({ code }) => code === "duplicate-entry");
  const findings = [...entered.flatMap((reading) => reading.findings), ...repeats];
  return { figure: clash ? invalid : first.figure, at: first.at, findings };
};
