import type { Operator } from "../../../plan/schema/target";
import { isScopeOnly, levelTerms } from "../scope/terms";
import { Phrases } from "../text/phrases";
import { endsClause, isPause, reach, type Reading } from "../text/reading";

const small = new Set(["vào", "trong", "đến", "cho", "(", ")", ":", "là", "còn", "ở", "mức", "chỉ", "đối", "với"]);

const joints = new Set(["và", "hoặc", "còn"]);
const endsItem = (reading: Reading, at: number): boolean => joints.has(reading.key(at)) || isPause(reading.tokens, at);

interface ListItem {
  /** First token of the words that lead to the number, the number's own, and the one behind it. */
  readonly from: number;
  readonly number: number;
  readonly to: number;
  readonly operator: Operator | null;
  readonly value: number;
  readonly unit: string | null;
}

/** "b) 70% …": the letter of a list begins anew. */
const isLetter = (reading: Reading, at: number): boolean =>
  reading.key(at) === ")" && /^[a-zđ]$/u.test(reading.key(at - 1));

/** Where the part of a list that holds the number begins, if anything sets it off from the number before. */
const itemStart = (reading: Reading, { from }: ListItem, previous: ListItem): number | null => {
  for (let at = from - 1; at >= previous.to; at -= 1) if (endsItem(reading, at) || isLetter(reading, at)) return at + 1;
  return null;
};

/** A semicolon, full stop or list letter between two numbers: no qualifier reaches across it. */
const parted = (reading: Reading, item: ListItem, previous: ListItem): boolean => {
  for (let at = item.from - 1; at >= previous.to; at -= 1)
    if (endsClause(reading.tokens, at) || isLetter(reading, at)) return true;
  return false;
};

const verbs = new Phrases(
  Phrases.of(true, "đạt|có|phải|cần|được|đảm bảo|bảo đảm|duy trì", "phấn đấu|phần đấu|phấn đầu|phần đầu"),
);
const wishes = new Phrases(Phrases.of(true, "phấn đấu|phần đấu|phấn đầu|phần đầu"));
const holds = (words: Phrases<boolean>, { tokens }: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (words.at(tokens, at)) return true;
  return false;
};

/** "trên 95% …, 90% …" share their "trên"; a verb or a wish of its own makes a number stand for itself. */
const sharesMinimum = (reading: Reading, item: ListItem, previous: ListItem, start: number): boolean => {
  const sign = reading.key(start - 1);
  const opens = start === item.from || isScopeOnly(reading.tokens, start, item.from);
  const own = holds(verbs, reading, start, item.number) || holds(wishes, reading, previous.to, item.number);
  return opens && !own && (sign === "," || joints.has(sign));
};

const longestHead = 4;

/** Where the level begins that the words from `at` lead to, if they are nothing but such words. */
const headEnd = (reading: Reading, at: number): number | null => {
  for (let to = at + 1; to <= at + longestHead; to += 1)
    if (levelTerms.at(reading.tokens, to)) return isScopeOnly(reading.tokens, at, to) ? to : null;
  return null;
};

/** Where a word ends that names no subject: a verb, a small word, a time, or what leads to a school level. */
const asideEnd = (reading: Reading, at: number): number | null => {
  const verb = verbs.at(reading.tokens, at);
  if (verb) return verb.to;
  // "học sinh" before "tiểu học" tells the level; alone it is another subject.
  return small.has(reading.key(at)) || reading.role(at) === "time" ? at + 1 : headEnd(reading, at);
};

/** What a list's item names beside its number: nothing, only a time or school level, or a subject of its own. */
function namedIn(reading: Reading, item: ListItem, start: number): "nothing" | "place" | "subject" {
  let placed = false;
  for (let at = start; at < reading.tokens.length && !(at >= item.to && endsItem(reading, at));) {
    const level = levelTerms.at(reading.tokens, at);
    const inside = at >= item.number && at < item.to;
    const next = inside ? at + 1 : (level?.to ?? asideEnd(reading, at));
    if (next === null) return "subject";
    if (level !== null || reading.role(at) === "time") placed = true;
    at = next;
  }
  return placed ? "place" : "nothing";
}

/**
 * A ceiling goes on only over years and levels of the same ("tối đa 5% vào năm 2026, 3% vào năm 2030"), not beyond a
 * semicolon, where a lower number is left open; so is one of another subject in the same list ("không quá 10% hồ sơ trễ
 * hạn, 5% hồ sơ thiếu").
 */
function underCeiling(reading: Reading, item: ListItem, previous: ListItem, start: number): Operator | "open" | null {
  const named = namedIn(reading, item, start);
  const lower = item.value <= previous.value;
  const own = holds(verbs, reading, start, item.number);
  if (named === "subject") return lower && start === item.from && !parted(reading, item, previous) ? "open" : null;
  if (parted(reading, item, previous)) return lower || named === "place" ? "open" : null;
  return lower || (named === "place" && !own) ? previous.operator : null;
}

/**
 * The operator of a bare number: its list's qualifier ("trên 95% …, 90% …"), else none of its own; "open" where the list
 * leaves unclear whether its ceiling means this number too.
 */
export function listOperator(reading: Reading, item: ListItem, previous: ListItem | null): Operator | "open" | null {
  if (item.operator !== null || previous === null || previous.operator === null || previous.unit !== item.unit)
    return item.operator;
  // No list goes on so far behind its last number.
  if (item.from - previous.to > reach) return null;
  const start = itemStart(reading, item, previous);
  if (start === null || (item.unit === "%" && item.value === 100)) return null;
  if (previous.operator.startsWith("less")) return underCeiling(reading, item, previous, start);
  if (parted(reading, item, previous)) return null;
  return sharesMinimum(reading, item, previous, start) ? previous.operator : null;
}
