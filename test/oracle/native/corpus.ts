import type { Measure } from "../../../src/plan/schema/measure";
import type { Role } from "../../../src/layout/roles";
import { bookOf, type CaseBook } from "./books";
import { blank, day, number, sum, text, type Typed } from "./entries";
import { type PlanRow, shareMeasure } from "./plan";

/** What engine and formulas once judged differently, or only just alike; each stays, so that it never comes back. */
interface Known {
  readonly why: string;
  readonly measure: Measure;
  readonly targets: PlanRow["targets"];
  /** Line by line, what is typed into its cells. */
  readonly lines: readonly Partial<Record<Role, Typed>>[];
}

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
    lines: [{ n: text("Xong"), day: day("1905-06-22", 2000) }],
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
];

/** The corpus as one form, one row a case. */
export const corpusBook = (): CaseBook => {
  const rows = corpus.map(({ measure, targets }): PlanRow => ({ measure, sameAs: null, targets }));
  const seen = new Map<string, number>();
  return bookOf(rows, "school", ({ figure, role, row }) => {
    const known = corpus[Number(figure.replace("do-", "")) - 1];
    const first = seen.get(figure) ?? row;
    seen.set(figure, first);
    return known?.lines[row - first]?.[role] ?? blank;
  });
};
