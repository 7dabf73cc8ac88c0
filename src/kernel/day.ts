/**
 * The one authority on days. A day is an ISO text ("2026-12-31"), so that days compare as text; nothing here looks at a
 * clock or a time zone of the machine.
 */

const msPerDay = 86_400_000;
const pad = (number: number, width = 2): string => String(number).padStart(width, "0");
const isoOf = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** The ISO day of a year, month (1–12) and day; null when no calendar has it (31/02). */
export const dayFrom = (year: number, month: number, day: number): string | null => {
  const utc = new Date(Date.UTC(year, month - 1, day));
  const real = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return real ? isoOf(utc.getTime()) : null;
};

/** A day written as day/month/year or year-month-day, with `/`, `.` or `-`; null for anything else. */
export const dayInText = (text: string): string | null => {
  const bare = text.replace(/^ +| +$/g, "");
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(bare);
  if (local !== null) return dayFrom(Number(local[3]), Number(local[2]), Number(local[1]));
  const standard = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(bare);
  return standard === null ? null : dayFrom(Number(standard[1]), Number(standard[2]), Number(standard[3]));
};

/** An ISO day as Vietnamese texts write it: `2026-12-31` → `31/12/2026`. */
export const vietnameseDay = (day: string): string => day.split("-").reverse().join("/");

/** The year of an ISO day. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The day before: "trước ngày 01/01/2027" ends on 2026-12-31. */
export const dayBefore = (day: string): string => isoOf(Date.parse(day) - msPerDay);

/** The same day of the next year, as text: a bound to compare with (29 February has none of its own there). */
export const aYearAfter = (day: string): string => `${yearOf(day) + 1}${day.slice(4)}`;

/** Days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / msPerDay;

/** A month as one number, so that periods can be stepped through: 2026-01 is 24312. */
export const monthOf = (day: string): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

/** Days in a month (1–12). */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of a month (as `monthOf` numbers it), or its last one; day 31 of a shorter month is that month's last. */
export const dayIn = (month: number, day: number | "last"): string => {
  const year = Math.floor(month / 12);
  const inYear = (month % 12) + 1;
  const length = daysIn(year, inYear);
  return `${pad(year, 4)}-${pad(inYear)}-${pad(day === "last" ? length : Math.min(day, length))}`;
};

const hoursAhead = 7;

/** Today in Việt Nam (UTC+7) at an instant, whatever the machine's own zone; the caller reads the clock. */
export const todayInVietnam = (now: Date): string => isoOf(now.getTime() + (hoursAhead * msPerDay) / 24);

/** The last day Excel shows: 31 December 9999. */
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 };

/**
 * The ISO day that a sheet keeps as this number, its time of day dropped; null outside Excel's calendar. Excel's 1900 has a
 * 29 February that never was (serial 60): it is read as the 28th.
 */
export const dayOfSerial = (serial: number, date1904 = false): string | null => {
  const whole = Math.floor(serial);
  if (!(whole >= 0 && whole <= lastSerial[date1904 ? 1904 : 1900])) return null;
  if (date1904) return isoOf(Date.UTC(1904, 0, 1) + whole * msPerDay);
  return isoOf(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * msPerDay);
};

/** The serial number of an ISO day from 1 March 1900 on, in the 1900 system; null for what is no such day. */
export const serialOfDay = (day: string): number | null => {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(utc) || isoOf(utc) !== day) return null;
  const serial = Math.round((utc - Date.UTC(1899, 11, 30)) / msPerDay);
  return serial > 60 ? serial : null;
};
