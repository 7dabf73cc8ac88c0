import type { Day } from "../kernel/ids";
import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { calendarDays, type DutyOn } from "../usecases/duties";

const aWeek = 7 * 24 * 60 * 60;

/** An instant of that day in UTC; only its date is written, since the events last whole days. */
const instant = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const nextDay = (day: Day): Date => new Date(instant(day).getTime() + 24 * 60 * 60 * 1000);

/** Calendars show a line: cut at a word, and say that it is cut. */
const shortened = (text: string): string =>
  text.length <= 120
    ? text
    : `${text
        .slice(0, 119)
        .replace(/\s\S*$/, "")
        .trimEnd()}…`;

/** Event ids, each given out once: two reports of one clause may fall due on one day, and programs keep one event an id. */
const idsOnce = (): ((base: string) => string) => {
  const given = new Map<string, number>();
  return (base) => {
    const count = (given.get(base) ?? 0) + 1;
    given.set(base, count);
    return `${base}${count === 1 ? "" : `-${count}`}@ra-soat`.replaceAll("/", ".");
  };
};

/**
 * A calendar (RFC 5545) of whole-day events, one for each day on which a duty falls due from `day` on, each with a
 * reminder a week before. The same duties give the same bytes: ids and time stamps do not depend on the clock.
 */
export const calendarOf = (duties: readonly DutyOn[], day: Day): string => {
  const calendar = ical({
    name: "Rà Soát – thời hạn thực hiện",
    prodId: "//ra-soat//Ra Soat//VI",
    method: ICalCalendarMethod.PUBLISH,
  });
  const idOf = idsOnce();
  for (const duty of duties) {
    for (const due of calendarDays(duty, day)) {
      calendar.createEvent({
        id: idOf(`${duty.code}-${due}`),
        start: instant(due),
        end: nextDay(due),
        allDay: true,
        stamp: instant(day),
        summary: shortened(`Thời hạn: ${duty.what}`),
        description: `${duty.code}\n${duty.what}\nThời hạn: ${duty.deadline.text}\nChủ trì: ${duty.lead.join("; ")}`,
        alarms: [{ type: ICalAlarmType.display, triggerBefore: aWeek, description: "Còn một tuần" }],
      });
    }
  }
  return calendar.toString();
};
