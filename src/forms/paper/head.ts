import { heightFor } from "../../sheet/heights";
import type { StyleName } from "../../sheet/styles";
import { cell, type Native } from "../../native/text";
import type { Grid } from "../grid";
import { evenly } from "./evenly";
import { lastShown, type PaperFrame, widthOf } from "./frame";
import { gap, inCapitals, ruleFor } from "./words";

/** A formula where it follows what is entered. */
export type Content = string | Native;

const said = (content: Content): string => (typeof content === "string" ? content : String(content.blank));

/** What stands above the table of a report; a formula where it follows what is entered. */
export interface PaperHead {
  /** The body above the one that reports, or room to write it; null: there is none. */
  readonly parent: string | null;
  readonly body: Content;
  readonly subject: string;
  readonly plans: readonly string[];
  readonly period: Native;
  readonly to: string | null;
  readonly totals: Native | null;
}

const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";
/** Number, place and day are written by hand: "Số:          /BC-". */
const openNumber = `Số:${gap(10)}/BC-………`;
/** A body above that no plan names. */
export const openParent = "……………………………………";
export const openDay = `ngày${gap(7)}tháng${gap(7)}năm${gap(10)}`;

const put = (grid: Grid, row: number, left: number, right: number, content: Content, style: StyleName): void => {
  if (typeof content === "string") grid.across(row, left, right, content, style);
  else {
    grid.across(row, left, right, "", style);
    grid.cells.splice(grid.cells.length - 1 - (right - left), 1, cell(row, left, content, style));
  }
};

/** One line over the whole width, as high as its words need, at their longest. */
export const putLine = (
  grid: Grid,
  row: number,
  frame: PaperFrame,
  content: Content,
  style: StyleName,
  least = 16,
  longest = said(content),
): void => {
  const right = lastShown(frame);
  put(grid, row, 0, right, content, style);
  grid.height(row, heightFor([{ text: longest, px: widthOf(frame, 0, right), style }], least));
};

/** Room for a name that is not known yet: two lines of capitals. */
const longName = "TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN THỊ MINH KHAI";

/** Two halves of a line: the body that reports, the country. */
const putHalves = (
  grid: Grid,
  row: number,
  frame: PaperFrame,
  [left, leftStyle]: readonly [Content, StyleName],
  [right, rightStyle]: readonly [string, StyleName],
): void => {
  const [last, middle] = [lastShown(frame), frame.text];
  put(grid, row, 0, middle, left, leftStyle);
  grid.across(row, middle + 1, last, right, rightStyle);
  grid.height(
    row,
    heightFor([
      { text: typeof left === "string" ? left : longName, px: widthOf(frame, 0, middle), style: leftStyle },
      { text: right, px: widthOf(frame, middle + 1, last), style: rightStyle },
    ]),
  );
};

/** The row of a rule is as low as its underscores. */
const ruleHeight = 6.75;

/**
 * Who reports, under the body above it; where there is none on the line of the country's name, as it is for a people's
 * committee, with its rule right under it.
 */
const putNames = (grid: Grid, frame: PaperFrame, body: Content, parent: string | null): void => {
  const rule = ruleFor(typeof body === "string" ? body : openParent, "paperBody", 0.4);
  const [first, second, third] =
    parent === null
      ? ([[body, "paperBody"], [rule, "paperRuleTop"], ["", "paperRule"]] as const)
      : ([[inCapitals(parent), "paperParent"], [body, "paperBody"], [rule, "paperRule"]] as const); // prettier-ignore
  putHalves(grid, 0, frame, first, [country, "paperBody"]);
  putHalves(grid, 1, frame, second, [motto, "paperMotto"]);
  putHalves(grid, 2, frame, third, [ruleFor(motto, "paperMotto", 1), "paperRule"]);
  grid.height(2, ruleHeight);
};

/** How much of the width lines of the head fill: letters that a computer's face lacks come from a wider one. */
const filled = 0.92;

/** The head of an administrative report (Nghị định 30/2020/NĐ-CP, Phụ lục I); returns the row after it. */
export const putHead = (grid: Grid, frame: PaperFrame, head: PaperHead): number => {
  putNames(grid, frame, typeof head.body === "string" ? inCapitals(head.body) : head.body, head.parent);
  putHalves(grid, 3, frame, [openNumber, "paperNumber"], [`……………………, ${openDay}`, "paperPlaceDay"]);
  const px = widthOf(frame, 0, lastShown(frame)) * filled;
  const even = (text: string, style: StyleName): string => evenly(text, px, style);
  putLine(grid, 4, frame, "BÁO CÁO", "paperTitle", 24);
  putLine(grid, 5, frame, even(head.subject, "paperSubject"), "paperSubject");
  putLine(grid, 6, frame, "_".repeat(30), "paperRule");
  grid.height(6, ruleHeight);
  let next = 7;
  const line = (content: Content, style: StyleName, least?: number): void => {
    putLine(grid, next, frame, content, style, least);
    next += 1;
  };
  for (const plan of head.plans) line(even(plan, "paperPlan"), "paperPlan");
  line(head.period, "paperPeriod", 18);
  if (head.to !== null) line(head.to, "paperTo", 18);
  if (head.totals !== null) line(head.totals, "paperText", 18);
  return next;
};
