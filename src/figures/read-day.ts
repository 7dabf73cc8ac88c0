import { finding } from "../findings/make";
import { type Asked, contentOf, read, type Reading, refuse, refuseText } from "./reading";

/** A formula cannot tell a date from a number, so both are held to one range: 1/1/2000 to 31/12/2100. */
const years = { first: 2000, last: 2100 };

const iso = (year: number, month: number, day: number): string | null => {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= years.first && year <= years.last ? date.toISOString().slice(0, 10) : null;
};

const dayOf = (text: string): string | null => {
  const bare = text.replace(/^ +| +$/g, "");
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (local !== null) return iso(Number(local[3]), Number(local[2]), Number(local[1]));
  const standard = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(bare);
  return standard === null ? null : iso(Number(standard[1]), Number(standard[2]), Number(standard[3]));
};

/** The ISO day that a sheet keeps as this number (25569 is 1/1/1970), null outside 2000 to 2100. */
export const dayOfSerial = (serial: number): string | null => {
  const date = new Date(Math.floor(serial - 25_569) * 86_400_000);
  return Number.isNaN(date.getTime()) ? null : iso(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

const given = (day: string | null, asked: Asked, text: string): Reading<string> =>
  day === null ? refuse(finding("bad-day", asked.at, { text, what: asked.what })) : read(day);

/**
 * A day from 2000 to 2100: a date cell or its serial number, or a text as day/month/year or year-month-day; 31/02 is
 * none. Gives an ISO day.
 */
export const readDay = (asked: Asked): Reading<string> => {
  if (asked.cell.type === "date") {
    const [year = 0, month = 0, day = 0] = asked.cell.day.split("-").map(Number);
    return given(iso(year, month, day), asked, asked.cell.day);
  }
  const content = contentOf(asked);
  if (content.kind === "number") return given(dayOfSerial(content.value), asked, String(content.value));
  if (content.kind !== "text") return content;
  const day = dayOf(content.text);
  return day === null ? refuseText("bad-day", asked, content.text) : read(day);
};
