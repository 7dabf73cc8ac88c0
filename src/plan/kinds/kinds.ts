import { withoutEnd } from "../../kernel/trim";
import { lowerFirst } from "../../kernel/letters";
import type { Measure, MeasureKind, SharePart } from "../schema/measure";
import type { Target } from "../schema/target";
import type { Totals } from "../schema/total";
import { type Counted, inOffice, inSchool, schoolsCounted } from "./denominator";
import {
  type AnswerQuestion,
  type NumberQuestion,
  type Part,
  type Question,
  type SchoolsCounted,
  type ShareQuestion,
  schoolNoun,
} from "./question";

/**
 * The one place that knows the kinds of measure (READING-RULES "Measures"): a new kind is an entry here, and where it asks
 * for something that no other kind does, the compiler names what is still to be said (CONTRIBUTING, "A new kind").
 */

/**
 * How the returns of schools come to the office's figure (READING-RULES "Measures", column "upward"):
 * - sums: n and d of every part, or the number, added over the schools
 * - shareOfSchools: of the schools, those that said yes, or that stand at this level or above
 * - numberOfSchools: how many said yes
 * - shareThatMeet: of the schools, those whose own verdict is met, as this question asks; all must be
 * - entered: nothing is rolled up, whoever measures it enters it
 */
export type RollUp =
  | { readonly kind: "sums" }
  | { readonly kind: "shareOfSchools"; readonly atLevel: number | null }
  | { readonly kind: "numberOfSchools" }
  | { readonly kind: "shareThatMeet"; readonly question: Question }
  | { readonly kind: "entered" };

/** What a target demands, as far as a kind can answer it: null for a qualitative one, "%" a percentage, else another unit. */
type Demanded = "nothing" | "percent" | "amount";

export interface Kind {
  /** What is asked, as sentences quote it: a question keeps its mark. */
  readonly called: string;
  /** What a school enters, and what an office does, over these schools; the words of totals come from `totals`. */
  readonly school: (totals: Totals) => Question;
  readonly office: (counted: Counted, totals: Totals) => Question;
  /** The demands that the measure can answer. */
  readonly answers: readonly Demanded[];
  /** The values that a figure of one respondent can have; `most` null: no end. */
  readonly least: number;
  readonly most: number | null;
  readonly rollUp: RollUp;
}

type Of<K extends MeasureKind> = Extract<Measure, { readonly kind: K }>;

const asPhrase = (question: string): string => withoutEnd(question, ".! ");
const inPercent = (question: string): string => (question.endsWith("(%)") ? question : `${question} (%)`);

const shareOf = (parts: readonly Part[], schools: SchoolsCounted | null = null): ShareQuestion => ({
  kind: "share",
  parts,
  schools,
});

const answer = (words: string, items: readonly string[], above = false): AnswerQuestion => ({
  kind: "answer",
  words,
  items,
  above,
});

const number = (kind: NumberQuestion["kind"], words: string, noun = "", atLeast: number | null = null) =>
  ({ kind, words, noun, atLeast, above: false }) satisfies NumberQuestion;

/** An office's count of the schools that answer as wanted; one that has no schools to count over answers for itself. */
const schoolsThat =
  (numerator: string, own: SchoolsCounted["own"], everyOne: SchoolsCounted["everyOne"]) =>
  (counted: Counted, totals: Totals): Question =>
    counted.schools === ""
      ? own
      : shareOf([{ numerator, ...schoolsCounted(counted, totals), noun: schoolNoun }], { own, everyOne });

const everySchool = { vi: "tất cả cơ sở giáo dục đều thực hiện", en: "every school" };

/** One share or several, each over its own denominator. */
const divided = (parts: readonly SharePart[]): Kind => ({
  called: parts.map(({ numerator }) => numerator).join("; "),
  school: (totals) =>
    shareOf(parts.map((part) => ({ numerator: part.numerator, ...inSchool(part, totals), noun: part.short }))),
  office: (counted, totals) =>
    shareOf(parts.map((part) => ({ numerator: part.numerator, ...inOffice(part, counted, totals), noun: part.short }))),
  answers: ["percent"],
  least: 0,
  most: 100,
  rollUp: { kind: "sums" },
});

const yesNo = ({ question }: Of<"yesNo">): Kind => {
  const own = answer(question, []);
  return {
    called: asPhrase(question),
    school: () => own,
    office: schoolsThat(`Số cơ sở giáo dục trả lời “Có”: ${question}`, own, everySchool),
    answers: ["nothing", "percent"],
    least: 0,
    most: 100,
    rollUp: { kind: "shareOfSchools", atLevel: null },
  };
};

const checklist = ({ question, items }: Of<"checklist">): Kind => {
  const own = answer(question, items);
  return {
    called: asPhrase(question),
    school: () => own,
    office: schoolsThat(`Số cơ sở giáo dục thực hiện đủ: ${items.map(lowerFirst).join("; ")}`, own, everySchool),
    answers: ["nothing", "percent"],
    least: 0,
    most: 100,
    rollUp: { kind: "shareOfSchools", atLevel: null },
  };
};

