import { yearOf } from "../../kernel/day";
import type { Steps } from "../../kernel/steps";
import type { AskedFigure } from "../../plan/asked/asked";
import type { Pack } from "../../plan/schema/pack";
import { cellName, columnLetters } from "../../sheet/address";
import { heightFor, type Measured } from "../../sheet/heights";
import { writeKey } from "../../sheet/keys";
import type { StyleName } from "../../sheet/styles";
import {
  demandOnPaper,
  found,
  paperStatus,
  placeOfCodes,
  placeOfKey,
  type PaperRow,
  reasonOnPaper,
  resultOnPaper,
  rulingOnPaper,
} from "../../native/paper";
import { standingIn } from "../../native/phase";
import { type NativePlace, RowCells } from "../../native/place";
import { rulingCells } from "../../native/ruling";
import type { NativeRow } from "../../native/spec";
import { cell, firstOf, helperCell, type Native } from "../../native/text";
import type { Grid } from "../grid";
import { lastShown, type PaperFrame } from "./frame";
import type { PaperSaid, RowSaid } from "./said";
import { type LongBefore, putReason } from "./reason-cell";
import { fewestLines, heightOf } from "./room";
import { demandsOf, pilotOf } from "./words";

/** A row of the work sheet with the verdict of a figure, and where its sheet's columns stand. */
export interface JudgedFigure {
  readonly row: NativeRow;
  readonly place: NativePlace;
}

/** A row of the table; `demands`: the document's own words, column by column; null: those of the target that stands on it. */
export interface FigureLine {
  readonly kind: "figure";
  readonly id: string;
  readonly text: string;
  readonly pack: Pack;
  readonly demands: readonly string[] | null;
  readonly asked: AskedFigure | null;
  /** Whether it says of the row above alone what else is judged: the two stay on one page. */
  readonly follows: boolean;
}

export type PaperLine = { readonly kind: "section"; readonly id: string; readonly text: string } | FigureLine;

export interface PaperRows {
  readonly frame: PaperFrame;
  readonly judged: ReadonlyMap<AskedFigure, JudgedFigure>;
  /** By row: lines that its reason has room for at least; else the fewest. */
  readonly least: ReadonlyMap<number, number>;
  /** null: it is the first sheet. */
  readonly before: LongBefore | null;
  readonly said: PaperSaid | null;
}

const codesOf = ({ targets }: AskedFigure): string => targets.map(({ code }) => code).join(" ");

const name = (row: number, column: number): string => `$${cellName(row, column)}`;

/** What a result may come to say at its longest. */
const longestResult = ({ measured, noun, lines }: NativeRow["figure"]): string => {
  if (measured === "task") return "Đã hoàn thành ngày 20/10/2026";
  if (measured === "share") return lines > 0 ? "Thấp nhất 10000/10000\n99,99%" : "10000/10000\n99,99%";
  return noun === "" ? "10/10 nội dung" : `1000000 ${noun}`;
};

const putSection = (grid: Grid, row: number, frame: PaperFrame, id: string, text: string): void => {
  grid.text(row, frame.tt, id, "paperSectionId");
  grid.across(row, frame.text, lastShown(frame), text, "paperSection");
  const px = frame.widths.slice(frame.text).reduce((sum, width) => sum + width, 0);
  grid.height(row, heightFor([{ text, px, style: "paperSection" }], 17.25));
  grid.together(row, row + 1);
};

/** Where a figure's rows are on the work sheets, with the cells that hold their places. */
const paperRow = (
  grid: Grid,
  row: number,
  { hidden }: PaperFrame,
  asked: AskedFigure,
  { row: native, place }: JudgedFigure,
): PaperRow => {
  const source = native.enteredAt ?? place;
  const put = (column: number, native: Native): string => {
    grid.cells.push(helperCell(row, column, native));
    return name(row, column);
  };
  grid.text(row, hidden.key, codesOf(asked), "key");
  const at = put(hidden.at, placeOfCodes(place, name(row, hidden.key)));
  const keyed = (field: "n" | "day"): string =>
    writeKey({ figure: asked.figure, part: asked.lines[0]?.part ?? null, field });
  const sourceAt = native.enteredAt === null ? at : put(hidden.sourceAt, placeOfKey(source, keyed("n")));
  const ownDay = native.figure.measured === "task" && !source.roles.has("day");
  const dayAt = ownDay ? put(hidden.dayAt, placeOfKey(source, keyed("day"))) : sourceAt;
  return { row: native, verdict: found(place, at), source: found(source, sourceAt), day: found(source, dayAt) };
};

const putDemands = (
  grid: Grid,
  row: number,
  frame: PaperFrame,
  line: FigureLine,
  paper: PaperRow | null,
  said: RowSaid | null,
): readonly Measured[] => {
  const { asked } = line;
  const words = line.demands ?? (asked === null ? [""] : demandsOf(asked, line.pack));
  const style: StyleName = "paperCellCenter";
  if (line.demands === null && new Set(words).size > 1 && paper !== null) {
    const first = said?.standing ?? standingIn(paper.row.targets ?? [], yearOf(paper.verdict.place.day.day)).place;
    grid.cells.push(cell(row, frame.text + 1, demandOnPaper(paper, words, first), style));
    return words.map((text) => ({ text, px: frame.widths[frame.text + 1] ?? 0, style }));
  }
  return frame.demands.map(({ px }, index) => {
    const text = words[index] ?? "";
    grid.text(row, frame.text + 1 + index, text, style);
    return { text, px, style };
  });
};

