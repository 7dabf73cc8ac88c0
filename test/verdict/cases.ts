import type { Case, Verdict } from "../../src/verdict/verdict";
import { aCode, aDay } from "../support/ids";
import { missing, type Figure } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import type { Target } from "../../src/plan/schema/target";
import type { Viewpoint } from "../../src/plan/asked/respondent";
import { judge } from "../../src/verdict/judge";
import { questionOf } from "../support/questions";

export const teachers: Measure = {
  kind: "share",
  numerator: "Số nhà giáo có chứng thư",
  denominator: "Tổng số nhà giáo",
  short: "nhà giáo",
};

export const target = (over: Partial<Target> = {}): Target => ({
  code: aCode("thu-2026/PL.4"),
  measure: "nha-giao",
  operator: "greaterThan",
  value: 50,
  unit: "%",
  scope: { levels: ["tieu-hoc", "thcs"], ownership: ["public"] },
  answeredBy: "school",
  lead: [],
  implement: [],
  support: [],
  deadline: { text: "", obligations: [{ type: "unstated" }] },
  source: { document: "Kế hoạch thử", table: "PL", row: "4", quote: "Trên 50% nhà giáo" },
  ...over,
});

/** A case by the measure and by who answers. */
export interface Given extends Omit<Case, "question"> {
  readonly measure: Measure;
  readonly viewpoint: Viewpoint;
}

const plain: Given = {
  target: target(),
  measure: teachers,
  figure: missing,
  viewpoint: "school",
  day: aDay("2026-11-22"),
  inForce: true,
  school: null,
  range: { from: aDay("2026-01-01"), to: aDay("2026-12-31") },
  place: { vi: "Phụ lục, dòng 4", en: "Appendix, row 4" },
};

export const given = (over: Partial<Given> = {}): Case => {
  const { measure, viewpoint, ...rest } = { ...plain, ...over };
  const school = viewpoint === "office" ? null : rest.school;
  return { ...rest, school, question: questionOf(measure, viewpoint, rest.target) };
};

export const share = (n: number, d: number): Figure => ({ kind: "share", n, d });

/** Judges n of d against a percent. */
export const judgeShare = (
  n: number,
  d: number,
  operator: Target["operator"],
  value: number,
  over: Partial<Given> = {},
): Verdict => judge(given({ target: target({ operator, value }), figure: share(n, d), ...over }));
