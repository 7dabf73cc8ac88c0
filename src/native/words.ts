import { hiddenSheet, type SheetCell, type SheetModel } from "../sheet/model";
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

/** The hidden sheet from which formulas take their words, by their places. */
export const wordsSheetName = "_rasoat_nhan";
const shownColumn = 3;
/** Lines begin below the language's own cell and the headings. */
const firstRow = 2;

const span = (column: number, from: number, to: number): string => {
  const letters = columnLetters(column);
  return `${wordsSheetName}!$${letters}$${from + 1}:$${letters}$${to + 1}`;
};
const spot = (row: number, column: number): string => span(column, row, row).split(":", 1)[0] ?? "";

const rowOf = (key: string): number => firstRow + lines.findIndex((line) => line.key === key);

/** Whether English is chosen. */
export const isEnglish = `${spot(0, 1)}="en"`;

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

/** By its first cell the sheet is found again; beside it stands the language that its words are shown in. */
const wordsMagic = "RASOAT-NHAN";
const languageRow = 0;

const text = (row: number, column: number, content: string): SheetCell => ({
  row,
  column,
  content: { type: "text", text: content },
  style: "key",
});

/** A word or a range of words as formulas name it, from its first row to its last. */
export const namedWords = new RegExp(`${wordsSheetName}!\\$[A-Z]+\\$(\\d+)(?::\\$[A-Z]+\\$(\\d+))?`, "g");

/** The word in a row of the sheet, from 0, in the language chosen. */
export const wordAt = (row: number): string => spot(row, shownColumn);

/** The rows of words that formulas of these sheets name. */
const rowsNamed = (sheets: readonly SheetModel[]): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const { content } of sheets.flatMap(({ cells }) => cells)) {
    if (content?.type !== "formula") continue;
    for (const [, first, last = first] of content.formula.matchAll(namedWords))
      for (let row = Number(first) - 1; row < Number(last); row += 1) rows.add(row);
  }
  return rows;
};

/**
 * The very hidden sheet of the words that these sheets show, in both languages, each at its place; `languageCell` is where
 * VI or EN is chosen; should its sheet be deleted, all goes on in Vietnamese. What its formulas come to is not remembered: nobody sees it.
 */
export const wordsSheet = (sheets: readonly SheetModel[], languageCell: string): SheetModel => {
  const used = rowsNamed(sheets);
  return hiddenSheet(
    wordsSheetName,
    [16, 50, 50, 50],
    [
      text(languageRow, 0, wordsMagic),
      {
        row: languageRow,
        column: 1,
        content: {
          type: "formula",
          formula: `IFERROR(IF(UPPER(TRIM(${languageCell}))="EN","en","vi"),"vi")`,
          cached: "vi",
        },
        style: "key",
      },
      ...["", "vi", "en", ""].flatMap((heading, column) => (heading === "" ? [] : [text(1, column, heading)])),
      ...lines.flatMap(({ words }, index): readonly SheetCell[] => {
        const row = firstRow + index;
        const shown = `IF($B$1="en",${cellName(row, 2)},${cellName(row, 1)})`;
        if (!used.has(row)) return [];
        return [
          ...(["vi", "en"] as const).flatMap((lang, at) =>
            words[lang] === "" ? [] : [text(row, 1 + at, words[lang])],
          ),
          { row, column: shownColumn, content: { type: "formula", formula: shown, cached: null }, style: "key" },
        ];
      }),
    ],
  );
};
