import type { Input } from "../plan/kinds/question";
import { beyondWords, isBeyond } from "./beyond";
import { differs } from "./copied";
import { lookUp, type RowCells } from "./place";
import { countLines } from "./several-lines";
import { dayQueries } from "./task-days";
import { fieldOffset, leads, type NativeLine, type NativeRow } from "./spec";
import { and, firstOf, iff, type Native, or } from "./text";
import { word, wordFor } from "./words";

/** What is wrong or missing, as far as a formula can say it. Pieces are joined with "&"; each is "" where it does not apply. */

/** Pieces of a sentence. */
export const join = (...pieces: readonly string[]): string => pieces.join("&");
export const startsWithI = (cell: string): string => `LEFT(${cell})="I"`;
const wrong = (label: string, cell: string): string => iff(startsWithI(cell), `${label}&${wordFor(cell)}`, '""');

/** `“65.5” đọc được hai cách: 65,5 hoặc 655; gõ lại cho rõ.` */
export const bothWays = (label: string, n: string, text: string): string => {
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

type Problems = (cells: RowCells, row: NativeRow, line: NativeLine) => readonly (readonly [string, string])[];

/** A number that exceeds a total which contains it. */
const beyondProblem: Problems = (cells, row, { wholes }) =>
  wholes.length === 0 ? [] : [[unexplained(cells, row, isBeyond(cells)), beyondWords(cells)]];

/** Two numbers on one row are told apart by their numbers; one alone needs no name. */
const pairProblems: Problems = (cells, row, line) => {
  const [n, d, state] = [cells.helper("n"), cells.helper("d"), cells.helper("line")];
  if (line.takes.length === 1) return aloneProblems(cells, row, line);
  const [first, second] = [word("first"), word("second")];
  return [
    [or(startsWithI(n), startsWithI(d)), join(wrong(first, n), wrong(second, d))],
    [`${state}="I"`, word("above")],
    [unexplained(cells, row, `${state}="N"`), word("nothing")],
    ...beyondProblem(cells, row, line),
    [
      unexplained(cells, row, `${state}="U"`),
      join(
        bothWays(first, n, cells.helper("nText")),
        bothWays(second, d, cells.helper("dText")),
        lacking(first, n),
        lacking(second, d),
      ),
    ],
  ];
};

/** A number of which the total stands on another row, which says itself what is wrong with it. */
const aloneProblems: Problems = (cells, row, { total }) => {
  const [n, state] = [cells.helper("n"), cells.helper("line")];
  const own = total === null;
  return [
    [startsWithI(n), wordFor(n)],
    [own ? and(`${state}="I"`, `ISNUMBER(${cells.helper("d")})`) : `${state}="I"`, word("aboveTotal")],
    ...(own ? [[unexplained(cells, row, `${state}="N"`), word("nothing")] as const] : []),
    [unexplained(cells, row, `${n}="U"`), bothWays('""', n, cells.helper("nText"))],
    ...(own ? [[unexplained(cells, row, and(`${state}="U"`, `${n}=""`)), word("lacks")] as const] : []),
  ];
};

const taskProblems: Problems = (cells, row, { takes }) => {
  const state = cells.helper("line");
  const days = Object.entries(dayQueries).map(
    ([query, phrase]) => [unexplained(cells, row, `${cells.helper("dOpen")}="${query}"`), word(phrase)] as const,
  );
  if (takes.length === 1)
    return [
      [startsWithI(cells.helper("n")), wordFor(cells.helper("n"))],
      [unexplained(cells, row, `${state}="U"`), word("status")],
      [unexplained(cells, row, `${state}="N"`), word("noObject")],
      ...days,
    ];
  return [
    [
      `${state}="I"`,
      join(
        wrong('""', cells.helper("n")),
        wrong(word("day"), cells.helper("d")),
        wrong(word("evidence"), cells.helper("nText")),
      ),
    ],
    [unexplained(cells, row, `${state}="U"`), word("status")],
    [unexplained(cells, row, `${state}="N"`), word("noObject")],
    ...days,
  ];
};

/** A percent below 1 has two readings as well, though it is no text. */
const rateReadings = (cells: RowCells): string => {
  const raw = cells.helper("nRaw");
  const local = (number: string): string => `SUBSTITUTE(SUBSTITUTE(${number}&"",".",","),",",${word("decimal")})`;
  const fraction = join(local(raw), word("or"), local(`ROUND(${raw}*100,9)`), word("retype"));
  return iff(`ISNUMBER(${raw})`, fraction, bothWays('""', cells.helper("n"), cells.helper("nText")));
};

/** Picked from a list: wrong or right. */
const picked: Problems = (cells) => [[startsWithI(cells.helper("n")), wordFor(cells.helper("n"))]];

/** An answer may say that there is no object, with a reason. */
const answered: Problems = (cells, row, line) => [
  ...picked(cells, row, line),
  [unexplained(cells, row, `${cells.helper("n")}="N"`), word("noObject")],
];

/** A number that is typed may have two readings. */
const typedNumber: Problems = (cells, row, line) => {
  const n = cells.helper("n");
  return [
    ...picked(cells, row, line),
    [unexplained(cells, row, `${n}="U"`), bothWays('""', n, cells.helper("nText"))],
    ...beyondProblem(cells, row, line),
  ];
};

const typedRate: Problems = (cells, row, line) => [
  ...picked(cells, row, line),
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

/** On a row that holds one cell of a line alone: what is wrong with that. The reason stands on the line's own row. */
const cellProblems: Problems = (cells, _row, { takes, wholes }) => {
  const field = takes[0]?.field ?? "n";
  const n = cells.helper("n");
  if (field !== "d") return [[startsWithI(n), wordFor(n)]];
  const line = `${cells.helper("id")}-${fieldOffset(field)}`;
  const unexplainedThere = `IFERROR(${lookUp(cells.place, "reason", line, cells.place)}=0,TRUE)`;
  return [
    [startsWithI(n), wordFor(n)],
    [and(`${n}="U"`, unexplainedThere), bothWays('""', n, cells.helper("nText"))],
    ...(wholes.length > 0 ? [[and(isBeyond(cells), unexplainedThere), beyondWords(cells)] as const] : []),
  ];
};

/** What is wrong or missing on a row, in words; "" when nothing is. */
export const problemCell = (cells: RowCells, row: NativeRow, line: NativeLine): Native => ({
  formula: firstOf(
    leads(line)
      ? [[differs(cells), word("twice")] as const, ...problems[line.input](cells, row, line)]
      : cellProblems(cells, row, line),
    '""',
  ),
  blank: "",
});
