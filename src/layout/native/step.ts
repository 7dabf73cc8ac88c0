import type { Input } from "../entry-lines";
import type { RowCells } from "./place";
import type { NativeFigure, NativeLine, NativeRow } from "./spec";
import { firstOf, iff, type Native, or } from "./text";
import type { Phrase } from "./phrases";
import { inVietnamese, word, wordFor } from "./words";

/** What to do, as far as a formula can say it. Pieces are joined with "&"; each is "" where it does not apply. */

const join = (...pieces: readonly string[]): string => pieces.join("&");
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

const pairProblems = (cells: RowCells): (readonly [string, string])[] => {
  const [n, d, line] = [cells.helper("n"), cells.helper("d"), cells.helper("line")];
  const [first, second] = [word("first"), word("second")];
  return [
    [or(startsWithI(n), startsWithI(d)), join(wrong(first, n), wrong(second, d))],
    [`${line}="I"`, word("above")],
    [`${line}="N"`, word("nothing")],
    [
      `${line}="U"`,
      join(
        bothWays(first, n, cells.helper("nText")),
        bothWays(second, d, cells.helper("dText")),
        lacking(first, n),
        lacking(second, d),
      ),
    ],
  ];
};

const taskProblems = (cells: RowCells): (readonly [string, string])[] => [
  [
    `${cells.helper("line")}="I"`,
    join(
      wrong('""', cells.helper("n")),
      wrong(word("day"), cells.helper("d")),
      wrong(word("evidence"), cells.helper("nText")),
    ),
  ],
  [`${cells.helper("line")}="U"`, word("status")],
];

/** A percent below 1 has two readings as well, though it is no text. */
const rateReadings = (cells: RowCells): string => {
  const raw = cells.helper("nRaw");
  const local = (number: string): string => `SUBSTITUTE(SUBSTITUTE(${number}&"",".",","),",",${word("decimal")})`;
  const fraction = join(local(raw), word("or"), local(`ROUND(${raw}*100,9)`), word("retype"));
  return iff(`ISNUMBER(${raw})`, fraction, bothWays('""', cells.helper("n"), cells.helper("nText")));
};

const singleProblems = (cells: RowCells, input: Input): (readonly [string, string])[] => {
  const n = cells.helper("n");
  const open = input === "rate" ? rateReadings(cells) : bothWays('""', n, cells.helper("nText"));
  const wrongOnes: readonly [string, string] = [startsWithI(n), wordFor(n)];
  return input === "rate" || input === "whole" ? [wrongOnes, [`${n}="U"`, open]] : [wrongOnes];
};

const problems = (cells: RowCells, input: Input): readonly (readonly [string, string])[] => {
  if (input === "pair") return pairProblems(cells);
  return input === "task" ? taskProblems(cells) : singleProblems(cells, input);
};

/** What a target that is not met needs. */
const need = (cells: RowCells, { measured, lines, noun }: NativeFigure): string => {
  if (measured === "above") return word("none");
  if (measured === "task") return word("finish");
  if (measured === "answer") return lines > 0 ? word("items") : word("practice");
  const unit: Phrase = measured === "level" ? "levels" : measured === "count" ? "units" : "points";
  const gap = cells.role("gap");
  const amount = `SUBSTITUTE(SUBSTITUTE(ABS(ROUND(${gap},2))&"",".",","),",",${word("decimal")})`;
  const byGap = join(iff(`${gap}<0`, word("raise"), word("lower")), amount, word(unit));
  if (noun === "") return byGap;
  const short = cells.role("shortfall");
  const more = join(word("need"), short, word("needed"), `"${noun.replaceAll('"', '""')}"`, word("stop"));
  return iff(`ISNUMBER(${short})`, more, byGap);
};

const verdictStep = (cells: RowCells, row: NativeRow): string => {
  const target = row.targets?.some(({ stretch }) => stretch !== null) === true ? word("stretch") : word("keep");
  const [undecided, missing, invalid] = [word("complete"), word("enter"), word("correct")];
  const cases = [
    target,
    need(cells, row.figure),
    undecided,
    missing,
    invalid,
    word("none"),
    word("later"),
    word("keep"),
  ];
  return `CHOOSE(${cells.helper("ruling")},${cases.join(",")})`;
};

const blankVerdict = ({ figure, targets }: NativeRow): Phrase => {
  if (figure.measured === "above") return "none";
  return targets?.some(({ later }) => !later) === true ? "enter" : "later";
};

/** What is wrong or missing on a line, in words; "" when nothing is. */
export const problemCell = (cells: RowCells, { input }: NativeLine): Native => ({
  formula: firstOf(problems(cells, input), '""'),
  blank: "",
});

/** "Việc cần làm" of a row: first what is wrong or missing on it, then what its verdict asks for. */
export const stepCell = (cells: RowCells, row: NativeRow): Native => {
  const { line, targets } = row;
  const verdict = targets === null ? null : verdictStep(cells, row);
  const blank = inVietnamese(verdict === null ? "blank" : blankVerdict(row));
  if (line === null) {
    const stray = `${cells.helper("entered")}="S"`;
    return { formula: iff(stray, word("stray"), verdict ?? '""'), blank };
  }
  const problem = cells.helper("problem");
  const rest = verdict ?? iff(`${cells.helper("line")}="M"`, word("blank"), '""');
  return { formula: iff(`${problem}=""`, rest, problem), blank };
};
