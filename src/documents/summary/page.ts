import { Grid } from "../../forms/grid";
import { ruleFor } from "../../forms/paper/words";
import { heightFor, type Measured } from "../../sheet/heights";
import type { Area, SheetCell, SheetModel, StackedBars } from "../../sheet/model";
import { pixelsPerCharacter, type Style } from "../../sheet/style";
import { styles, type StyleName } from "../../sheet/styles";

/** What a cell of a printed table holds; a formula comes with the result that we know for it. */
export type Content = string | number | { readonly formula: string; readonly cached: string | number };

export interface Put {
  readonly content: Content;
  readonly style: StyleName;
}

export const put = (content: Content, style: StyleName = "paperCell"): Put => ({ content, style });
export const centred = (content: Content): Put => put(content, "paperCellCenter");

/** A cell that covers the columns up to `to`. */
export type Wide = Put & { readonly to: number };

const styleOf = (name: StyleName): Style => styles[name];

const textOf = (content: Content): string => (typeof content === "object" ? String(content.cached) : String(content));

const written = (content: Content): SheetCell["content"] => {
  if (typeof content === "object") return { type: "formula", ...content };
  if (typeof content === "number") return { type: "number", value: content };
  return content === "" ? null : { type: "text", text: content };
};

/** What a page across holds behind its headings, in points. */
const pagePoints = 430;

/** Rows that a chart lies over are so high, in points. */
const chartRow = 15;

const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";

/** A sheet that is printed: lines and table rows from the top down, each as high as its words need. */
export class Page {
  private readonly grid = new Grid();
  private heads: { readonly from: number; readonly to: number } | null = null;
  private frozenColumns = 0;
  private lastFiltered: number | null = null;
  private readonly charts: StackedBars[] = [];
  /** The row that comes next, from 0. */
  next = 0;

  /** `printed`: so many columns come onto paper; those behind are for the screen. */
  constructor(
    private readonly widths: readonly number[],
    private readonly printed: number = widths.length,
  ) {}

  /** Programs round every column of merged cells for itself: a little less room is counted on there. */
  private width(left: number, right: number): number {
    const px = this.widths.slice(left, right + 1).reduce((sum, own) => sum + own, 0);
    return right > left ? px * 0.97 : px;
  }

  private get last(): number {
    return this.printed - 1;
  }

  /** One text over the whole width. */
  line(text: string, style: StyleName, least = 16): void {
    this.grid.across(this.next, 0, this.last, text, style);
    this.grid.height(this.next, heightFor([{ text, px: this.width(0, this.last), style }], least));
    this.next += 1;
  }

  private halves(
    split: number,
    [left, leftStyle]: readonly [string, StyleName],
    [right, rightStyle]: readonly [string, StyleName],
    height: number | null = null,
  ): void {
    this.grid.across(this.next, 0, split, left, leftStyle);
    this.grid.across(this.next, split + 1, this.last, right, rightStyle);
    const texts: readonly Measured[] = [
      { text: left, px: this.width(0, split), style: leftStyle },
      { text: right, px: this.width(split + 1, this.last), style: rightStyle },
    ];
    this.grid.height(this.next, height ?? heightFor(texts));
    this.next += 1;
  }

  /** The head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I); the right half begins behind column `split`. */
  head(body: string, split: number): void {
    const name = body.toUpperCase();
    this.halves(split, [name, "paperBody"], [country, "paperBody"]);
    this.halves(split, [ruleFor(body, "paperBody", 0.4), "paperRuleTop"], [motto, "paperMotto"]);
    this.halves(split, ["", "paperRule"], [ruleFor(motto, "paperMotto", 1), "paperRule"], 6.75);
    this.halves(split, ["", "paperNumber"], ["……………………, ngày       tháng       năm          ", "paperPlaceDay"]);
  }

  /** A row of the table. */
  row(cells: readonly Put[], least = 18): void {
    this.wide(
      cells.map((cell, to) => ({ ...cell, to })),
      least,
    );
  }

