import { checkTotal, type TotalChecked } from "../../checks/total";
import { checkTotalsDiffer } from "../../checks/totals-differ";
import type { FigureAsked } from "../../checks/figure";
import { readDay } from "../../figures/read-task";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/make";
import type { Day, FigureKey } from "../../kernel/ids";
import { type AskedCommon, dayKey, dayName } from "../../plan/asked/common";
import type { Viewpoint } from "../../plan/asked/respondent";
import type { FoundTable } from "../../sheet/find";
import { singlesFor } from "./entries";

/** The day of judgement that stands in a workbook: null, with what is wrong, where none can be read. */
export interface DayRead {
  readonly day: Day | null;
  readonly findings: readonly Finding[];
}

/**
 * Of several rows (a copied sheet) the first with a day counts, and another day is an error; so is a blank or invalid one,
 * wherever it stands.
 */
export const readJudgementDay = (tables: readonly FoundTable[]): DayRead => {
  const rows = singlesFor(dayKey, tables);
  if (rows.length === 0) return { day: null, findings: [finding("missing-row", null, { what: dayName })] };
  const read = rows.map(({ at, value }) => {
    const reading = readDay({ ...value, what: dayName });
    if (reading.kind === "value") return { at, day: reading.value, findings: reading.findings };
    const found = reading.kind === "blank" ? [finding("no-day", at, {})] : reading.findings;
    return { at, day: null, findings: found };
  });
  const first = read.find(({ day }) => day !== null);
  const others = read
    .filter(({ day }) => day !== null && day !== first?.day)
    .map(({ at }) => finding("duplicate-entry", at, { first: first?.at ?? "", second: at, what: dayName }));
  return { day: first?.day ?? null, findings: [...read.flatMap(({ findings }) => findings), ...others] };
};

/** The totals of a workbook as they stand at their rows, by key. */
export interface CommonRead {
  readonly totals: ReadonlyMap<FigureKey, TotalChecked>;
  readonly findings: readonly Finding[];
}

/** `targetsOf` gives the targets that divide by a total, through these figures, with their phases. */
export const readCommonTotals = (
  common: readonly AskedCommon[],
  tables: readonly FoundTable[],
  viewpoint: Viewpoint,
  targetsOf: (figures: readonly FigureKey[]) => FigureAsked["targets"],
): CommonRead => {
  const totals = new Map<FigureKey, TotalChecked>();
  for (const each of common) {
    if (each.kind !== "total") continue;
    const { key, words, figures } = each;
    const entries = singlesFor(key, tables).map(({ at, entry }) => ({ at, entry }));
    totals.set(key, checkTotal({ key, words, targets: targetsOf(figures) }, entries, viewpoint));
  }
  const read = [...totals.values()];
  return {
    totals,
    findings: [...read.flatMap(({ findings }) => findings), ...checkTotalsDiffer(read.flatMap(({ given }) => given))],
  };
};
