import { columnLetters, sheetPrefix } from "../../sheet/address";
import type { SheetModel } from "../../sheet/model";
import { type CountedReturn, countedByCode } from "../../returns/gather/types";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { standingAt } from "../../returns/roll-up/standing";
import type { RosterSchool } from "../../returns/types";
import { thresholdFor } from "../../verdict/threshold";
import type { Shown } from "../../verdict/shown";
import { centred, Page, put, type Put } from "./page";
import { asOf, numberOf, shortWords, smallStyles } from "./words";

/** PAPER "Summary": so many columns of one short word stand beside the schools' names on a page. */
const perSheet = 18;
const [numberWidth, word, counted] = [28, 37, 40];
const nameWidth = 932 - numberWidth - perSheet * word - 2 * counted;
const headRows = 4;

/** A sheet of the matrix: its targets, and how the schools of a status are counted in a target's column. */
export interface MatrixPart {
  readonly name: string;
  readonly targets: readonly RolledTarget[];
}

/** The targets that schools answer, as many on a sheet as fit. */
export const matrixParts = ({ targets }: RolledUp): readonly MatrixPart[] => {
  const asked = targets.filter(({ coverage }) => coverage !== null);
  return Array.from({ length: Math.ceil(asked.length / perSheet) }, (_, at) => ({
    name: at === 0 ? "Trường × chỉ tiêu" : `Trường × chỉ tiêu (${at + 1})`,
    targets: asked.slice(at * perSheet, (at + 1) * perSheet),
  }));
};

/** Counts the schools with a short word in a target's column: COUNTIF('Trường × chỉ tiêu'!$C$5:$C$44,"Đạt"). */
export const countWords = (
  parts: readonly MatrixPart[],
  schools: number,
  target: RolledTarget,
  words: string,
): string | null => {
  for (const { name, targets } of parts) {
    const at = targets.indexOf(target);
    if (at < 0) continue;
    const column = columnLetters(2 + at);
    const area = `${sheetPrefix(name)}!$${column}$${headRows + 1}:$${column}$${headRows + Math.max(1, schools)}`;
    return `COUNTIF(${area},"${words}")`;
  }
  return null;
};

const cellOf = (standing: Shown | null): Put =>
  put(shortWords[standing ?? "notApplicable"], smallStyles[standing ?? "notApplicable"]);

const signs: Readonly<Record<string, string>> = {
  greaterThan: ">",
  greaterThanInclusive: "≥",
  lessThan: "<",
  lessThanInclusive: "≤",
  equal: "",
};

/** "≥65%", "100%", "Có": what is asked, as short as can be. */
const shortDemand = ({ target, question }: RolledTarget): string => {
  const threshold = thresholdFor(target, question);
  if (threshold === null || threshold.every) return "Có";
  return `${signs[threshold.operator] ?? ""}${String(threshold.value).replace(".", ",")}${threshold.unit === "%" ? "%" : ""}`;
};

const schoolRow = (
  { targets }: MatrixPart,
  school: RosterSchool,
  returned: CountedReturn | undefined,
  at: number,
): readonly Put[] => {
  const standings = targets.map((target) => standingAt(target, school, returned));
  const row = headRows + at + 1;
  const area = `C${row}:${columnLetters(1 + targets.length)}${row}`;
  const count = (word: string, of: readonly Shown[]): Put =>
    put(
      {
        formula: `COUNTIF(${area},"${word}")`,
        cached: standings.filter((each) => each !== null && of.includes(each)).length,
      },
      "paperBold",
    );
  return [
    centred(at + 1),
    put(`${school.name} (${school.code})`),
    ...standings.map(cellOf),
    count(shortWords.met, ["met", "stretchMet"]),
    count(shortWords.notMet, ["notMet"]),
  ];
};

const legend =
  "Chưa: chưa đạt · Thiếu: thiếu số liệu, chưa gửi hoặc chưa được tính · C.xđ: chưa xác định · C.hạn: chưa đến hạn · K.h.lệ: số liệu không hợp lệ · “–”: không áp dụng. Tên đầy đủ của từng chỉ tiêu: trang tính “Tổng quan”.";

/** One sheet of "Trường × chỉ tiêu". */
export const matrixSheet = (rolled: RolledUp, part: MatrixPart, footer: string): SheetModel => {
  const { gathering } = rolled;
  const { pack, roster } = gathering;
  const page = new Page([numberWidth, nameWidth, ...part.targets.map(() => word), counted, counted]);
  page.line("KẾT QUẢ THEO TRƯỜNG VÀ CHỈ TIÊU", "paperTitle", 24);
  page.line(`${asOf(gathering)} · ${gathering.counted.length}/${roster.schools.length} trường được tính`, "paperPlan");
  const head = (cells: readonly string[]): void => {
    page.row(cells.map((words) => put(words, "paperHeadSmall")));
  };
  head(["TT", "Trường", ...part.targets.map(({ target }) => numberOf(pack, target)), "Đạt", "Chưa"]);
  head(["", "", ...part.targets.map(shortDemand), "", ""]);
  page.headings(headRows - 2, 2);
  const returns = countedByCode(gathering);
  roster.schools.forEach((school, at) => {
    page.row(schoolRow(part, school, returns.get(school.code), at));
  });
  page.line(legend, "paperFooter");
  return page.model(part.name, footer);
};
