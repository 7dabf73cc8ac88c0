import type { Obligation } from "../../schema/obligation";
import { Phrases } from "../text/phrases";
import { isPause } from "../text/reading";
import type { Times } from "./times";

type Standing = "continuous" | "onDemand" | "guidance" | "regular" | "none";

const split = (text: string): string[] => text.split("|");

/** Wordings that mean a standing duty wherever they stand. */
const always: [string, Standing][] = [
  ...Phrases.of<Standing>(
    "onDemand",
    ...split("khi có yêu cầu|khi có nhiệm vụ đột xuất|khi có yêu cầu đột xuất|báo cáo đột xuất|khi được yêu cầu"),
  ),
  ...Phrases.of<Standing>(
    "onDemand",
    ...split(
      "khi có yêu cầu , nhiệm vụ đột xuất|hoặc đột xuất|đột xuất khi có yêu cầu|đột xuất ( khi có yêu cầu|đột xuất theo yêu cầu",
    ),
  ),
  ...Phrases.of<Standing>("guidance", "theo lộ trình", "theo lộ trình , hướng dẫn", "theo lộ trình và hướng dẫn"),
  ...Phrases.of<Standing>(
    "none",
    ...split("giáo dục thường xuyên|chi thường xuyên|bồi dưỡng thường xuyên|thường xuyên có"),
  ),
];

const inDeadline = new Phrases<Standing>([
  ...always,
  ...Phrases.of<Standing>(
    "onDemand",
    ...split("đột xuất|theo yêu cầu|khi cần|khi cần thiết|khi phát sinh|khi có phát sinh|khi có sự cố"),
  ),
  ...Phrases.of<Standing>(
    "guidance",
    ...split(
      "theo hướng dẫn|theo kế hoạch|theo quy định|theo chỉ đạo|theo tiến độ|theo thời hạn|theo văn bản|hướng dẫn",
    ),
  ),
  ...Phrases.of<Standing>(
    "continuous",
    ...split("duy trì|liên tục|thường xuyên|thường xuyên , liên tục|thường xuyên và liên tục|suốt năm|quanh năm"),
  ),
  ...Phrases.of<Standing>(
    "continuous",
    ...split(
      "thường xuyên trong năm|thường xuyên trong cả năm|thường xuyên cả năm|thường xuyên trong năm học|duy trì thường xuyên",
    ),
  ),
  ...Phrases.of<Standing>("regular", "định kỳ"),
]);
const inPhrase = new Phrases<Standing>([
  ...always,
  ...Phrases.of<Standing>(
    "continuous",
    ...split(
      "thường xuyên|liên tục|thường xuyên , liên tục|thường xuyên trong năm|thường xuyên trong cả năm|duy trì thường xuyên",
    ),
  ),
  ...Phrases.of<Standing>("continuous", "và duy trì"),
  ...Phrases.of<Standing>("regular", "định kỳ"),
]);

const duties: Record<Exclude<Standing, "none">, Obligation> = {
  continuous: { type: "continuous" },
  onDemand: { type: "onDemand" },
  guidance: { type: "guidance" },
  regular: { type: "recurring" },
};

const carriers = new Set(["thực", "hiện", "triển", "khai", "duy", "trì", "tiến", "hành", "và", "là"]);

/** In running text "thường xuyên" is a deadline only where it stands by itself, not where it tells how a verb is done. */
function standsAlone(times: Times, from: number, to: number): boolean {
  const { reading } = times;
  const { tokens } = reading;
  const closed = to >= tokens.length || isPause(tokens, to) || reading.key(to) === ")" || reading.role(to) === "time";
  let start = from;
  while (start > 0 && carriers.has(reading.key(start - 1))) start -= 1;
  const opened =
    start === 0 || start < from || isPause(tokens, start - 1) || ["(", ":", "-"].includes(reading.key(start - 1));
  return closed && opened;
}

/** A year behind "thường xuyên trong năm" says how long, not by when. */
const yearBehind = (times: Times, to: number): number =>
  /^20\d\d$/u.test(times.reading.key(to)) && times.reading.key(to - 1) === "năm" ? to + 1 : to;

/** Reads the duties without a date: continuous, on demand, by guidance, regular without a period. */
export function readStanding(times: Times): void {
  const { reading, context } = times;
  const words = context.deadlineOnly ? inDeadline : inPhrase;
  for (const found of words.all(reading.tokens)) {
    if (!reading.isFree(found.from, found.to)) continue;
    const to = yearBehind(times, found.to);
    if (found.value === "none") reading.claim(found.from, found.to, "named");
    else if (context.deadlineOnly || found.value === "onDemand" || found.value === "guidance")
      times.add(found.from, to, duties[found.value]);
    else if (
      reading.key(found.from) === "và" ? reading.role(found.from - 1) === "time" : standsAlone(times, found.from, to)
    )
      times.add(found.from, to, duties[found.value]);
  }
}
