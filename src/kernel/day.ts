import { type Day, made } from "./ids";
import type { Text } from "./text";

/**
 * The one authority on days. A day is an ISO text ("2026-12-31"), so that days compare as text; nothing here looks at a
 * clock or a time zone of the machine.
 */

const msPerDay = 86_400_000;
const pad = (number: number, width = 2): string => String(number).padStart(width, "0");
const isoText = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** Whether a text is an ISO day that the calendar has. */
export const isDay = (text: string): text is Day => {
  const utc = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(utc) && isoText(utc) === text;
};

/** A day that stands in our own code. */
export const ourDay = (text: string): Day => made(text, isDay);

const isoOf = (utc: number): Day => ourDay(isoText(utc));

/** The ISO day of a year, month (1–12) and day; null when no calendar has it (31/02). */
export const dayFrom = (year: number, month: number, day: number): Day | null => {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const real = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return real ? isoOf(utc.getTime()) : null;
};

/** An ISO day as Vietnamese texts write it: `2026-12-31` → `31/12/2026`. */
export const vietnameseDay = (day: Day): string => day.split("-").reverse().join("/");

/** The months in English, in order. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A day in words: "9 tháng 10 năm 2026", "9 October 2026". */
export const dayInWords = (day: Day): Text => {
  const [year = 0, month = 0, ofMonth = 0] = day.split("-").map(Number);
  return {
    vi: `${ofMonth} tháng ${month} năm ${year}`,
    en: `${ofMonth} ${monthNames[month - 1] ?? ""} ${year}`,
  };
};

/** The year of an ISO day. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The day before: "trước ngày 01/01/2027" ends on 2026-12-31. */
export const dayBefore = (day: Day): Day => isoOf(Date.parse(day) - msPerDay);

/** Days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / msPerDay;

/** A month as one number, so that periods can be stepped through: 2026-01 is 24312. */
export const monthOf = (day: Day): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

/** Days in a month (1–12). */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of a month (as `monthOf` numbers it), or its last one; day 31 of a shorter month is that month's last. */
export const dayIn = (month: number, day: number | "last"): Day => {
  const year = Math.floor(month / 12);
  const inYear = (month % 12) + 1;
  const length = daysIn(year, inYear);
  return ourDay(`${pad(year, 4)}-${pad(inYear)}-${pad(day === "last" ? length : Math.min(day, length))}`);
};

/** The last month of which days are written. */
const lastMonth = 9999 * 12 + 11;

/** The same day of the next year; after 29 February the last of that month. */
export const aYearAfter = (day: Day): Day => dayIn(Math.min(monthOf(day) + 12, lastMonth), Number(day.slice(8)));

const hoursAhead = 7;

/** Today in Việt Nam (UTC+7) at an instant, whatever the machine's own zone; the caller reads the clock. */
export const todayInVietnam = (now: Date): Day => isoOf(now.getTime() + (hoursAhead * msPerDay) / 24);

/** The time of day there, "14:05". */
export const hourInVietnam = (now: Date): string =>
  new Date(now.getTime() + (hoursAhead * msPerDay) / 24).toISOString().slice(11, 16);

/** The last day Excel shows: 31 December 9999. */
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 };

/**
 * The ISO day that a sheet keeps as this number, its time of day dropped; null outside Excel's calendar. Excel's 1900 has a
 * 29 February that never was (serial 60): it is read as the 28th.
 */
export const dayOfSerial = (serial: number, date1904 = false): Day | null => {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= lastSerial[date1904 ? 1904 : 1900])) return null;
  if (date1904) return isoOf(Date.UTC(1904, 0, 1) + whole * msPerDay);
  return isoOf(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * msPerDay);
};

/** The serial number of a day from 1 March 1900 on, in the 1900 system; null for an earlier one. */
export const serialOfDay = (day: Day): number | null => {
  const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / msPerDay);
  return serial > 60 ? serial : null;
};
