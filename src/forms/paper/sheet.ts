import { vietnameseDay, yearOf } from "../../kernel/day";
import type { Steps } from "../../kernel/steps";
import type { CommonTotal } from "../../plan/asked/common";
import { columnLetters, sheetPrefix } from "../../sheet/address";
import { heightFor, type Measured } from "../../sheet/heights";
import type { ConditionalFormat, SheetModel } from "../../sheet/model";
import { paperStatus, totalOnPaper, writtenDay } from "../../native/paper";
import { countsOnPaper, longestCounts } from "../../native/paper-counts";
import { ground, type NativePlace } from "../../native/place";
import { firstOf, helperCell, iff, type Native, quoted } from "../../native/text";
import { Grid } from "../grid";
import { type PaperFoot, putFoot } from "./foot";
import { hiddenCount, type PaperFrame } from "./frame";
import { type PaperHead, putHead, putLine } from "./head";
import { paperModel } from "./model";
import { linesForReasons } from "./room";
import { type PaperLine, type PaperRows, putPaperRows } from "./rows";
import { bodyOf, lineOf, periodOf, putSelf, type SelfSaid } from "./self";
import { mayBePilot, periodOnPaper, totalName } from "./words";

/** What a print view is made from. */
export interface Paper {
  readonly name: string;
  readonly head: Omit<PaperHead, "period" | "totals" | "body">;
  /** Who reports, by name; or what is said of that so far on a form that asks for it. */
  readonly body: string | SelfSaid;
  readonly period: string;
  readonly rows: Omit<PaperRows, "least">;
  readonly lines: readonly PaperLine[];
  /** The totals that its rows divide by. */
  readonly totals: readonly CommonTotal[];
  /** The work sheet that says how the workbook stands and by which day, and on which the totals stand. */
  readonly first: NativePlace;
  /** Whether the blank form is not ready. */
  readonly openAtFirst: boolean;
  /** The years of the milestones that the line of the period names; none: it names none. */
  readonly years: readonly number[];
  /** "18 chỉ tiêu, nhiệm vụ" */
  readonly counted: string;
  readonly notes: readonly string[];
  readonly foot: PaperFoot;
  readonly footer: string;
}

const draft = " – DỰ THẢO, số liệu chưa đầy đủ";
const milestone = " – Mốc đang áp dụng: năm ";
/** To be written by hand. */
const noDay = "……/……/…………";

/** "Kỳ báo cáo: Năm 2026 – Tính đến ngày 30/11/2026 – DỰ THẢO, số liệu chưa đầy đủ". */
const periodLine = (
  { period: fixed, first, openAtFirst, years, rows: { said } }: Paper,
  asked: Native | null,
): Native => {
  const period = asked ?? { formula: quoted(periodOnPaper(fixed)), blank: periodOnPaper(fixed) };
  const day = ground(first, "day", first.prefix);
  const year = ground(first, "year", first.prefix);
  const [before, until] = ["Kỳ báo cáo: ", " – Tính đến ngày "];
  const current = [...years].reverse();
  const named = firstOf(
    current.map((one) => [`${year}>=${one}`, quoted(`${milestone}${one}`)] as const),
    '""',
  );
  const written = said === null ? first.day.day : said.day;
  const now = written === null ? 0 : yearOf(written);
  const inForce = current.find((one) => one <= now);
  const isOpen = said === null ? openAtFirst : !said.ready;
  return {
    formula: [
      ...(asked === null
        ? [quoted(`${before}${period.blank}${until}`)]
        : [quoted(before), period.formula, quoted(until)]),
      iff(`ISNUMBER(${day})`, writtenDay(day), quoted(noDay)),
      ...(years.length === 0 ? [] : [named]),
      iff(`${ground(first, "standing", first.prefix)}="R"`, '""', quoted(draft)),
    ].join("&"),
    blank: `${before}${period.blank}${until}${written === null ? noDay : vietnameseDay(written)}${inForce === undefined ? "" : `${milestone}${inForce}`}${isOpen ? draft : ""}`,
  };
};

