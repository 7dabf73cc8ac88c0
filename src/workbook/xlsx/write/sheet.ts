import type { Day } from "../../../kernel/ids";
import type { Cell, WriteOptions } from "hucre/xlsx";
import type { Print, SheetCell, SheetModel } from "../../../sheet/model";
import { areaName } from "../../../sheet/address";
import { pageSetup } from "../../../sheet/page";
import type { Style } from "../../../sheet/style";
import { dayFormat, type StyleName, styles } from "../../../sheet/styles";
import { serialOfDay } from "../../../kernel/day";
import { plainText } from "../../../files/xml/text";
import { encodeString } from "../strings";
import { chartOf } from "./chart";
import { type Named, withNamedAreas } from "./named-areas";
import { type PlacedFormula, placedFormulas, type Shared, sharedFormulas } from "./shared-formulas";
import { sampleCells } from "./many-rows";
import { strutColumns, strutsOf } from "./strut";
import { cellStyle } from "./style";
import { conditionalRule, dataValidations } from "./validation";

type WriteSheet = WriteOptions["sheets"][number];

/** A text as rich text of one run: the writer would take a plain "#N/A" for an error. */
const textCell = (text: string): Partial<Cell> =>
  text.startsWith("#") ? { richText: [{ text }], type: "richText" } : { value: text, type: "string" };

function dayCell(day: Day, style: Style): Partial<Cell> {
  const serial = serialOfDay(day);
  if (serial === null) throw new Error(`Not a day that Excel knows: ${day}`);
  return {
    value: serial,
    type: "number",
    style: cellStyle({ ...style, numberFormat: style.numberFormat ?? dayFormat }),
  };
}

const sharedCell = (formula: string, { index, area }: Shared): Partial<Cell> => ({
  formulaType: "shared",
  formulaSharedIndex: index,
  ...(area === null ? { formula: "" } : { formula, formulaRef: area }),
});

/** A formula as a file holds it. */
const written = (formula: string): string => plainText(formula).replace(/^=/, "");

function content(cell: SheetCell, formula: string | undefined, shared: Shared | undefined): Partial<Cell> {
  const { content } = cell;
  switch (content?.type) {
    case undefined:
      return { value: null };
    case "text":
      return textCell(encodeString(content.text));
    case "number":
      return { value: content.value, type: "number" };
    case "day":
      return dayCell(content.day, styles[cell.style]);
    case "formula": {
      const said = formula ?? written(content.formula);
      const cached = typeof content.cached === "string" ? encodeString(content.cached) : content.cached;
      return {
        ...(shared === undefined ? { formula: said } : sharedCell(said, shared)),
        ...(cached !== null && { formulaResult: cached }),
      };
    }
  }
}

/** A look in the writer's terms, made once: a sheet has tens of thousands of cells and a few dozen looks. */
const looks = new Map<StyleName, ReturnType<typeof cellStyle>>();
const lookOf = (name: StyleName): ReturnType<typeof cellStyle> => {
  const look = looks.get(name) ?? cellStyle(styles[name]);
  looks.set(name, look);
  return look;
};

/** Cells behind the first of a merged area: nothing is seen of them but their lines. */
const behindMerges = ({ merges }: SheetModel): ReadonlySet<string> =>
  new Set(
    merges.flatMap(({ top, left, bottom, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) - 1 }, (_, index) => {
        const [row, column] = [Math.floor((index + 1) / (right - left + 1)), (index + 1) % (right - left + 1)];
        return `${top + row},${left + column}`;
      }),
    ),
  );

const hasLines = (name: StyleName): boolean => {
  const style: Style = styles[name];
  return style.border === true;
};

