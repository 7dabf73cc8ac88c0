import type { Reading } from "../text/reading";

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
]);

/** A lone fraction ("2/3") could be a day, and "duy trì" a value that stays in force: neither makes a phrase a deadline. */
const doubtful = (reading: Reading): boolean => {
  const words = reading.tokens.filter(({ kind }) => kind !== "mark");
  const fraction = words.length <= 2 && words.every(({ kind }) => kind === "number") && reading.tokens.length <= 3;
  return (
    (fraction && reading.tokens.length > 1 && !words.some(({ key }) => key.length === 4)) || reading.key(0) === "duy"
  );
};

/** Whether a phrase read as a deadline is nothing else: every word of it was taken for a time or joins times. */
export function isPureDeadline(reading: Reading): boolean {
  if (doubtful(reading)) return false;
  return reading.tokens.every(({ kind, key }, at) => {
    const role = reading.role(at);
    return role === "time" || role === "unread" || kind === "mark" || joints.has(key);
  });
}
