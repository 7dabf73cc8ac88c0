import type { Steps } from "../../kernel/steps";
import { columnLetters, sheetPrefix } from "../../sheet/address";
import type { SheetModel } from "../../sheet/model";
import { countedByCode } from "../../returns/gather/types";
import type { RolledTarget, RolledUp } from "../../returns/roll-up";
import { withoutFurther } from "../../returns/roll-up/ahead";
import { standingAt } from "../../returns/roll-up/standing";
import type { RosterSchool } from "../../returns/types";
import { thresholdFor } from "../../verdict/threshold";
import type { Shown } from "../../verdict/shown";
import type { StyleName } from "../../sheet/styles";
import { paperWidth } from "../../sheet/page";
import { codeWidth, numberWidth } from "./code-width";
import { Page, put, type Put, type Wide } from "./page";
import { asOf, numberOf, shortWords, smallStyles } from "./words";

/** So many columns of one short word stand beside the schools' names on a page. */
const perSheet = 18;
const [word, counted] = [37, 38];
const headRows = 4;

/** A sheet of the matrix: its targets, and how the schools of a status are counted in a target's column. */
export interface MatrixPart {
  readonly name: string;
  readonly targets: readonly RolledTarget[];
  /** Pixels of a target's column: its number is not broken. */
  readonly px: number;
}

/** The targets that schools answer, as many on a sheet as fit; of milestones ahead the next. */
export const matrixParts = ({ gathering: { pack }, targets }: RolledUp): readonly MatrixPart[] => {
  const asked = withoutFurther(targets).filter(({ coverage }) => coverage !== null);
  const number = numberWidth(asked.map(({ target }) => numberOf(pack, target)));
  const px = number <= word + 1 ? word : number;
  const most = Math.floor((perSheet * word) / px);
  return Array.from({ length: Math.ceil(asked.length / most) }, (_, at) => ({
    name: at === 0 ? "Trường × chỉ tiêu" : `Trường × chỉ tiêu (${at + 1})`,
    targets: asked.slice(at * most, (at + 1) * most),
    px,
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

type Standings = readonly (Shown | null)[];

const schoolRow = (school: RosterSchool, standings: Standings, at: number): readonly Put[] => {
  const row = headRows + at + 1;
  const area = `C${row}:${columnLetters(1 + standings.length)}${row}`;
  const count = (word: string, of: readonly Shown[]): Put =>
    put(
      {
        formula: `COUNTIF(${area},"${word}")`,
        cached: standings.filter((each) => each !== null && of.includes(each)).length,
      },
      "paperBold",
    );
  return [
    put(school.code),
    // Every name begins so; without it most stand on one line.
    put(school.name.replace(/^Trường\s+/u, "")),
    ...standings.map(cellOf),
    count(shortWords.met, ["met", "stretchMet"]),
    count(shortWords.notMet, ["notMet"]),
  ];
};

const legend =
  "Chưa: chưa đạt · Thiếu: thiếu số liệu, chưa gửi hoặc chưa được tính · C.xđ: chưa xác định · C.hạn: chưa đến hạn · K.h.lệ: số liệu không hợp lệ · “–”: không áp dụng. Tên đầy đủ của từng chỉ tiêu: trang tính “Kết quả chỉ tiêu”.";

/** Under the schools: how many meet each target, do not, and are not known. */
const countRows = ({ targets }: MatrixPart, schools: number, standings: readonly Standings[]) => {
  const row = (words: string, counts: readonly Shown[]): readonly Wide[] => [
    { ...put(words, "paperBoldLeft"), to: 1 },
    ...targets.map((_, at): Wide => {
      const column = columnLetters(2 + at);
      const area = `${column}$${headRows + 1}:${column}$${headRows + schools}`;
      const names = [...new Set(counts.map((shown) => shortWords[shown]))];
      const cached = standings.filter((own) => counts.includes(own[at] ?? "notApplicable")).length;
      const formula = names.map((name) => `COUNTIF(${area},"${name}")`).join("+");
      return { ...put({ formula, cached }, "paperBold"), to: 2 + at };
    }),
    ...[0, 1].map((at): Wide => ({ ...put("", "paperCell"), to: 2 + targets.length + at })),
  ];
  return [
    row("Số trường đạt", ["met", "stretchMet"]),
    row("Số trường chưa đạt", ["notMet"]),
    row("Thiếu số liệu, chưa rõ", ["missing", "invalid", "undecided"]),
  ];
};

/** One sheet of "Trường × chỉ tiêu"; in steps. */
export function* matrixInSteps(rolled: RolledUp, part: MatrixPart, footer: string): Steps<SheetModel> {
  const { gathering } = rolled;
  const { pack, roster } = gathering;
  const codes = codeWidth(
    roster.schools.map(({ code }) => code),
    84,
  );
  const name = paperWidth - codes - perSheet * word - 2 * counted;
  const page = new Page([codes, name, ...part.targets.map(() => part.px), counted, counted]);
  page.line("KẾT QUẢ THEO TRƯỜNG VÀ CHỈ TIÊU", "paperTitle", 24);
  page.line(`${asOf(gathering)} · ${gathering.counted.length}/${roster.schools.length} trường được tính`, "paperPlan");
  // The second heading row is the one that is filtered: the words stand above the buttons.
  const head = (cells: readonly string[], style: StyleName, least: number): void => {
    page.row(
      cells.map((words) => put(words, style)),
      least,
    );
  };
  head(
    ["Mã", "Trường", ...part.targets.map(({ target }) => numberOf(pack, target)), "Đạt", "Chưa"],
    "paperHeadSmall",
    18,
  );
  head(["", "", ...part.targets.map(shortDemand), "", ""], "paperHeadTop", 33);
  const after = 2 + part.targets.length;
  page.joined([0, 1, after, after + 1]);
  page.headings(headRows - 2, 2);
  const returns = countedByCode(gathering);
  const standings: Standings[] = [];
  for (const [at, school] of roster.schools.entries()) {
    const own = part.targets.map((target) => standingAt(target, school, returns.get(school.code)));
    standings.push(own);
    page.row(schoolRow(school, own, at), 20);
    yield;
  }
  page.filtered();
  for (const row of countRows(part, Math.max(1, roster.schools.length), standings)) page.wide(row);
  page.together(3);
  page.line(legend, "paperFooter");
  return page.model(part.name, footer);
}
