import { heightFor, pixelsOf } from "../../sheet/heights";
import { hiddenSheet, type SheetCell, type SheetModel, type Validation, type WorkbookModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import { type BookColumn, type BookLine, bookSheets, planItems, planLevels, type RuleBook, tablesSheet } from "./book";
import { guideLines } from "./guide";

/** The very hidden sheet by which a rule sheet is known, whatever its other sheets are called. */
export const markSheet = "rs_rules";
export const mark = "RASOAT-QUY-TAC 1";

const text = (row: number, column: number, words: string, style: StyleName): SheetCell => ({
  row,
  column,
  content: words === "" ? null : { type: "text", text: words },
  style,
});

const listOn = ({ head, list }: BookColumn, column: number, bottom: number): Validation[] =>
  list === undefined
    ? []
    : [
        {
          area: { top: 1, left: column, bottom, right: column },
          rule: { type: "list", values: list },
          onError: "stop",
          prompt: { title: head, text: "Chọn trong danh sách." },
          error: { title: head, text: `Chỉ nhận: ${list.join(", ")}.` },
        },
      ];

/** What a person ticks or corrects wears the colour of entry; what the document says does not. */
const said = new Set([
  "sure",
  "why",
  "code",
  "quote",
  "cell",
  "deadline",
  "like",
  "table",
  "row",
  "clause",
  "about",
  "text",
]);

const spare = 60;

interface Sheet {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly lines: readonly (readonly string[])[];
  readonly frozen: number;
  readonly validations?: readonly Validation[];
}

const heightOf = (columns: readonly BookColumn[], line: readonly string[]): number => {
  const shown = columns.flatMap(({ width, hidden }, n) =>
    hidden === true ? [] : [{ text: line[n] ?? "", px: pixelsOf(width), style: "asTyped" as const }],
  );
  return Math.min(180, heightFor(shown));
};

function sheetOf({ name, columns, lines, frozen, validations = [] }: Sheet): SheetModel {
  const bottom = lines.length + spare;
  return {
    name,
    visibility: "visible",
    columns: columns.map(({ width, hidden = false }) => ({ width, hidden })),
    rows: [{ row: 0, height: 34 }, ...lines.map((line, n) => ({ row: n + 1, height: heightOf(columns, line) }))],
    cells: [
      ...columns.map(({ head, key }, n) => text(0, n, head, said.has(key) ? "header" : "headerEntry")),
      ...lines.flatMap((line, row) =>
        columns.map(({ key }, n) => text(row + 1, n, line[n] ?? "", said.has(key) ? "body" : "asTyped")),
      ),
    ],
    merges: [],
    freeze: { rows: 1, columns: frozen },
    print: { landscape: true, repeatRows: { from: 0, to: 0 }, area: null, page: { kind: "work", header: null } },
    validations: [...columns.flatMap((column, n) => listOn(column, n, bottom)), ...validations],
    conditionalFormats: [],
    protected: false,
  };
}

const cellsOf = (columns: readonly BookColumn[], line: BookLine): readonly string[] =>
  columns.map(({ key }) => line[key] ?? "");

const listSheet = (
  sheet: { readonly name: string; readonly columns: readonly BookColumn[] },
  lines: readonly BookLine[],
  frozen: number,
): SheetModel => sheetOf({ ...sheet, lines: lines.map((line) => cellsOf(sheet.columns, line)), frozen });

function planSheet(line: BookLine): SheetModel {
  const items = Object.entries(planItems);
  const level = items.findIndex(([key]) => key === "level") + 1;
  const lines = items.map(([key, head]) => [head, line[key] ?? ""]);
  const { name, columns } = bookSheets.plan;
  const choice: BookColumn = { key: "level", head: planItems.level, width: 0, list: planLevels };
  const validations = listOn(choice, 1, level).map((one) => ({ ...one, area: { ...one.area, top: level } }));
  return sheetOf({ name, columns, lines, frozen: 1, validations });
}

function tablesSheetOf(lines: readonly (readonly string[])[]): SheetModel {
  const width = Math.max(6, ...lines.map((line) => line.length)) - 3;
  const columns: BookColumn[] = [
    { key: "table", head: "Bảng", width: 8 },
    { key: "part", head: "Phần", width: 16 },
    { key: "row", head: "Mã dòng", width: 10 },
    ...Array.from({ length: width }, (_, n) => ({ key: `cell${n}`, head: `Ô ${n + 1}`, width: n === 1 ? 50 : 22 })),
  ];
  return sheetOf({ name: tablesSheet, columns, lines, frozen: 3 });
}

const guideSheet = (): SheetModel => ({
  ...sheetOf({
    name: "Hướng dẫn",
    columns: [
      { key: "about", head: "Việc", width: 26 },
      { key: "text", head: "Cách làm", width: 100 },
    ],
    lines: guideLines,
    frozen: 0,
  }),
});

/** The workbook in which a person reviews a plan's rules: the targets first, all cells text. */
export const ruleSheet = (book: RuleBook): WorkbookModel => ({
  title: `Quy tắc – ${book.plan["title"] ?? ""}`,
  sheets: [
    listSheet(bookSheets.targets, book.targets, 4),
    listSheet(bookSheets.measures, book.measures, 1),
    planSheet(book.plan),
    tablesSheetOf(book.tables),
    listSheet(bookSheets.units, book.units, 1),
    listSheet(bookSheets.reporting, book.reporting, 1),
    guideSheet(),
    hiddenSheet(markSheet, [40], [text(0, 0, mark, "key")]),
  ],
  names: [],
});