/** `asked`: the level that the target names itself; a percentage speaks of the measure's own. */
const level = ({ question, atLeast }: Of<"level">, asked: number | null): Kind => {
  const wanted = asked ?? atLeast ?? 1;
  const own = number("level", question, "", atLeast ?? null);
  return {
    called: asPhrase(question),
    school: () => own,
    office: schoolsThat(`Số cơ sở giáo dục đạt mức độ ${wanted} trở lên`, own, {
      vi: `tất cả cơ sở giáo dục đạt mức độ ${wanted} trở lên`,
      en: `every school at level ${wanted} or above`,
    }),
    answers: atLeast === undefined ? ["amount"] : ["amount", "percent"],
    least: 1,
    most: 3,
    rollUp: { kind: "shareOfSchools", atLevel: wanted },
  };
};

const facilityCount = ({ question }: Of<"facilityCount">): Kind => ({
  called: asPhrase(question),
  school: () => answer(question, [], true),
  office: () => number("count", `Số cơ sở giáo dục trả lời “Có”: ${question}`, schoolNoun),
  answers: ["amount"],
  least: 0,
  most: null,
  rollUp: { kind: "numberOfSchools" },
});

const count = ({ question, short }: Of<"count">): Kind => ({
  called: asPhrase(question),
  school: () => number("count", question, short),
  office: () => number("count", question, short),
  answers: ["amount"],
  least: 0,
  most: null,
  rollUp: { kind: "sums" },
});

/** `asked`: the number that a target wants of each school. */
const countEach = ({ question, short }: Of<"countEach">, asked: number | null): Kind => {
  const own = number("count", question, short);
  const amount = asked ?? 1;
  return {
    called: asPhrase(question),
    school: () => own,
    office: schoolsThat(`Số cơ sở giáo dục có từ ${amount} ${short} trở lên: ${lowerFirst(asPhrase(question))}`, own, {
      vi: `mỗi cơ sở giáo dục từ ${amount} ${short} trở lên`,
      en: `${amount} ${short} or more in every school`,
    }),
    answers: ["amount"],
    least: 0,
    most: null,
    rollUp: { kind: "shareOfSchools", atLevel: amount },
  };
};

const rate = ({ question }: Of<"rate">): Kind => ({
  called: asPhrase(question),
  school: () => number("rate", inPercent(question)),
  office: () => number("rate", inPercent(question)),
  answers: ["percent"],
  least: 0,
  most: 100,
  rollUp: { kind: "entered" },
});

const quantity = ({ question, unit, upward }: Of<"quantity">): Kind => {
  const asked = number("quantity", `${asPhrase(question)} (${unit})`, unit);
  return {
    called: asPhrase(question),
    school: () => asked,
    office: () => asked,
    answers: ["amount"],
    least: 0,
    most: null,
    rollUp: { kind: upward === "sum" ? "sums" : "entered" },
  };
};

/** What an office asks of its schools' answers to a task: how many of them meet it. */
const schoolsDoing = (words: string): Question =>
  shareOf(
    [
      {
        numerator: `Số cơ sở giáo dục thực hiện đúng yêu cầu: ${words}`,
        denominator: "Tổng số cơ sở giáo dục",
        total: null,
        noun: schoolNoun,
      },
    ],
    { own: answer(words, []), everyOne: everySchool },
  );

const qualitative = ({ question }: Of<"qualitative">): Kind => ({
  called: asPhrase(question),
  school: () => ({ kind: "task", words: question }),
  office: () => ({ kind: "task", words: question }),
  answers: ["nothing"],
  least: 0,
  most: null,
  rollUp: { kind: "shareThatMeet", question: schoolsDoing(question) },
});

/** Kinds that count: schools, things, things of each school. */
const counting = (measure: Of<"facilityCount" | "count" | "countEach">, asked: number | null): Kind => {
  if (measure.kind === "countEach") return countEach(measure, asked);
  return measure.kind === "count" ? count(measure) : facilityCount(measure);
};

/** What there is to know about a measure by its kind; `asked` is the level that a target names itself, where it does. */
export const kindOf = (measure: Measure, asked: number | null = null): Kind => {
  switch (measure.kind) {
    case "share":
      return divided([measure]);
    case "shares":
      return divided(measure.parts);
    case "yesNo":
      return yesNo(measure);
    case "checklist":
      return checklist(measure);
    case "level":
      return level(measure, asked);
    case "rate":
      return rate(measure);
    case "quantity":
      return quantity(measure);
    case "qualitative":
      return qualitative(measure);
    default:
      return counting(measure, asked);
  }
};

/** The number that a target names itself when it is no percentage; null otherwise. */
export const amountAsked = ({ unit, value }: Target): number | null => (unit === "%" ? null : value);

/** Whether a measure can be what a target asks: a percentage needs something that can be one, each school's number a least. */
export const canAnswer = (measure: Measure, { operator, unit }: Target): boolean =>
  (measure.kind !== "countEach" || operator === "greaterThanInclusive") &&
  kindOf(measure).answers.includes(operator === null ? "nothing" : unit === "%" ? "percent" : "amount");
