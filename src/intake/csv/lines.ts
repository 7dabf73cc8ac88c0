import type { Viewpoint } from "../../plan/asked/respondent";
import { withoutYear } from "../../kernel/code";
import { readFigure } from "../../figures/read";
import { askingFor } from "../../plan/asked/asked";
import type { Catalogue } from "../../plan/catalogue";
import type { Target } from "../../plan/schema/target";
import { entriesOf, isItem, type Split, splitCode } from "./entries";
import type { FiguresLine } from "./file";

/** A line of a figures file and the targets that it speaks of; none when its code is unknown. */
export interface SpokenLine {
  readonly split: Split;
  readonly targets: readonly Target[];
}

/** A code names its target, or without its year every milestone of it. */
const named = (target: Target, code: string): boolean => target.code === code || withoutYear(target.code) === code;

const fits = (catalogue: Catalogue, target: Target, split: Split, viewpoint: Viewpoint): boolean => {
  const { called, question } = askingFor(catalogue, target, viewpoint);
  return entriesOf(question, target.measure, [split]).every(
    ({ entry }) => readFigure(called, question, entry).figure.kind !== "invalid",
  );
};

/**
 * Which targets each line speaks of. Where the milestones of a row ask different things (a pilot first, then yes or no),
 * a line speaks of those that its value answers; a value that answers none is held against them all.
 */
export const spokenLines = (
  catalogue: Catalogue,
  all: readonly Target[],
  lines: readonly FiguresLine[],
  viewpoint: Viewpoint,
): readonly SpokenLine[] =>
  lines.map((line) => {
    const split: Split = { ...splitCode(line.code), line };
    const targets = all.filter(
      (target) => named(target, split.code) && isItem(askingFor(catalogue, target, viewpoint).question, split.item),
    );
    if (new Set(targets.map(({ measure }) => measure)).size < 2) return { split, targets };
    const fitting = targets.filter((target) => fits(catalogue, target, split, viewpoint));
    return { split, targets: fitting.length === 0 ? targets : fitting };
  });
