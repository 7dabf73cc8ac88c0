import type { Steps } from "../kernel/steps";
import type { Day, FigureKey, TargetCode } from "../kernel/ids";
import type { Figure } from "../figures/figure";
import { bindsRespondent, type Respondent } from "../plan/asked/respondent";
import type { Finding } from "../findings/finding";
import { type NumberGiven, numbersGiven } from "../checks/contained";
import { checkFigure, type EntryAt } from "../checks/figure";
import { beginOf } from "../plan/begins";
import type { Pack } from "../plan/schema/pack";
import type { AskedFigure } from "../plan/asked/asked";
import type { AskedCommon } from "../plan/asked/common";
import { type CommonRead, readCommonTotals } from "./workbook/common";
import { entriesFor } from "./workbook/entries";
import type { FoundTable } from "../sheet/find";
import type { Target } from "../plan/schema/target";
import { milestones, type Phase } from "../verdict/milestones";

/** Each target asked for and its phase on the day. */
export type Phases = ReadonlyMap<TargetCode, Phase>;

/** The phase of every target on a day (ISO; null: not known): in force, later, or replaced by a later milestone. */
export const phasesOf = (targets: readonly Target[], day: Day | null): Phases =>
  new Map(milestones(targets, day).map(({ target, phase }) => [target.code, phase]));

/** Targets with their phases; one that no milestone speaks of is in force. */
export const withPhases = (
  targets: readonly Target[],
  phases: Phases,
): readonly { readonly target: Target; readonly phase: Phase }[] =>
  targets.map((target) => ({ target, phase: phases.get(target.code) ?? { kind: "inForce" } }));

/** When what was entered is judged: the day (ISO; null: not known), the phases of targets on it, and the plans that ask. */
export interface Timing {
  readonly day: Day | null;
  readonly phases: Phases;
  readonly packs: readonly Pack[];
  /** Whether tasks were asked for their day and evidence: a figures file need not have them. */
  readonly asksProof: boolean;
}

/** Every target that one figure serves for this respondent, over all the rows and plans that ask for it. */
const servedBy = (
  asked: readonly AskedFigure[],
  phases: Phases,
  figure: FigureKey,
  respondent: Respondent,
): readonly { target: Target; phase: Phase }[] =>
  withPhases(
    asked
      .filter((other) => other.figure === figure)
      .flatMap(({ targets }) => targets)
      .filter((target) => bindsRespondent(target, respondent)),
    phases,
  );

/** A figure as read, the cell it was read from (null when nothing was found for it), and the reason given for it. */
export interface KnownFigure {
  readonly figure: Figure;
  readonly cell: string | null;
  readonly reason: string | null;
}

export interface EntriesRead {
  readonly figures: ReadonlyMap<FigureKey, KnownFigure>;
  readonly findings: readonly Finding[];
  /** The numbers that stand in cells of their own, to hold against the totals that contain them. */
  readonly numbers: readonly NumberGiven[];
}

/** Checks every figure asked for, from what `entries` finds entered for it, in steps. */
export function* readingFigures(
  asked: readonly AskedFigure[],
  timing: Timing,
  respondent: Respondent,
  entries: (figure: AskedFigure) => readonly EntryAt[],
): Steps<EntriesRead> {
  const figures = new Map<FigureKey, KnownFigure>();
  const findings: Finding[] = [];
  const numbers: NumberGiven[] = [];
  for (const each of asked.filter((figure) => figure.enteredAt === null)) {
    yield;
    const targets = servedBy(asked, timing.phases, each.figure, respondent);
    const from = beginOf(
      timing.packs,
      targets.map(({ target }) => target),
    );
    const span = { from, asOf: timing.day, asksProof: timing.asksProof };
    const entered = entries(each);
    const checked = checkFigure({ ...each, targets }, entered, respondent.viewpoint, span);
    numbers.push(...numbersGiven({ ...each, targets }, entered));
    figures.set(each.figure, { figure: checked.figure, cell: checked.at, reason: checked.reason });
    findings.push(...checked.findings);
  }
  return { figures, findings, numbers };
}

/** Everything that the tables of a workbook hold, figures and totals. */
export interface WorkbookRead extends EntriesRead {
  readonly common: CommonRead;
}

/**
 * The same, from the tables of a workbook, whose totals are read first. A figure whose lines are partly gone counts as
 * gone.
 */
export function* readingEntries(
  asked: readonly AskedFigure[],
  shared: readonly AskedCommon[],
  timing: Timing,
  respondent: Respondent,
  tables: readonly FoundTable[],
): Steps<WorkbookRead> {
  const common = readCommonTotals(shared, tables, respondent.viewpoint, (figures) =>
    figures.flatMap((figure) => servedBy(asked, timing.phases, figure, respondent)),
  );
  const totals = new Map([...common.totals].map(([key, { total }]) => [key, total]));
  const read = yield* readingFigures(asked, timing, respondent, ({ figure, lines }) => {
    const { entries, complete } = entriesFor(figure, lines, tables, totals);
    return complete ? entries : [];
  });
  return { ...read, findings: [...common.findings, ...read.findings], common };
}
