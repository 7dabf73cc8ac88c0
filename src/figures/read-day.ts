import type { Day } from "../kernel/ids";
import { dayInText, dayOfSerial, yearOf } from "../kernel/day";
import { years } from "./limits";
import { finding } from "../findings/make";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";

const inRange = (day: Day | null): Day | null =>
  day !== null && yearOf(day) >= years.first && yearOf(day) <= years.last ? day : null;

const given = (day: Day | null, asked: Asked, text: string): Reading<Day> =>
  day === null ? refuse(finding("bad-day", asked.at, { text, what: asked.what })) : read(day);

/**
 * A day from 2000 to 2100: a date cell or its serial number, or a text as day/month/year or year-month-day; 31/02 is
 * none. Gives an ISO day.
 */
export const readDay = (asked: Asked): Reading<Day> => {
  if (asked.cell.type === "date") {
    return given(inRange(asked.cell.day), asked, asked.cell.day);
  }
  const content = contentOf(asked);
  if (content.kind === "number") return given(inRange(dayOfSerial(content.value)), asked, String(content.value));
  if (content.kind !== "text") return content;
  const day = inRange(dayInText(content.text));
  return day === null ? refuseText("bad-day", asked, content.text) : read(day);
};
