import type { Measure } from "../../../src/plan/schema/measure";
import { bookOf, type CaseBook } from "./books";
import { blank, error, number, text, type Typed } from "./entries";
import type { PlanRow } from "./plan";

/** Numbers beside the totals that contain them: what a relation asks about shows in the line that sums up. */

const half: PlanRow["targets"] = [{ operator: "greaterThanInclusive", value: 50, unit: "%" }];
const some: PlanRow["targets"] = [{ operator: "greaterThanInclusive", value: 2, unit: "người" }];
const own = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };

/** Each holds a number that a total contains, or divides by a total that another contains. */
const related: readonly (readonly [Measure, PlanRow["targets"]])[] = [
  [{ kind: "share", ...own, partOf: ["giao-vien"] }, half],
  [{ kind: "share", ...own, partOf: ["can-bo-quan-ly", "hoc-sinh"] }, half],
  [
    {
      kind: "shares",
      parts: [
        { ...own, partOf: ["giao-vien"] },
        { ...own, partOf: ["hoc-sinh"] },
      ],
    },
    half,
  ],
  [{ kind: "shares", parts: [own, { ...own, partOf: ["can-bo-quan-ly-giao-vien"] }] }, half],
  [{ kind: "count", question: "Số cán bộ", short: "người", partOf: ["giao-vien"] }, some],
];

const ofTotal = (total: string): PlanRow => ({
  measure: { kind: "share", numerator: "Số đạt", total, short: "giáo viên" },
  sameAs: null,
  targets: half,
});

/** The first is contained in the second, that in the third; the fourth in the fifth. */
const totals = [
  "giao-vien",
  "can-bo-quan-ly-giao-vien",
  "can-bo-giao-vien-nhan-vien",
  "hoc-sinh-pho-thong",
  "hoc-sinh",
  "can-bo-quan-ly",
] as const;

/** What stands in the totals, in their order, and the reason beside each. */
const inTotals: readonly (readonly Typed[])[] = [
  [20, 25, 30, 90, 100, 5].map(number),
  [40, 25, 30, 110, 100, 26].map(number),
  [40, 35, 30, 0, 0, 41].map(number),
  [blank, number(25), blank, text("1.234"), number(100), text("20 ")],
  [text("52 người"), blank, number(24), number(101), text(" 100 "), error("#REF!")],
  [number(0), number(0), number(12), number(5), text("1.234"), number(1)],
];

const parts = [blank, number(20), number(21), number(26), text("31"), text("1.234"), number(520_000)];
const reasons = [blank, text("Có giáo viên thỉnh giảng")];

const everyRow: readonly { readonly row: PlanRow; readonly part: Typed; readonly reason: Typed }[] = related.flatMap(
  ([measure, targets]) =>
    parts.flatMap((part) => reasons.map((reason) => ({ row: { measure, sameAs: null, targets }, part, reason }))),
);

/** Every related number with every content and reason, beside totals that stand so. */
const bookBeside = (given: readonly Typed[], viewpoint: "school" | "office", explained: boolean): CaseBook =>
  bookOf([...everyRow.map(({ row }) => row), ...totals.map(ofTotal)], viewpoint, ({ figure, role }) => {
    const total = totals.findIndex((id) => figure.replace(/~.*$/, "") === `total.${id}`);
    if (total >= 0) return role === "n" ? (given[total] ?? blank) : explained ? text("Theo hồ sơ") : blank;
    const each = everyRow[Number(figure.replace(/^do-|~.*$/g, "")) - 1];
    if (each === undefined) return blank;
    if (role === "reason") return each.reason;
    return role === "n" && each.row.measure.kind !== "count" ? number(3) : each.part;
  });

/** Totals that exceed what contains them, beside every related number. */
export const relationsBook = (viewpoint: "school" | "office"): CaseBook =>
  bookBeside(inTotals[1] ?? [], viewpoint, false);

/** For a school and for an office, whose totals stand on another sheet; with the totals explained and not. */
export const relationsBooks: readonly (() => CaseBook)[] = inTotals.flatMap((given, index) => [
  () => bookBeside(given, "school", index % 2 === 1),
  () => bookBeside(given, "office", index % 2 === 0),
]);
