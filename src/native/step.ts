import { yearOf } from "../kernel/day";
import { isIdleCopy } from "./copied";
import { dayInWords } from "./day-words";
import { classOf } from "./task-time";
import { choose, notDue, notMet } from "./ruling";
import { isQuantity } from "./standing";
import { standingIn } from "./phase";
import type { Layout } from "../sheet/labels";
import { lookUp, type RowCells } from "./place";
import { join } from "./problem";
import {
  leads,
  type NativeFigure,
  type NativeLine,
  type NativeRow,
  type NativeTarget,
  type NativeThreshold,
  shapes,
} from "./spec";
import { firstOf, iff, type Native, or, quoted } from "./text";
import { inVietnamese, word } from "./words";

/** What to do about a verdict, as far as a formula can say it: the words of verdict/next-step. */

/**
 * A number without its sign: two decimals, more only where two would show nothing. A hair more, so that half of a last decimal
 * is rounded up (8,325 is 8,33, as the engine says) where a program multiplies 8.325 by a hundred and finds 832.49999.
 */
const size = (number: string): string => {
  const away = `(ABS(${number})+1E-10)`;
  const decimals = firstOf(
    [
      [`${away}>=0.005`, 2],
      [`${away}>=0.00005`, 4],
    ],
    9,
  );
  return `SUBSTITUTE(SUBSTITUTE(ROUND(${away},${decimals})&"",".",","),",",${word("decimal")})`;
};

/** What a gap or a pace is counted in; English has a word of its own for one. */
const unitOf = (cells: RowCells, { measured, noun }: NativeFigure, number: string): string => {
  const unit = shapes[measured]?.unit ?? "points";
  if (unit === "noun") return noun === "" ? '" "' : join('" "', cells.helper("noun"));
  return iff(`ROUND(ABS(${number}),2)=1`, word(unit === "levels" ? "level" : "point"), word(unit));
};

const thresholdAmount = ({ value, unit, at }: NativeThreshold): string => {
  const number = `SUBSTITUTE("${value}",".",${word("decimal")})`;
  if (unit === "%" && Number.isInteger(value)) return at === undefined ? quoted(`${value}%`) : join(at, '"%"');
  if (unit === "%") return join(number, '"%"');
  return unit.startsWith("mức") ? join(word("levelNumber"), number) : join(number, quoted(` ${unit}`));
};

/** A strict threshold that is just reached must be passed: "Phải đạt trên 90%." */
const beyond = ({ threshold }: NativeTarget): string => {
  if (threshold?.operator !== "greaterThan" && threshold?.operator !== "lessThan") return '""';
  const side = word(threshold.operator === "lessThan" ? "below" : "higher");
  return join(word("must"), side, thresholdAmount(threshold), word("end"));
};

const byGap = (cells: RowCells, figure: NativeFigure, targets: readonly NativeTarget[]): string => {
  const gap = cells.role("gap");
  const distance = join(
    iff(`${gap}<0`, word("raise"), word("lower")),
    size(gap),
    unitOf(cells, figure, gap),
    word("end"),
  );
  const edge = choose(cells.helper("shown"), targets.map(beyond));
  return edge === '""' ? distance : iff(`${gap}=0`, edge, distance);
};

/** What a target that is not met needs. */
const need = (cells: RowCells, { figure, targets }: NativeRow): string => {
  const { measured, lines, noun } = figure;
  if (measured === "above") return word("none");
  if (measured === "task") {
    const asked = classOf(cells, targets ?? [], cells.helper("shown"));
    return iff(`${asked}="C"`, word("begin"), word("finish"));
  }
  if (measured === "answer") return lines > 0 ? word("items") : word("practice");
  const distance = byGap(cells, figure, targets ?? []);
  if (noun === "") return distance;
  const short = cells.role("shortfall");
  const amount = shapes[measured]?.shortfall === "resultWhole" ? short : size(short);
  const share = measured === "share";
  const [needed, stop] = [word(share ? "mustQualify" : "needed"), word(share ? "qualified" : "stop")];
  const more = join(word("need"), amount, needed, cells.helper("noun"), stop);
  return iff(`ISNUMBER(${short})`, more, distance);
};

/** A blank that is explained waits for its figure; where the figure is entered elsewhere, its own row knows. */
const blankStep = (cells: RowCells, { figure, enteredAt }: NativeRow): string => {
  const first = figure.lines === 0 ? figure.id : figure.id + 1;
  const entered =
    enteredAt === null ? cells.helper("entered") : `IFERROR(${lookUp(enteredAt, "entered", first, cells.place)},"")`;
  return iff(`${entered}="P"`, word("explained"), word("enter"));
};

