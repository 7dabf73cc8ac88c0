import type { Text } from "../../kernel/text";
import type { Catalogue } from "../../plan/catalogue";
import { remark } from "../import/remarks/remark";
import { placesOf, withOwnCodes } from "./added-lines";
import { bookSheets, type BookLine, planItems, type RuleBook } from "./book";
import { doubtfulDay, dueIn } from "./due";
import { LineReader, type SheetProblem } from "./fields";
import { measuresIn } from "./measures-in";
import { tablesIn } from "./tables-in";
import { ownersIn, type Units, unitsIn } from "./units-in";
import {
  answeredByWords,
  decidedWords,
  decisionWords,
  levelNames,
  operatorWords,
  ownershipNames,
  planLevelWords,
} from "./words";

/** What a rule sheet comes to: the pack's data, to be judged by its schema, and all that keeps it from being one. */
export interface SheetPack {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly SheetProblem[];
  /** Proposals that nobody has decided yet, by their codes. */
  readonly undecided: readonly string[];
  /** Deadlines that were typed in a person's own words: she is told what they were read as. */
  readonly typed: readonly TypedDue[];
  /** Lines of reporting duties without who or to whom, which are left out. */
  readonly withoutReporter: number;
}

/** A value's text with its keys in order, so that two equal values have one. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort())
      : one,
  );

const differs = (one: unknown, other: unknown): boolean => inOrder(one) !== inOrder(other);

/** What is the plan's own: entries equal to shipped ones are not repeated. */
const ownOf = (all: Readonly<Record<string, unknown>>, known: object): Record<string, unknown> | undefined => {
  const own = Object.entries(all).filter(([id, value]) =>
    differs(value, Object.getOwnPropertyDescriptor(known, id)?.value),
  );
  return own.length === 0 ? undefined : Object.fromEntries(own);
};

const noDue: Text = {
  vi: "còn trống (không có thời hạn thì ghi “không nêu”)",
  en: "is blank (without a deadline it is “không nêu”)",
};
const unknownDue = (due: string): Text => ({
  vi: `chưa hiểu “${due}”: xem trang tính Hướng dẫn`,
  en: `“${due}” is not understood: see the sheet Hướng dẫn`,
});

/** A deadline that stood in a person's own words, and what it was read as. */
export interface TypedDue {
  readonly line: string;
  readonly text: string;
  readonly obligations: readonly unknown[];
}

/** What is common to all lines while they are read. */
interface Sheet {
  readonly units: Units;
  readonly problems: SheetProblem[];
  readonly typed: TypedDue[];
  /** The plan's. */
  readonly year: number | null;
  readonly manages: readonly string[];
}

function deadlineIn(
  reader: LineReader,
  line: string,
  { typed, year }: Pick<Sheet, "typed" | "year">,
): { text: string; obligations: readonly unknown[] } {
  const text = reader.text("due");
  const due = text === "" || reader.asksDay("due") ? null : dueIn(text, year);
  if (text === "") reader.problem("due", noDue);
  else if (due === null && doubtfulDay(text) === null) reader.problem("due", unknownDue(text));
  if (due?.asTyped === true) typed.push({ line, text, obligations: due.obligations });
  return { text: reader.raw("deadline"), obligations: due?.obligations ?? [] };
}

const given = <T>(value: T | null, key: string): Record<string, T> => (value === null ? {} : { [key]: value });

/**
 * The levels of a line. One that was proposed before anybody knew which levels the plan manages says so: of its levels the
 * plan's stay.
 */
function levelsIn(reader: LineReader, { manages }: Sheet): readonly string[] {
  const levels = reader.words("levels", levelNames);
  const { vi, en } = remark("unmanaged");
  const asked = reader.raw("why").includes(vi) || reader.raw("why").includes(en);
  return asked && manages.length > 0 ? levels.filter((level) => manages.includes(level)) : levels;
}

function targetIn(reader: LineReader, code: string, sheet: Sheet): Record<string, unknown> {
  const { units } = sheet;
  const year = reader.number("year");
  const cell = reader.raw("cell");
  const row = reader.raw("row");
  const reading = reader.raw("reading");
  const decided = reader.words("decided", decidedWords);
  const unit = reader.raw("unit");
  return {
    code: reader.needed("code"),
    measure: reader.needed("measure"),
    operator: reader.word("operator", operatorWords),
    value: reader.number("value"),
    unit: unit === "" ? null : unit,
    ...given(reader.number("stretch"), "stretch"),
    ...given(year, "year"),
    scope: { levels: levelsIn(reader, sheet), ownership: reader.words("ownership", ownershipNames) },
    answeredBy: reader.word("answeredBy", answeredByWords),
    lead: ownersIn(reader, "lead", units),
    implement: ownersIn(reader, "implement", units),
    support: ownersIn(reader, "support", units),
    deadline: deadlineIn(reader, code, { ...sheet, year: year ?? sheet.year }),
    source: {
      document: reader.raw("document"),
      table: reader.needed("table"),
      row: row === "" ? null : row,
      quote: reader.needed("quote"),
      ...(cell === "" ? {} : { cell }),
    },
    ...(reading === "" ? {} : { reading }),
    ...reader.other(),
    ...(decided.length === 0 ? {} : { decided }),
  };
}

