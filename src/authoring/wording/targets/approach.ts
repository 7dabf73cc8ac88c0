import type { Operator } from "../../../plan/schema/target";
import { countedAt } from "../text/numbers";
import { type Found, Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";
import type { Amount } from "./amounts";
import { type Lead, leads } from "./leads";

/** "X trở lên", "X trở xuống". */
const tails = new Phrases<Operator>([
  ...Phrases.of<Operator>(
    "greaterThanInclusive",
    "trở lên",
    "hoặc hơn",
    "hoặc cao hơn",
    "hoặc nhiều hơn",
    "hoặc trên",
    "là tối thiểu",
    "và cao hơn",
  ),
  ...Phrases.of<Operator>("lessThanInclusive", "trở xuống", "hoặc thấp hơn", "hoặc ít hơn", "là tối đa", "trở lại"),
]);

/** What stands around a number: the words that lead to it and follow it. */
export interface Approach {
  /** First token of the words that lead to the number, and of those among them that say something about it. */
  readonly from: number;
  readonly telling: number;
  readonly to: number;
  readonly operator: Operator | null;
  readonly loose: boolean;
  /** The words before and after the number contradict each other ("trên 90% trở lên", "tối thiểu trên 90%"). */
  readonly torn: boolean;
  /** It speaks of those with a failing grade ("loại chưa đạt dưới 2%"): a name, no denial. */
  readonly grade: boolean;
  readonly marks: ReadonlySet<Lead["is"]>;
}

const mostLeads = 8;

const gradeHeads = new Set(["loại", "mức", "hạng", "xếp", "giá", "luyện", "lực", "kiểm", "sinh", "viên", "trẻ", "tập"]);
const failing = new Set(["chưa", "không"]);

/** "xếp loại chưa đạt dưới 2%", "Chưa đạt dưới 1%": the grade is compared behind its noun, or has a ceiling. */
const isGrade = (reading: Reading, from: number, operator: Operator | null): boolean =>
  operator !== null &&
  failing.has(reading.key(from)) &&
  reading.key(from + 1) === "đạt" &&
  ((reading.key(from) === "chưa" && operator.startsWith("less")) || gradeHeads.has(reading.key(from - 1)));

const resultHeads = new Set(["trả", "có", "giá", "bố", "cáo", "nhận", "khai"]);

/** "trả kết quả đạt 95%" speaks of a thing that is counted, not of what came out. */
const isThing = (reading: Reading, { from, value }: Found<Lead>): boolean =>
  value.is === "result" && reading.key(from) === "kết" && resultHeads.has(reading.key(from - 1));

/** The words that lead to an amount, the nearest first, back to a word that says nothing about a number. */
function leadsTo(reading: Reading, amount: Amount): { found: Found<Lead>[]; grade: boolean } {
  const found: Found<Lead>[] = [];
  let operator: Operator | null = null;
  for (let from = amount.from; found.length < mostLeads; from = found.at(-1)?.from ?? from) {
    const lead = leads.before(reading.tokens, from);
    if (!lead || !reading.isFree(lead.from, lead.to) || isThing(reading, lead)) break;
    if (isGrade(reading, lead.from, operator)) return { found, grade: true };
    if (lead.value.is === "operator") operator ??= lead.value.operator;
    found.push(lead);
  }
  return { found, grade: false };
}

/** What the words around an amount say about it. */
export function approachTo(reading: Reading, amount: Amount, end: number): Approach {
  const { found, grade } = leadsTo(reading, amount);
  const marks = new Set(found.map(({ value }) => value.is));
  const operators = found.flatMap(({ value }) => (value.is === "operator" ? [value] : []));
  const operator = operators[0]?.operator ?? null;
  const behind = withTail(reading, amount, end, operator, marks.has("from"));
  return {
    from: found.at(-1)?.from ?? amount.from,
    telling: found.findLast(({ value }) => value.is !== "filler")?.from ?? amount.from,
    loose: operators.at(-1)?.loose === true,
    marks,
    grade,
    ...behind,
    torn: behind.torn || operators.some((one) => one.operator !== operator),
  };
}

/** "X trở lên" directly behind the amount or its noun, or further on where "từ" announces it ("từ 80% giáo viên trở lên"). */
function withTail(
  reading: Reading,
  amount: Amount,
  end: number,
  operator: Operator | null,
  announced: boolean,
): Pick<Approach, "operator" | "torn" | "to"> {
  const noun = countedAt(reading.tokens, amount.to)?.to ?? amount.to;
  for (let at = amount.to; at < (announced ? end : noun + 1); at += 1) {
    const tail = tails.at(reading.tokens, at);
    if (!tail || !reading.isFree(tail.from, tail.to)) continue;
    if (at > amount.to) reading.claim(tail.from, tail.to, "value");
    return {
      operator: operator ?? tail.value,
      torn: operator !== null && operator !== tail.value,
      to: at > amount.to ? amount.to : tail.to,
    };
  }
  return { operator, torn: false, to: amount.to };
}
