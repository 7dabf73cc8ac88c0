import { aDay } from "../../support/ids";
import type { Measure } from "../../../src/plan/schema/measure";
import type { Known } from "./corpus";
import { blank, day, error, number, sum, text, truth, type Typed } from "./entries";
import { type PlanRow, shareMeasure } from "./plan";

const words = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };
const twoParts: Measure = { kind: "shares", parts: [words, words] };
const threeParts: Measure = { kind: "shares", parts: [words, words, words] };
const task: Measure = { kind: "qualitative", question: "Ban hành kế hoạch" };
const undemanding: PlanRow["targets"] = [{ operator: null, value: null, unit: null }];
const percent = (operator: PlanRow["targets"][number]["operator"], value: number) => ({ operator, value, unit: "%" });
const share = (n: Typed, d: Typed): Known["lines"] => [{ n, d }];

export const corpus: readonly Known[] = [
  {
    why: "more digits than a sheet keeps, though they come to 5",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 90)],
    lines: share(text("0000000000000005"), number(13)),
  },
  {
    why: "29/50 is exactly 58%, which floating point denies",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 58)],
    lines: share(number(29), number(50)),
  },
  {
    why: "two spaces inside an answer are one to TRIM",
    measure: task,
    targets: undemanding,
    lines: [{ n: text("đang  làm") }],
  },
  {
    why: "a day typed as its serial number is a day to a formula",
    measure: task,
    targets: undemanding,
    lines: [{ n: text("Chưa"), day: number(46_346.75) }],
  },
  {
    why: "a date before 2000 is a slip",
    measure: task,
    targets: undemanding,
    lines: [{ n: text("Xong"), day: day(aDay("1905-06-22"), 2000) }],
  },
  {
    why: "the lowest part decides under a floor, the highest under a ceiling",
    measure: twoParts,
    targets: [percent("greaterThanInclusive", 92.5), percent("lessThan", 98)],
    lines: [
      { n: number(3225), d: number(3347) },
      { n: number(1), d: number(2) },
    ],
  },
  {
    why: "a failing part settles it while another is missing",
    measure: threeParts,
    targets: [percent("greaterThan", 90)],
    lines: [{ n: number(1), d: number(2) }, {}, { n: number(0), d: number(0) }],
  },
  {
    why: "0.1+0.2 is 0.3 and may be 30%",
    measure: { kind: "rate", question: "Mức hài lòng" },
    targets: [percent("greaterThanInclusive", 20)],
    lines: [{ n: sum("0.1+0.2", 0.1 + 0.2), reason: text("a") }],
  },
  {
    why: "the same with a reason whose letters are decomposed",
    measure: { kind: "rate", question: "Mức hài lòng" },
    targets: [percent("greaterThanInclusive", 20)],
    lines: [{ n: number(0.3), reason: text("ốm".normalize("NFD")) }],
  },
  {
    why: "nothing of nothing, its first half left blank",
    measure: shareMeasure,
    targets: [percent("equal", 100)],
    lines: share(blank, number(0)),
  },
  {
    why: "an amount that only just is a number",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 99.9)],
    lines: share(number(999_000_000_000), number(1_000_000_000_000)),
  },
  {
    why: "no reading of 65.5 is a count",
    measure: { kind: "count", question: "Số cán bộ", short: "cán bộ" },
    targets: [{ operator: "greaterThan", value: 2, unit: "cán bộ" }],
    lines: [{ n: text("65.5") }],
  },
  {
    why: "1.234 has two, and a reason settles that it is asked about, not what it is",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 50)],
    lines: [{ n: text("1.234"), d: number(2000), reason: text("theo sổ theo dõi") }],
  },
  {
    why: "a no-break space is no space to TRIM",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 50)],
    lines: share(text("5\u00a0"), number(8)),
  },
  {
    why: "TRUE is a number to LibreOffice",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 50)],
    lines: share(truth(true), number(1)),
  },
  {
    why: "an error cell beside a good one",
    measure: shareMeasure,
    targets: [percent("greaterThanInclusive", 50)],
    lines: share(error("#DIV/0!"), number(8)),
  },
  {
    why: "evidence that is an error makes a finished task wrong",
    measure: task,
    targets: undemanding,
    lines: [{ n: text("Xong"), day: text("20/11/2026"), evidence: error("#REF!") }],
  },
  {
    why: "31/02 would carry over into March",
    measure: task,
    targets: undemanding,
    lines: [{ n: text("Xong"), day: text("31/02/2026") }],
  },
  {
    why: "exactly at a threshold that is to be passed",
    measure: { kind: "rate", question: "Mức hài lòng" },
    targets: [percent("greaterThan", 90)],
    lines: [{ n: number(90) }],
  },
];
