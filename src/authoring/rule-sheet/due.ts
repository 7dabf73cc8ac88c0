import { dayInText } from "../../figures/day-text";
import type { Day } from "../../kernel/ids";
import type { Obligation } from "../../plan/schema/obligation";
import { readTypedDeadline } from "../wording";
import { keyOf } from "./words";

const everyWords = {
  month: "hằng tháng",
  quarter: "hằng quý",
  halfYear: "mỗi 6 tháng",
  year: "hằng năm",
  schoolYear: "theo năm học",
} as const;

const standing = {
  continuous: "thường xuyên",
  onDemand: "khi có yêu cầu",
  guidance: "theo hướng dẫn",
  unstated: "không nêu",
} as const;

const lastDayWords = (lastDay: { readonly day: number | "last"; readonly month?: number | undefined }): string =>
  `đến ngày ${lastDay.day === "last" ? "cuối" : lastDay.day}${lastDay.month === undefined ? "" : ` tháng thứ ${lastDay.month}`}`;

function wordsOf(obligation: Obligation): string {
  switch (obligation.type) {
    case "date":
      return obligation.lastDay;
    case "span":
      return `từ ${obligation.from}${obligation.to === undefined ? "" : ` đến ${obligation.to}`}`;
    case "recurring":
      return [
        obligation.every === undefined ? "định kỳ" : everyWords[obligation.every],
        ...(obligation.months === undefined ? [] : [`tháng ${obligation.months.join(", ")}`]),
        ...(obligation.lastDay === undefined ? [] : [lastDayWords(obligation.lastDay)]),
      ].join("; ");
    default:
      return standing[obligation.type];
  }
}

/** Obligations as one text: "2026-09-30 | thường xuyên", "hằng quý; đến ngày 14 tháng thứ 3". */
export const obligationWords = (obligations: readonly Obligation[]): string => obligations.map(wordsOf).join(" | ");

function recurring(text: string): unknown {
  const [first = "", ...rest] = text.split(";").map((part) => part.trim());
  const every = keyOf(everyWords, first);
  if (every === null && first !== "định kỳ") return null;
  const found: Record<string, unknown> = { type: "recurring", ...(every === null ? {} : { every }) };
  for (const part of rest) {
    const months = /^tháng ([\d, ]+)$/u.exec(part)?.[1];
    const last = /^đến ngày (\d{1,2}|cuối)(?: tháng thứ (\d{1,2}))?$/u.exec(part);
    if (months !== undefined) found["months"] = months.split(",").map(Number);
    else if (last !== null)
      found["lastDay"] = {
        day: last[1] === "cuối" ? "last" : Number(last[1]),
        ...(last[2] === undefined ? {} : { month: Number(last[2]) }),
      };
    else return null;
  }
  return found;
}

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** One obligation in this sheet's own notation; null for anything else. */
function notation(text: string): unknown {
  if (day.test(text)) return { type: "date", lastDay: text };
  const span = /^từ (\d{4}-\d{2}-\d{2})(?: đến (\d{4}-\d{2}-\d{2}))?$/u.exec(text);
  if (span !== null) return { type: "span", from: span[1], ...(span[2] === undefined ? {} : { to: span[2] }) };
  const type = keyOf(standing, text);
  return type === null ? recurring(text) : { type };
}

/** What a person typed in her own words ("31/12/2026", "quý III/2026"); empty where it is not read whole. */
function typed(text: string, year: number | null): readonly unknown[] {
  const lastDay = dayInText(text);
  return lastDay === null ? readTypedDeadline(text, year) : [{ type: "date", lastDay }];
}

/** Obligations of a cell; `asTyped`: they were read from a person's own words, so that she is told what they came to. */
export interface Due {
  readonly obligations: readonly unknown[];
  readonly asTyped: boolean;
}

/**
 * What `obligationWords` wrote, or a person after it or in a plan's own words; null where a part is not understood. `year`
 * is the line's, for words that name none. The schema judges the days.
 */
export function dueIn(text: string, year: number | null): Due | null {
  const obligations: unknown[] = [];
  let asTyped = false;
  for (const part of text.split("|").map((one) => one.trim())) {
    const own = notation(part.toLowerCase());
    const found = own === null ? typed(part, year) : [own];
    if (found.length === 0) return null;
    asTyped ||= own === null;
    obligations.push(...found);
  }
  return { obligations, asTyped };
}

const doubtMark = "ô kiểu ngày ";

/**
 * A cell that the spreadsheet made a day of, as text. Typed where days are written month first, "05/12/2026" became 12 May,
 * and "12/2026" the first of the month: what could be that is marked, so that it is asked about and never taken.
 */
export function dayCellText(found: Day): string {
  const [, month = 0, date = 0] = found.split("-").map(Number);
  const sure = date > 12 || (date === month && date > 1);
  return sure ? found : `${doubtMark}${found}`;
}

/** The day of a cell that nobody knows how to read; null for any other text. */
export const doubtfulDay = (text: string): string | null =>
  text.startsWith(doubtMark) ? text.slice(doubtMark.length) : null;
