import type { Obligation } from "../../../plan/schema/obligation";
import type { Reading } from "../text/reading";
import { readDates } from "./dates";
import { readMonthDays } from "./month-days";
import { readHalfYears, readPeriods, readRegularMonths } from "./periods";
import { readLongStanding, readStanding } from "./standing";
import type { Times } from "./times";
import { readVague } from "./vague";

const timeWords = new Set("ngày tháng quý năm tuần kỳ hè giờ trước sau đến hết chậm khi cuối đầu".split(" "));

const joints = new Set([
  "và",
  "hoặc",
  "hay",
  "nếu",
  "có",
  "báo",
  "cáo",
  "thực",
  "hiện",
  "thời",
  "gian",
  "hoàn",
  "thành",
  "hạn",
  "cập",
  "nhật",
]);

/** Reads every word of time, the most particular wordings first; what no calendar fixes becomes unread. */
export function readTimes(times: Times): void {
  readLongStanding(times);
  readHalfYears(times);
  readRegularMonths(times);
  readPeriods(times);
  readMonthDays(times);
  readVague(times.reading, times.context.deadlineOnly);
  readDates(times);
  readStanding(times);
  if (times.context.deadlineOnly) readLeftovers(times);
}

/** In a deadline cell a word of time that nothing has read is unread; a label ("Quý: …", "báo cáo năm") is none. */
function readLeftovers({ reading }: Times): void {
  reading.tokens.forEach((token, at) => {
    const label = reading.key(at + 1) === ":" || reading.key(at - 1) === "cáo";
    if (reading.isFree(at) && timeWords.has(token.key) && !label) reading.claim(at, at + 1, "unread");
  });
}

/** Blank, or a dash in its place, states no deadline. */
export const unstated: Obligation = { type: "unstated" };

/** A lone fraction ("2/3") could be a day: it makes no phrase a deadline. */
const doubtful = (reading: Reading): boolean => {
  const words = reading.tokens.filter(({ kind }) => kind !== "mark");
  const fraction = words.length <= 2 && words.every(({ kind }) => kind === "number") && reading.tokens.length <= 3;
  return fraction && reading.tokens.length > 1 && !words.some(({ key }) => key.length === 4);
};

const longestCell = 14;

/** "Theo kế hoạch của Sở GDĐT": a short cell without a number that begins as a deadline by guidance or on demand does. */
const isGuidance = (reading: Reading): boolean =>
  ["theo", "khi"].includes(reading.key(0)) &&
  reading.role(0) === "time" &&
  reading.tokens.length <= longestCell &&
  !reading.tokens.some(
    ({ kind }, at) => kind === "percent" || kind === "compare" || (kind === "number" && reading.isFree(at)),
  );

/** Whether every word was taken for a time or joins times. */
export const isTimeAlone = (reading: Reading): boolean =>
  reading.tokens.every(({ kind, key }, at) => {
    const role = reading.role(at);
    return role === "time" || role === "unread" || kind === "mark" || joints.has(key);
  });

/** Whether a phrase read as a deadline is nothing else. */
export const isPureDeadline = (reading: Reading): boolean =>
  !doubtful(reading) && (isGuidance(reading) || isTimeAlone(reading));
