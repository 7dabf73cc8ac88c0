import type { Times } from "./deadlines/times";
import type { FoundTarget } from "./targets/candidates";
import { type AsideWhy, isPause, reach, type Reading, type Role } from "./text/reading";

/** Where a number of a phrase ended: in a target, as part of what is counted, in a time, in a name, aside, or unread. */
export interface NumberUse {
  /** As written, and where it stands in the normalised text, as [from, to). */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly used: "target" | "measure" | "deadline" | "name" | "aside" | "unread";
  /** Why it was set aside; null where it was not. */
  readonly why: AsideWhy | null;
  /** The place of its target among the targets, for a threshold or a stretch; else null. */
  readonly target: number | null;
  /** The year that stands beside a target's number ("60% (2026)"), if one does. */
  readonly year: number | null;
}

const uses: Record<Role, NumberUse["used"]> = {
  // After all is read, only words are free: a digit in one ("IPv6", "T12A") is part of its name.
  free: "name",
  unread: "unread",
  named: "name",
  measure: "measure",
  time: "deadline",
  value: "target",
  aside: "aside",
};

const digits = /\d+(?:[.,]\d+)*/gu;

/** The year among the times of the same part of the sentence, behind the number or else before it. */
function yearBeside(reading: Reading, at: number): number | null {
  for (const step of [1, -1])
    for (let near = at + step; Math.abs(near - at) < reach; near += step) {
      const token = reading.tokens[near];
      if (token === undefined || isPause(reading.tokens, near) || (token.kind === "percent" && near > at + 1)) break;
      if (reading.role(near) === "time" && /^20\d\d$/u.test(token.key)) return Number(token.key);
    }
  return null;
}

const inWords = /(?:^|\s)(?:nửa|phần)(?:\s|$)/u;

/** Words that say a fraction and could not be read ("một nửa", "hai phần ba"), from their first token on; null for others. */
function fractionFrom(reading: Reading, at: number): string | null {
  const unread = (near: number): boolean => reading.role(near) === "unread";
  if (!unread(at) || unread(at - 1)) return null;
  let to = at;
  while (unread(to)) to += 1;
  const words = reading.tokens.slice(at, to).map(({ text }) => text);
  const text = words.join(" ");
  return inWords.test(text) && !/\d/u.test(text) ? text : null;
}

/** Every number of a phrase that has been read, in order: each run of digits, and the words that were read as numbers. */
export function numbersUsed({ reading }: Times, found: readonly FoundTarget[]): NumberUse[] {
  const targets = new Map(found.flatMap(({ numbers }, n) => numbers.map((at): [number, number] => [at, n])));
  return reading.tokens.flatMap((token, at) => {
    const target = targets.get(at) ?? null;
    const parts = [...token.text.matchAll(digits)].map((match) => ({ text: match[0], index: match.index }));
    const spelled = target === null ? fractionFrom(reading, at) : token.text;
    const written = parts.length > 0 || spelled === null ? parts : [{ text: spelled, index: 0 }];
    return written.map(({ text, index }) => ({
      text,
      from: token.from + index,
      to: token.from + index + text.length,
      used: uses[reading.role(at) ?? "free"],
      why: reading.why(at),
      target,
      year: target === null ? null : yearBeside(reading, at),
    }));
  });
}
