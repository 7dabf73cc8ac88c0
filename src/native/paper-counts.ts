import type { Shown } from "../verdict/shown";
import { paperStatus } from "./paper";
import { iff, type Native, quoted } from "./text";

const counted: readonly (readonly [Shown, string])[] = [
  ["notDue", "chưa đến hạn"],
  ["notApplicable", "không áp dụng"],
  ["undecided", "chưa xác định"],
  ["missing", "thiếu số liệu"],
  ["invalid", "không hợp lệ"],
];

/** What a milestone without an amount is counted as. */
const pilotCounted = "mốc chưa đặt mức";

/** The longest that `countsOnPaper` may come to over so many rows, with milestones without an amount among them or not. */
export const longestCounts = (total: string, rows: number, pilots: boolean): string => {
  const words = [...counted.map(([, words]) => words), ...(pilots ? [pilotCounted] : [])];
  return `${total}: ${["đạt", "chưa đạt", ...words].map((each) => `${each} ${rows}`).join("; ")}.`;
};

/** "Tổng số 18 chỉ tiêu, nhiệm vụ: đạt 15; chưa đạt 2; …", over the statuses printed in `range`; what is none stays out. */
export const countsOnPaper = (range: string, total: string, statuses: readonly string[]): Native => {
  const count = (text: string): string => `COUNTIF(${range},${quoted(text)})`;
  const of = (shown: Shown): string => count(paperStatus(shown));
  const before = (words: string): number => statuses.filter((status) => status === words).length;
  const met = `(${of("met")}+${of("stretchMet")})`;
  const rest = counted.map(([shown, words]) => iff(`${of(shown)}>0`, `"; ${words} "&${of(shown)}`, '""'));
  const pilots = iff(`${count("Mốc *")}>0`, `${quoted(`; ${pilotCounted} `)}&${count("Mốc *")}`, '""');
  const blank = counted.flatMap(([shown, words]) => {
    const some = before(paperStatus(shown));
    return some === 0 ? [] : [`; ${words} ${some}`];
  });
  const open = statuses.filter((status) => status.startsWith("Mốc ")).length;
  const metBefore = before(paperStatus("met")) + before(paperStatus("stretchMet"));
  return {
    formula: [quoted(`${total}: đạt `), met, '"; chưa đạt "', of("notMet"), ...rest, pilots, '"."'].join("&"),
    blank: `${total}: đạt ${metBefore}; chưa đạt ${before(paperStatus("notMet"))}${blank.join("")}${open === 0 ? "" : `; ${pilotCounted} ${open}`}.`,
  };
};
