import type { Measure } from "../../../src/plan/schema/measure";
import type { Obligation } from "../../../src/plan/schema/obligation";
import { aDay } from "../../support/ids";
import { continuous, date, every } from "../../verdict/obligations";
import type { Known } from "./corpus";
import { blank, day, number, sum, text } from "./entries";
import type { PlanRow } from "./plan";

/** What clerks really enter about totals, tasks and days. A total serves one case of a form: each divides by another. */

const of = (total: string): Measure => ({ kind: "share", numerator: "Số đạt", total, short: "giáo viên" });
const own = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };
const task: Measure = { kind: "qualitative", question: "Ban hành kế hoạch" };
const half: PlanRow["targets"] = [{ operator: "greaterThanInclusive", value: 50, unit: "%" }];
const until = (...obligations: readonly Obligation[]): PlanRow["targets"] => [
  { operator: null, value: null, unit: null, deadline: { text: "", obligations: [...obligations] } },
];
const milestones: PlanRow["targets"] = [
  { operator: "greaterThanInclusive", value: 50, unit: "%", year: 2026 },
  { operator: "greaterThanInclusive", value: 80, unit: "%", year: 2030 },
];
const between: Known["lines"] = [{ n: number(60), d: number(100) }];

const totals: readonly Known[] = [
  {
    why: "a figure is entered before its total: undecided, and nothing to explain on its own row",
    measure: of("giao-vien"),
    targets: half,
    lines: [{ n: number(30) }],
  },
  {
    why: "a total with its unit is no number, and its rows wait for it",
    measure: of("can-bo-quan-ly"),
    targets: half,
    lines: [{ n: number(2) }],
    total: { n: text("3 người") },
  },
  {
    why: "nobody of nobody, with a reason at the total alone",
    measure: of("hoc-sinh"),
    targets: half,
    lines: [{ n: number(0) }],
    total: { n: number(0), reason: text("Trường chưa tuyển sinh") },
  },
  {
    why: "some of nobody",
    measure: of("co-so-giao-duc"),
    targets: half,
    lines: [{ n: number(3) }],
    total: { n: number(0) },
  },
  {
    why: "more than the total that stands far above them",
    measure: of("can-bo-giao-vien-nhan-vien"),
    targets: half,
    lines: [{ n: number(60) }],
    total: { n: number(52) },
  },
  {
    why: "a total with a dot between its thousands has two readings; the row's figure has one",
    measure: of("hoc-sinh-pho-thong"),
    targets: half,
    lines: [{ n: number(700) }],
    total: { n: text("1.234") },
  },
  {
    why: "a total that is added up from two campuses, its row still blank",
    measure: of("can-bo-quan-ly-giao-vien"),
    targets: half,
    lines: [{}],
    total: { n: sum("26+27", 53) },
  },
  {
    why: "a total copied from a letter as text, with a space behind it",
    measure: of("can-bo-quan-ly-giao-vien-nhan-vien"),
    targets: half,
    lines: [{ n: text("29 ") }],
    total: { n: text("58 ") },
  },
  {
    why: "a part of its own fails while the total of the other is not there yet",
    measure: {
      kind: "shares",
      parts: [
        { ...own, denominator: "Tổng số lớp" },
        { numerator: "Số đạt", total: "ho-so-thu-tuc-giao-duc", short: "hồ sơ" },
      ],
    },
    targets: half,
    lines: [{ n: number(1), d: number(10) }, { n: number(7) }],
  },
];

const tasks: readonly Known[] = [
  {
    why: "under way on the last day of the quarter: that quarter has passed",
    measure: task,
    targets: until(every("quarter")),
    lines: [{ n: text("Đang thực hiện") }],
    asOf: text("31/03/2026"),
  },
  {
    why: "not begun on the last day that counts",
    measure: task,
    targets: until(date("2026-03-31")),
    lines: [{ n: text("Chưa thực hiện") }],
    asOf: text("31/03/2026"),
  },
  {
    why: "what goes on all year and is under way",
    measure: task,
    targets: until(continuous),
    lines: [{ n: text("Đang làm"), evidence: text("Báo cáo quý I") }],
    asOf: text("31/03/2026"),
  },
  {
    why: "no tuition is taken, and the school says so",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Không áp dụng"), reason: text("Trường không thu học phí") }],
  },
  {
    why: "the same without saying so",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Không áp dụng") }],
  },
  {
    why: "finished, on a day whose year has two digits",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Đã hoàn thành"), day: text("5/12/26"), evidence: text("Quyết định số 45") }],
  },
];

const completions: readonly Known[] = [
  {
    why: "done, and only a dot for evidence",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Đã hoàn thành"), evidence: text(".") }],
  },
  {
    why: "done on a day that an English computer turned round, after the day of judgement",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Đã hoàn thành"), day: day(aDay("2026-12-05"), 46_361) }],
    asOf: text("30/06/2026"),
  },
  {
    why: "the same, explained",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Đã hoàn thành"), day: text("5/12/2026"), reason: text("Ngày dự kiến ký") }],
    asOf: text("30/06/2026"),
  },
  {
    why: "done long before the plan",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Đã hoàn thành"), day: text("5/12/2016"), evidence: text("Quyết định 12") }],
  },
  {
    why: "not begun, with the day on which it shall be done",
    measure: task,
    targets: until(date("2026-12-31")),
    lines: [{ n: text("Chưa thực hiện"), day: text("5/12/2026") }],
  },
];

const days: readonly Known[] = [
  { why: "the last day before a milestone's year", measure: { kind: "share", ...own }, targets: milestones, lines: between, asOf: day(aDay("2029-12-31"), 47_483) },
  { why: "the first day of a milestone's year", measure: { kind: "share", ...own }, targets: milestones, lines: between, asOf: day(aDay("2030-01-01"), 47_484) },
  { why: "before the first milestone a blank needs no reason", measure: { kind: "share", ...own }, targets: milestones, lines: [{}], asOf: text("31/12/2025") },
  { why: "a day of judgement in words", measure: { kind: "share", ...own }, targets: milestones, lines: between, asOf: text("ngày 5 tháng 12 năm 2026") },
  { why: "a day of judgement that was deleted", measure: { kind: "share", ...own }, targets: milestones, lines: between, asOf: blank },
  { why: "without a day of judgement a school that answers yes is not known to be short of none", measure: { kind: "yesNo", question: "Có kế hoạch" }, targets: [{ operator: null, value: null, unit: null, year: 2026 }, { operator: null, value: null, unit: null, year: 2030 }], lines: [{ n: text("Có") }], asOf: blank },
  { why: "a day of judgement that no calendar has", measure: { kind: "share", ...own }, targets: milestones, lines: between, asOf: text("31/11/2026") },
]; // prettier-ignore

export const ofClerks: readonly Known[] = [...totals, ...tasks, ...completions, ...days];
