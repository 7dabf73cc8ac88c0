import { escapeText, plainText } from "../../../files/xml/text";
import { serialOfDay } from "../../../kernel/day";
import type { Day } from "../../../kernel/ids";
import { columnLetters } from "../../../sheet/address";
import type { SheetCell, SheetModel, SheetRow } from "../../../sheet/model";
import type { Style } from "../../../sheet/style";
import { styles } from "../../../sheet/styles";
import { encodeString } from "../strings";
import { columnsBehind, hasNothingBehind } from "./behind";
import { cellLook, lookOf, Looks } from "./looks";
import { manyRows } from "./many-rows";
import { type PlacedFormula, type Shared, sharedFormulas } from "./shared-formulas";
import { type SharedTexts, textXml } from "./shared-texts";
import { strutColumn, strutColumns, strutSizes } from "./strut";

/*
 * The rows of a sheet, made one after the other as its part is written and not held: the library holds every cell as several
 * objects, and writes a whole workbook at one go.
 */

const place = (row: number, column: number): string => `${row},${column}`;

/** Cells behind the first of a merged area: nothing is seen of them but their lines. */
const behindMerges = ({ merges }: SheetModel): ReadonlySet<string> =>
  new Set(
    merges.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) - 1 }, (_, index) => {
        const [row, column] = [Math.floor((index + 1) / (right - left + 1)), (index + 1) % (right - left + 1)];
        return place(top + row, left + column);
      }),
    ),
  );

const hasLines = ({ style: name }: SheetCell): boolean => {
  const style: Style = styles[name];
  return style.border === true;
};

