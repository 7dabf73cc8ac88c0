import type { FigureKey } from "../kernel/ids";
import { ownDenominator } from "../figures/entry";
import type { Figure } from "../figures/figure";
import { readFigure } from "../figures/read";
import { readWhole } from "../figures/read-number";
import { type TotalRead, totalIn } from "../figures/total";
import { finding, type KnownFinding } from "../findings/make";
import { realReason, withReason } from "../findings/reason";
import type { Viewpoint } from "../plan/asked/respondent";
import { type NumberQuestion, sharesIn } from "../plan/kinds/question";
import { checkDayNumber } from "./day-number";
import { checkBlank, checkReason, type EntryAt, type FigureAsked, mainTarget, writtenReason } from "./figure";
import { blankFirst } from "./repeated";
import type { TotalGiven } from "./totals-differ";

/** A total that is asked for, in its words, and the targets that divide by it, with their phases. */
export interface TotalAsked {
  readonly key: FigureKey;
  readonly words: string;
  readonly targets: FigureAsked["targets"];
}

/** `figure` as it was read; `total` is what its rows divide by; `given` every value that its lines hold, to compare with the rows' own. */
export interface TotalChecked {
  readonly figure: Figure;
  readonly total: TotalRead;
  readonly given: readonly TotalGiven[];
  readonly findings: readonly KnownFinding[];
}

const wholeNumber = (words: string): NumberQuestion => ({
  kind: "count",
  words,
  noun: "",
  atLeast: null,
  above: false,
});

/** A total of 0 that somebody divides by: one query at its line, none at the rows. */
const checkZero = (figure: Figure, at: string | null, { words, targets }: TotalAsked): readonly KnownFinding[] =>
  figure.kind === "count" && figure.value === 0 && targets.length > 0
    ? [finding("zero-of-zero", at, { whole: words })]
    : [];

const same = (one: Figure, other: Figure): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Everything there is to find about a total at the lines that hold it, and what its rows divide by (READING-RULES
 * "Totals"). Of several lines the first that is not blank counts; another value is found by `checkTotalsDiffer`.
 */
export const checkTotal = (asked: TotalAsked, entries: readonly EntryAt[], viewpoint: Viewpoint): TotalChecked => {
  const { key, words: what, targets } = asked;
  const target = mainTarget(targets);
  const reads = entries.map(({ at, entry }) => ({
    at,
    reason: realReason(entry.reason),
    ...readFigure(what, wholeNumber(what), entry),
  }));
  const entered = reads.filter(({ figure }) => figure.kind !== "missing");
  const [first, ...others] = entered;
  const figure = first?.figure ?? { kind: "missing" };
  const at = (first ?? reads[0])?.at ?? null;
  const reason = writtenReason(entries);
  const phases = targets.map(({ phase }) => phase.kind);
  const blanks = entries.length === 0 ? [finding("missing-row", null, { what })] : checkBlank(figure, at, what, phases);
  const left = phases.includes("inForce") ? blankFirst(reads, what) : [];
  const found = [
    ...entered.flatMap(({ findings }) => findings),
    ...others
      .filter((other) => first !== undefined && same(other.figure, first.figure))
      .map(({ at: second }) => finding("repeated-entry", second, { first: first?.at ?? "", second, what })),
    ...withReason([...blanks, ...left, ...checkZero(figure, at, asked)], reason),
    ...entries.flatMap(({ entry }) => checkDayNumber(entry.cells, viewpoint, what)),
  ];
  return {
    figure,
    total: totalIn(figure),
    given: entered.flatMap((read) =>
      read.figure.kind === "count"
        ? [{ key, at: read.at, value: read.figure.value, what, target, reason: read.reason }]
        : [],
    ),
    findings: [...found, ...checkReason(reason, at, found)].map((each) => ({ ...each, target })),
  };
};

/** What a row's own denominators say of the totals that it could take them from, part by part. */
export const totalsGiven = (
  { question, totals, targets }: FigureAsked,
  entries: readonly EntryAt[],
): readonly TotalGiven[] =>
  entries.flatMap(({ entry }) =>
    (entry.cells.shape === "pairs" ? entry.cells.pairs : []).flatMap((pair, index) => {
      const [cell, key] = [ownDenominator(pair), totals[index] ?? null];
      if (cell === null || key === null) return [];
      const what = sharesIn(question)[index]?.denominator ?? "";
      const read = readWhole({ ...cell, what });
      if (read.kind !== "value") return [];
      const reason = realReason(entry.reason);
      return [{ key, at: cell.at, value: read.value, what, target: mainTarget(targets), reason }];
    }),
  );
