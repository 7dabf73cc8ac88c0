import type { Obligation } from "../../../plan/schema/obligation";
import { Phrases } from "../text/phrases";
import { isPause } from "../text/reading";
import type { Times } from "./times";

type Standing = "continuous" | "onDemand" | "guidance" | "regular" | "none";
const of = (standing: Standing, ...phrases: readonly string[]): [string, Standing][] =>
  Phrases.of<Standing>(standing, ...phrases);

/** Wordings that mean a standing duty, or none, wherever they stand. */
const always = [
  ...of(
    "onDemand",
    "khi có yêu cầu|khi có nhiệm vụ đột xuất|khi có yêu cầu đột xuất|khi có yêu cầu , nhiệm vụ đột xuất",
  ),
  ...of(
    "onDemand",
    "khi được yêu cầu|báo cáo đột xuất|đột xuất khi có yêu cầu|đột xuất ( khi có yêu cầu|đột xuất theo yêu cầu",
  ),
  ...of("guidance", "theo lộ trình|theo lộ trình , hướng dẫn|theo lộ trình và hướng dẫn"),
  ...of(
    "continuous",
    "thường xuyên trong năm|thường xuyên trong cả năm|thường xuyên cả năm|thường xuyên trong năm học",
  ),
  ...of("none", "giáo dục thường xuyên|chi thường xuyên|bồi dưỡng thường xuyên"),
];

const inDeadline = new Phrases<Standing>([
  ...always,
  ...of(
    "onDemand",
    "đột xuất|theo yêu cầu|theo yêu cầu đột xuất|khi cần|khi cần thiết|khi phát sinh|khi có phát sinh|khi có sự cố",
  ),
  ...of(
    "guidance",
    "theo công văn|theo thông báo|theo quyết định|theo chương trình|theo đề án|theo nghị quyết|theo chỉ thị",
  ),
  ...of(
    "guidance",
    "khi có hướng dẫn|khi có văn bản hướng dẫn|khi có kế hoạch|khi có văn bản|theo tình hình thực tế|theo thực tế",
  ),
  ...of("guidance", "theo hướng dẫn|theo kế hoạch|theo quy định|theo chỉ đạo|theo tiến độ|theo thời hạn|theo văn bản"),
  ...of("continuous", "duy trì|duy trì thường xuyên|liên tục|thường xuyên|suốt năm|quanh năm"),
  ...of("continuous", "thường xuyên , liên tục|thường xuyên và liên tục"),
  ...of("regular", "cập nhật định kỳ|định kỳ|định kỳ theo yêu cầu|định kỳ theo quy định"),
]);
const inPhrase = new Phrases<Standing>([
  ...always,
  ...of("continuous", "thường xuyên|liên tục|duy trì thường xuyên|và duy trì"),
  ...of("continuous", "thường xuyên , liên tục|thường xuyên và liên tục"),
  ...of("regular", "định kỳ"),
]);

const duties: Record<Exclude<Standing, "none">, Obligation> = {
  continuous: { type: "continuous" },
  onDemand: { type: "onDemand" },
  guidance: { type: "guidance" },
  regular: { type: "recurring" },
};

const carriers = new Set(["thực", "hiện", "triển", "khai", "duy", "trì", "tiến", "hành", "và", "là"]);

/** In running text "thường xuyên" is a deadline only by itself, not where it tells how a verb is done. */
function standsAlone(times: Times, from: number, to: number): boolean {
  const { reading } = times;
  const { tokens } = reading;
  const closed = to >= tokens.length || isPause(tokens, to) || reading.key(to) === ")" || reading.role(to) === "time";
  let start = from;
  while (start > 0 && carriers.has(reading.key(start - 1))) start -= 1;
  const opened = start < from || start === 0 || isPause(tokens, start - 1) || "(:-".includes(reading.key(start - 1));
  return closed && opened;
}

/** Whether a found wording is a duty here: in a deadline cell always, in running text by its kind and place. */
function holds(times: Times, standing: Standing, from: number, to: number): boolean {
  const { reading, context } = times;
  if (context.deadlineOnly || standing === "onDemand" || standing === "guidance") return true;
  if (reading.key(from) === "và") return reading.role(from - 1) === "time";
  return reading.key(to - 1) === "năm" || standsAlone(times, from, to);
}

/** "Định kỳ trước ngày 05 hằng tháng": the regular duty is the one named next to it. */
const namedNextTo = ({ reading }: Times, from: number, to: number): boolean =>
  reading.role(to) === "time" || reading.role(from - 1) === "time";

/** A year behind "thường xuyên trong năm" says how long, not by when. */
const yearBehind = ({ reading }: Times, to: number): number =>
  /^20\d\d$/u.test(reading.key(to)) && reading.key(to - 1) === "năm" ? to + 1 : to;

/** Reads "thường xuyên trong năm" before its year could be taken for a date. */
export function readLongStanding(times: Times): void {
  for (const { from, to, value } of inPhrase.all(times.reading.tokens)) {
    const long =
      value === "continuous" && times.reading.key(to - 1) !== "xuyên" && times.reading.key(from) === "thường";
    if (long && times.reading.isFree(from, to)) times.add(from, yearBehind(times, to), duties.continuous);
  }
}

/** "Theo [Công văn số 12/SGDĐT …]" in a deadline cell: by what the cited paper says. */
function readCited(times: Times): void {
  times.reading.tokens.forEach(({ key }, at) => {
    const cited = times.reading.why(at + 1) === "document";
    if (key === "theo" && cited && times.reading.isFree(at)) times.add(at, at + 1, duties.guidance);
  });
}

/** Reads the duties without a date: continuous, on demand, by guidance, regular without a period. */
export function readStanding(times: Times): void {
  const { reading, context } = times;
  if (context.deadlineOnly) readCited(times);
  for (const { from, to, value } of (context.deadlineOnly ? inDeadline : inPhrase).all(reading.tokens)) {
    if (!reading.isFree(from, to)) continue;
    if (value === "none") reading.claim(from, to, "named");
    else if (value === "regular" && namedNextTo(times, from, to)) reading.claim(from, to, "time");
    else if (holds(times, value, from, to)) times.add(from, yearBehind(times, to), duties[value]);
  }
}
