import { checkSuperseded } from "../checks/superseded";
import { checkCodes } from "../checks/unknown-code";
import { type AskedFigure, isAsked, type Respondent } from "../plan/asked/asked";
import { figureKey } from "../sheet/keys";
import { type Catalogue, measureOf } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import type { Viewpoint } from "../verdict/verdict";
import { entriesOf } from "../intake/csv/entries";
import { namingColumns, unreadValues } from "../intake/csv/findings";
import { judgeFigures } from "./verdicts";
import type { FiguresLine } from "../intake/csv/file";
import { spokenLines } from "../intake/csv/lines";
import { type Phases, phasesOf, readFigures, withPhases } from "../intake/read";
import type { Report } from "./report";

export interface FiguresContext {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
  readonly respondent: Respondent;
  /** The day of judgement, ISO. */
  readonly day: string;
}

const askedFor = (viewpoint: Viewpoint, targets: readonly Target[]): readonly AskedFigure[] => {
  const seen = new Set<string>();
  return targets.map((target): AskedFigure => {
    const figure = figureKey(target, viewpoint);
    const enteredAt = seen.has(figure) ? target.code : null;
    seen.add(figure);
    return { figure, targets: [target], lines: [], enteredAt };
  });
};

/** A milestone may be replaced by one that the file does not name, but only by one that is asked of the same respondent. */
const phasesFor = (respondent: Respondent, all: readonly Target[], day: string): Phases => {
  const { viewpoint } = respondent;
  const own = all.filter((target) => isAsked(target, respondent));
  return new Map([...phasesOf(askedFor(viewpoint, all), day), ...phasesOf(askedFor(viewpoint, own), day)]);
};

/**
 * Checks a figures file: it speaks only of the codes in it (DESIGN "Command"). Codes that are unknown, and items that
 * a target does not have, are findings; the other lines are judged all the same.
 */
export const checkFigures = (context: FiguresContext, lines: readonly FiguresLine[]): Report => {
  const { catalogue, packs, respondent, day } = context;
  const { viewpoint } = respondent;
  const all = packs.flatMap((pack) => pack.targets);
  const spoken = spokenLines(catalogue, all, lines, viewpoint);
  const wrong = spoken.filter(({ targets }) => targets.length === 0).map(({ split }) => split.line);
  const targets = all.filter((target) => spoken.some((line) => line.targets.includes(target)));
  const asked = askedFor(viewpoint, targets);
  const phases = phasesFor(respondent, all, day);
  const read = readFigures(catalogue, asked, phases, respondent, ({ figure, targets: [first] }) => {
    if (first === undefined) return [];
    const served = spoken.filter((line) => line.targets.some((target) => figureKey(target, viewpoint) === figure));
    return entriesOf(
      measureOf(catalogue, first),
      first.measure,
      served.map(({ split }) => split),
    );
  });
  return {
    plans: packs.map((pack) => pack.id),
    asOf: day,
    period: null,
    judged: judgeFigures({ catalogue, packs, respondent, day, phases }, asked, read.figures),
    findings: [
      ...checkCodes(
        wrong,
        all.map(({ code }) => code),
      ),
      ...namingColumns(catalogue, read.findings, spoken, viewpoint),
      ...unreadValues(spoken, phases),
      ...checkSuperseded(withPhases(targets, phases)),
    ],
  };
};
