import totals from "../../../rules/totals.json";
import type { Measure } from "../../../src/plan/schema/measure";
import type { SheetModel } from "../../../src/sheet/model";
import type { Role } from "../../../src/sheet/roles";
import { aDay } from "../../support/ids";
import { typedInto } from "./adversarial";
import { seed } from "./all-books";
import { bookOf, type CaseBook } from "./books";
import { blank, error, number, text, type Typed } from "./entries";
import { demandsFor, type PlanRow, shareMeasure } from "./plan";
import { Random } from "./random";

/** Books on which a single guard shows: totals, days of judgement, rows that are gone. */

const words = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };

/** Rows of one measure with demands at random, usually filled as asked. */
export const plainBook = (
  measure: Measure,
  oddness: number,
  wanted: (row: PlanRow) => boolean,
  count = 60,
): CaseBook => {
  const random = new Random(seed);
  const rows: PlanRow[] = [];
  while (rows.length < count) {
    const row: PlanRow = { measure, sameAs: null, targets: demandsFor(random, measure) };
    if (wanted(row)) rows.push(row);
  }
  // The officers' layout, in which a figure has one row, is quicker to calculate.
  return bookOf(rows, "office", ({ kind }) => typedInto(random, kind, oddness));
};

const half: PlanRow["targets"] = [{ operator: "greaterThanInclusive", value: 50, unit: "%" }];

/** What stands in the totals, one after the other, and in the rows of each. */
const inTotals = [
  blank,
  text("52 người"),
  number(0),
  number(20),
  text("1.234"),
  number(-5),
  error("#REF!"),
  text("20 "),
];
const inRows = [blank, number(0), number(5), number(20), number(21), text("1.234"), text("abc")];

/** Every content of a row against every content of its total. */
export const totalsBook = (): CaseBook => {
  const ids = Object.keys(totals).slice(0, inTotals.length);
  const rows = ids.flatMap((total) =>
    inRows.map((): PlanRow => ({
      measure: { kind: "share", numerator: "Số đạt", total, short: "giáo viên" },
      sameAs: null,
      targets: half,
    })),
  );
  return bookOf(rows, "school", ({ figure, role }) => {
    if (role !== "n") return blank;
    const total = ids.indexOf(figure.replace("total.", ""));
    return (total >= 0 ? inTotals[total] : inRows[(Number(figure.replace("do-", "")) - 1) % inRows.length]) ?? blank;
  });
};

const asked = (value: number, year: number): PlanRow["targets"][number] => ({
  operator: "greaterThanInclusive",
  value,
  unit: "%",
  year,
});

/** A lower demand after a higher one, and higher ones after it, some not yet in force. */
const inYears: readonly PlanRow["targets"][] = [
  [asked(80, 2026), asked(50, 2030)],
  [asked(50, 2026), asked(80, 2030)],
  [asked(50, 2030), asked(80, 2035)],
  [asked(50, 2030)],
];
const ofHundred = [blank, number(30), number(60), number(90)];

/** Every such row with every figure, on a day. */
export const milestonesOn = (day: string, asOf?: Typed): CaseBook => {
  const rows = inYears.flatMap((targets) =>
    ofHundred.map((): PlanRow => ({ measure: shareMeasure, sameAs: null, targets })),
  );
  const typed = (figure: string, role: Role): Typed => {
    const n = ofHundred[(Number(figure.replace("do-", "")) - 1) % ofHundred.length] ?? blank;
    if (role === "reason" || n === blank) return blank;
    return role === "d" ? number(100) : n;
  };
  return bookOf(
    rows,
    "school",
    ({ figure, role }) => typed(figure, role),
    aDay(day),
    () => asOf ?? null,
  );
};

