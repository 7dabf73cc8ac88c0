import { Grid } from "../../forms/grid";
import { ruleFor } from "../../forms/paper/words";
import { heightFor, type Measured } from "../../sheet/heights";
import type { SheetModel } from "../../sheet/model";
import { pixelsPerCharacter } from "../../sheet/style";
import type { StyleName } from "../../sheet/styles";

/** What a cell of a printed table holds; a formula comes with the result that we know for it. */
export type Content = string | number | { readonly formula: string; readonly cached: string | number };

export interface Put {
  readonly content: Content;
  readonly style: StyleName;
}

export const put = (content: Content, style: StyleName = "paperCell"): Put => ({ content, style });
export const centred = (content: Content): Put => put(content, "paperCellCenter");

const textOf = (content: Content): string => (typeof content === "object" ? String(content.cached) : String(content));

/** The paper between margins of 30 and 15 mm; two in a hundred are left to the printer (PAPER). */
export const paperWidth = 932;

const country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const motto = "Độc lập - Tự do - Hạnh phúc";

/** A sheet that is printed: lines and table rows from the top down, each as high as its words need. */
export class Page {
  private readonly grid = new Grid();
  private heads: { readonly from: number; readonly to: number } | null = null;
  private frozenColumns = 0;
  /** The row that comes next, from 0. */
  next = 0;

  constructor(private readonly widths: readonly number[]) {}

  private width(left: number, right: number): number {
    return this.widths.slice(left, right + 1).reduce((sum, px) => sum + px, 0);
  }

  private get last(): number {
    return this.widths.length - 1;
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

  /** A row of the table; given `heading` it stands on top of every page. */
  row(cells: readonly Put[], least = 18): void {
    const measured = cells.map(({ content, style }, column): Measured => {
      const value =
        typeof content === "object"
          ? { type: "formula" as const, ...content }
          : typeof content === "number"
            ? { type: "number" as const, value: content }
            : content === ""
              ? null
              : { type: "text" as const, text: content };
      this.grid.cells.push({ row: this.next, column, content: value, style });
      return { text: textOf(content), px: this.widths[column] ?? 0, style };
    });
    this.grid.height(this.next, heightFor(measured, least));
    this.next += 1;
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

  model(name: string, footer: string, landscape = true): SheetModel {
    const frozen = this.heads === null ? null : { rows: this.heads.to + 1, columns: this.frozenColumns };
    return {
      name,
      visibility: "visible",
      columns: this.widths.map((px) => ({ width: px / pixelsPerCharacter, hidden: false })),
      rows: this.grid.rows,
      cells: this.grid.cells,
      merges: this.grid.merges,
      freeze: frozen,
      print: { landscape, repeatRows: this.heads, area: null, page: { kind: "paper", footer } },
      validations: [],
      conditionalFormats: [],
      protected: false,
    };
  }
}
