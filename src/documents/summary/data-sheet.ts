import { populationKey } from "../../plan/asked/respondent";
import { binds, levelNames, ownershipNames } from "../../plan/population";
import type { Scope } from "../../plan/schema/scope";
import { columnLetters, sheetPrefix } from "../../sheet/address";
import { heightFor } from "../../sheet/heights";
import { pixelsPerCharacter } from "../../sheet/style";
import type { ManyRows, SheetCell, SheetModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import type { RolledUp } from "../../returns/roll-up";
import type { FigureLine } from "./figures";

/** "Số liệu theo trường": every figure by school and key. The other sheets calculate from it, and a later one reads it. */
const dataName = "Số liệu theo trường";

export const dataHeads = ["Mã trường", "Tên trường", "Cấp học", "Loại hình", "Mã số liệu", "Nội dung", "Tử số hoặc giá trị", "Mẫu số", "Câu trả lời", "Được tính"] as const; // prettier-ignore
/** Where each of the headings stands, from the left: what is printed first. */
const [code, name, level, owner, keyColumn, words, n, d, answer, counts] = [0, 1, 7, 8, 9, 2, 3, 4, 5, 6] as const;
const places = [code, name, level, owner, keyColumn, words, n, d, answer, counts];
const populations = places.length;
/** Pixels by place; the first seven come onto paper, as wide as it is. */
const pixels = [76, 184, 412, 72, 60, 76, 52, 140, 100, 360];
const printed = 7;
const px = (column: number): number => pixels[column] ?? 150;

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

/** Who a school is, as the first columns say it. */
export const schoolTexts = ({ code, name, levels, ownership }: FigureLine["school"]): readonly string[] => [
  code,
  name,
  levels.map((level) => levelNames[level]).join("; "),
  ownershipNames[ownership],
];

/** The looks of the columns, a population's mark in the last ones. */
const stylesFor = (scopes: readonly Populated[]): readonly StyleName[] => {
  const centred: readonly number[] = [n, d, answer, counts];
  const own = places.map((_, at): StyleName => (centred.includes(at) ? "paperDataCenter" : "paperData")); // prettier-ignore
  return [...own, ...scopes.map((): StyleName => "paperDataCenter")];
};

const contentsOf = (line: FigureLine, scopes: readonly Populated[]): readonly (string | number | null)[] => {
  const { school } = line;
  const contents: (string | number | null)[] = places.map(() => null);
  schoolTexts(school).forEach((said, which) => (contents[[code, name, level, owner][which] ?? code] = said));
  contents[keyColumn] = line.key;
  contents[words] = line.words;
  contents[n] = line.n;
  contents[d] = line.d;
  contents[answer] = line.answer;
  contents[counts] = line.counts ? 1 : 0;
  return [...contents, ...scopes.map(({ scope }) => (binds(scope, school) ? 1 : 0))];
};

/** Every line as a row, made when it is written: of a province's schools there are a hundred thousand. */
const manyRows = (lines: readonly FigureLine[], scopes: readonly Populated[]): ManyRows => {
  const heightOf = heights();
  return {
    top: dataTop + 1,
    count: lines.length,
    styles: stylesFor(scopes),
    row: (at) => {
      const line = lines[at];
      if (line === undefined) throw new Error(`no line ${at}`);
      return { height: heightOf(line), contents: contentsOf(line, scopes) };
    },
  };
};

const note =
  "Mỗi dòng là một số liệu của một trường, như trường đã báo cáo. Trang tính “Kết quả chỉ tiêu” cộng từ các dòng có “Được tính” bằng 1; các cột bên phải cho biết trường thuộc phạm vi nào của chỉ tiêu. Không sửa trang tính này. Trang để tra cứu: khi in cả tệp chỉ in phần đầu này.";

/** As high as its words need; lines of one thing asked and one school's name are measured once. */
const heights = (): ((line: FigureLine) => number) => {
  const known = new Map<string, number>();
  const height = (text: string, column: number): number => {
    const at = `${column} ${text}`;
    const own = known.get(at) ?? heightFor([{ text, px: px(column), style: "paperData" }], 16.5);
    known.set(at, own);
    return own;
  };
  return ({ words: said, school, key }) =>
    Math.max(height(said, words), height(school.name, name), height(school.code, code), height(key, keyColumn));
};

/** "Thuộc phạm vi: Mầm non, Tiểu học; Công lập": a population as the heading of its column. */
const scopeHead = ({ levels, ownership }: Scope): string => {
  const [owned, ...more] = ownership;
  const only = owned === undefined || more.length > 0 ? "" : `; ${ownershipNames[owned]}`;
  return `Thuộc phạm vi: ${levels.map((each) => levelNames[each]).join(", ")}${only}`;
};

export const dataSheet = (rolled: RolledUp, lines: readonly FigureLine[], footer: string): SheetModel => {
  const scopes = populationsOf(rolled);
  const width = pixels.slice(0, printed).reduce((sum, own) => sum + own, 0);
  return {
    name: dataName,
    visibility: "visible",
    columns: [...pixels, ...scopes.map(() => px(populations))].map((own) => ({ width: own / pixelsPerCharacter, hidden: false })), // prettier-ignore
    rows: [
      { row: 0, height: 24 },
      { row: 1, height: heightFor([{ text: note, px: width, style: "paperFooter" }]) },
      { row: dataTop, height: 48 },
    ],
    cells: [
      text(0, 0, "SỐ LIỆU THEO TRƯỜNG", "paperTitle"),
      text(1, 0, note, "paperFooter"),
      ...dataHeads.map((head, at) => text(dataTop, places[at] ?? at, head, "paperHeadSmall")),
      ...scopes.map(({ scope }, at) => text(dataTop, populations + at, scopeHead(scope), "paperHeadSmall")),
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: printed - 1 })),
    freeze: { rows: dataTop + 1, columns: 2 },
    print: {
      landscape: true,
      repeatRows: { from: dataTop, to: dataTop },
      area: { top: 0, left: 0, bottom: 1, right: printed - 1 },
      page: { kind: "paper", footer },
    },
    validations: [],
    conditionalFormats: [],
    protected: true,
    many: manyRows(lines, scopes),
    filter: lines.length === 0 ? null : { top: dataTop, left: 0, bottom: dataTop + lines.length, right: populations + scopes.length - 1 }, // prettier-ignore
  };
};
