import type { Day } from "../kernel/ids";
import { daysBetween, ourDay } from "../kernel/day";
import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from "ical-generator";
import { calendarDays, type DutyOn, type Occurrence } from "../usecases/duties";
import { shownNames } from "../verdict/shown";

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

/**
 * Twice the days since the first plan: a calendar made later tells programs that its events are newer, and so does an event
 * that is settled beside one of the same day that is not.
 */
const sequenceOf = (made: Day, settled: boolean): number =>
  Math.max(0, daysBetween(ourDay("2026-01-01"), made)) * 2 + (settled ? 1 : 0);

/**
 * What is settled is sent as cancelled, so that a calendar imported before loses it; its title says why for programs that
 * keep it, and nothing reminds of it.
 */
const stateOf = (duty: DutyOn, settled: boolean): Pick<ICalEventData, "status" | "summary" | "alarms"> =>
  settled && duty.status !== null
    ? {
        status: ICalEventStatus.CANCELLED,
        summary: shortened(`${shownNames[duty.status].vi}: ${duty.what}`),
        alarms: [],
      }
    : {
        status: ICalEventStatus.CONFIRMED,
        summary: shortened(`Thời hạn: ${duty.what}`),
        alarms: [{ type: ICalAlarmType.display, triggerBefore: aWeek, description: "Còn một tuần đến thời hạn" }],
      };

const eventOf = (duty: DutyOn, { id, due, settled }: Occurrence, made: Day): ICalEventData => ({
  id: `${id}@ra-soat`.replaceAll("/", "."),
  sequence: sequenceOf(made, settled),
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
  start: instant(due),
  end: nextDay(due),
  allDay: true,
  stamp: instant(made),
  description: `${duty.code}\n${duty.what}\nThời hạn: ${duty.deadline.text}\nĐơn vị chủ trì: ${duty.lead.join("; ")}`,
  ...stateOf(duty, settled),
});

/**
 * A calendar (RFC 5545) of whole-day events, one for each day on which a duty falls due from `day` on, each with a
 * reminder a week before; they are free time, and what is settled is cancelled (RFC 5546, PUBLISH). An event's id has no
 * date in it, so a calendar made anew moves what was imported before instead of doubling it. `made` is the day on which
 * it is made: a file's own day of judgement may lie before that of an older calendar. The same duties give the same
 * bytes.
 */
export const calendarOf = (duties: readonly DutyOn[], day: Day, made: Day): string => {
  const calendar = ical({
    name: "Rà Soát – thời hạn thực hiện",
    prodId: "//ra-soat//Ra Soat//VI",
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const duty of duties)
    for (const occurrence of calendarDays(duty, day)) calendar.createEvent(eventOf(duty, occurrence, made));
  return calendar.toString();
};