/** The status of the blank form as it is printed; and what a row of results may come to say, for its height. */
const putResults = (
  grid: Grid,
  row: number,
  { frame }: PaperRows,
  asked: AskedFigure,
  paper: PaperRow,
  said: RowSaid | null,
): { readonly status: string; readonly texts: readonly Measured[] } => {
  const { figure, targets } = paper.row;
  const { ruling } = rulingCells(new RowCells(paper.verdict.place, paper.row.row), figure, targets ?? []);
  const blank = rulingOnPaper(paper, Number(ruling.blank), pilotOf(asked));
  const shown = said === null ? blank : { ...blank, blank: said.ruling };
  const { full } = frame.hidden;
  const result = { ...resultOnPaper(paper), blank: said?.result ?? "" };
  grid.cells.push(cell(row, frame.result, result, "paperCellCenter"));
  grid.cells.push(cell(row, frame.ruling, shown, "paperCellCenter"));
  grid.cells.push(cell(row, full, { ...reasonOnPaper(paper), blank: said?.reason ?? "" }, "key"));
  const px = (column: number): number => frame.widths[column] ?? 0;
  return {
    status: String(shown.blank),
    texts: [
      { text: longestResult(figure), px: px(frame.result), style: "paperCellCenter" },
      { text: paperStatus("stretchMet"), px: px(frame.ruling), style: "paperBold" },
    ],
  };
};

/** The milestone year in force on the row, by the year of judgement; 0: none. */
const putYear = (grid: Grid, row: number, { hidden }: PaperFrame, asked: AskedFigure, now: number): void => {
  const years = [...new Set(asked.targets.flatMap(({ year }) => year ?? []))].sort((a, b) => b - a);
  if (years.length === 0) return;
  const judged = `$${columnLetters(hidden.year)}$1`;
  const formula = firstOf(
    years.map((year) => [`${judged}>=${year}`, year] as const),
    0,
  );
  grid.cells.push(helperCell(row, hidden.year, { formula, blank: years.find((year) => year <= now) ?? 0 }));
};

/** A row without a figure still shows its frame. */
const putWithout = (
  grid: Grid,
  row: number,
  { frame }: PaperRows,
  line: FigureLine,
  texts: readonly Measured[],
): void => {
  grid.height(row, heightFor([...texts, ...putDemands(grid, row, frame, line, null, null)], heightOf(fewestLines)));
  for (const column of [frame.result, frame.ruling, frame.reason]) grid.empty(row, column, "paperCell");
};

/** What a row shows: its status, null where it has none; and whether its reason is long. */
interface RowShown {
  readonly status: string | null;
  readonly isLong: boolean;
}

/** `above`: how many reasons are long above it. */
const putFigureLine = (
  grid: Grid,
  row: number,
  top: number,
  rows: PaperRows,
  line: FigureLine,
  above: number,
): RowShown => {
  const { frame, least, before } = rows;
  const { asked, id, text } = line;
  const judged = asked === null ? undefined : rows.judged.get(asked);
  grid.text(row, frame.tt, id, "paperCellCenter");
  grid.text(row, frame.text, text, "paperCell");
  const texts: readonly Measured[] = [
    { text: id, px: frame.widths[frame.tt] ?? 0, style: "paperCellCenter" },
    { text, px: frame.widths[frame.text] ?? 0, style: "paperCell" },
  ];
  if (asked === null || judged === undefined) {
    putWithout(grid, row, rows, line, texts);
    return { status: null, isLong: false };
  }
  const said = rows.said?.rows.get(codesOf(asked)) ?? null;
  const paper = paperRow(grid, row, frame, asked, judged);
  const results = putResults(grid, row, rows, asked, paper, said);
  const demands = putDemands(grid, row, frame, line, paper, said);
  const height = heightFor([...texts, ...demands, ...results.texts], heightOf(least.get(row) ?? fewestLines));
  grid.height(row, height);
  const isLong = putReason(grid, row, frame, { top, height, before, above, reason: said?.reason ?? "" });
  putYear(grid, row, frame, asked, yearOf(judged.place.day.day));
  return { status: results.status, isLong };
};

/** The rows of the table from `top` on; returns the statuses that they show at first, in order. */
export function* putPaperRows(
  grid: Grid,
  top: number,
  lines: readonly PaperLine[],
  rows: PaperRows,
): Steps<readonly string[]> {
  let long = 0;
  const statuses: string[] = [];
  for (const [index, line] of lines.entries()) {
    yield;
    const row = top + index;
    if (line.kind === "section") {
      putSection(grid, row, rows.frame, line.id, line.text);
      continue;
    }
    const { status, isLong } = putFigureLine(grid, row, top, rows, line, long);
    if (line.follows) grid.together(row - 1, row);
    if (isLong) long += 1;
    if (status !== null) statuses.push(status);
  }
  return statuses;
}
