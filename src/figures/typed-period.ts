import type { Period } from "../kernel/period";
import { seenText } from "./unseen";

/**
 * A reporting period as people type it: "Quý III năm 2026", "quý 3/2026", "năm học 2026-2027", "2026-Q3". It is read by steps
 * that formulas take as well (native/typed-period): its words become letters, signs between them fall away, and what is left
 * beside the year is looked up.
 */

/** Words and signs in the order in which they are replaced, in small letters. */
const replaced: readonly (readonly [from: string, to: string])[] = [
  ...["/", "-", "–", "—", ",", ".", ":", "(", ")", "|"].map((sign) => [sign, " "] as const),
  ["kỳ báo cáo", ""],
  ["học kỳ", "hk"],
  ["học kì", "hk"],
  ["năm học", "nh"],
  ["cả năm", ""],
  ["năm", ""],
  ["quý", "q"],
  ["quí", "q"],
  ["tháng", "t"],
  ["sáu", "6"],
  ["đầu", "d"],
  ["cuối", "c"],
  [" ", ""],
];

/** The same, each word as both Unicode spellings have it: programs take them for different texts. */
export const periodSigns: typeof replaced = replaced.flatMap(([from, to]) =>
  from.normalize("NFD") === from
    ? [[from, to] as const]
    : [from, from.normalize("NFD")].map((one) => [one, to] as const),
);

/** A kind of period: how it is written beside its year, "y…" beside one year, "s…" beside the two of a school year. */
interface Kind {
  readonly written: readonly string[];
  readonly of: (year: number) => Period;
}

const romans = ["i", "ii", "iii", "iv"];
const numbered = (before: string, number: number): readonly string[] => [
  `${before}${number}`,
  `${before}${romans[number - 1] ?? ""}`,
];

const monthWritten = (number: number): readonly string[] => {
  const two = String(number).padStart(2, "0");
  return [...new Set([String(number), two].flatMap((one) => [`yt${one}`, `y${one}`]))];
};

const kinds: readonly Kind[] = [
  { written: ["y"], of: (year) => ({ kind: "year", year }) },
  ...[1, 2].map((number): Kind => {
    const half = number === 1 ? "d" : "c";
    return { written: [`y6t${half}`, `yh${number}`], of: (year) => ({ kind: "halfYear", year, number }) };
  }),
  ...[1, 2, 3, 4].map((number): Kind => ({
    written: numbered("yq", number),
    of: (year) => ({ kind: "quarter", year, number }),
  })),
  ...Array.from({ length: 12 }, (_, index): Kind => ({
    written: monthWritten(index + 1),
    of: (year) => ({ kind: "month", year, number: index + 1 }),
  })),
  { written: ["s", "snh"], of: (year) => ({ kind: "schoolYear", year }) },
  ...[1, 2].map((number): Kind => ({
    written: [...numbered("shk", number), ...numbered("shk", number).map((one) => `${one}nh`)],
    of: (year) => ({ kind: "term", year, number }),
  })),
];

/** How each kind is written, and the period that it is of a year: its place in the list is its number. */
export const typedKinds: readonly Kind[] = kinds;

/** The year that four signs are; 0: none that a period is of. */
const yearIn = (text: string): number => (/^20\d\d$/.test(text) ? Number(text) : 0);

/** What stands beside the year or years, with its mark, and the (first) year; null: no year. */
const besideYear = (text: string): readonly [kind: string, year: number] | null => {
  const [first, last] = [yearIn(text.slice(0, 4)), yearIn(text.slice(-4))];
  if (last > 0 && text.length >= 8 && yearIn(text.slice(-8, -4)) === last - 1)
    return [`s${text.slice(0, -8)}`, last - 1];
  if (first > 0 && yearIn(text.slice(4, 8)) === first + 1) return [`s${text.slice(8)}`, first];
  if (last > 0) return [`y${text.slice(0, -4)}`, last];
  return first > 0 ? [`y${text.slice(4)}`, first] : null;
};

/** The period that a text names; null: none. */
export const typedPeriod = (text: string): Period | null => {
  const bare = periodSigns.reduce((before, [from, to]) => before.replaceAll(from, to), seenText(text).toLowerCase());
  const [written, year] = besideYear(bare) ?? ["", 0];
  return kinds.find((kind) => kind.written.includes(written))?.of(year) ?? null;
};
