import { planOf } from "../../kernel/code";
import { lastOf } from "../../kernel/steps";
import type { Lang } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { addPack } from "../../plan/load";
import type { PackProblem } from "../../plan/problems";
import type { Pack } from "../../plan/schema/pack";
import { type LintFinding, wholeChecks } from "../lint";
import {
  type BookColumn,
  type BookFaults,
  type BookLine,
  bookSheets,
  planItems,
  type RuleBook,
  tablesSheet,
} from "../rule-sheet/book";
import type { SheetProblem } from "../rule-sheet/fields";
import { packFrom } from "../rule-sheet/made";
import { placesOf, withOwnCodes } from "../rule-sheet/added-lines";
import { decidedWords, decisionWords, keyOf } from "../rule-sheet/words";
import { judgeRow, type RowProblem } from "./judge-row";

/** Judges one line of the targets as it would be taken. */
export type JudgeLine = (line: BookLine) => readonly RowProblem[];

class Faults {
  private readonly told = new Map<keyof RuleBook, string[][]>();

  constructor(book: RuleBook) {
    const lengths = { ...book, plan: Object.keys(planItems) };
    for (const part of ["plan", "tables", "targets", "measures", "units", "reporting"] as const)
      this.told.set(
        part,
        Array.from({ length: lengths[part].length }, () => []),
      );
  }

  add(part: keyof RuleBook, at: number, sentence: string): void {
    const own = this.told.get(part)?.[at];
    if (own !== undefined && !own.includes(sentence)) own.push(sentence);
  }

  of(part: keyof RuleBook): readonly string[] {
    return (this.told.get(part) ?? []).map((sentences) => sentences.join("\n"));
  }
}

const targetColumns: readonly BookColumn[] = bookSheets.targets.columns;
const measureColumns: readonly BookColumn[] = bookSheets.measures.columns;

/** The heading under which a problem's field stands; of a measure's field that of its sheet. */
const headOf = (field: string): string =>
  [...targetColumns, ...measureColumns].find(({ key }) => key === field)?.head ?? field;

const decidedOf: Readonly<Record<string, string>> = {
  ...decidedWords,
  due: decidedWords.deadline,
  levels: decidedWords.scope,
};

/** A problem of a line as its cell says it; of what differs, how it is said that it is meant. */
function sentenceOf({ kind, field, message }: RowProblem, lang: Lang): string {
  const ofMeasure = measureColumns.some(({ key }) => key === field) && !targetColumns.some(({ key }) => key === field);
  // Its cell stands on another sheet than the line that it is told on.
  if (ofMeasure) return `${bookSheets.measures.name} – ${message[lang]}`;
  if (kind !== "differs" || field === null) return message[lang];
  const name = decidedOf[field];
  const told = `${headOf(field)}: ${message[lang]}`;
  if (name === undefined) return told;
  return lang === "vi"
    ? `${told} Nếu cố ý: ghi “${name}” ở cột “Cố ý khác nguyên văn” và lý do ở cột “Cách hiểu”.`
    : `${told} If it is meant: “${name}” in the column “Cố ý khác nguyên văn”, and why in “Cách hiểu”.`;
}

const parts = {
  [bookSheets.plan.name]: "plan",
  [bookSheets.measures.name]: "measures",
  [bookSheets.units.name]: "units",
  [bookSheets.reporting.name]: "reporting",
  [bookSheets.targets.name]: "targets",
  [tablesSheet]: "tables",
} as const satisfies Readonly<Record<string, keyof RuleBook>>;

const isPart = (sheet: string): sheet is keyof typeof parts => Object.hasOwn(parts, sheet);

/** The line of a sheet that a problem of its cells is about. */
function lineOf(book: RuleBook, part: keyof RuleBook, { line, column }: SheetProblem): number {
  switch (part) {
    case "plan":
      return Object.values(planItems).findIndex((head) => head === column);
    case "reporting":
      return Number(line) - 2;
    case "tables":
      return book.tables.findIndex(([id]) => id === line);
    case "targets":
      return withOwnCodes(book.targets, book.plan).findIndex(({ code = "" }) => code === line);
    default:
      return book[part].findIndex(({ id = "" }) => id === line);
  }
}

/** What cells say that is not understood, each on its line; of targets only the decision, the rest is judged line by line. */
function tellCells(book: RuleBook, problems: readonly SheetProblem[], faults: Faults, lang: Lang): void {
  const decision = headOf("decision");
  for (const problem of problems) {
    if (!isPart(problem.sheet)) continue;
    const part = parts[problem.sheet];
    if (part !== "targets" || problem.column === decision)
      faults.add(part, lineOf(book, part, problem), `${problem.column}: ${problem.message[lang]}.`);
  }
}

const isTaken = ({ decision = "" }: BookLine): boolean => keyOf(decisionWords, decision) === "taken";

