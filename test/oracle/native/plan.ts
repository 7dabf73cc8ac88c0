import type { Measure } from "../../../src/plan/schema/measure";
import { isCeiling, type Operator, operators, type Target } from "../../../src/plan/schema/target";
import { deadlines } from "./deadlines";
import type { Random } from "./random";

type Demanded = Pick<Target, "operator" | "value" | "unit" | "stretch" | "year"> & Partial<Pick<Target, "deadline">>;

/** A row of a made-up plan: one measure and the targets set on it. */
export interface PlanRow {
  readonly measure: Measure;
  /** The measure of an earlier row, by its number, where this row only refers to it. */
  readonly sameAs: number | null;
  readonly targets: readonly Demanded[];
  /** The earlier row, by its number, with which it shares a row of the document: what that asks for from another year on. */
  readonly within?: number;
}

const words = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };

const ofTotal = (total: string) => ({ numerator: "Số đạt", total, short: "giáo viên" });

export const shareMeasure: Measure = { kind: "share", ...words };

/** Every kind of measure, `shares` and checklists in several sizes. */
const measures: readonly Measure[] = [
  shareMeasure,
  shareMeasure,
  shareMeasure,
  { kind: "share", ...ofTotal("giao-vien") },
  { kind: "share", ...ofTotal("giao-vien") },
  { kind: "share", ...ofTotal("hoc-sinh") },
  { kind: "share", ...ofTotal("can-bo-quan-ly-giao-vien") },
  { kind: "share", ...words, partOf: ["giao-vien"] },
  { kind: "shares", parts: [{ ...words, partOf: ["hoc-sinh"] }, ofTotal("giao-vien")] },
  { kind: "count", question: "Số cán bộ tin học", short: "cán bộ", partOf: ["giao-vien", "hoc-sinh"] },
  { kind: "shares", parts: [words, words] },
  { kind: "shares", parts: [ofTotal("giao-vien"), words] },
  { kind: "shares", parts: [ofTotal("giao-vien"), ofTotal("hoc-sinh"), ofTotal("giao-vien")] },
  { kind: "shares", parts: [words, words, words] },
  { kind: "yesNo", question: "Có kế hoạch" },
  { kind: "checklist", question: "Đủ nội dung", items: ["Một", "Hai", "Ba"] },
  { kind: "checklist", question: "Đủ nội dung", items: ["Một", "Hai", "Ba", "Bốn", "Năm"] },
  { kind: "level", question: "Mức độ", atLeast: 2 },
  { kind: "level", question: "Mức độ" },
  { kind: "facilityCount", question: "Có mô hình" },
  { kind: "count", question: "Số cán bộ", short: "cán bộ" },
  { kind: "countEach", question: "Số lớp tập huấn", short: "lớp" },
  { kind: "quantity", question: "Điểm trung bình", unit: "điểm", upward: "entered" },
  { kind: "rate", question: "Mức hài lòng" },
  { kind: "qualitative", question: "Ban hành kế hoạch" },
];

type Demand = Omit<Demanded, "year">;

const percents = [
  0, 0.01, 1, 15, 20, 33.3, 33.33, 40, 50, 58, 65, 65.25, 66.6, 70, 80, 90, 90.01, 92.5, 95, 97.55, 98, 99.9, 99.99,
  100,
];

const percentDemand = (random: Random, operator: Operator): Demand => {
  const value = random.pick(percents);
  // A stretch lies beyond its minimum (plan/pack-checks).
  const beyond = percents.filter((percent) => (isCeiling(operator) ? percent < value : percent > value));
  const stretch = random.chance(0.2) && beyond.length > 0 ? { stretch: random.pick(beyond) } : {};
  return { operator, value, unit: "%", ...stretch };
};

const demandFor = (random: Random, measure: Measure): Demand => {
  const operator = random.pick(operators);
  switch (measure.kind) {
    case "qualitative":
      return { operator: null, value: null, unit: null, deadline: random.pick(deadlines) };
    case "count":
    case "facilityCount":
      return { operator, value: random.pick([0, 1, 2, 2.5, 10, 300]), unit: "đơn vị" };
    case "countEach":
      return { operator: "greaterThanInclusive", value: random.pick([0, 1, 2, 10]), unit: "lớp" };
    case "quantity":
      return { operator, value: random.pick([0, 1, 2.5, 7.25, 12.34, 300]), unit: measure.unit };
    case "level":
      return random.chance(0.5)
        ? { operator, value: random.whole(1, 3), unit: "mức độ" }
        : percentDemand(random, operator);
    default:
      return percentDemand(random, operator);
  }
};

/** A single demand, two at once ("từ X đến Y"), or milestones, some past and some to come. */
export const demandsFor = (random: Random, measure: Measure): PlanRow["targets"] => {
  const one = (): Demand => demandFor(random, measure);
  const fate = random.next();
  if (fate < 0.55) return [one()];
  if (fate < 0.65) return [one(), one()];
  const years = random.pick([
    [2026, 2030],
    [2025, 2026, 2030, 2035],
    [2030, 2035],
    [2030],
    [2025],
    [2027, 2026],
    [2030, 2026],
    [2024, 2025],
  ]);
  return years.map((year) => ({ ...one(), year }));
};

/** Rows at random; every eighth refers to the figure of an earlier one. */
export const randomRows = (random: Random, count: number): readonly PlanRow[] => {
  const rows: PlanRow[] = [];
  for (let index = 0; index < count; index += 1) {
    const earlier = random.chance(1 / 8) ? random.whole(0, index) : index;
    const sameAs = earlier < index ? (rows[earlier]?.sameAs ?? earlier) : null;
    const measure = sameAs === null ? random.pick(measures) : (rows[sameAs]?.measure ?? shareMeasure);
    rows.push({ measure, sameAs, targets: demandsFor(random, measure) });
  }
  return rows;
};
