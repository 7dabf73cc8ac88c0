import { type FigureKey, isFigureKey, made } from "../../kernel/ids";
import { askingFor, placeOfTarget } from "../../plan/asked/asked";
import { type AskedCell, entryLines } from "../../plan/asked/lines";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import { amountAsked, kindOf } from "../../plan/kinds/kinds";
import type { Question } from "../../plan/kinds/question";
import type { Pack } from "../../plan/schema/pack";
import type { Target } from "../../plan/schema/target";

/** The key of the office's own part of what schools and office answer both (CONTRACTS "Keys"). */
export const ownKey = ({ measure }: Target): FigureKey => made(`${measure}~office`, isFigureKey);

/**
 * Whether the office brings a number of its own to what its schools add up: what counts schools has none, for an office is
 * no school, and a task it answers by its own workbook.
 */
export const hasOwnNumbers = (catalogue: Catalogue, target: Target): boolean =>
  target.answeredBy === "both" &&
  target.scope.levels.length > 0 &&
  kindOf(measureOf(catalogue, target), amountAsked(target)).rollUp.kind === "sums";

/** One number asked of the office itself. */
export interface OwnCell extends AskedCell {
  readonly part: number | null;
}

/** A figure of the office's own, for every target that it is a part of. */
export interface OwnFigure {
  readonly key: FigureKey;
  readonly question: Question;
  /** Where its first target stands, as a reader finds it. */
  readonly place: string;
  readonly cells: readonly OwnCell[];
}

/** What the plan asks of the office itself beside its schools, each figure once, in the plan's order. */
export const ownFigures = (catalogue: Catalogue, pack: Pack): readonly OwnFigure[] => {
  const figures = new Map<FigureKey, OwnFigure>();
  for (const target of pack.targets.filter((each) => hasOwnNumbers(catalogue, each))) {
    const key = ownKey(target);
    if (figures.has(key)) continue;
    const { question } = askingFor(catalogue, target, "school");
    const lines = entryLines(question, []);
    const cells = lines.flatMap(({ part, cells: asked }) => asked.map((cell) => ({ ...cell, part })));
    figures.set(key, { key, question, place: placeOfTarget(pack, target).vi, cells });
  }
  return [...figures.values()];
};