/** The targets that were taken, in the plan's order, and the codes of those that wait for a decision. */
function targetsIn(
  lines: readonly BookLine[],
  sheet: Sheet,
): { targets: Record<string, unknown>[]; undecided: string[] } {
  const undecided: string[] = [];
  const targets: Record<string, unknown>[] = [];
  const placeOf = placesOf(lines);
  for (const line of [...lines].sort((one, other) => placeOf(one) - placeOf(other))) {
    const code = line["code"] ?? "";
    const reader = new LineReader(bookSheets.targets, line, code, sheet.problems);
    const decision = reader.word("decision", decisionWords);
    if (decision === "taken") targets.push(targetIn(reader, code, sheet));
    else if (decision === null) undecided.push(code);
  }
  return { targets, undecided };
}

const reporting = (lines: readonly BookLine[], sheet: Sheet) =>
  lines.flatMap((line, at) => {
    const { units } = sheet;
    const reader = new LineReader(bookSheets.reporting, line, String(at + 2), sheet.problems);
    if (reader.text("who") === "" || reader.text("to") === "") return [];
    const source = { clause: reader.needed("clause"), quote: reader.needed("quote") };
    return [
      {
        who: ownersIn(reader, "who", units),
        to: ownersIn(reader, "to", units),
        deadline: deadlineIn(reader, line["clause"] ?? "", sheet),
        source,
      },
    ];
  });

function planIn(line: BookLine, problems: SheetProblem[]) {
  const columns = Object.entries(planItems).map(([key, head]) => ({ key, head, width: 0 }));
  const reader = new LineReader({ name: bookSheets.plan.name, columns }, line, "", problems);
  const under = reader.text("under");
  const schema = reader.text("schema");
  return {
    head: {
      ...(schema === "" ? {} : { $schema: schema }),
      id: reader.needed("id"),
      version: reader.needed("version"),
      year: reader.number("year"),
      title: reader.needed("title"),
      issuer: { id: reader.needed("issuerId"), name: reader.needed("issuer") },
      level: reader.word("level", planLevelWords),
      manages: reader.words("manages", levelNames),
      ...(under === "" ? {} : { under }),
      effectiveFrom: reader.day("effectiveFrom"),
      effectiveTo: reader.day("effectiveTo"),
    },
  };
}

/** Whether a target wants its number of each school: its measure, among those that are used, says so. */
const countsEach = (
  measures: Readonly<Record<string, unknown>>,
  target: Readonly<Record<string, unknown>>,
): boolean => {
  const measure = Object.getOwnPropertyDescriptor(measures, String(target["measure"]))?.value as unknown;
  return typeof measure === "object" && measure !== null && "kind" in measure && measure.kind === "countEach";
};

/**
 * The data of a pack from a rule sheet's texts. Only what a person has taken goes into it; measures, totals and units that
 * ship are not repeated. `problems` name every cell that is not understood.
 */
export function packOfBook(book: RuleBook, catalogue: Catalogue): SheetPack {
  const problems: SheetProblem[] = [];
  const { head } = planIn(book.plan, problems);
  const units = unitsIn(book.units, problems);
  const sheet: Sheet = { units, problems, typed: [], year: head.year, manages: head.manages };
  const { targets, undecided } = targetsIn(withOwnCodes(book.targets, book.plan), sheet);
  const duties = reporting(book.reporting, sheet);
  const used = new Set(targets.map(({ measure }) => measure));
  const { measures, totals } = measuresIn(book.measures, problems, (id) => used.has(id));
  const marked = targets.map((target) => (countsEach(measures, target) ? { ...target, each: true } : target));
  const own = {
    measures: ownOf(measures, catalogue.measures),
    totals: ownOf(totals, catalogue.totals),
    units: ownOf(units, catalogue.units),
  };
  const data = { ...head, tables: tablesIn(book.tables, problems), targets: marked, reporting: duties };
  const kept = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  const withoutReporter = book.reporting.length - duties.length;
  return { data: { ...data, ...kept }, problems, undecided, typed: sheet.typed, withoutReporter };
}
