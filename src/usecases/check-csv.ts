import { lastOf } from "../kernel/steps";
import {
  bindsRespondent,
  figureKey,
  isAsked,
  measureOfFigure,
  type Respondent,
  type Viewpoint,
} from "../plan/asked/respondent";
import type { Day, FigureKey } from "../kernel/ids";
import { checkContained } from "../checks/contained";
import type { EntryAt } from "../checks/figure";
import { totalsGiven } from "../checks/total";
import { checkTotalsDiffer, type TotalGiven } from "../checks/totals-differ";
import { checkSuperseded } from "../checks/superseded";
import { checkCodes } from "../checks/unknown-code";
import { type AskedFigure, askingFor } from "../plan/asked/asked";
import { askedContained } from "../plan/asked/contained";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import { entriesOf } from "../intake/csv/entries";
import { namingColumns, unreadValues } from "../intake/csv/findings";
import { judgeFigures } from "./verdicts";
import type { Finding } from "../findings/finding";
import type { FiguresLine } from "../intake/csv/file";
import { type SpokenLine, spokenLines } from "../intake/csv/lines";
import { dividedByTotals, isTotalLine, readTotals, totalsNeeded, type TotalsRead } from "../intake/csv/totals";
import { type Phases, phasesOf, readingFigures, withPhases } from "../intake/read";
import type { Report } from "./report";
import { told } from "./told";

export interface FiguresContext {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
  readonly respondent: Respondent;
  /** The day of judgement, ISO. */
  readonly day: Day;
}

const askedFor = (catalogue: Catalogue, viewpoint: Viewpoint, targets: readonly Target[]): readonly AskedFigure[] => {
  const seen = new Set<FigureKey>();
  return targets.map((target): AskedFigure => {
    const figure = figureKey(target, viewpoint);
    const enteredAt = seen.has(figure) ? target.code : null;
    seen.add(figure);
    return { ...askingFor(catalogue, target, viewpoint), figure, targets: [target], lines: [], enteredAt };
  });
};

/** A milestone may be replaced by one that the file does not name, but only by one that is asked of the same respondent. */
const phasesFor = (respondent: Respondent, all: readonly Target[], day: Day): Phases => {
  const own = all.filter((target) => isAsked(target, respondent));
  return new Map([...phasesOf(all, day), ...phasesOf(own, day)]);
};

/** The totals of a figures file, by its own lines for them. */
const totalsIn = (
  { catalogue, respondent }: FiguresContext,
  lines: readonly FiguresLine[],
  { all, targets, phases }: { all: readonly Target[]; targets: readonly Target[]; phases: Phases },
): TotalsRead => {
  const { viewpoint } = respondent;
  const needed = {
    inFile: totalsNeeded(catalogue, targets, viewpoint),
    inPlan: totalsNeeded(catalogue, all, viewpoint),
  };
  return readTotals(lines, needed, viewpoint, (own) =>
    withPhases(
      own.filter((target) => bindsRespondent(target, respondent)),
      phases,
    ),
  );
};

const entriesIn = (spoken: readonly SpokenLine[], { figure, question }: AskedFigure, viewpoint: Viewpoint) => {
  const served = spoken.filter((line) => line.targets.some((target) => figureKey(target, viewpoint) === figure));
  return entriesOf(
    question,
    measureOfFigure(figure),
    served.map(({ split }) => split),
  );
};

/** In the order of the file: of two cells that say different things the later one is found. */
const inOrder = (given: readonly TotalGiven[], lines: readonly FiguresLine[]): readonly TotalGiven[] => {
  const order = new Map(lines.map(({ at }, index) => [at, index] as const));
  return [...given].sort((one, other) => (order.get(one.at) ?? 0) - (order.get(other.at) ?? 0));
};

/** As findings are told, errors first; of one severity in the order of the file's lines. */
const inLineOrder = (lines: readonly FiguresLine[], findings: readonly Finding[]): readonly Finding[] => {
  const order = new Map<string | null, number>(lines.map(({ at }, index) => [at, index]));
  const placeOf = ({ cell }: Finding): number => order.get(cell) ?? lines.length;
  return told([...findings].sort((one, other) => placeOf(one) - placeOf(other)));
};

/**
 * Checks a figures file: it speaks only of the codes in it (CONTRACTS "Command"). Codes that are unknown, and items that
 * a target does not have, are findings; the other lines are judged all the same. A line `total.ID` holds a total, which
 * the shares of the file divide by where they leave their denominator blank.
 */
export const checkFigures = (context: FiguresContext, lines: readonly FiguresLine[]): Report => {
  const { catalogue, packs, respondent, day } = context;
  const { viewpoint } = respondent;
  const all = packs.flatMap((pack) => pack.targets);
  const counted = lines.filter((line) => !isTotalLine(line));
  const spoken = spokenLines(catalogue, all, counted, viewpoint);
  const wrong = spoken.filter(({ targets }) => targets.length === 0).map(({ split }) => split.line);
  const spokenOf = new Set(spoken.flatMap((line) => line.targets));
  const targets = all.filter((target) => spokenOf.has(target));
  const asked = askedFor(catalogue, viewpoint, targets);
  const phases = phasesFor(respondent, all, day);
  const totals = totalsIn(context, lines.filter(isTotalLine), { all, targets, phases });
  const given: TotalGiven[] = [...totals.given];
  const timing = { day, phases, packs, asksProof: false };
  const read = lastOf(
    readingFigures(asked, timing, respondent, (figure): readonly EntryAt[] => {
      const entries = entriesIn(spoken, figure, viewpoint);
      given.push(...totalsGiven({ ...figure, targets: withPhases(figure.targets, phases) }, entries));
      return dividedByTotals(figure, entries, totals.totals);
    }),
  );
  return {
    plans: packs.map((pack) => pack.id),
    school: null,
    sender: null,
    edition: null,
    asOf: day,
    period: null,
    judged: judgeFigures({ packs, respondent, day, phases }, asked, read.figures),
    findings: inLineOrder(lines, [
      ...checkCodes(
        wrong,
        all.map(({ code }) => code),
      ),
      ...totals.findings,
      ...namingColumns(catalogue, read.findings, spoken, viewpoint),
      ...checkTotalsDiffer(inOrder(given, lines)),
      ...checkContained(askedContained(catalogue, packs, respondent), [...inOrder(given, lines), ...read.numbers]),
      ...unreadValues(spoken, phases),
      ...checkSuperseded(withPhases(targets, phases)),
    ]),
  };
};
