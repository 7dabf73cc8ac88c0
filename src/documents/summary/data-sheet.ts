import { populationKey } from "../../plan/asked/respondent";
import { binds, levelNames, ownershipNames } from "../../plan/population";
import type { Scope } from "../../plan/schema/scope";
import { columnLetters, sheetPrefix } from "../../sheet/address";
import type { SheetCell, SheetModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import type { RolledUp } from "../../returns/roll-up";
import type { FigureLine } from "./figures";

/** "Số liệu theo trường": every figure by school and key. The other sheets calculate from it, and a later one reads it. */
const dataName = "Số liệu theo trường";

export const dataHeads = ["Mã trường", "Tên trường", "Cấp học", "Loại hình", "Mã số liệu", "Nội dung", "Tử số hoặc giá trị", "Mẫu số", "Câu trả lời", "Được tính"] as const; // prettier-ignore
const widths = [14, 34, 18, 14, 34, 60, 12, 12, 18, 10];
const [keyColumn, n, d, counts, populations] = [4, 6, 7, 9, 10];

/** The row of the headings, from 0. */
const dataTop = 2;

interface Populated {
  readonly key: string;
  readonly scope: Scope;
}

/** Every population that a target of the schools speaks of, each with a column that marks its schools. */
const populationsOf = ({ gathering: { pack } }: RolledUp): readonly Populated[] => {
  const scopes = pack.targets.filter(({ answeredBy, scope }) => answeredBy !== "office" && scope.levels.length > 0);
  return [...new Map(scopes.map(({ scope }) => [populationKey(scope), scope]))].map(([key, scope]) => ({ key, scope }));
};

/** How sums over the lines are written as formulas. */
export interface DataFormulas {
  /** The sum of numerators (or numbers) of a key over the schools of a scope. */
  readonly sumN: (key: string, scope: Scope) => string;
  readonly sumD: (key: string, scope: Scope) => string;
  /** How many schools of a scope stand at a level or above. */
  readonly atLevel: (key: string, scope: Scope, level: number) => string;
}

export const dataFormulas = (rolled: RolledUp, lines: readonly FigureLine[]): DataFormulas => {
  const keys = populationsOf(rolled).map(({ key }) => key);
  const last = dataTop + 1 + Math.max(1, lines.length);
  const column = (at: number): string => {
    const letters = columnLetters(at);
    return `${sheetPrefix(dataName)}!$${letters}$${dataTop + 2}:$${letters}$${last}`;
  };
  const where = (key: string, scope: Scope): string =>
    `${column(keyColumn)},"${key}",${column(counts)},1,${column(populations + keys.indexOf(populationKey(scope)))},1`;
  return {
    sumN: (key, scope) => `SUMIFS(${column(n)},${where(key, scope)})`,
    sumD: (key, scope) => `SUMIFS(${column(d)},${where(key, scope)})`,
    atLevel: (key, scope, level) => `COUNTIFS(${where(key, scope)},${column(n)},">=${level}")`,
  };
};

const text = (row: number, column: number, words: string, style: StyleName): SheetCell => ({
  row,
  column,
  content: words === "" ? null : { type: "text", text: words },
  style,
});

const number = (row: number, column: number, value: number | null): SheetCell => ({
  row,
  column,
  content: value === null ? null : { type: "number", value },
  style: "bodyCenter",
});

/** Who a school is, as the first columns say it. */
export const schoolTexts = ({ code, name, levels, ownership }: FigureLine["school"]): readonly string[] => [
  code,
  name,
  levels.map((level) => levelNames[level]).join("; "),
  ownershipNames[ownership],
];

const lineCells = (line: FigureLine, row: number, scopes: readonly Populated[]): readonly SheetCell[] => {
  const { school } = line;
  return [
    ...schoolTexts(school).map((words, column) => text(row, column, words, "body")),
    text(row, 4, line.key, "body"),
    text(row, 5, line.words, "body"),
    number(row, n, line.n),
    number(row, d, line.d),
    text(row, 8, line.answer, "bodyCenter"),
    number(row, counts, line.counts ? 1 : 0),
    ...scopes.map(({ scope }, at) => number(row, populations + at, binds(scope, school) ? 1 : 0)),
  ];
};

const note =
  "Mỗi dòng là một số liệu của một trường, như trường đã báo cáo. Trang tính “Tổng quan” cộng từ các dòng có “Được tính” bằng 1; các cột bên phải cho biết trường thuộc phạm vi nào của chỉ tiêu. Không sửa trang tính này.";

export const dataSheet = (rolled: RolledUp, lines: readonly FigureLine[]): SheetModel => {
  const scopes = populationsOf(rolled);
  const heads = [...dataHeads, ...scopes.map(({ key }) => key)];
  return {
    name: dataName,
    visibility: "visible",
    columns: [...widths, ...scopes.map(() => 14)].map((width) => ({ width, hidden: false })),
    rows: [{ row: dataTop, height: 36 }],
    cells: [
      text(0, 0, "SỐ LIỆU THEO TRƯỜNG", "paperHeading"),
      text(1, 0, note, "paperFooter"),
      ...heads.map((head, column) => text(dataTop, column, head, "header")),
      ...lines.flatMap((line, at) => lineCells(line, dataTop + 1 + at, scopes)),
    ],
    merges: [{ top: 1, left: 0, bottom: 1, right: 8 }],
    freeze: { rows: dataTop + 1, columns: 2 },
    print: {
      landscape: true,
      repeatRows: { from: dataTop, to: dataTop },
      area: null,
      page: { kind: "work", header: null },
    },
    validations: [],
    conditionalFormats: [],
    protected: true,
  };
};
