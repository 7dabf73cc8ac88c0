import { heightFor, pixelsOf } from "../../sheet/heights";
import { hiddenSheet, type SheetCell, type SheetModel, type Validation, type WorkbookModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import {
  type BookColumn,
  type BookFaults,
  type BookLine,
  bookSheets,
  fixColumn,
  orderColumn,
  planItems,
  planLevels,
  type RuleBook,
  tableParts,
  tablesSheet,
} from "./book";
import { guideLines } from "./guide";
import { mark, markSheet } from "./mark";

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
  "fix",
]);

/** How it looks where it is told what is wrong with a line. */
export const fixStyle = "overdue" satisfies StyleName;

/** How the cells of a column look. */
const styleOf = (key: string): StyleName => {
  if (key === fixColumn.key) return fixStyle;
  return said.has(key) ? "body" : "asTyped";
};

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
      ...lines.flatMap((line, row) => columns.map(({ key }, n) => text(row + 1, n, line[n] ?? "", styleOf(key)))),
    ],
    merges: [],
    freeze: { rows: 1, columns: frozen },
    print: { landscape: true, repeatRows: { from: 0, to: 0 }, area: null, page: { kind: "work", header: null } },
    validations: [...columns.flatMap((column, n) => listOn(column, n, bottom)), ...validations],
    conditionalFormats: [],
    protected: false,
    filter: { top: 0, left: 0, bottom: lines.length, right: columns.length - 1 },
  };
}

const cellsOf = (columns: readonly BookColumn[], line: BookLine, fault: string | undefined): readonly string[] =>
  columns.map(({ key }) => (key === fixColumn.key ? (fault ?? "") : (line[key] ?? "")));

interface Told {
  readonly lines: readonly BookLine[];
  readonly faults: readonly string[];
  readonly frozen: number;
}

const listSheet = (
  sheet: { readonly name: string; readonly columns: readonly BookColumn[] },
  { lines, faults, frozen }: Told,
): SheetModel => sheetOf({ ...sheet, lines: lines.map((line, n) => cellsOf(sheet.columns, line, faults[n])), frozen });

function planSheet(line: BookLine, faults: readonly string[]): SheetModel {
  const items = Object.entries(planItems);
  const level = items.findIndex(([key]) => key === "level") + 1;
  const lines = items.map(([key, head], n) => [head, line[key] ?? "", faults[n] ?? ""]);
  const { name, columns } = bookSheets.plan;
  const choice: BookColumn = { key: "level", head: planItems.level, width: 0, list: planLevels };
  const validations = listOn(choice, 1, level).map((one) => ({ ...one, area: { ...one.area, top: level } }));
  return sheetOf({ name, columns, lines, frozen: 1, validations });
}

/** The tables line by line; behind their cells what is wrong, and where each line stands in the document. */
function tablesSheetOf(lines: readonly (readonly string[])[], faults: readonly string[]): SheetModel {
  const width = Math.max(6, ...lines.map((line) => line.length)) - 3;
  const columns: BookColumn[] = [
    { key: "table", head: "Bảng", width: 8 },
    { key: "part", head: "Phần", width: 16 },
    { key: "row", head: "Mã dòng", width: 10 },
    ...Array.from({ length: width }, (_, n) => ({ key: `cell${n}`, head: `Ô ${n + 1}`, width: n === 1 ? 50 : 22 })),
    fixColumn,
    orderColumn,
  ];
  const whole = lines.map((line, n) => [
    ...Array.from({ length: width + 3 }, (_, at) => line[at] ?? ""),
    faults[n] ?? "",
    String(n + 1),
  ]);
  return sheetOf({ name: tablesSheet, columns, lines: whole, frozen: 3 });
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
  filter: null,
});

const nothingWrong: BookFaults = { plan: [], tables: [], targets: [], measures: [], units: [], reporting: [] };

/** The mark by which a rule sheet is known, and the lines that it is written with, so that one that is deleted is missed. */
const markCells = ({ targets, tables }: RuleBook): readonly SheetCell[] => [
  text(0, 0, mark, "key"),
  ...targets.map(({ code = "" }, n) => text(n + 1, 1, code, "key")),
  ...tables
    .filter(([, part]) => part === tableParts.row || part === tableParts.section)
    .map(([table = "", , row = ""], n) => text(n + 1, 2, `${table}.${row}`, "key")),
];

/** The workbook in which a person reviews a plan's rules: the targets first, all cells text; `faults` stand beside their lines. */
export const ruleSheet = (book: RuleBook, faults: BookFaults = nothingWrong): WorkbookModel => ({
  title: `Quy tắc – ${book.plan["title"] ?? ""}`,
  sheets: [
    listSheet(bookSheets.targets, { lines: book.targets, faults: faults.targets, frozen: 3 }),
    listSheet(bookSheets.measures, { lines: book.measures, faults: faults.measures, frozen: 1 }),
    planSheet(book.plan, faults.plan),
    tablesSheetOf(book.tables, faults.tables),
    listSheet(bookSheets.units, { lines: book.units, faults: faults.units, frozen: 1 }),
    listSheet(bookSheets.reporting, { lines: book.reporting, faults: faults.reporting, frozen: 1 }),
    guideSheet(),
    hiddenSheet(markSheet, [40, 40, 20], markCells(book)),
  ],
  names: [],
});
