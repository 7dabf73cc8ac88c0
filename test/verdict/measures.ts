import type { Figure } from "../../src/figures/figure";
import type { Measure } from "../../src/plan/schema/measure";
import type { Viewpoint } from "../../src/plan/asked/respondent";
import { judge } from "../../src/verdict/judge";
import type { Target } from "../../src/plan/schema/target";
import type { Verdict } from "../../src/verdict/verdict";
import { given, target } from "./cases";

/** Judges a figure against "equal 100 %" or what is given instead. */
export const verdictOf = (
  measure: Measure,
  figure: Figure,
  over: Partial<Target> = {},
  viewpoint: Viewpoint = "school",
): Verdict => judge(given({ measure, figure, viewpoint, target: target({ operator: "equal", value: 100, ...over }) }));

export const yesNo: Measure = { kind: "yesNo", question: "Có phần mềm?" };
export const list: Measure = {
  kind: "checklist",
  question: "An toàn thông tin",
  items: ["Phòng vi-rút", "Sao lưu", "Mật khẩu"],
};
export const level: Measure = { kind: "level", question: "Mức độ chuyển đổi số", atLeast: 2 };
export const count: Measure = { kind: "count", question: "Số hoạt động", short: "hoạt động" };
export const rate: Measure = { kind: "rate", question: "Mức độ hài lòng" };
export const facilities: Measure = { kind: "facilityCount", question: "Có thư viện số?" };
export const task: Measure = { kind: "qualitative", question: "Ban hành kế hoạch" };
export const none = { operator: null, value: null, unit: null };
