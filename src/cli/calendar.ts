import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { calendarDays, type DutyOn } from "../usecases/duties";

const aWeek = 7 * 24 * 60 * 60;

/** An instant of that day in UTC; only its date is written, since the events last whole days. */
const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);

const nextDay = (day: string): Date => new Date(instant(day).getTime() + 24 * 60 * 60 * 1000);

/** Calendars show a line: cut at a word, and say that it is cut. */
const shortened = (text: string): string =>
  text.length <= 120 ? text : `${text.slice(0, 119).replace(/\s+\S*$/, "")}…`;

/**
 * A calendar (RFC 5545) of whole-day events, one for each day on which a duty falls due from `day` on, each with a
 * reminder a week before. The same duties give the same bytes: ids and time stamps do not depend on the clock.
 */
export const calendarOf = (duties: readonly DutyOn[], day: string): string => {
  const calendar = ical({
    name: "Rà Soát – hạn thực hiện",
    prodId: "//ra-soat//Ra Soat//VI",
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const duty of duties) {
    for (const due of calendarDays(duty, day)) {
      calendar.createEvent({
        id: `${duty.code}-${due}@ra-soat`.replaceAll("/", "."),
        start: instant(due),
        end: nextDay(due),
        allDay: true,
        stamp: instant(day),
        summary: shortened(`Hạn: ${duty.what}`),
        description: `${duty.code}\n${duty.what}\nHạn: ${duty.deadline.text}\nChủ trì: ${duty.lead.join("; ")}`,
        alarms: [{ type: ICalAlarmType.display, triggerBefore: aWeek, description: "Còn một tuần" }],
      });
    }
  }
  return calendar.toString();
};
