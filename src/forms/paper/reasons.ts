import { columnLetters, sheetPrefix } from "../../sheet/address";
import { heightFor } from "../../sheet/heights";
import type { SheetModel } from "../../sheet/model";
import { cell, firstOf, iff, type Native, quoted } from "../../native/text";
import { Grid } from "../grid";
import { characters, paperWidth, type PaperFrame } from "./frame";
import { putLine } from "./head";
import { longCountOf } from "./sheet";
import { gap } from "./words";

export const reasonsName = "Phụ lục giải trình";

/** A print view whose long reasons stand in the appendix, and the rows of its table. */
export interface ReasonSource {
  readonly name: string;
  /** What stands before a row's number where there are several tables; else "". */
  readonly called: string;
  readonly frame: PaperFrame;
  readonly top: number;
  readonly bottom: number;
}

/** Places of the appendix, and the letters that each holds. */
const places = 8;
const letters = 300;
const widths = { place: 50, row: 110 } as const;

const spanOf = ({ name, top, bottom }: ReasonSource, column: number): string => {
  const at = columnLetters(column);
  return `${sheetPrefix(name)}!$${at}$${top + 1}:$${at}$${bottom + 1}`;
};

/** The cell of the row whose reason has this number, on whichever of the print views it stands. */
const lookUp = (sources: readonly ReasonSource[], number: number, of: (source: ReasonSource) => string): string =>
  sources.reduceRight<string>((rest, source) => {
    const { hidden } = source.frame;
    return `IFERROR(${of(source).replaceAll("@", `MATCH(${number},${spanOf(source, hidden.place)},0)`)},${rest})`;
  }, '""');

const rowName = (sources: readonly ReasonSource[], number: number): string =>
  lookUp(sources, number, (source) => {
    const id = `INDEX(${spanOf(source, source.frame.tt)},@)`;
    return source.called === "" ? id : `${quoted(`${source.called}, `)}&${id}`;
  });

/** A reason that is longer still is cut, and says so. */
const reasonText = (sources: readonly ReasonSource[], number: number): string =>
  lookUp(sources, number, (source) => {
    const whole = `INDEX(${spanOf(source, source.frame.hidden.full)},@)`;
    return iff(`LEN(${whole})>${letters}`, `LEFT(${whole},${letters - 20})&"… (xem bản làm việc)"`, whole);
  });

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

/** What stands under the title: of which report it is a part, or that there is nothing to print. */
const subtitle = (count: string, of: string): Native => {
  const empty = "Không có giải trình dài: không cần in trang này.";
  const part = `(Kèm theo Báo cáo số${gap(8)}/BC-……… ngày${gap(7)}tháng${gap(7)}năm${gap(10)} của ${of})`;
  return { formula: iff(`${count}=0`, quoted(empty), quoted(part)), blank: empty };
};

/** The reasons that do not fit into the table of a print view: one sheet for all of them, printed when there are any. */
export const reasonsSheet = (sources: readonly ReasonSource[], of: string, footer: string): SheetModel => {
  const grid = new Grid();
  const last = sources.at(-1);
  const count = last === undefined ? "0" : longCountOf(`${sheetPrefix(last.name)}!`, last.frame);
  putLine(grid, 0, frameOf, "PHỤ LỤC GIẢI TRÌNH", "paperTitle", 24);
  putLine(grid, 1, frameOf, subtitle(count, of), "paperPlan", 20);
  putLine(grid, 2, frameOf, "", "paperText", 12);
  ["Mục", "Chỉ tiêu", "Giải trình"].forEach((text, column) => {
    grid.text(3, column, text, "paperHead");
  });
  grid.height(3, 18.75);
  for (let number = 1; number <= places; number += 1) {
    const row = 3 + number;
    const put = (column: number, formula: string, style: "paperCell" | "paperCellCenter"): void => {
      grid.cells.push(cell(row, column, { formula, blank: "" }, style));
    };
    put(0, iff(`${count}>=${number}`, number, '""'), "paperCellCenter");
    put(1, rowName(sources, number), "paperCellCenter");
    put(2, reasonText(sources, number), "paperCell");
    grid.height(
      row,
      heightFor([{ text: "nội dung ".repeat(letters / 9), px: frameOf.widths[2] ?? 0, style: "paperCell" }]),
    );
  }
  const more: Native = {
    formula: firstOf(
      [
        [
          `${count}>${places}`,
          `"Còn "&(${count}-${places})&" giải trình dài chưa in ở đây: hãy rút gọn, hoặc kèm văn bản giải trình riêng."`,
        ],
      ],
      '""',
    ),
    blank: "",
  };
  putLine(grid, 4 + places, frameOf, more, "paperTextItalic", 18);
  return {
    name: reasonsName,
    visibility: "visible",
    columns: frameOf.widths.map((px) => ({ width: characters(px), hidden: false })),
    rows: grid.rows,
    cells: grid.cells,
    merges: grid.merges,
    freeze: null,
    print: {
      landscape: true,
      repeatRows: { from: 3, to: 3 },
      area: { top: 0, left: 0, bottom: 4 + places, right: 2 },
      page: { kind: "paper", footer },
    },
    validations: [],
    conditionalFormats: [],
    protected: true,
  };
};
