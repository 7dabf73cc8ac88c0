import type { Input } from "../plan/kinds/question";
import type { RowCells } from "./place";
import { countLines } from "./several-lines";
import type { NativeLine, NativeRow } from "./spec";
import { and, firstOf, iff, type Native, or } from "./text";
import { word, wordFor } from "./words";

/** What is wrong or missing, as far as a formula can say it. Pieces are joined with "&"; each is "" where it does not apply. */

/** Pieces of a sentence. */
export const join = (...pieces: readonly string[]): string => pieces.join("&");
const startsWithI = (cell: string): string => `LEFT(${cell})="I"`;
const wrong = (label: string, cell: string): string => iff(startsWithI(cell), `${label}&${wordFor(cell)}`, '""');

/** `“65.5” đọc được hai cách: 65,5 hoặc 655; gõ lại cho rõ.` */
const bothWays = (label: string, n: string, text: string): string => {
  const readings = join(
    `SUBSTITUTE(${text},".",${word("decimal")})`,
    word("or"),
    `SUBSTITUTE(${text},".","")`,
    word("retype"),
  );
  return iff(`${n}="U"`, join(label, '"“"', text, '"”"', word("twoWays"), readings), '""');
};

const lacking = (label: string, cell: string): string => iff(`${cell}=""`, join(label, word("lacks")), '""');

/** A reason settles what is to be explained: then the verdict alone says what is left to do. */
const unexplained = (cells: RowCells, { figure }: NativeRow, question: string): string =>
  and(question, figure.lines > 0 ? `${countLines(cells, figure, "reason", "1")}=0` : `${cells.helper("reason")}=0`);

const pairProblems = (cells: RowCells, row: NativeRow): (readonly [string, string])[] => {
  const [n, d, line] = [cells.helper("n"), cells.helper("d"), cells.helper("line")];
  const [first, second] = [word("first"), word("second")];
  return [
    [or(startsWithI(n), startsWithI(d)), join(wrong(first, n), wrong(second, d))],
    [`${line}="I"`, word("above")],
    [unexplained(cells, row, `${line}="N"`), word("nothing")],
    [
      unexplained(cells, row, `${line}="U"`),
      join(
        bothWays(first, n, cells.helper("nText")),
        bothWays(second, d, cells.helper("dText")),
        lacking(first, n),
        lacking(second, d),
      ),
    ],
  ];
};

const taskProblems = (cells: RowCells, row: NativeRow): (readonly [string, string])[] => [
  [
    `${cells.helper("line")}="I"`,
    join(
      wrong('""', cells.helper("n")),
      wrong(word("day"), cells.helper("d")),
      wrong(word("evidence"), cells.helper("nText")),
    ),
  ],
  [unexplained(cells, row, `${cells.helper("line")}="U"`), word("status")],
  [unexplained(cells, row, `${cells.helper("line")}="N"`), word("noObject")],
];

/** A percent below 1 has two readings as well, though it is no text. */
const rateReadings = (cells: RowCells): string => {
  const raw = cells.helper("nRaw");
  const local = (number: string): string => `SUBSTITUTE(SUBSTITUTE(${number}&"",".",","),",",${word("decimal")})`;
  const fraction = join(local(raw), word("or"), local(`ROUND(${raw}*100,9)`), word("retype"));
  return iff(`ISNUMBER(${raw})`, fraction, bothWays('""', cells.helper("n"), cells.helper("nText")));
};

type Problems = (cells: RowCells, row: NativeRow) => readonly (readonly [string, string])[];

/** Picked from a list: wrong or right. */
const picked: Problems = (cells) => [[startsWithI(cells.helper("n")), wordFor(cells.helper("n"))]];

/** An answer may say that there is no object, with a reason. */
const answered: Problems = (cells, row) => [
  ...picked(cells, row),
  [unexplained(cells, row, `${cells.helper("n")}="N"`), word("noObject")],
];

/** A number that is typed may have two readings. */
const typedNumber: Problems = (cells, row) => {
  const n = cells.helper("n");
  return [...picked(cells, row), [unexplained(cells, row, `${n}="U"`), bothWays('""', n, cells.helper("nText"))]];
};

const typedRate: Problems = (cells, row) => [
  ...picked(cells, row),
  [unexplained(cells, row, `${cells.helper("n")}="U"`), rateReadings(cells)],
];

const problems: Readonly<Record<Input, Problems>> = {
  pair: pairProblems,
  answer: answered,
  level: picked,
  whole: typedNumber,
  decimal: typedNumber,
  rate: typedRate,
  task: taskProblems,
};

/** What is wrong or missing on a line, in words; "" when nothing is. */
export const problemCell = (cells: RowCells, row: NativeRow, { input }: NativeLine): Native => ({
  formula: firstOf(problems[input](cells, row), '""'),
  blank: "",
});
