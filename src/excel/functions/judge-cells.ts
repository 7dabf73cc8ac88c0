import type { Respondent } from "../../plan/asked/respondent";
import { planOf, withoutYear } from "../../kernel/code";
import { blank, type Cell } from "../../figures/cell";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import type { Measure } from "../../plan/schema/measure";
import { levels } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";
import { checkFigures } from "../../usecases/check-csv";
import type { FiguresLine } from "../../intake/csv/file";
import type { Report } from "../../usecases/report";

/** The targets a code names: one, or every milestone of it when the year is left out. */
export const targetsNamed = (catalogue: Catalogue, code: string): readonly Target[] => {
  const wanted = code.trim().normalize("NFC");
  const targets = catalogue.packs.get(planOf(wanted))?.targets ?? [];
  return targets.filter((target) => target.code === wanted || withoutYear(target.code) === wanted);
};

const answerKinds: readonly Measure["kind"][] = ["yesNo", "checklist", "level", "facilityCount"];

const isBlank = (cells: readonly Cell[]): boolean => cells.every(({ type }) => type === "blank");

/** Answers of one school are judged as a school's, counted figures as the office's own. */
const respondentFor = ({ scope }: Target, kind: Measure["kind"], totals: readonly Cell[]): Respondent => {
  const [ownership = "public"] = scope.ownership;
  return answerKinds.includes(kind) && isBlank(totals)
    ? { viewpoint: "school", levels: scope.levels.length === 0 ? levels : scope.levels, ownership }
    : { viewpoint: "office" };
};

const lineOf = (code: string, figure: Cell, total: Cell, asPair: boolean): FiguresLine => ({
  at: code,
  code,
  numerator: asPair ? figure : blank,
  denominator: total,
  value: asPair ? blank : figure,
  reason: "",
});

/**
 * Judges the figures of one target as a figures file would: several cells are the items of a checklist or the parts of a
 * share of shares. Null when no target has the code.
 */
export const judgeCells = (
  catalogue: Catalogue,
  code: string,
  figures: readonly Cell[],
  totals: readonly Cell[],
  day: string,
): Report | null => {
  const [target] = targetsNamed(catalogue, code);
  const pack = catalogue.packs.get(planOf(code.trim()));
  if (target === undefined || pack === undefined) return null;
  const { kind } = measureOf(catalogue, target);
  const asPair = kind === "share" || kind === "shares" || !isBlank(totals);
  const several = figures.length > 1 || totals.length > 1;
  const lines = figures.map((figure, index) =>
    lineOf(several ? `${code.trim()}#${index + 1}` : code.trim(), figure, totals[index] ?? blank, asPair),
  );
  return checkFigures({ catalogue, packs: [pack], respondent: respondentFor(target, kind, totals), day }, lines);
};
