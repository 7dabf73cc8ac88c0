import { lastOf, type Steps } from "../kernel/steps";
import { checkContained, type NumberGiven } from "../checks/contained";
import type { Finding } from "../findings/finding";
import { type DayRead, readJudgementDay } from "../intake/workbook/common";
import type { Recognised } from "../intake/workbook/recognise";
import { dayOutside, readSelf } from "../intake/workbook/self";
import { type Phases, phasesOf, readingEntries, type WorkbookRead } from "../intake/read";
import type { Day } from "../kernel/ids";
import { type AskedFigure, type AskedTable, askedTables, figuresOn } from "../plan/asked/asked";
import { type AskedCommon, askedCommon } from "../plan/asked/common";
import { askedContained } from "../plan/asked/contained";
import type { Catalogue } from "../plan/catalogue";

/** What is asked of a workbook's respondent, and what its entries come to on a day. */
export interface Reading {
  readonly askedOn: readonly AskedTable[];
  readonly asked: readonly AskedFigure[];
  readonly common: readonly AskedCommon[];
  /** The day of judgement that stands in the workbook, and the day it is judged by. */
  readonly own: DayRead;
  readonly day: Day | null;
  readonly phases: Phases;
  readonly read: WorkbookRead;
  /** What is found of the entries: cell by cell, figure by figure, and between numbers that contain each other. */
  readonly findings: readonly Finding[];
}

/** Every number that a total may contain, or be contained in, in the order in which a reader meets them. */
const numbersIn = ({ common, numbers }: WorkbookRead): readonly NumberGiven[] => [
  ...[...common.totals.values()].flatMap(({ given }) => given),
  ...numbers,
];

/** Reads what its tables hold, in steps; `asOf` null: by the day that stands in them. */
export function* readingInSteps(
  catalogue: Catalogue,
  { meta, packs, tables }: Pick<Recognised, "meta" | "packs" | "tables">,
  asOf: Day | null,
): Steps<Reading> {
  const { respondent } = meta;
  const own = readJudgementDay(tables);
  const day = asOf ?? own.day;
  const askedOn = askedTables(catalogue, packs, respondent);
  const asked = figuresOn(askedOn);
  yield;
  const common = askedCommon(catalogue, packs, respondent);
  const phases = phasesOf(
    asked.flatMap(({ targets }) => targets),
    day,
  );
  yield;
  const read = yield* readingEntries(asked, common, { day, phases, packs, asksProof: true }, respondent, tables);
  yield;
  const contained = checkContained(askedContained(catalogue, packs, respondent), numbersIn(read));
  const self = [...(readSelf(meta, packs, tables)?.findings ?? []), ...dayOutside(meta, own.day, tables)];
  const findings = [...self, ...own.findings, ...read.findings, ...contained];
  return { askedOn, asked, common, own, day, phases, read, findings };
}

/** The same at one go. */
export const readingOf = (
  catalogue: Catalogue,
  recognised: Pick<Recognised, "meta" | "packs" | "tables">,
  asOf: Day | null,
): Reading => lastOf(readingInSteps(catalogue, recognised, asOf));
