import type { EntryCells } from "../../src/figures/entry";
import { readFigure } from "../../src/figures/read";
import type { Measure } from "../../src/plan/schema/measure";
import { entry } from "./asked";

/** The figure read, and each finding as "code cell". */
export const read = (
  measure: Measure,
  cells: EntryCells,
  reason: string | null = null,
  viewpoint: "school" | "office" = "school",
) => {
  const { figure, findings } = readFigure(measure, entry(cells, reason), viewpoint);
  return { figure, found: findings.map(({ code, cell }) => `${code} ${cell ?? ""}`) };
};
