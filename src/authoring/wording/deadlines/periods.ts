import { dayFrom } from "../../../kernel/day";
import { spelledNumber } from "../text/numbers";
import { type Found, Phrases } from "../text/phrases";
import type { Reading } from "../text/reading";
import type { Token } from "../text/tokens";
import type { Every } from "./month-days";
import { partAt, yearAfter } from "./parts";
import { nextPart } from "./sequences";
import type { Times } from "./times";

/** What a duty returns with; `unknown` periods (weeks, days, terms) have no place in a plan's calendar. */
type Period = Every | "unknown";

const entries = (prefixes: readonly string[], names: readonly (readonly [string, Period])[]): [string, Period][] =>
  prefixes.flatMap((prefix) =>
    names.map(([name, period]): [string, Period] => [prefix === "" ? name : `${prefix} ${name}`, period]),
  );

const names: readonly (readonly [string, Period])[] = [
  ["tháng", "month"],
  ["quý", "quarter"],
  ["6 tháng", "halfYear"],
  ["06 tháng", "halfYear"],
  ["sáu tháng", "halfYear"],
  ["nửa năm", "halfYear"],
  ["3 tháng", "quarter"],
  ["03 tháng", "quarter"],
  ["năm", "year"],
  ["năm học", "schoolYear"],
  ["tuần", "unknown"],
  ["ngày", "unknown"],
  ["học kỳ", "unknown"],
];
const counted: readonly (readonly [string, Period])[] = ["1", "01", "một"].flatMap((one): [string, Period][] => [
  [`${one} tháng`, "month"],
  [`${one} quý`, "quarter"],
  [`${one} năm`, "year"],
  [`${one} năm học`, "schoolYear"],
]);

const each = new Phrases(entries(["hằng", "hàng", "mỗi"], names));
const byPlan = new Phrases([
  ...entries(["theo", "theo từng", "từng"], names),
  ...entries(["định kỳ", "định kỳ theo"], [...names, ...counted]),
]);
const schoolYears = new Phrases(entries(["theo", "theo từng"], [["năm học", "schoolYear"]]));
const bare = new Phrases(names.map(([name, period]): [string, Period] => [name, period]));
const perTime = new Phrases(
  [...names, ...counted].flatMap(([name, period]) =>
    [
      `${name} / lần`,
      `${name} / một lần`,
      `${name} / 1 lần`,
      `${name} / 01 lần`,
      `${name} một lần`,
      `${name} 1 lần`,
      `${name} 01 lần`,
    ].map((text): [string, Period] => [text, period]),
  ),
);
const regular = new Phrases(Phrases.of<"unknown">("unknown", "định kỳ"));

const joins = new Set([",", "và", "/", "-", ";"]);

const add = (times: Times, from: number, to: number, period: Period): void => {
  if (period === "unknown") times.reading.claim(from, to, "unread");
  else times.add(from, to, { type: "recurring", every: period });
};

const startsPart = (tokens: readonly Token[], at: number): boolean =>
  /^\d/u.test(tokens[at]?.key ?? "") || /^i{1,3}$|^iv$/u.test(tokens[at]?.key ?? "");

/** "hàng tháng, quý, năm": the periods that go on behind the first. */
function readMore(times: Times, from: number): void {
  const { reading } = times;
  let at = from;
  while (joins.has(reading.key(at)) && reading.isFree(at, at + 2)) {
    const next = bare.at(reading.tokens, at + 1);
    const label = next && (reading.key(next.to) === ":" || startsPart(reading.tokens, next.to));
    if (!next || label === true) return;
    add(times, next.from, next.to, next.value);
    at = next.to;
  }
}

const opensPart = ({ tokens }: Reading, at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.kind === "mark" || ["và", "kỳ", "cáo", "kết"].includes(before.key);
};

