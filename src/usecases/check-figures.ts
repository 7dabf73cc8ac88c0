import { checkSuperseded } from "../checks/superseded";
import { checkCodes } from "../checks/unknown-code";
import type { AskedFigure, Respondent } from "../layout/asked";
import { figureKey } from "../layout/entry-key";
import type { Cell } from "../figures/cell";
import { finding, type KnownFinding } from "../findings/make";
import { type Catalogue, measureOf, withoutYear } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import type { Viewpoint } from "../verdict/verdict";
import { entriesOf, isItem, type Split, splitCode } from "./figures-entries";
import { judgeFigures } from "./judge-figures";
import type { FiguresLine } from "./figures-file";
import { phasesOf, readFigures } from "./read-entries";
import type { Report } from "./report";

/** A code names its target, or without its year every milestone of it. */
const named = (target: Target, code: string): boolean => target.code === code || withoutYear(target.code) === code;

export interface FiguresContext {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
  readonly respondent: Respondent;
  /** The day of judgement, ISO. */
  readonly day: string;
}

const numberOf = (cell: Cell): string => (cell.type === "number" ? String(cell.value) : "");

const askedFor = (viewpoint: Viewpoint, targets: readonly Target[]): readonly AskedFigure[] => {
  const seen = new Set<string>();
  return targets.map((target): AskedFigure => {
    const figure = figureKey(target, viewpoint);
    const enteredAt = seen.has(figure) ? target.code : null;
    seen.add(figure);
    return { figure, targets: [target], lines: [], enteredAt };
  });
};

/** A percentage written beside its own parts: only the parts are read, and that is said. */
const unreadValues = (lines: readonly FiguresLine[]): readonly KnownFinding[] =>
  lines.flatMap(({ at, numerator, denominator, value }) =>
    value.type === "blank" || (numerator.type === "blank" && denominator.type === "blank")
      ? []
      : [finding("unread-value", at, { text: value.type === "text" ? value.text : numberOf(value) })],
  );

/**
 * Checks a figures file: it speaks only of the codes in it (DESIGN "Command"). Codes that are unknown, and items that
 * a target does not have, are findings; the other lines are judged all the same.
 */
export const checkFigures = (context: FiguresContext, lines: readonly FiguresLine[]): Report => {
  const { catalogue, packs, respondent, day } = context;
  const all = packs.flatMap((pack) => pack.targets);
  const split = lines.map((line): Split => ({ ...splitCode(line.code), line }));
  const usable = split.filter(({ code, item }) =>
    all.some((target) => named(target, code) && isItem(measureOf(catalogue, target), item)),
  );
  const wrong = split.filter((each) => !usable.includes(each)).map(({ line }) => ({ code: line.code, at: line.at }));
  const targets = all.filter((target) => usable.some(({ code }) => named(target, code)));
  const asked = askedFor(respondent.viewpoint, targets);
  const phases = phasesOf(asked, day);
  const read = readFigures(catalogue, asked, phases, respondent, ({ figure, targets: [first] }) => {
    if (first === undefined) return [];
    const served = targets.filter((target) => figureKey(target, respondent.viewpoint) === figure);
    return entriesOf(
      measureOf(catalogue, first),
      first.measure,
      usable.filter(({ code }) => served.some((target) => named(target, code))),
    );
  });
  const withPhases = targets.map((target) => ({
    target,
    phase: phases.get(target.code) ?? { kind: "inForce" as const },
  }));
  return {
    plans: packs.map((pack) => pack.id),
    asOf: day,
    period: null,
    judged: judgeFigures({ catalogue, packs, respondent, day, phases }, asked, read.figures),
    findings: [
      ...checkCodes(wrong, new Set()),
      ...read.findings,
      ...unreadValues(lines),
      ...checkSuperseded(withPhases),
    ],
  };
};
