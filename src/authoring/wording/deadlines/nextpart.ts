import { ordinal } from "../numbers/numeral";
import type { Token } from "../text/tokens";
import type { Part } from "./part";
import { shortDate } from "./days";
import { yearAfter } from "./keys";
import { bareYear, partAt } from "./parts";

/** A number without its unit word, closed off so that it counts nothing: "quý I, [II]", but not "tháng 9, 10 trường". */
function bareNumber(tokens: readonly Token[], at: number, unit: "month" | "quarter"): Part | undefined {
  const number = ordinal(tokens[at]?.key ?? "");
  if (number === undefined) return undefined;
  const part: Part = { unit, number, from: at, ...yearAfter(tokens, at + 1) };
  const next = tokens[part.to];
  const closed = next === undefined || (next.kind === "mark" && next.key !== "/") || next.key === "và";
  return closed || part.year !== undefined ? part : undefined;
}

/** "năm học 2025-2026 và [2026-2027]". */
function schoolYears(tokens: readonly Token[], at: number): Part | undefined {
  const first = bareYear(tokens, at);
  const last = tokens[at + 1]?.key === "-" ? bareYear(tokens, at + 2) : undefined;
  if (first?.unit !== "year" || last?.unit !== "year" || first.year === undefined || last.year === undefined)
    return undefined;
  return { unit: "schoolYear", year: first.year, until: last.year, from: at, to: last.to };
}

/** A list's or range's next item, which may leave its unit word out: "quý I, II", "tháng 9, 10", "15/6 và 15/12". */
export function nextPart(tokens: readonly Token[], at: number, like: Part): Part | undefined {
  const bare = like.unit === "month" || like.unit === "quarter" ? bareNumber(tokens, at, like.unit) : undefined;
  if (bare) return bare;
  const whole = partAt(tokens, at);
  if (whole) return whole.unit === like.unit ? whole : undefined;
  switch (like.unit) {
    case "day":
      return shortDate(tokens, at);
    case "year":
      return bareYear(tokens, at);
    case "schoolYear":
      return schoolYears(tokens, at);
    default:
      return undefined;
  }
}
