const msPerDay = 86_400_000;
const toIso = (utc: number): string => new Date(utc).toISOString().slice(0, 10);

/** The last day Excel shows: 31 December 9999. */
const lastSerial = { 1900: 2_958_465, 1904: 2_957_003 };

/**
 * The ISO day of a serial number, its time of day dropped; null outside Excel's calendar.
 * Excel's 1900 has a 29 February that never was (serial 60): it is read as the 28th.
 */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (whole < 0 || whole > lastSerial[date1904 ? 1904 : 1900]) return null;
  if (date1904) return toIso(Date.UTC(1904, 0, 1) + whole * msPerDay);
  return toIso(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * msPerDay);
}

/** The serial number of an ISO day from 1 March 1900 on, in the 1900 system; null for what is no such day. */
export function serialOfDay(day: string): number | null {
  const utc = Date.parse(`${day}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(utc) || toIso(utc) !== day) return null;
  const serial = Math.round((utc - Date.UTC(1899, 11, 30)) / msPerDay);
  return serial > 60 ? serial : null;
}
