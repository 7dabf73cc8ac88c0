import type { Operator } from "../../../plan/schema/target";
import { countedAt } from "../numbers/counted";
import type { Reading } from "../text/reading";
import type { Amount } from "./amounts";
import { type Lead, leads, tails } from "./comparators";

/** What stands around a number: the words that lead to it and follow it. */
export interface Approach {
  /** First token of the words that lead to the number, and of those among them that say something about it. */
  readonly from: number;
  readonly telling: number;
  readonly to: number;
  readonly operator: Operator | undefined;
  readonly loose: boolean;
  /** The words before and after the number contradict each other ("trên 90% trở lên", "tối thiểu trên 90%"). */
  readonly torn: boolean;
  readonly marks: ReadonlySet<Lead["is"]>;
}

const mostLeads = 8;

/** Collects the words that lead to an amount, walking back until a word that says nothing about a number. */
export function approachTo(reading: Reading, amount: Amount, end: number): Approach {
  const marks = new Set<Lead["is"]>();
  let [from, telling] = [amount.from, amount.from];
  let operator: Operator | undefined;
  let loose = false;
  let torn = false;
  for (let step = 0; step < mostLeads; step += 1) {
    const found = leads.before(reading.tokens, from);
    if (!found || !reading.isFree(found.from, found.to)) break;
    const lead = found.value;
    if (lead.is === "operator" && operator !== undefined && operator !== lead.operator) torn = true;
    from = found.from;
    marks.add(lead.is);
    if (lead.is !== "filler") telling = from;
    if (lead.is === "operator") [operator, loose] = [operator ?? lead.operator, lead.loose === true];
  }
  const behind = withTail(reading, amount, end, operator, marks.has("from"));
  return { from, telling, loose, marks, ...behind, torn: torn || behind.torn };
}

/** "X trở lên" directly behind the amount or its noun, or further on where "từ" announces it ("từ 80% giáo viên trở lên"). */
function withTail(
  reading: Reading,
  amount: Amount,
  end: number,
  operator: Operator | undefined,
  announced: boolean,
): Pick<Approach, "operator" | "torn" | "to"> {
  const noun = countedAt(reading.tokens, amount.to)?.to ?? amount.to;
  for (let at = amount.to; at < (announced ? end : noun + 1); at += 1) {
    const tail = tails.at(reading.tokens, at);
    if (!tail || !reading.isFree(tail.from, tail.to)) continue;
    if (at > amount.to) reading.claim(tail.from, tail.to, "value");
    return {
      operator: operator ?? tail.value,
      torn: operator !== undefined && operator !== tail.value,
      to: at > amount.to ? amount.to : tail.to,
    };
  }
  return { operator, torn: false, to: amount.to };
}