/** "Số liệu chung: 61 cán bộ …; 52 nhà giáo.", each total worked out in a hidden cell. */
const totalsLine = (grid: Grid, { rows, totals, first }: Paper): Native | null => {
  if (totals.length === 0) return null;
  const column = rows.frame.hidden.totals;
  const pieces = totals.map((total, row) => {
    const native = totalOnPaper(first, total.key, totalName(total), rows.said?.totals.get(total.key) ?? null);
    grid.cells.push(helperCell(row, column, native));
    return { name: `$${columnLetters(column)}$${row + 1}`, blank: native.blank };
  });
  return {
    formula: `"Số liệu chung: "&${pieces.map(({ name }) => name).join('&"; "&')}&"."`,
    blank: `Số liệu chung: ${pieces.map(({ blank }) => blank).join("; ")}.`,
  };
};

/** The headings; those of milestones stand in a second row under what they are. Returns the row after them. */
const putHeadings = (grid: Grid, top: number, frame: PaperFrame): number => {
  const { demands } = frame;
  const several = demands.some(({ year }) => year !== null);
  const last = several ? top + 1 : top;
  const style = "paperHead";
  const headings = [
    [frame.tt, "TT"],
    [frame.text, "Chỉ tiêu, nhiệm vụ"],
    [frame.result, several ? "Kết quả\nthực hiện" : "Kết quả thực hiện\n(số đạt/tổng số)"],
    [frame.ruling, "Đánh giá"],
    [frame.reason, "Giải trình"],
  ] as const;
  for (const [column, text] of headings) grid.down(top, last, column, text, style);
  if (several) {
    const text = "Yêu cầu (tô đậm: mốc đang áp dụng)";
    grid.across(top, frame.text + 1, frame.text + demands.length, text, style);
    const px = demands.reduce((sum, demand) => sum + demand.px, 0);
    grid.height(top, heightFor([{ text, px, style }]));
  }
  for (const [index, { header }] of demands.entries()) grid.text(last, frame.text + 1 + index, header, style);
  const measured = (text: string, px: number): Measured => ({ text, px, style });
  // Beside milestones the other headings have two rows to stand in.
  const fixed = several ? [] : headings.map(([column, text]) => measured(text, frame.widths[column] ?? 0));
  grid.height(last, heightFor([...fixed, ...demands.map(({ header, px }) => measured(header, px))], 31.5));
  grid.together(top, last + 1);
  return last + 1;
};

/** What is not met, bold; the milestone in force, bold and grey: both survive a black-and-white printer. */
const formatsOf = (frame: PaperFrame, head: number, top: number, bottom: number): readonly ConditionalFormat[] => {
  const column = (index: number): string => `$${columnLetters(index)}`;
  const years = frame.demands.map(({ year }) => year);
  const now = `${column(frame.hidden.year)}$1`;
  return [
    {
      area: { top, left: frame.ruling, bottom, right: frame.ruling },
      formula: `${column(frame.ruling)}${top + 1}=${quoted(paperStatus("notMet"))}`,
      style: "paperBold",
    },
    ...years.flatMap((year, index): readonly ConditionalFormat[] => {
      if (year === null) return [];
      const at = frame.text + 1 + index;
      const next = years[index + 1] ?? 9999;
      return [
        {
          area: { top, left: at, bottom, right: at },
          formula: `${column(frame.hidden.year)}${top + 1}=${year}`,
          style: "paperInForce",
        },
        {
          area: { top: head, left: at, bottom: head, right: at },
          formula: `AND(${now}>=${year},${now}<${next})`,
          style: "paperInForce",
        },
      ];
    }),
  ];
};

/** The cell that counts the long reasons of the sheet and of those before it. */
const putLongCount = (
  grid: Grid,
  { frame, before }: Pick<PaperRows, "frame" | "before">,
  top: number,
  bottom: number,
): void => {
  const letters = columnLetters(frame.hidden.long);
  const own = `COUNTIF($${letters}$${top + 1}:$${letters}$${bottom + 1},1)`;
  const formula = before === null ? own : `${before.formula}+${own}`;
  grid.cells.push(helperCell(0, frame.hidden.long, { formula, blank: 0 }));
};

