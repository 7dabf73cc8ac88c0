import { loadBuiltin } from "../../../src/plan/builtin";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { Measure } from "../../../src/plan/schema/measure";
import { boundaries, boundaryBook, type CaseBook, largestTotals, randomBook, shareDemands, strangeBook } from "./books";
import { withoutSentences } from "./calculators";
import { corpusBook } from "./corpus";
import { shareMeasure } from "./plan";

/** A book and what it is there for. */
export interface NamedBook {
  readonly name: string;
  readonly book: CaseBook;
}

export const builtinPlans = (): Catalogue => {
  const loaded = loadBuiltin();
  if (!loaded.ok) throw new Error("The plans that come with the project are refused");
  return loaded.value;
};

const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** One demand on each kind of measure, for rows on which anything at all is typed. */
export const strange: readonly (readonly [Measure, Parameters<typeof strangeBook>[2]])[] = [
  [shareMeasure, { operator: "greaterThanInclusive", value: 65, unit: "%" }],
  [
    { kind: "rate", question: "Mức hài lòng" },
    { operator: "greaterThanInclusive", value: 95, unit: "%" },
  ],
  [
    { kind: "count", question: "Số cán bộ", short: "cán bộ" },
    { operator: "greaterThan", value: 2, unit: "cán bộ" },
  ],
  [
    { kind: "quantity", question: "Điểm trung bình", unit: "điểm", upward: "entered" },
    { operator: "greaterThan", value: 12.34, unit: "điểm" },
  ],
  [
    { kind: "level", question: "Mức độ" },
    { operator: "greaterThanInclusive", value: 2, unit: "mức độ" },
  ],
  [
    { kind: "yesNo", question: "Có kế hoạch" },
    { operator: "equal", value: 100, unit: "%" },
  ],
  [
    { kind: "facilityCount", question: "Có mô hình" },
    { operator: "greaterThanInclusive", value: 300, unit: "cơ sở" },
  ],
  [
    { kind: "qualitative", question: "Ban hành kế hoạch" },
    { operator: null, value: null, unit: null },
  ],
];

/** The seed of a run: RASOAT_SEED, else always the same. */
export const seed = Number(process.env["RASOAT_SEED"] ?? 20_261_122);

const randomRows = 7_200;

/**
 * Every case of the differential test; those at random, for a school and for an office by turns, in books of so many
 * rows: IronCalc is quick with small ones, LibreOffice with few.
 */
export const allBooks = (rows: number): readonly NamedBook[] =>
  [
    { name: "corpus", book: corpusBook() },
    ...chunks(boundaries(shareDemands(builtinPlans()), 200), 1000).map((cases, index) => ({
      name: `boundaries ${index + 1}`,
      book: boundaryBook(cases),
    })),
    { name: "boundaries of the largest totals", book: boundaryBook(largestTotals()) },
    ...strange.map(([measure, demand], index) => ({
      name: `strange contents: ${measure.kind}`,
      book: strangeBook(seed + index, measure, demand),
    })),
    ...Array.from({ length: randomRows / rows }, (_, index) => ({
      name: `random ${index + 1}`,
      book: randomBook(seed + 1000 + index, rows, index % 2 === 0 ? ("school" as const) : ("office" as const)),
    })),
  ].map(({ name, book }) => ({ name, book: { ...book, model: withoutSentences(book.model) } }));
