import { aDay } from "../../support/ids";
import { readFileSync } from "node:fs";
import type { Measure } from "../../../src/plan/schema/measure";
import { builtinPlans, seed, strange } from "./all-books";
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
import { byIronCalc, type Shown, withoutSentences } from "./calculators";
import { disagreements } from "./compare";
import { copiesBook } from "./copied";
import { blank, text } from "./entries";
import { bookOfLost, completionsBook, milestonesOn, plainBook, replacedBook, selfBook, totalsBook } from "./guarded";
import { judgedByEngine } from "./engine";
import { inTurn } from "../../support/turns";
import { describeWithLibreOffice } from "../../support/libreoffice";
import { byLibreOffice } from "./libreoffice";
import { type Mutant, mutants, mutated } from "./mutants";
import { shareMeasure } from "./plan";
import { relationsBook } from "./relations";

const words = { numerator: "Số đạt", denominator: "Tổng số", short: "giáo viên" };

const strangeOn = (kind: Measure["kind"]): CaseBook => {
  const found = strange.find(([measure]) => measure.kind === kind);
  if (found === undefined) throw new Error(kind);
  return strangeBook(seed, ...found);
};

/** Each book on which guards show, made when a mutant has its turn on it. */
const makes: Readonly<Record<Mutant["on"], () => CaseBook>> = {
  share: () => strangeOn("share"),
  rate: () => strangeOn("rate"),
  count: () => strangeOn("count"),
  quantity: () => strangeOn("quantity"),
  hundredths: () => boundaryBook(largestTotals()),
  nothing: () => boundaryBook([{ demand: { operator: "greaterThanInclusive", value: 65, unit: "%" }, n: 0, d: 0 }]),
  level: () => strangeOn("level"),
  yesNo: () => strangeOn("yesNo"),
  qualitative: () => strangeOn("qualitative"),
  // Only a part that is missing beside one that holds shows what a missing part does.
  parts: () => plainBook({ kind: "shares", parts: [words, words] }, 0.4, () => true, 240),
  boundaries: () => boundaryBook(boundaries(shareDemands(builtinPlans()), 50).filter((_, index) => index % 7 === 0)),
  tasks: () => taskBook(seed, aDay("2026-06-30")),
  completions: () => completionsBook(),
  milestones: () =>
    plainBook(shareMeasure, 0.1, ({ targets }) => targets.length > 1 || targets[0]?.stretch !== undefined),
  totals: () => totalsBook(),
  relations: () => relationsBook("school"),
  relationsInOffice: () => relationsBook("office"),
  copies: () => copiesBook("school"),
  replaced: () => replacedBook(),
  unnamed: () => selfBook({ school: "", code: "  ", period: "" }),
  wordless: () => selfBook({ school: "…" }),
  outside: () => selfBook({ period: "quý 3/2031" }),
  otherDay: () => selfBook({ period: "quý III năm 2026" }),
  explainedDay: () => selfBook({ period: "quý III năm 2026", reason: "Lấy số liệu đến ngày này" }),
  lastDay: () => milestonesOn("2029-12-31"),
  firstDay: () => milestonesOn("2030-01-01"),
  noDay: () => milestonesOn("2026-11-22", blank),
  badDay: () => milestonesOn("2026-11-22", text("31/11/2026")),
  lost: () => bookOfLost(),
  office: () => randomBook(seed, 40, "office"),
};

const here = inTurn(
  mutants.filter(({ shownBy }) => shownBy === undefined),
  8,
);
const inLibreOffice = mutants.filter(({ shownBy }) => shownBy === "LibreOffice");

const made = (on: Mutant["on"]) => {
  const book = makes[on]();
  return { book, judged: judgedByEngine(book.catalogue, book.model, book.entries, null) };
};
const wanted = [...new Set([...here, ...inLibreOffice].map(({ on }) => on))];
const books = new Map(wanted.map((on) => [on, made(on)]));

const bookOn = (on: Mutant["on"]) => {
  const found = books.get(on);
  if (found === undefined) throw new Error(on);
  return found;
};

/** On how many rows an answer differs from the engine. */
const count = (on: Mutant["on"], answer: ReadonlyMap<string, Shown> | undefined): number => {
  const { book, judged } = bookOn(on);
  return disagreements(judged, answer ?? new Map(), book.slots, book.entries).length;
};

/** On how many rows each workbook differs from the engine. */
const differences = async (workbooks: readonly { readonly on: Mutant["on"]; readonly model: CaseBook["model"] }[]) => {
  const filled = workbooks.map(({ on, model }) => ({ ...bookOn(on).book, model: withoutSentences(model) }));
  const half = Math.ceil(filled.length / 2);
  const answers = (await Promise.all([byIronCalc(filled.slice(0, half)), byIronCalc(filled.slice(half))])).flat();
  return workbooks.map(({ on }, index) => count(on, answers[index]));
};

describe("the comparison notices when a guard of the formulas is taken away", () => {
  let found: readonly number[] = [];
  const without = here.map((mutant) => ({ on: mutant.on, ...mutated(mutant, bookOn(mutant.on).book.model) }));
  beforeAll(async () => {
    found = await differences(without);
  }, 900_000);

  test.each(here.map(({ guard }, index) => [guard, index] as const))("%s", (_, index) => {
    expect(without[index]?.changed).toBeGreaterThan(0);
    expect(found[index]).toBeGreaterThan(0);
  });

  test("and with all of them in place there is nothing to notice", async () => {
    const whole = [...new Set(here.map(({ on }) => on))].map((on) => ({ on, model: bookOn(on).book.model }));
    expect(await differences(whole)).toEqual(whole.map(() => 0));
  }, 900_000);
});

test.each(mutants.map(({ guard }) => guard))("%s: stands in the table of the guards", (guard) => {
  expect(readFileSync("docs/decisions/0007-native-formulas.md", "utf8")).toContain(guard);
});

describeWithLibreOffice("in LibreOffice it notices as well", () => {
  test.each(inLibreOffice.map((mutant) => [mutant.guard, mutant] as const))("%s", async (_, mutant) => {
    const { book } = bookOn(mutant.on);
    const { model } = mutated(mutant, book.model);
    const [[answer] = []] = await byLibreOffice([{ ...book, model }], ["en-US"]);
    expect(count(mutant.on, answer)).toBeGreaterThan(0);
  });
});