/** Rows of the table that stay with what is signed: of a short one two, so that as many are left to its first page. */
const lastRows = (rows: number): number => (rows < 6 ? 2 : 3);

/** The line of counts, the notes and the foot under a table that ends with row `bottom`; returns the last row. */
const putUnder = (grid: Grid, top: number, bottom: number, paper: Paper, statuses: readonly string[]): number => {
  const { frame } = paper.rows;
  const letters = columnLetters(frame.ruling);
  const range = `$${letters}$${top + 1}:$${letters}$${bottom + 1}`;
  const total = `Tổng số ${paper.counted}`;
  const pilots = paper.lines.some((line) => line.kind === "figure" && line.asked !== null && mayBePilot(line.asked));
  const longest = longestCounts(total, bottom - top + 1, pilots);
  putLine(grid, bottom + 1, frame, countsOnPaper(range, total, statuses), "paperCounts", 21, longest);
  for (const [index, note] of paper.notes.entries())
    putLine(grid, bottom + 2 + index, frame, note, index === 0 ? "paperTextItalic" : "paperText");
  const foot = bottom + 2 + paper.notes.length;
  grid.together(Math.max(top, bottom - lastRows(bottom - top + 1) + 1), foot);
  return putFoot(grid, foot, frame, paper.foot) - 1;
};

/**
 * The head, and on a form that asks who reports a line that says so on every page, as a footer does elsewhere. Returns the first
 * row to be repeated, and the one after that line.
 */
const putTop = (grid: Grid, paper: Paper): { readonly head: number; readonly own: number } => {
  const { frame } = paper.rows;
  const totals = totalsLine(grid, paper);
  const { body } = paper;
  if (typeof body === "string") {
    const head = putHead(grid, frame, { ...paper.head, body, period: periodLine(paper, null), totals });
    return { head, own: head };
  }
  const cells = putSelf(grid, paper.totals.length, frame.hidden.totals, paper.first);
  const period = periodLine(paper, periodOf(cells, body));
  const head = putHead(grid, frame, { ...paper.head, body: bodyOf(cells, body), period, totals });
  putLine(grid, head, frame, lineOf(cells, body), "paperFooter", 15.75);
  return { head, own: head + 1 };
};

/** Laid out with room for reasons of so many lines at least, where `least` names their row. */
function* laidOut(paper: Paper, least: ReadonlyMap<number, number>): Steps<SheetModel> {
  const { rows, lines, first } = paper;
  const { frame } = rows;
  const grid = new Grid();
  const { head, own } = putTop(grid, paper);
  yield;
  const top = putHeadings(grid, own, frame);
  const bottom = top + lines.length - 1;
  const statuses = yield* putPaperRows(grid, top, lines, { ...rows, least });
  grid.cells.push(helperCell(0, frame.hidden.year, { formula: ground(first, "year", first.prefix), blank: 0 }));
  putLongCount(grid, rows, top, bottom);
  return paperModel(grid, {
    name: paper.name,
    widths: frame.widths,
    hidden: hiddenCount,
    headings: { from: head, to: top - 1 },
    bottom: putUnder(grid, top, bottom, paper, statuses),
    footer: paper.footer,
    formats: formatsOf(frame, top - 1, top, bottom),
  });
}

/**
 * A sheet to be printed and signed: it shows what the work sheets have found, row by row by the codes of
 * their targets, and judges nothing.
 */
export function* paperSheet(paper: Paper): Steps<SheetModel> {
  const tight = yield* laidOut(paper, new Map());
  const top = (tight.print?.repeatRows?.to ?? 0) + 1;
  const rows = paper.lines.flatMap((line, index) =>
    line.kind === "figure" && line.asked !== null ? [top + index] : [],
  );
  return yield* laidOut(paper, linesForReasons(tight, rows));
}

/** As a formula of another sheet names it: how many reasons are long on a print view and those before it. */
export const longCountOf = ({ name, frame }: { readonly name: string; readonly frame: PaperFrame }): string =>
  `${sheetPrefix(name)}!$${columnLetters(frame.hidden.long)}$1`;