/** Rows whose first milestone asks something else than the next one, as a pilot does, on the day on which that replaces it. */
export const replacedBook = (): CaseBook => {
  const pilots: readonly Measure[] = [
    { kind: "yesNo", question: "Có thí điểm" },
    { kind: "count", question: "Số lớp thí điểm", short: "lớp" },
  ];
  const answers = [blank, text("Có"), text("Không"), text("abc"), number(0), number(3)];
  const cases = pilots.flatMap((measure) => answers.map((answer) => ({ measure, answer })));
  const rows = cases.flatMap(({ measure }, index): readonly PlanRow[] => [
    { measure, sameAs: null, targets: [{ ...asked(100, 2025), operator: "equal" }] },
    { measure: shareMeasure, sameAs: null, targets: [asked(50, 2030)], within: 2 * index },
  ]);
  return bookOf(
    rows,
    "school",
    ({ figure, role }) => {
      const at = Number(figure.replace("do-", "")) - 1;
      if (role === "reason") return blank;
      return at % 2 === 0 ? (cases[at / 2]?.answer ?? blank) : number(role === "n" ? 60 : 100);
    },
    aDay("2030-01-01"),
  );
};

const named = { school: "Trường thử", code: "T1", period: "năm 2026", reason: "" } as const;

/** A form that asks for name, code and period, with these written into it and all else entered. */
export const selfBook = (said: Partial<Record<keyof typeof named, string>>): CaseBook => {
  const row: PlanRow = { measure: shareMeasure, sameAs: null, targets: half };
  return bookOf([row], "unnamed", ({ figure, kind, role }) => {
    if (kind === "school" || kind === "code" || kind === "period") return text(said[kind] ?? named[kind]);
    if (role === "reason") return figure === "rs.day" ? text(said.reason ?? "") : blank;
    return number(role === "n" ? 60 : 100);
  });
};

const statuses = ["Đã hoàn thành", "Đang thực hiện", "Chưa thực hiện"].map(text);
const completed = [blank, text("5/12/2016"), text("30/06/2026"), text("1/7/2026")];
const proofs = [blank, text("."), text("Quyết định 45")];

/** Every status of a task with days round the day of judgement and before the plan, and with evidence or none. */
export const completionsBook = (): CaseBook => {
  const cases = statuses.flatMap((n) => completed.flatMap((day) => proofs.map((evidence) => ({ n, day, evidence }))));
  const task: PlanRow = {
    measure: { kind: "qualitative", question: "Ban hành kế hoạch" },
    sameAs: null,
    targets: [{ operator: null, value: null, unit: null }],
  };
  return bookOf(
    cases.map(() => task),
    "school",
    ({ figure, role }) => {
      const given = cases[Number(figure.replace("do-", "")) - 1];
      return role === "n" || role === "day" || role === "evidence" ? (given?.[role] ?? blank) : blank;
    },
    aDay("2026-06-30"),
  );
};

const without = ({ cells, ...sheet }: SheetModel, keys: ReadonlySet<string>): SheetModel => {
  const gone = new Set(
    cells.flatMap(({ row, content }) => (content?.type === "text" && keys.has(content.text) ? [row] : [])),
  );
  return { ...sheet, cells: cells.filter(({ row }) => !gone.has(row)) };
};

/** A book from which the rows with these keys are gone. */
const withoutRows = (book: CaseBook, keys: readonly string[]): CaseBook => ({
  ...book,
  model: { ...book.model, sheets: book.model.sheets.map((sheet) => without(sheet, new Set(keys))) },
});

/** Figures whose second row is gone, and one that is gone as a whole; the same beside them untouched. */
export const bookOfLost = (): CaseBook => {
  const measures: readonly Measure[] = [
    shareMeasure,
    shareMeasure,
    { kind: "shares", parts: [words, words] },
    { kind: "qualitative", question: "Ban hành kế hoạch" },
    { kind: "checklist", question: "Đủ nội dung", items: ["Một", "Hai", "Ba"] },
    { kind: "yesNo", question: "Có kế hoạch" },
    { kind: "yesNo", question: "Có kế hoạch" },
    { kind: "qualitative", question: "Tổng kết" },
  ];
  const random = new Random(seed);
  const rows = measures.map((measure): PlanRow => ({
    measure,
    sameAs: null,
    targets: [demandsFor(random, measure)[0] ?? { operator: null, value: null, unit: null }],
  }));
  const filled = bookOf(rows, "school", ({ kind, role }) => (role === "reason" ? blank : typedInto(random, kind, 0)));
  return withoutRows(filled, ["do-2.d", "do-3#2", "do-4.day", "do-5#2", "do-7", "do-8.evidence"]);
};
