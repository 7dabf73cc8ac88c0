import { metaSheetName } from "../sheet/identity";
import type { SheetCell, SheetModel } from "../sheet/model";
import type { Text } from "../kernel/text";
import { shownStatuses } from "../verdict/shown";
import { cellName, columnLetters } from "../sheet/address";
import { periodKinds, periodTable } from "./period-words";
import { type Phrase, phrases } from "./phrases";
import { quoted } from "./text";
import { type Head, heads, statusText } from "../sheet/labels";

interface Line {
  readonly key: string;
  readonly words: Text;
}

/**
 * LibreOffice saves what a formula gives without its outer spaces and believes that when it opens the file again, so a
 * phrase that joins others keeps them as no-break spaces.
 */
const joining = (text: string): string => text.replace(/^ | $/g, "\u00a0");

/** What formulas look up, and nobody reads: behind all words, which keep their places. */
const tables = { periodKinds, periodTable } as const;

const lines: readonly Line[] = [
  ...shownStatuses.map((shown) => ({ key: `status ${shown}`, words: statusText(shown) })),
  ...Object.entries(heads).map(([head, words]) => ({ key: `header ${head}`, words })),
  ...Object.entries(phrases).map(([key, { vi, en }]) => ({ key, words: { vi: joining(vi), en: joining(en) } })),
  ...Object.entries(tables).map(([key, words]) => ({ key: `table ${key}`, words })),
];

/**
 * From the hidden sheet that says whose the workbook is, beside that, formulas take their words by their places: each sheet
 * costs a program much, whatever is on it. In forms made before they have a sheet of their own.
 */
export const wordsSheetName = metaSheetName;
/** Their columns, behind those of the identity: in Vietnamese, in English, as chosen. */
const [viColumn, enColumn, shownColumn] = [2, 3, 4] as const;
/** Above them stands the language that they are shown in. */
const languageRow = 0;
const firstRow = 1;

const span = (column: number, from: number, to: number): string => {
  const letters = columnLetters(column);
  return `${wordsSheetName}!$${letters}$${from + 1}:$${letters}$${to + 1}`;
};
const spot = (row: number, column: number): string => span(column, row, row).split(":", 1)[0] ?? "";

const rows: ReadonlyMap<string, number> = new Map(lines.map(({ key }, index) => [key, firstRow + index]));
const rowOf = (key: string): number => rows.get(key) ?? languageRow;

/** Whether English is chosen. */
export const isEnglish = `${spot(languageRow, viColumn)}="en"`;

/** The cell that holds a phrase in the language chosen. */
export const word = (key: Phrase): string => spot(rowOf(key), shownColumn);

/** The cell that holds what is looked up in the language chosen. */
export const tableCell = (key: keyof typeof tables): string => spot(rowOf(`table ${key}`), shownColumn);

/** The cell that holds a column's heading in the language chosen. */
export const headerWord = (head: Head): string => spot(rowOf(`header ${head}`), shownColumn);

const isProblem = (key: string): boolean => /^I.$/.test(key);
/** The problem codes stand together; each is told by its second letter. */
const problems = lines.flatMap(({ key }, index) =>
  isProblem(key) ? [{ letter: key.slice(1), row: firstRow + index }] : [],
);
const problemRows = problems.map(({ row }) => row);
const problemLetters = quoted(problems.map(({ letter }) => letter).join(""));

/** The phrase of a problem code that a cell holds. */
export const wordFor = (code: string): string =>
  `INDEX(${span(shownColumn, Math.min(...problemRows), Math.max(...problemRows))},FIND(RIGHT(${code}),${problemLetters}))`;

/** The statuses in the language chosen, in the order of `shownStatuses`. */
export const statusRange = span(shownColumn, firstRow, firstRow + shownStatuses.length - 1);

export const inVietnamese = (key: Phrase): string => joining(phrases[key].vi);
/** The status of this number (from 1) in the order of `shownStatuses`. */
export const statusInVietnamese = (ruling: number): string => {
  const shown = shownStatuses[ruling - 1];
  return shown === undefined ? "" : statusText(shown).vi;
};

const text = (row: number, column: number, content: string): SheetCell => ({
  row,
  column,
  content: { type: "text", text: content },
  style: "key",
});

/** A word or a range of words as formulas name it. */
export const namedWords = new RegExp(`${wordsSheetName}!\\$[A-Z]+\\$\\d+(?::\\$[A-Z]+\\$\\d+)?`, "g");

/** The words and ranges of words that a formula names, as often as it does. */
export const wordsNamed = (formula: string): readonly string[] => formula.match(namedWords) ?? [];

/** The rows (from 0) of a word or a range of words. */
export const rowsOfWords = (reference: string): readonly number[] => {
  const [first = 0, last = first] = Array.from(reference.matchAll(/\$(\d+)/g), ([, row]) => Number(row) - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** The word in a row of the sheet, from 0, in the language chosen. */
export const wordAt = (row: number): string => spot(row, shownColumn);

/** The rows of words that formulas of these sheets name. */
const rowsNamed = (sheets: readonly SheetModel[]): ReadonlySet<number> => {
  const references = new Set<string>();
  for (const { cells } of sheets)
    for (const { content } of cells)
      if (content?.type === "formula") for (const reference of wordsNamed(content.formula)) references.add(reference);
  return new Set([...references].flatMap(rowsOfWords));
};

/** Whether a cell of that sheet is of the words, and not of the identity. */
export const isOfWords = ({ column }: Pick<SheetCell, "column">): boolean => column >= viColumn;

const chosen = (languageCell: string): SheetCell => ({
  row: languageRow,
  column: viColumn,
  content: {
    type: "formula",
    formula: `IFERROR(IF(UPPER(TRIM(${languageCell}))="EN","en","vi"),"vi")`,
    cached: "vi",
  },
  style: "key",
});

/**
 * The very hidden sheet with the words that these sheets show, in both languages, each at its place; `languageCell` is where
 * VI or EN is chosen; should its sheet be deleted, all goes on in Vietnamese. What its formulas come to is not remembered: nobody sees it.
 */
export const withWords = (hidden: SheetModel, sheets: readonly SheetModel[], languageCell: string): SheetModel => {
  const used = rowsNamed(sheets);
  const language = `$${columnLetters(viColumn)}$${languageRow + 1}`;
  const words = lines.flatMap(({ words: { vi, en } }, index): readonly SheetCell[] => {
    const row = firstRow + index;
    if (!used.has(row)) return [];
    // Where a language says nothing its cell is blank, of which programs make a nought.
    const asText = vi === "" || en === "" ? '&""' : "";
    const shown = `IF(${language}="en",${cellName(row, enColumn)},${cellName(row, viColumn)})${asText}`;
    return [
      ...(vi === "" ? [] : [text(row, viColumn, vi)]),
      ...(en === "" ? [] : [text(row, enColumn, en)]),
      { row, column: shownColumn, content: { type: "formula", formula: shown, cached: null }, style: "key" },
    ];
  });
  return {
    ...hidden,
    columns: [...hidden.columns, ...[viColumn, enColumn, shownColumn].map(() => ({ width: 50, hidden: false }))],
    cells: [...hidden.cells, chosen(languageCell), ...words],
  };
};
