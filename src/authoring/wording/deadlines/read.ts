import type { Obligation } from "../../../plan/schema/obligation";
import { readDates } from "./dates";
import { readMonthDays } from "./monthdays";
import { readRegularMonths } from "./months";
import { readPeriods } from "./periods";
import { readLongStanding, readStanding } from "./standing";
import type { Times } from "./times";
import { readVague } from "./vague";

/** Reads every word of time, the most particular wordings first; what no calendar fixes becomes unread. */
export function readTimes(times: Times): void {
  readLongStanding(times);
  readRegularMonths(times);
  readPeriods(times);
  readMonthDays(times);
  readVague(times.reading, times.context.deadlineOnly);
  readDates(times);
  readStanding(times);
  if (times.context.deadlineOnly) readLeftovers(times);
}

const timeWords = new Set("ngày tháng quý năm tuần kỳ hè giờ trước sau đến hết chậm khi cuối đầu".split(" "));

/** In a deadline cell a word of time that nothing has read is unread; a label ("Quý: …", "báo cáo năm") is none. */
function readLeftovers({ reading }: Times): void {
  reading.tokens.forEach((token, at) => {
    const label = reading.key(at + 1) === ":" || reading.key(at - 1) === "cáo";
    if (reading.isFree(at) && timeWords.has(token.key) && !label) reading.claim(at, at + 1, "unread");
  });
}

/** Blank, or a dash in its place, states no deadline. */
export const unstated: Obligation = { type: "unstated" };
