import { type EntryCells, ownDenominator } from "../figures/entry";
import { readWhole } from "../figures/read-number";
import { finding, type KnownFinding } from "../findings/make";
import { realReason } from "../findings/reason";
import { type Contained, numberKey } from "../plan/asked/contained";
import { sharesIn } from "../plan/kinds/question";
import type { AskedFigure } from "../plan/asked/asked";
import { type EntryAt, type FigureAsked, mainTarget, writtenReason } from "./figure";
import type { TotalGiven } from "./totals-differ";

/** A number that some cell gives, under the key by which it is asked (plan/asked/contained). */
export type NumberGiven = Omit<TotalGiven, "key"> & { readonly key: string };

type Cells = readonly { readonly key: string; readonly cell: Parameters<typeof readWhole>[0] }[];

/** The whole numbers of an entry that stand in cells of their own: its own denominators, or the count that it is. */
const numbersIn = (cells: EntryCells, { figure, question }: Pick<AskedFigure, "figure" | "question">): Cells => {
  if (cells.shape === "single" && question.kind === "count")
    return [{ key: figure, cell: { ...cells.value, what: question.words } }];
  if (cells.shape !== "pairs") return [];
  const parts = sharesIn(question);
  return cells.pairs.flatMap((pair, index) => {
    const cell = ownDenominator(pair);
    const part = parts.length > 1 ? index + 1 : null;
    const what = parts[index]?.denominator ?? "";
    return cell === null ? [] : [{ key: numberKey({ figure, part, field: "d" }), cell: { ...cell, what } }];
  });
};

/** What the entries of a figure give of numbers that totals may contain. */
export const numbersGiven = (
  asked: FigureAsked & Pick<AskedFigure, "figure">,
  entries: readonly EntryAt[],
): readonly NumberGiven[] => {
  const [target, reason] = [mainTarget(asked.targets), realReason(writtenReason(entries))];
  return entries.flatMap(({ entry }) =>
    numbersIn(entry.cells, asked).flatMap(({ key, cell }): readonly NumberGiven[] => {
      const read = readWhole(cell);
      return read.kind === "value" ? [{ key, at: cell.at, value: read.value, what: cell.what, target, reason }] : [];
    }),
  );
};

const largest = (all: readonly NumberGiven[]): NumberGiven | null =>
  all.reduce<NumberGiven | null>((most, each) => (most === null || each.value > most.value ? each : most), null);

/**
 * A part larger than what contains it (READING-RULES "Findings"): a query at the part's cell, once, which names the nearest
 * whole that it exceeds and the cells of all. No verdict changes by it. Of a whole that is given with
 * several values, which is a query of its own, the largest counts.
 */
export const checkContained = (
  contained: readonly Contained[],
  given: readonly NumberGiven[],
): readonly KnownFinding[] =>
  contained.flatMap(({ number, wholes }) => {
    const key = numberKey(number);
    const known = wholes.flatMap((whole) => largest(given.filter((each) => each.key === numberKey(whole))) ?? []);
    return given
      .filter((each) => each.key === key)
      .flatMap(({ at, value, what, target, reason }): readonly KnownFinding[] => {
        const exceeded = known.filter((whole) => value > whole.value);
        const [first] = exceeded;
        if (first === undefined) return [];
        const params = { what, value, whole: first.what, total: first.value, place: first.at };
        const related = exceeded.map((whole) => whole.at);
        return [{ ...finding("part-above-whole", at, params), target, reason, related }];
      });
  });
