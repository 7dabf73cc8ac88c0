import type { AskedFigure } from "../../plan/asked/asked";
import type { AskedCommon, CommonTotal } from "../../plan/asked/common";
import type { Judged } from "../../native";
import type { NativePlace } from "../../native/place";
import type { JudgedFigure } from "./rows";
import type { PaperSaid } from "./said";

/** What print views show: where each figure is judged, and what stands once on the first work sheet. */
export interface Judging {
  readonly judged: ReadonlyMap<AskedFigure, JudgedFigure>;
  readonly totals: readonly CommonTotal[];
  readonly first: NativePlace;
  readonly openAtFirst: boolean;
  /** The names that the work sheets have. */
  readonly sheetNames: readonly string[];
  /** What they come to where figures are entered already; null: the form is blank. */
  readonly said: PaperSaid | null;
}

/** Of judged sheets; null where there is none. */
export const judgingOf = (
  { placed, openAtFirst }: Judged,
  common: readonly AskedCommon[],
  said: PaperSaid | null,
): Judging | null => {
  const [first] = placed;
  if (first === undefined) return null;
  const figures = placed.flatMap(({ draft, place, rows }) => {
    const byRow = new Map(rows.map((row) => [row.row, row]));
    return draft.figureRows.flatMap((shown): readonly (readonly [AskedFigure, JudgedFigure])[] => {
      const row = byRow.get(shown.row);
      return shown.first && row !== undefined ? [[shown.figure, { row, place }]] : [];
    });
  });
  return {
    judged: new Map(figures),
    totals: common.flatMap((each) => (each.kind === "total" ? [each] : [])),
    first: first.place,
    openAtFirst,
    sheetNames: placed.map(({ draft }) => draft.model.name),
    said,
  };
};

/** The years of figures' milestones, in order. */
export const yearsOf = (figures: readonly AskedFigure[]): readonly number[] =>
  [...new Set(figures.flatMap(({ targets }) => targets.flatMap(({ year }) => year ?? [])))].sort((a, b) => a - b);