const cellsOf = (sheet: SheetModel, formulas: readonly PlacedFormula[]): Map<string, Partial<Cell>> => {
  const shared = sharedFormulas(formulas);
  const said = new Map(formulas.map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const behind = behindMerges(sheet);
  const cells = [...sheet.cells, ...sampleCells(sheet)].flatMap((cell): [string, Partial<Cell>][] => {
    const at = `${cell.row},${cell.column}`;
    if (cell.content === null && !hasLines(cell.style) && behind.has(at)) return [];
    return [[at, { style: lookOf(cell.style), ...content(cell, said.get(at), shared.get(at)) }]];
  });
  return new Map([...cells, ...strutsOf(sheet)]);
};

const rowsOf = (sheet: SheetModel) =>
  new Map(
    sheet.rows.map(({ row, height, hidden }) => [
      row,
      { ...(height !== undefined && { height }), ...(hidden === true && { hidden: true }) },
    ]),
  );

/** Empty rows down to the last that has a height or is hidden: the writer passes over rows behind the last cell. */
const blankRows = ({ rows }: SheetModel): [][] =>
  Array.from({ length: rows.reduce((most, { row }) => Math.max(most, row + 1), 0) }, () => []);

type Texts = ReturnType<typeof pageSetup>["others"];

const part = (code: "&L" | "&C", text: string | undefined): string =>
  text === undefined ? "" : `${code}${plainText(text)}`;
const header = ({ centerHeader }: Texts): string => part("&C", centerHeader);
const footer = ({ leftFooter, centerFooter }: Texts): string => part("&L", leftFooter) + part("&C", centerFooter);

/** A4; the writer names the row before a break. */
const printOf = (print: Print): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> => {
  const { margins, fitsWidth, first, others } = pageSetup(print);
  return {
    ...(print.breaks !== undefined && print.breaks.length > 0 && { rowBreaks: print.breaks.map((row) => row - 1) }),
    pageSetup: {
      paperSize: "a4",
      orientation: print.landscape ? "landscape" : "portrait",
      ...(fitsWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true } : { scale: 100 }),
      margins,
    },
    headerFooter: {
      oddHeader: header(others),
      oddFooter: footer(others),
      ...(first !== null && { differentFirst: true, firstHeader: header(first), firstFooter: footer(first) }),
    },
  };
};

const visibilityOf = (sheet: SheetModel) => ({
  ...(sheet.visibility === "hidden" && { hidden: true }),
  ...(sheet.visibility === "veryHidden" && { veryHidden: true }),
});

function frozen({ freeze }: SheetModel): Pick<WriteSheet, "freezePane"> {
  if (freeze === null || (freeze.rows === 0 && freeze.columns === 0)) return {};
  return { freezePane: { rows: freeze.rows, columns: freeze.columns } };
}

/** Protection without a password: it guards against slips, not people; widths, heights and looks stay free. */
const protection = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
};

/** A filter works on a protected sheet where its protection says so. */
const protectedAs = ({ filter }: SheetModel) => (filter == null ? protection : { ...protection, autoFilter: true });

/** The formulas of a sheet as its part is to hold them, and the names in them. */
export const formulasOf = (sheet: SheetModel): Named =>
  withNamedAreas(placedFormulas(sheet.cells, written), sheet.name);

/** One sheet in the writer's terms; `formulas` as `formulasOf` has them where the names in them are defined. */
export const writeSheet = (
  sheet: SheetModel,
  formulas: readonly PlacedFormula[] = placedFormulas(sheet.cells, written),
): WriteSheet => ({
  name: sheet.name,
  ...visibilityOf(sheet),
  columns: [
    ...sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    ...strutColumns(sheet),
  ],
  rowDefs: rowsOf(sheet),
  rows: blankRows(sheet),
  cells: cellsOf(sheet, formulas),
  merges: sheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  dataValidations: dataValidations(sheet.validations),
  conditionalRules: sheet.conditionalFormats.map(conditionalRule),
  ...frozen(sheet),
  ...(sheet.print !== null && printOf(sheet.print)),
  ...(sheet.filter != null && { autoFilter: { range: areaName(sheet.filter) } }),
  ...(sheet.charts !== undefined && { charts: sheet.charts.map((chart) => chartOf(sheet.name, chart)) }),
  ...(sheet.protected && { protection: protectedAs(sheet) }),
});
