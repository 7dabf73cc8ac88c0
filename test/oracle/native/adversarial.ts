import { blank, number, text, type Typed } from "./entries";
import type { Random } from "./random";
import { codes, noPeriods, noSchools, periods, schools } from "./self-writings";
import { asOfDays, days, done, evidence, no, noChoice, none, odd, reasons, undone, writings, yes } from "./strange";

export type EntryKind =
  | "whole"
  | "decimal"
  | "percent"
  | "answer"
  | "level"
  | "task"
  | "day"
  | "asOf"
  | "evidence"
  | "reason"
  | "school"
  | "code"
  | "period";

const usual: Readonly<Record<EntryKind, (random: Random) => Typed>> = {
  whole: (random) => number(random.whole(0, random.pick([3, 20, 100, 5000]))),
  decimal: (random) => number(random.whole(0, random.pick([300, 10_000, 500_000])) / 100),
  percent: (random) => number(random.whole(0, 1000) / 10),
  answer: (random) => text(random.pick([...yes, ...no, ...none])),
  level: (random) => number(random.whole(1, 3)),
  task: (random) => text(random.pick([...done, ...undone, ...none])),
  day: (random) => random.pick(days),
  asOf: (random) => random.pick(asOfDays),
  evidence: (random) => random.pick(evidence),
  reason: (random) => random.pick(reasons),
  school: (random) => text(random.pick(schools)),
  code: (random) => text(random.pick(codes)),
  period: (random) => text(random.pick(periods)),
};

/** Round the second decimal, and round the largest number taken. */
const decimals = [0.01, 0.1 + 0.2, 12.34, 12.345, 12.999, 0.005, 7.25, 999_999_999_999.99, 1e12, 1e12 + 0.01, 2.675];
const decimalWritings = [
  "12,34",
  "12,345",
  "12.34",
  "12.345",
  "1.234,56",
  "1.234,567",
  "1234567890.12345",
  "-0,5",
  "0,10",
  "12,30%",
];

const strange: Readonly<Record<EntryKind, readonly Typed[]>> = {
  whole: [...odd, ...writings.map(text)],
  decimal: [...odd, ...writings.map(text), ...decimals.map(number), ...decimalWritings.map(text)],
  percent: [...odd, ...writings.map(text), number(95), number(94.9), number(98), number(100), number(100.0000000001)],
  answer: [...odd, ...[...yes, ...no, ...none, ...noChoice, "1", "TRUE"].map(text), number(1)],
  level: [...odd, ...[...writings, "1", "2", "3", " 2 ", "02", "2,0", "mức 2"].map(text), number(4), number(1.5)],
  task: [...odd, ...[...done, ...undone, ...none, ...noChoice].map(text)],
  day: [...odd, ...days],
  asOf: [...odd, ...days, ...asOfDays],
  evidence: [...odd, ...evidence],
  reason: [blank, ...reasons],
  school: [...odd, ...[...schools, ...noSchools].map(text), number(2026)],
  code: [...odd, ...[...codes, ...noSchools].map(text), number(79_701_001), number(1e14), number(12.5)],
  period: [...odd, ...[...periods, ...noPeriods].map(text), number(2026), number(46_266), number(202_609)],
};

/** Something typed into a cell that asks for `kind`: mostly what is asked for, or nothing, or anything at all. */
export const typedInto = (random: Random, kind: EntryKind, oddness: number): Typed => {
  if (random.chance(oddness / 2)) return random.pick(strange[kind]);
  return random.chance(oddness / 2) ? blank : usual[kind](random);
};

/** Each strange content once, so that no run leaves one out. */
export const everyStrange = (kind: EntryKind): readonly Typed[] => strange[kind];