  /** A row of cells that cover several columns each. */
  wide(cells: readonly Wide[], least = 18): void {
    let left = 0;
    const measured: Measured[] = [];
    for (const { content, style, to } of cells) {
      this.grid.cells.push({ row: this.next, column: left, content: written(content), style });
      for (let column = left + 1; column <= to; column += 1) this.grid.empty(this.next, column, style);
      if (to > left) this.grid.merges.push({ top: this.next, left, bottom: this.next, right: to });
      // What does not wrap stands on one line however narrow its cell.
      const px = styleOf(style).wrap === true ? this.width(left, to) : Infinity;
      measured.push({ text: textOf(content), px, style });
      left = to + 1;
    }
    this.grid.height(this.next, heightFor(measured, least));
    this.next += 1;
  }

  /** In these columns the last row's cell belongs to the one above it. */
  joined(columns: readonly number[]): void {
    for (const column of columns)
      this.grid.merges.push({ top: this.next - 2, left: column, bottom: this.next - 1, right: column });
  }

  /** A chart over the whole width, over so many points. */
  chart(points: number, of: (place: Area) => StackedBars): void {
    const [top, rows] = [this.next, Math.ceil(points / chartRow)];
    for (let row = 0; row < rows; row += 1) this.space(chartRow);
    this.together(rows);
    this.charts.push(of({ top, left: 0, bottom: this.next - 1, right: this.last }));
  }

  /** The rows behind the headings, to the last, can be filtered. */
  filtered(): void {
    if (this.heads !== null) this.lastFiltered = this.next - 1;
  }

  /** The rows from one on to the last stand on top of every page, and stay in view with the first columns. */
  headings(from: number, columns = 0): void {
    this.heads = { from, to: this.next - 1 };
    this.frozenColumns = columns;
  }

  /** The last rows stay on one page. */
  together(rows: number): void {
    this.grid.together(this.next - rows, this.next - 1);
  }

  /** The rows from one on stay on one page, where a page has room for them. */
  block(from: number): void {
    const heights = new Map(this.grid.rows.map(({ row, height }) => [row, height ?? 0]));
    const rows = Array.from({ length: this.next - from }, (_, at) => from + at);
    const points = rows.reduce((sum, row) => sum + (heights.get(row) ?? 0), 0);
    if (points <= pagePoints) this.together(rows.length);
  }

  /** The last row stays on the page of the one that comes. */
  stays(): void {
    this.grid.together(this.next - 1, this.next);
  }

  space(height = 9): void {
    this.grid.empty(this.next, 0, "paperText");
    this.grid.height(this.next, height);
    this.next += 1;
  }

  /** Signatures: who made it, who signs it; titles are written by hand where no one knows them. */
  signatures(split: number): void {
    const top = this.next;
    this.halves(split, ["NGƯỜI LẬP BIỂU", "paperSigner"], ["……………………………", "paperSigner"]);
    this.halves(
      split,
      ["(Ký, ghi rõ họ tên)", "paperSignerNote"],
      ["(Ký, đóng dấu, ghi rõ họ tên)", "paperSignerNote"],
    );
    this.space(48);
    this.together(this.next - top);
  }

  /** From the last heading row to the table's last; null: nothing to filter. */
  private get filter(): Area | null {
    if (this.heads === null || this.lastFiltered === null || this.lastFiltered === this.heads.to) return null;
    return { top: this.heads.to, left: 0, bottom: this.lastFiltered, right: this.widths.length - 1 };
  }

  model(name: string, footer: string): SheetModel {
    const frozen = this.heads === null ? null : { rows: this.heads.to + 1, columns: this.frozenColumns };
    const area =
      this.printed === this.widths.length ? null : { top: 0, left: 0, bottom: this.next - 1, right: this.last };
    return {
      name,
      visibility: "visible",
      columns: this.widths.map((px) => ({ width: px / pixelsPerCharacter, hidden: false })),
      rows: this.grid.rows,
      cells: this.grid.cells,
      merges: this.grid.merges,
      freeze: frozen,
      print: { landscape: true, repeatRows: this.heads, area, page: { kind: "paper", footer } },
      validations: [],
      conditionalFormats: [],
      protected: false,
      filter: this.filter,
      charts: this.charts,
    };
  }
}
