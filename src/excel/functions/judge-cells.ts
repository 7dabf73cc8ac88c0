import type { Day } from "../../kernel/ids";
import { dayInText } from "../../figures/day-text";
import { dayOfSerial } from "../../kernel/day";
import { blank, type Cell } from "../../figures/cell";
import { isTargetCode, planOf, withoutYear } from "../../kernel/code";
import type { Respondent } from "../../plan/asked/respondent";
import { type Catalogue, measureOf } from "../../plan/catalogue";
import type { Measure } from "../../plan/schema/measure";
import { levels } from "../../plan/schema/scope";
import type { Target } from "../../plan/schema/target";
import { checkFigures } from "../../usecases/check-csv";
import type { FiguresLine } from "../../intake/csv/file";
import type { Report } from "../../usecases/report";

/** What Excel hands a custom function: a matrix for an area, null for nothing. */
export type Given = unknown;

const cellOf = (value: unknown): Cell => {
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  return typeof value === "string" && value !== "" ? { type: "text", text: value } : blank;
};

/** The cells of an area, row by row; one blank for nothing given. */
export const cellsIn = (given: Given): readonly Cell[] => {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  return rows.flatMap((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
};

/** Excel's serial days are right from 1 March 1900 on: it believes in a 29 February of that year. */
const firstSerial = 61;

/** The day of judgement as an ISO day: `today` where none is given (an empty cell comes as 0), null where it is none. */
export const dayIn = (given: Given, today: Day): Day | null => {
  if (given === null || given === undefined || given === "" || given === 0) return today;
  if (typeof given === "string") return dayInText(given.trim());
  return typeof given === "number" && given >= firstSerial ? dayOfSerial(given) : null;
};

/** The targets a code names: one, or every milestone of it when the year is left out. */
export const targetsNamed = (catalogue: Catalogue, code: string): readonly Target[] => {
  const wanted = code.trim().normalize("NFC");
  if (!isTargetCode(wanted)) return [];
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
  day: blank,
  evidence: blank,
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
  day: Day,
): Report | null => {
  const [target] = targetsNamed(catalogue, code);
  const pack = target === undefined ? undefined : catalogue.packs.get(planOf(target.code));
  if (target === undefined || pack === undefined) return null;
  const { kind } = measureOf(catalogue, target);
  const asPair = kind === "share" || kind === "shares" || !isBlank(totals);
  const several = figures.length > 1 || totals.length > 1;
  const lines = figures.map((figure, index) =>
    lineOf(several ? `${code.trim()}#${index + 1}` : code.trim(), figure, totals[index] ?? blank, asPair),
  );
  return checkFigures({ catalogue, packs: [pack], respondent: respondentFor(target, kind, totals), day }, lines);
};
