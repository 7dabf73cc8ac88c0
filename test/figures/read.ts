import type { EntryCells } from "../../src/figures/entry";
import { readFigure } from "../../src/figures/read";
import type { Measure } from "../../src/plan/schema/measure";
import { askingOf } from "../support/questions";
import { entry } from "./asked";

/** The figure read, and each finding as "code cell". */
export const read = (
  measure: Measure,
  cells: EntryCells,
  reason: string | null = null,
  viewpoint: "school" | "office" = "school",
) => {
  const { called, question } = askingOf(measure, viewpoint);
  const { figure, findings } = readFigure(called, question, entry(cells, reason));
  return { figure, found: findings.map(({ code, cell }) => `${code} ${cell ?? ""}`) };
};