/** The cells that are written, by row and in the order of columns. */
const cellsByRow = (sheet: SheetModel): ReadonlyMap<number, readonly SheetCell[]> => {
  const behind = behindMerges(sheet);
  const rows = new Map<number, SheetCell[]>();
  for (const cell of sheet.cells) {
    if (cell.content === null && !hasLines(cell) && behind.has(place(cell.row, cell.column))) continue;
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  for (const row of rows.values()) row.sort((one, other) => one.column - other.column);
  return rows;
};

const dayValue = (day: Day): number => {
  const serial = serialOfDay(day);
  if (serial === null) throw new Error(`Not a day that Excel knows: ${day}`);
  return serial;
};

/** A formula as a file holds it. */
export const writtenFormula = (formula: string): string => plainText(formula).replace(/^=/, "");

const formulaXml = (formula: string, shared: Shared | undefined): string => {
  if (shared === undefined) return `<f>${escapeText(formula)}</f>`;
  const { index, area } = shared;
  return area === null
    ? `<f t="shared" si="${index}"/>`
    : `<f t="shared" si="${index}" ref="${area}">${escapeText(formula)}</f>`;
};

/** What a formula came to: its kind as an attribute, and its value; null: it is calculated when the file is opened. */
const cachedXml = (cached: string | number | boolean | null): readonly [kind: string, value: string] => {
  if (cached === null) return ["", ""];
  if (typeof cached === "number") return ["", `<v>${cached}</v>`];
  if (typeof cached === "boolean") return [' t="b"', `<v>${cached ? "1" : "0"}</v>`];
  return [' t="str"', cached === "" ? "<v/>" : `<v>${escapeText(encodeString(cached))}</v>`];
};

/** Cells of a sheet that is still packed as small as it goes. */
const longest = 20_000;

/** The rows of one sheet. */
export class SheetRows {
  readonly looks = new Looks();
  private readonly cells: ReadonlyMap<number, readonly SheetCell[]>;
  private readonly shared: ReadonlyMap<string, Shared>;
  private readonly said: ReadonlyMap<string, string>;
  private readonly rows: ReadonlyMap<number, SheetRow>;
  private readonly struts: ReadonlyMap<number, number>;
  /** Every row that is written, the many aside. */
  private readonly numbers: readonly number[];

  /** `formulas` as the sheet's part is to say them. */
  constructor(
    private readonly sheet: SheetModel,
    formulas: readonly PlacedFormula[],
  ) {
    this.cells = cellsByRow(sheet);
    this.shared = sharedFormulas(formulas);
    this.said = new Map(formulas.map(({ row, column, formula }) => [place(row, column), formula]));
    this.rows = new Map(sheet.rows.filter(({ height, hidden }) => height !== undefined || hidden === true).map((row) => [row.row, row])); // prettier-ignore
    this.struts = strutSizes(sheet);
    this.numbers = [...new Set([...this.cells.keys(), ...this.rows.keys()])].sort((one, other) => one - other);
    for (const number of this.numbers) for (const cell of this.cells.get(number) ?? []) this.looks.add(lookOf(cell));
    for (const strut of this.struts.values()) this.looks.add({ strut });
    for (const style of this.many?.styles ?? []) this.looks.add({ style, day: false });
    if (hasNothingBehind(sheet)) this.looks.add("behind");
  }

  private get many() {
    const { many } = this.sheet;
    return many === undefined || many.count === 0 ? null : many;
  }

  /** Whether packing it as small as can be would take too long. */
  get isLong(): boolean {
    return this.many !== null || this.sheet.cells.length > longest;
  }

  /** Whether any cell may hold a text that stands in the workbook's own part for texts. */
  get hasTexts(): boolean {
    return this.many !== null || this.sheet.cells.some(({ content }) => content?.type === "text");
  }

  /** The area from the first cell to the last row and column that say anything; null: there is none. */
  get size(): string | null {
    const { rows: own, columns, cells } = this.sheet;
    const most = (counts: readonly number[]): number => counts.reduce((one, other) => Math.max(one, other), 0);
    const many = this.many;
    const height = most([
      ...own.map(({ row }) => row + 1),
      ...cells.map(({ row }) => row + 1),
      many === null ? 0 : many.top + many.count,
    ]);
    const width = most([
      columns.length + strutColumns(this.sheet).length,
      ...cells.map(({ column }) => column + 1),
      many?.styles.length ?? 0,
    ]);
    if (height === 0 && width === 0) return null;
    return `A1:${columnLetters(Math.max(0, width - 1))}${Math.max(1, height)}`;
  }

  /** The columns behind the sheet's own, where nothing can be typed. */
  get columnsBehind(): string {
    return hasNothingBehind(this.sheet) ? columnsBehind(this.sheet, this.looks.numberOf("behind")) : "";
  }

  /** Row by row; the workbook's texts are numbered on the way. */
  *xml(texts: SharedTexts): Generator<string> {
    const many = this.many;
    const before = many === null ? this.numbers : this.numbers.filter((row) => row < many.top);
    for (const row of before) yield this.rowXml(row, texts);
    if (many === null) return;
    yield* manyRows(many, this.looks, texts);
    for (const row of this.numbers.filter((each) => each > many.top)) yield this.rowXml(row, texts);
  }

  private rowXml(row: number, texts: SharedTexts): string {
    const { height, hidden, grows } = this.rows.get(row) ?? {};
    // A height that programs may change is no height of the user's own.
    const tall = height === undefined ? "" : ` ht="${height}"${grows === true ? "" : ' customHeight="1"'}`;
    const own = (this.cells.get(row) ?? []).map((cell) => this.cellXml(cell, texts)).join("");
    const cells = own + this.strutXml(row);
    const open = `<row r="${row + 1}"${tall}${hidden === true ? ' hidden="1"' : ""}`;
    if (cells !== "") return `${open}>${cells}</row>`;
    return this.rows.has(row) ? `${open}/>` : "";
  }

  private strutXml(row: number): string {
    const strut = this.struts.get(row);
    if (strut === undefined) return "";
    return `<c r="${columnLetters(strutColumn(this.sheet))}${row + 1}"${cellLook(this.looks.numberOf({ strut }))}/>`;
  }

  private cellXml(cell: SheetCell, texts: SharedTexts): string {
    const { row, column, content } = cell;
    const look = cellLook(this.looks.numberOf(lookOf(cell)));
    const at = `<c r="${columnLetters(column)}${row + 1}"`;
    switch (content?.type) {
      case undefined:
        return look === "" ? "" : `${at}${look}/>`;
      case "text": {
        const text = encodeString(content.text);
        // Excel would take a plain "#N/A" for an error: a text that begins so stands in its cell, as rich text of one run.
        if (text.startsWith("#")) return `${at} t="inlineStr"${look}><is><r>${textXml(text)}</r></is></c>`;
        return `${at} t="s"${look}><v>${texts.at(text)}</v></c>`;
      }
      case "number":
        return `${at}${look}><v>${content.value}</v></c>`;
      case "day":
        return `${at}${look}><v>${dayValue(content.day)}</v></c>`;
      case "formula": {
        const own = place(row, column);
        const [kind, value] = cachedXml(content.cached);
        const formula = formulaXml(this.said.get(own) ?? writtenFormula(content.formula), this.shared.get(own));
        return `${at}${look}${kind}>${formula}${value}</c>`;
      }
    }
  }
}