/** "6 tháng, năm" needs no word of repetition: it is a list of periods. */
const isList = (times: Times, at: number): boolean => {
  const first = bare.at(times.reading.tokens, at);
  if (!first || startsPart(times.reading.tokens, first.to)) return false;
  const second = joins.has(times.reading.key(first.to)) ? bare.at(times.reading.tokens, first.to + 1) : null;
  const listed = second !== null && !startsPart(times.reading.tokens, second.to);
  return times.context.deadlineOnly
    ? listed || (first.to - first.from > 1 && first.value === "halfYear" && opensPart(times.reading, at))
    : listed && first.value === "halfYear";
};

const periodAt = (times: Times, at: number): Found<Period> | null => {
  const { tokens } = times.reading;
  const planned = times.context.deadlineOnly || regular.at(tokens, at) !== null;
  return (
    perTime.at(tokens, at) ??
    each.at(tokens, at) ??
    (planned ? byPlan : schoolYears).at(tokens, at) ??
    (isList(times, at) ? bare.at(tokens, at) : null)
  );
};

/** "trước ngày 05/6 (báo cáo 6 tháng)": what is reported, not when. */
const isLabel = ({ reading }: Times, at: number): boolean =>
  bare.at(reading.tokens, at)?.value === "halfYear" && reading.key(at - 1) === "cáo" && reading.key(at - 3) === "(";

/** "2 năm/lần" is no year. */
const isCounted = ({ tokens }: Reading, at: number): boolean => {
  const before = ["hằng", "hàng", "mỗi", "theo", "từng", "định"].includes(tokens[at]?.key ?? "")
    ? undefined
    : tokens[at - 1];
  return before?.kind === "number" || (before !== undefined && spelledNumber(before.key) !== null);
};

const edges = new Set(["đầu", "cuối"]);

/** Reads the periods a duty returns with: "hằng quý", "mỗi năm học", "định kỳ 6 tháng, năm", "6 tháng/lần". */
export function readPeriods(times: Times): void {
  const { reading } = times;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (isLabel(times, at)) reading.claim(at, at + 2, "named");
    const found = reading.isFree(at) ? periodAt(times, at) : null;
    if (!found || !reading.isFree(found.from, found.to)) continue;
    if (startsPart(reading.tokens, found.to) || edges.has(reading.key(found.to)) || isCounted(reading, at)) continue;
    add(times, regular.before(reading.tokens, found.from)?.from ?? found.from, found.to, found.value);
    readMore(times, found.to);
  }
}

const halfYear = new Phrases(Phrases.of(true, "6 tháng đầu năm|06 tháng đầu năm|sáu tháng đầu năm"));
const inHalf = new Set(["trong", "hết"]);

/** Reads "6 tháng đầu năm [2026]": by 30 June; of no known year it is left to the vague times. */
export function readHalfYears(times: Times): void {
  const { reading, context } = times;
  for (const { from, to } of halfYear.all(reading.tokens)) {
    const behind = yearAfter(reading.tokens, to);
    const day = dayFrom(behind.year ?? context.year ?? NaN, 6, 30);
    const start = inHalf.has(reading.key(from - 1)) ? from - 1 : from;
    if (day !== null && reading.isFree(start, behind.to)) times.add(start, behind.to, { type: "date", lastDay: day });
  }
}

/** Reads "định kỳ [vào] tháng 6, tháng 9, tháng 1": every year, by the end of each of those months. */
export function readRegularMonths(times: Times): void {
  const { reading } = times;
  const { tokens } = reading;
  tokens.forEach((_, at) => {
    if (reading.key(at) !== "định" || reading.key(at + 1) !== "kỳ") return;
    const start = reading.key(at + 2) === "vào" ? at + 3 : at + 2;
    const first = partAt(tokens, start);
    if (first?.unit !== "month" || first.year !== null) return;
    const months = [first.number];
    let to = first.to;
    for (
      let next = nextPart(tokens, to + 1, first);
      next?.unit === "month" && [",", "và"].includes(reading.key(to));
      next = nextPart(tokens, to + 1, first)
    ) {
      months.push(next.number);
      to = next.to;
    }
    if (months.every((month) => month >= 1 && month <= 12)) times.add(at, to, { type: "recurring", months });
    else reading.claim(at, to, "unread");
  });
}
