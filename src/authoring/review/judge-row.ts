import { upperFirst } from "../../kernel/letters";
import { inBoth, type Text } from "../../kernel/text";
import { type Catalogue, packNamed } from "../../plan/catalogue";
import { addPack } from "../../plan/load";
import type { PackProblem } from "../../plan/problems";
import type { Pack } from "../../plan/schema/pack";
import { agreementOf } from "../lint/agreement";
import { type BookColumn, type BookLine, bookSheets, type RuleBook, tableParts } from "../rule-sheet/book";
import type { SheetProblem } from "../rule-sheet/fields";
import { packFrom } from "../rule-sheet/made";
import { decisionWords } from "../rule-sheet/words";

/** What is wrong with a proposal. error: it makes no rule; differs: it is not what its words say; note: worth a look. */
export interface RowProblem {
  readonly kind: "error" | "differs" | "note";
  /** The column of the rule sheet ("value", "due"; of a measure "words"); null where it is about the whole. */
  readonly field: string | null;
  readonly message: Text;
  /** The same without the column's name, for a field that has a name of its own. */
  readonly atField?: Text;
}

/** What the plan as a whole lacks is asked elsewhere, and must not keep a row from being judged. */
const whole = {
  version: "1.0.0",
  year: "2026",
  title: "–",
  issuerId: "x",
  issuer: "–",
  level: "Sở",
  manages: "mầm non; tiểu học; THCS; THPT; GDTX",
  effectiveFrom: "2000-01-01",
  effectiveTo: "2100-12-31",
} as const;

const filled = (plan: BookLine, catalogue: Catalogue): BookLine => {
  const said = Object.entries(plan).filter(([, text]) => text.trim() !== "");
  const under = packNamed(catalogue, plan["under"] ?? "")?.id ?? "";
  return { ...whole, ...Object.fromEntries(said), under };
};

/** A rule sheet of one proposal alone: its own row under its sections, and what it names. */
function alone(book: RuleBook, line: BookLine, catalogue: Catalogue): RuleBook {
  const { table = "", row: own = "", measure = "" } = line;
  return {
    plan: filled(book.plan, catalogue),
    tables:
      own === ""
        ? []
        : book.tables.filter(([id, part = "", key]) => id === table && (part !== tableParts.row || key === own)),
    targets: [{ ...line, decision: decisionWords.taken }],
    measures: book.measures.filter(({ id, kind }) => id === measure || kind === "Tổng số"),
    units: book.units,
    reporting: [],
  };
}

const fieldOf = ({ sheet, column }: SheetProblem): string | null => {
  const own = Object.values(bookSheets).find(({ name }) => name === sheet);
  const columns: readonly BookColumn[] = own?.columns ?? [];
  return columns.find(({ head }) => head === column)?.key ?? null;
};

const ofSheet = (problem: SheetProblem): RowProblem => ({
  kind: "error",
  field: fieldOf(problem),
  message: inBoth((lang) => `${problem.column}: ${problem.message[lang]}.`),
  atField: inBoth((lang) => `${upperFirst(problem.message[lang])}.`),
});

/** The column that a place in the pack's data comes from: "targets[0].value" is "value". */
const placeField = (place: string): string | null => {
  const [key = ""] = /(?<=^targets\[0\]\.)\w+/u.exec(place) ?? /(?<=^measures\.[\w-]+\.)\w+/u.exec(place) ?? [];
  const own: Readonly<Record<string, string>> = {
    deadline: "due",
    scope: "levels",
    numerator: "words",
    question: "words",
  };
  return key === "" ? null : (own[key] ?? key);
};

const ofPack = ({ place, message }: PackProblem): readonly RowProblem[] =>
  /^(?:targets|measures|units|totals)/u.test(place) ? [{ kind: "error", field: placeField(place), message }] : [];

/** Fields of a rule that lint compares, by the column in which they stand. */
const columnOf: Readonly<Record<string, string>> = { deadline: "due", scope: "levels" };

/** The rule against its words; numbers that other rules of the row may ask are no fault of this one. */
function against(catalogue: Catalogue, pack: Pack): readonly RowProblem[] {
  return agreementOf(catalogue, pack).flatMap(({ code, severity, message, compared }): RowProblem[] => {
    if (code === "number-unaccounted" || severity !== "error") return [];
    const field = compared === undefined ? null : (columnOf[compared.field] ?? compared.field);
    return [{ kind: "differs", field, message: compared === undefined ? message : sides(compared) }];
  });
}

const sides = ({ words, rule }: { readonly words: Text; readonly rule: Text }): Text => ({
  vi: `Nguyên văn: ${words.vi}. Đang ghi: ${rule.vi}.`,
  en: `The words say: ${words.en}. Entered: ${rule.en}.`,
});

const missingUnit: RowProblem = {
  kind: "error",
  field: "unit",
  message: { vi: "Hãy ghi đơn vị tính.", en: "Give the unit." },
};

/** All that the judgement of a line rests on, as one text: while it is the same, so is the judgement. */
export const restsOn = (book: RuleBook, line: BookLine, catalogue: Catalogue): string =>
  JSON.stringify(alone(book, line, catalogue));

/**
 * What keeps a proposal from becoming a rule, and where it is not what its words say: by the same reading of the rule
 * sheet, loader and lint as a whole plan meets. `line`: the proposal as it would be taken.
 */
export function judgeRow(book: RuleBook, line: BookLine, catalogue: Catalogue): readonly RowProblem[] {
  const { pack, sheet, problems } = packFrom(alone(book, line, catalogue), catalogue, "");
  const unitless = (line["operator"] ?? "") !== "" && (line["unit"] ?? "").trim() === "";
  const found = [
    ...(unitless ? [missingUnit] : []),
    ...sheet.problems.filter(({ sheet: name }) => name !== bookSheets.plan.name).map(ofSheet),
    ...problems.flatMap(ofPack),
  ];
  if (pack === null) return found;
  const added = addPack(catalogue, sheet.data, "");
  return added.ok ? [...found, ...against(added.value, pack)] : found;
}
