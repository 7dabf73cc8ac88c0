import { loadBuiltin } from "../../../src/plan/builtin";
import type { Catalogue } from "../../../src/plan/catalogue";
import type { Measure } from "../../../src/plan/schema/measure";
import {
  boundaries,
  boundaryBook,
  type CaseBook,
  largestTotals,
  randomBook,
  shareDemands,
  strangeBook,
  taskBook,
} from "./books";
import { taskDays } from "./deadlines";
import { withoutSentences } from "./calculators";
import { corpusBooks } from "./corpus";
import { copiesBook } from "./copied";
import { freshSeed, inTurn } from "../../support/turns";
import { shareMeasure } from "./plan";
import { relationsBooks } from "./relations";

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

/** Items in their order, so many at a time. */
export const chunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
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

/** The seed of what is always filled alike, since tests count on what occurs in it. */
export const seed = 20_261_122;

/** How many rows at random: in npm test, and in npm run native, with the other cases more than 20,000. */
export const randomRows = { quick: 700, full: 7_500 } as const;

/** Rows in a book at random: larger ones, whose rows refer to one another, take IronCalc out of all proportion longer. */
const rowsInBook = 100;

/** All cases, or the boundaries, days and strange contents whose turn it is. */
type Which = "all" | "in turn";

const share = <T>(items: readonly T[], which: Which, turns: number): readonly T[] =>
  inTurn(items, which === "all" ? 1 : turns);

const bySort = (rows: number, which: Which): Readonly<Record<string, readonly CaseBook[]>> => ({
  corpus: corpusBooks(),
  boundaries: share(chunks(boundaries(shareDemands(builtinPlans()), 200), 1000), which, 12).map(boundaryBook),
  "boundaries of the largest totals": share([largestTotals()], which, 4).map(boundaryBook),
  "tasks in time": share(
    taskDays.map((day, index) => () => taskBook(seed + index, day)),
    which,
    8,
  ).map((made) => made()),
  relations: share(relationsBooks, which, 4).map((made) => made()),
  copies: (["school", "office"] as const).map(copiesBook),
  "strange contents": share(
    strange.map(
      ([measure, demand], index) =>
        () =>
          strangeBook(seed + index, measure, demand),
    ),
    which,
    4,
  ).map((made) => made()),
  random: Array.from({ length: rows / rowsInBook }, (_, index) =>
    randomBook(freshSeed + index, rowsInBook, index % 2 === 0 ? "school" : "office"),
  ),
});

/** The cases of the differential test, so many rows of them at random, for a school and for an office by turns. */
export const allBooks = (rows: number, which: Which): readonly NamedBook[] =>
  Object.entries(bySort(rows, which)).flatMap(([sort, books]) =>
    books.map((book, index) => ({
      name: `${sort} ${index + 1}`,
      book: { ...book, model: withoutSentences(book.model) },
    })),
  );

const isBoundary = (name: string): boolean => name.startsWith("boundaries");

export const noBoundaries = (books: readonly NamedBook[]): readonly NamedBook[] =>
  books.filter(({ name }) => !isBoundary(name));