const laterStep = (cells: RowCells, { figure, targets }: NativeRow): string => {
  if (targets?.some(({ year }) => year !== null) !== true || !isQuantity(figure)) return word("later");
  const pace = cells.helper("pace");
  const yearly = join(
    iff(`${pace}<0`, word("paceDown"), word("paceUp")),
    size(pace),
    unitOf(cells, figure, pace),
    word("yearly"),
  );
  return iff(`ISNUMBER(${pace})`, iff(`ROUND(${pace},9)=0`, word("later"), yearly), word("later"));
};

/** What another body judges needs nothing but its figure here. */
const undecidedHere = (cells: RowCells, { figure, line }: NativeRow): string =>
  figure.measured === "above" && line !== null
    ? iff(`${cells.helper("entered")}="B"`, word("enter"), word("none"))
    : word("none");

/** The deadline that all targets of a row have, as a sentence; "" where they have none or several. */
export const onlyDue = (targets: readonly NativeTarget[]): string => {
  const [first] = targets;
  return first !== undefined && targets.every(({ due }) => due === first.due) ? first.due : "";
};

/** The deadline behind a sentence: in lines alone, a table has the document's own column of it. */
const withDue = (cells: RowCells, { targets }: NativeRow, layout: Layout, sentence: string): string => {
  if (layout !== "lines") return sentence;
  const own = onlyDue(targets ?? []) === "" ? null : cells.helper("due");
  const said = (targets ?? []).map(({ due }) => (due === "" ? '""' : join(word("due"), own ?? quoted(due))));
  const due = choose(cells.helper("shown"), said);
  const ruling = cells.helper("ruling");
  const open = or(`${ruling}=${notMet}`, `${ruling}=${notDue}`);
  return due === '""' ? sentence : join(sentence, iff(open, due, '""'));
};

const verdictStep = (cells: RowCells, row: NativeRow, layout: Layout): string => {
  const reached = (row.targets ?? []).map(({ stretch }) =>
    word(stretch !== null && isQuantity(row.figure) ? "stretch" : "keep"),
  );
  const cases = [
    choose(cells.helper("shown"), reached),
    need(cells, row),
    word("complete"),
    blankStep(cells, row),
    word("correct"),
    undecidedHere(cells, row),
    laterStep(cells, row),
    word("keep"),
  ];
  return withDue(cells, row, layout, `CHOOSE(${cells.helper("ruling")},${cases.join(",")})`);
};

const blankVerdict = ({ place }: RowCells, { figure, targets, line }: NativeRow, layout: Layout): string => {
  if (figure.measured === "above") return inVietnamese(line === null ? "none" : "enter");
  const standing = standingIn(targets ?? [], yearOf(place.day.day));
  if (standing.inForce) return inVietnamese("enter");
  const due = layout === "lines" ? (targets?.[standing.place - 1]?.due ?? "") : "";
  return inVietnamese("later") + (due === "" ? "" : inVietnamese("due") + due);
};

/** A day that has a row of its own is said back in words. */
const saidBack = (cells: RowCells, { takes }: NativeLine): string => {
  if (takes[0]?.field !== "day") return '""';
  const typed = cells.entry("n");
  const said = iff(`ISNUMBER(${typed})`, dayInWords(typed), dayInWords(cells.helper("dRaw")));
  return iff(`${cells.helper("n")}="D"`, said, '""');
};

/** "Việc cần làm" of a row: first what is wrong or missing on it, then what its verdict asks for. */
export const stepCell = (cells: RowCells, row: NativeRow, layout: Layout): Native => {
  const { line, targets } = row;
  const verdict = targets === null ? null : verdictStep(cells, row, layout);
  const blank = verdict === null ? inVietnamese("blank") : blankVerdict(cells, row, layout);
  if (line === null) {
    const stray = `${cells.helper("entered")}="S"`;
    return { formula: iff(stray, word("stray"), verdict ?? '""'), blank };
  }
  const problem = cells.helper("problem");
  if (!leads(line)) return { formula: iff(`${problem}=""`, saidBack(cells, line), problem), blank: "" };
  const rest = verdict ?? iff(`${cells.helper("line")}="M"`, word("blank"), '""');
  const idle = isIdleCopy(cells, row);
  const said = iff(`${problem}=""`, rest, problem);
  return { formula: idle === null ? said : iff(idle, '""', said), blank };
};
