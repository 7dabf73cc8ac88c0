import { type Catalogue, measureOf } from "../plan/catalogue";
import type { Measure, MeasureKind } from "../plan/schema/measure";
import type { Target } from "../plan/schema/target";
import { milestones, type Phase } from "../verdict/milestones";
import { schoolNoun } from "../verdict/outcome";
import { thresholdFor } from "../verdict/threshold";
import type { Viewpoint } from "../verdict/verdict";
import type { AskedFigure } from "../plan/asked/asked";
import type { Measured, NativeFigure, NativeTarget } from "./spec";

/** Everything that a sheet's formulas are compiled for: one respondent, one year. */
export interface NativeContext {
  readonly catalogue: Catalogue;
  readonly viewpoint: Viewpoint;
  /** Each target's phase in the year of the period: formulas know no clock. */
  readonly phases: ReadonlyMap<string, Phase["kind"]>;
  /** Line numbers by figure, the same on every sheet. */
  readonly ids: ReadonlyMap<string, number>;
  /** Figures of which a blank must be explained. */
  readonly due: ReadonlySet<string>;
  readonly year: number;
}

/** Numbers 100 apart leave room for a figure's lines. */
const idOf = (index: number): number => (index + 1) * 100;

export const contextFor = (
  catalogue: Catalogue,
  viewpoint: Viewpoint,
  asked: readonly AskedFigure[],
  year: string,
): NativeContext => {
  const targets = asked.flatMap((figure) => figure.targets);
  const phases = new Map(milestones(targets, `${year}-12-31`).map(({ target, phase }) => [target.code, phase.kind]));
  const due = asked.filter((figure) => figure.targets.some(({ code }) => phases.get(code) === "inForce"));
  const figures = [...new Set(asked.map(({ figure }) => figure))];
  return {
    catalogue,
    viewpoint,
    phases,
    ids: new Map(figures.map((figure, index) => [figure, idOf(index)])),
    due: new Set(due.map(({ figure }) => figure)),
    year: Number(year),
  };
};

/** What a school answers and what an office counts (READING-RULES "Measures"). */
const measuredAs: Readonly<Record<Viewpoint, Readonly<Record<MeasureKind, Measured>>>> = {
  school: {
    share: "share",
    shares: "share",
    yesNo: "answer",
    checklist: "answer",
    level: "level",
    facilityCount: "above",
    count: "count",
    rate: "rate",
    qualitative: "task",
  },
  office: {
    share: "share",
    shares: "share",
    yesNo: "share",
    checklist: "share",
    level: "share",
    facilityCount: "count",
    count: "count",
    rate: "rate",
    qualitative: "task",
  },
};

const nounOf = (measure: Measure, measured: Measured): string => {
  if (measured !== "share" && measured !== "count") return "";
  return "short" in measure ? measure.short : schoolNoun;
};

/** The targets that are judged on a row: those that a later milestone has replaced are not. */
const targetsOf = (context: NativeContext, measure: Measure, targets: readonly Target[]): readonly NativeTarget[] =>
  targets
    .filter(({ code }) => context.phases.get(code) !== "superseded")
    .map((target) => ({
      threshold: thresholdFor(target, measure, context.viewpoint),
      stretch: target.stretch ?? null,
      later: context.phases.get(target.code) === "later",
      years: target.year === undefined ? 0 : Math.max(0, target.year - context.year),
    }));

/** A figure and its targets on one row, as the formulas know them. */
export const nativeFigure = (
  context: NativeContext,
  asked: AskedFigure,
): { readonly figure: NativeFigure; readonly targets: readonly NativeTarget[] } | null => {
  const [first] = asked.targets;
  const id = context.ids.get(asked.figure);
  if (first === undefined || id === undefined) return null;
  const measure = measureOf(context.catalogue, first);
  const measured = measuredAs[context.viewpoint][measure.kind];
  const targets = targetsOf(context, measure, asked.targets);
  const several = asked.lines.some(({ part }) => part !== null);
  return {
    targets,
    figure: {
      id,
      measured,
      lines: several ? asked.lines.length : 0,
      due: context.due.has(asked.figure),
      noun: several ? "" : nounOf(measure, measured),
    },
  };
};
