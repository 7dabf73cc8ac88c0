import type { Day } from "../kernel/ids";
import { daysBetween, ourDay } from "../kernel/day";
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import { calendarDays, type DutyOn, isSettled } from "../usecases/duties";

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

/** How many days since the first plan: a calendar made later tells programs that its events are newer. */
const sequenceOf = (made: Day): number => Math.max(0, daysBetween(ourDay("2026-01-01"), made));

/**
 * A calendar (RFC 5545) of whole-day events, one for each day on which a duty falls due from `day` on, each with a
 * reminder a week before; they are free time, and what is met is left out. An event's id has no date in it, so a calendar
 * made anew moves what was imported before instead of doubling it. `made` is the day on which it is made: a file's own day of
 * judgement may lie before that of an older calendar. The same duties give the same bytes.
 */
export const calendarOf = (duties: readonly DutyOn[], day: Day, made: Day): string => {
  const calendar = ical({
    name: "Rà Soát – thời hạn thực hiện",
    prodId: "//ra-soat//Ra Soat//VI",
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const duty of duties.filter((each) => !isSettled(each))) {
    for (const { id, due } of calendarDays(duty, day)) {
      calendar.createEvent({
        id: `${id}@ra-soat`.replaceAll("/", "."),
        sequence: sequenceOf(made),
        transparency: ICalEventTransparency.TRANSPARENT,
        busystatus: ICalEventBusyStatus.FREE,
        start: instant(due),
        end: nextDay(due),
        allDay: true,
        stamp: instant(made),
        summary: shortened(`Thời hạn: ${duty.what}`),
        description: `${duty.code}\n${duty.what}\nThời hạn: ${duty.deadline.text}\nĐơn vị chủ trì: ${duty.lead.join("; ")}`,
        alarms: [{ type: ICalAlarmType.display, triggerBefore: aWeek, description: "Còn một tuần" }],
      });
    }
  }
  return calendar.toString();
};