/** The lines of the targets that were taken, in the plan's order, by their places on the sheet. */
function takenLines({ targets }: RuleBook): readonly number[] {
  const placeOf = placesOf(targets);
  return targets
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => isTaken(line))
    .sort((one, other) => placeOf(one.line) - placeOf(other.line))
    .map(({ at }) => at);
}

/** Where a place in a pack's data stands on the rule sheet. */
function placeOf(book: RuleBook, place: string): readonly [keyof RuleBook, number] {
  const [, key = "", at = "", id = ""] = /^(\w+)(?:\[(\d+)\]|\.([\w/-]+))?/u.exec(place) ?? [];
  switch (key) {
    case "targets":
      return ["targets", takenLines(book)[Number(at)] ?? -1];
    case "measures":
    case "totals":
      return ["measures", book.measures.findIndex((line) => line["id"] === id)];
    case "units":
      return ["units", book.units.findIndex((line) => line["id"] === id)];
    case "tables": {
      const tables = [...new Set(book.tables.map(([table]) => table))];
      return ["tables", book.tables.findIndex(([table]) => table === tables[Number(at)])];
    }
    default:
      return ["plan", Math.max(0, Object.keys(planItems).indexOf(key))];
  }
}

/** What the loader refuses, each on its line. */
function tellProblems(book: RuleBook, problems: readonly PackProblem[], faults: Faults, lang: Lang): void {
  for (const { place, message } of problems) faults.add(...placeOf(book, place), message[lang]);
}

/** What lint says of the plan as a whole: on the line of the first target that it names, else on the row of the table. */
function tellFinding(
  book: RuleBook,
  pack: Pack,
  { evidence, subject, message }: LintFinding,
  faults: Faults,
  lang: Lang,
): void {
  const codes = new Set<string>(evidence.map(({ code }) => code));
  const lines = withOwnCodes(book.targets, book.plan);
  const own = lines.flatMap(({ code = "" }, at) => (codes.has(code) ? [at] : []));
  for (const at of own) faults.add("targets", at, message[lang]);
  if (own.length > 0) return;
  const row = book.tables.findIndex(([table = "", , id = ""]) => subject === `${pack.id}/${table}.${id}`);
  if (row >= 0) faults.add("tables", row, message[lang]);
  else faults.add("plan", 0, message[lang]);
}

/** What only the whole plan shows: what cells and loader refuse, then, once it is a plan, what lint says of it. */
function* tellWhole(
  { book, catalogue, lang }: Omit<Judging, "judge">,
  faults: Faults,
): Generator<undefined, void, undefined> {
  const { pack, sheet, problems } = packFrom(book, catalogue, "");
  tellCells(book, sheet.problems, faults, lang);
  tellProblems(book, problems, faults, lang);
  const added = pack === null ? null : addPack(catalogue, sheet.data, "");
  if (pack === null || added?.ok !== true) return;
  for (const check of wholeChecks) {
    yield undefined;
    for (const found of check(added.value, pack))
      if (found.severity !== "note" && isOf(pack, found)) tellFinding(book, pack, found, faults, lang);
  }
}

const isOf = ({ id }: Pack, { evidence, subject }: LintFinding): boolean =>
  subject.startsWith(`${id}/`) || evidence.some(({ code }) => planOf(code) === id);

/** A rule sheet under judgement; `judge` one line of its targets as it would be taken. */
export interface Judging {
  readonly book: RuleBook;
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  readonly judge: JudgeLine;
}

/**
 * What is wrong with a rule sheet, line by line, as cells, loader and lint see it. A target that is left out has nothing
 * wrong; one that waits is judged as it would be taken. A step a line, so that a page stays alive meanwhile.
 */
export function* faultsInSteps({ book, catalogue, lang, judge }: Judging): Generator<undefined, BookFaults, undefined> {
  const faults = new Faults(book);
  for (const [at, line] of book.targets.entries()) {
    yield undefined;
    if (keyOf(decisionWords, line["decision"] ?? "") === "left") continue;
    for (const problem of judge(line))
      if (problem.kind !== "note") faults.add("targets", at, sentenceOf(problem, lang));
  }
  yield undefined;
  yield* tellWhole({ book, catalogue, lang }, faults);
  return {
    plan: faults.of("plan"),
    tables: faults.of("tables"),
    targets: faults.of("targets"),
    measures: faults.of("measures"),
    units: faults.of("units"),
    reporting: faults.of("reporting"),
  };
}

/** `faultsInSteps` at one go. */
export function faultsOf(book: RuleBook, catalogue: Catalogue, lang: Lang): BookFaults {
  return lastOf(faultsInSteps({ book, catalogue, lang, judge: (line) => judgeRow(book, line, catalogue) }));
}
