import { cellName, columnLetters, sheetPrefix } from "../../sheet/address";
import { heightFor } from "../../sheet/heights";
import { reasonsName } from "../../sheet/labels";
import type { SheetModel } from "../../sheet/model";
import { paperWidth } from "../../sheet/page";
import { cell, helperCell, iff, type Native, quoted } from "../../native/text";
import { Grid } from "../grid";
import type { PaperFrame } from "./frame";
import { type Content, openDay, putLine } from "./head";
import { paperModel } from "./model";
import type { LongReason } from "./said";
import { longCountOf } from "./sheet";
import { gap } from "./words";

/** A print view whose long reasons stand in the appendix, and the rows of its table. */
export interface ReasonSource {
  readonly name: string;
  /** What stands before a row's number where there are several tables; else "". */
  readonly called: string;
  readonly frame: PaperFrame;
  readonly top: number;
  readonly bottom: number;
  /** Those that are long now. */
  readonly long: readonly LongReason[];
}

/** Places of the appendix, and the letters that each holds. */
const places = 8;
const letters = 300;
const shownColumns = 3;
/** The row of headings. */
const headings = 3;
/** The number of a place as every row of them says it: so their formulas stand once in a file. */
const ownNumber = `(ROW()-ROW($A$${headings + 1}))`;
const widths = { place: 50, row: 110 } as const;

const spanOf = ({ name, top, bottom }: ReasonSource, column: number): string => {
  const at = columnLetters(column);
  return `${sheetPrefix(name)}!$${at}$${top + 1}:$${at}$${bottom + 1}`;
};

/** What stands in a column of the row whose reason has the number of the place; "" where another print view has that row. */
const lookUp = (source: ReasonSource, column: number, before = ""): Native => {
  const found = `INDEX(${spanOf(source, column)},MATCH(${ownNumber},${spanOf(source, source.frame.hidden.place)},0))`;
  return { formula: `IFERROR(${before === "" ? "" : `${quoted(before)}&`}${found},"")`, blank: "" };
};

/** What stands before the number of a row. */
const calledBefore = ({ called }: ReasonSource): string => (called === "" ? "" : `${called}, `);

/** A reason that is longer than its place is cut, and says so. */
const cut = "… (xem bản làm việc)";
const shortened = (reason: string): string =>
  reason.length > letters ? `${reason.slice(0, letters - 20)}${cut}` : reason;

const frameOf: PaperFrame = {
  demands: [],
  tt: 0,
  text: 1,
  result: 2,
  ruling: 2,
  reason: 2,
  widths: [widths.place, widths.row, paperWidth - widths.place - widths.row],
  hidden: { key: 3, at: 3, sourceAt: 3, dayAt: 3, full: 3, long: 3, place: 3, year: 3, totals: 3 },
};

/** What stands under the title: of which report it is a part (in the hidden cell `part`), or that there is nothing to print. */
const subtitle = (count: string, at: string, long: number, part: string): Native => {
  const empty = "Không có giải trình dài: không cần in trang này.";
  return { formula: iff(`${count}=0`, quoted(empty), at), blank: long === 0 ? empty : part };
};

/** A place: its number where it is taken, the row that it belongs to, and the reason, from hidden cells for each print view. */
const putPlace = (
  grid: Grid,
  sources: readonly ReasonSource[],
  count: string,
  number: number,
  taken: LongReason | undefined,
): void => {
  const row = headings + number;
  const hidden = (index: number, native: Native): string => {
    const column = shownColumns + index;
    grid.cells.push(helperCell(row, column, native));
    return `$${cellName(row, column)}`;
  };
  const whole = sources.map((source, index) => hidden(2 * index, lookUp(source, source.frame.hidden.full)));
  const names = sources.map((source, index) => {
    return hidden(2 * index + 1, lookUp(source, source.frame.tt, calledBefore(source)));
  });
  const reason = hidden(2 * sources.length, { formula: whole.join("&") || '""', blank: "" });
  const put = (column: number, formula: string, blank: string, style: "paperCell" | "paperCellCenter"): void => {
    grid.cells.push(cell(row, column, { formula, blank }, style));
  };
  put(0, iff(`${count}>=${ownNumber}`, ownNumber, '""'), taken === undefined ? "" : String(number), "paperCellCenter");
  put(1, names.join("&") || '""', taken?.id ?? "", "paperCellCenter");
  put(
    2,
    iff(`LEN(${reason})>${letters}`, `LEFT(${reason},${letters - 20})&${quoted(cut)}`, reason),
    shortened(taken?.reason ?? ""),
    "paperCell",
  );
  const room = "nội dung ".repeat(letters / 9);
  grid.height(row, heightFor([{ text: room, px: frameOf.widths[2] ?? 0, style: "paperCell" }]));
};

/** What is said where there are more long reasons than places. */
const moreThanPlaces = (count: string, long: number): Native => {
  const end = " giải trình dài chưa in ở đây: hãy rút gọn, hoặc kèm văn bản giải trình riêng.";
  const said = `"Còn "&(${count}-${places})&${quoted(end)}`;
  return { formula: iff(`${count}>${places}`, said, '""'), blank: long > places ? `Còn ${long - places}${end}` : "" };
};

/** The reasons that do not fit into the table of a print view: one sheet for all of them, printed when there are any. */
export const reasonsSheet = (sources: readonly ReasonSource[], of: Content, footer: string): SheetModel => {
  const grid = new Grid();
  const long = sources.flatMap((source) =>
    source.long.map(({ id, reason }) => ({ id: calledBefore(source) + id, reason })),
  );
  const last = sources.at(-1);
  const count = last === undefined ? "0" : longCountOf(last);
  putLine(grid, 0, frameOf, "PHỤ LỤC GIẢI TRÌNH", "paperTitle", 24);
  // A name may be longer than a text inside a formula.
  const [before, behind] = [`(Kèm theo Báo cáo số${gap(8)}/BC-……… ${openDay} của `, ")"];
  const part = `${before}${typeof of === "string" ? of : of.blank}${behind}`;
  if (typeof of === "string") grid.text(1, shownColumns, part, "key");
  else {
    const formula = `${quoted(before)}&${of.formula}&${quoted(behind)}`;
    grid.cells.push(helperCell(1, shownColumns, { formula, blank: part }));
  }
  putLine(grid, 1, frameOf, subtitle(count, `$${cellName(1, shownColumns)}`, long.length, part), "paperPlan");
  grid.height(1, heightFor([{ text: part, px: paperWidth, style: "paperPlan" }], 20));
  putLine(grid, 2, frameOf, "", "paperText", 12);
  for (const [column, text] of ["Mục", "Chỉ tiêu", "Giải trình"].entries())
    grid.text(headings, column, text, "paperHead");
  grid.height(headings, 18.75);
  for (let number = 1; number <= places; number += 1) putPlace(grid, sources, count, number, long[number - 1]);
  const bottom = headings + places + 1;
  putLine(grid, bottom, frameOf, moreThanPlaces(count, long.length), "paperTextItalic", 18);
  return paperModel(grid, {
    name: reasonsName,
    widths: frameOf.widths,
    hidden: 2 * sources.length + 1,
    headings: { from: headings, to: headings },
    bottom,
    footer,
    formats: [],
  });
};
