import { sheetNames } from "../plan/sheet-names";
import { type Draft, linesAt, rightOf } from "../sheet/draft";
import type { Day } from "../kernel/ids";
import { periodWords } from "../kernel/period";
import type { AskedCommon } from "../plan/asked/common";
import type { Contained } from "../plan/asked/contained";
import type { Pack } from "../plan/schema/pack";
import { putCommon, putCommonHeading } from "./common-rows";
import { collected, putHeaders, putMarks, putReadyMark } from "./entry-frame";
import { formWidths } from "./form-rows";
import { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import { workHeader } from "../sheet/labels";
import type { Meta } from "../sheet/identity";

const rows = { marks: 0, title: 1, summary: 2, header: 3, first: 4 } as const;

/** Who returns it, of a return to another's plan. */
const whoseWords = ({ respondent }: Meta): string =>
  respondent.viewpoint === "office" && respondent.sender !== undefined ? `Báo cáo của ${respondent.sender} – ` : "";

/**
 * An office's "Số liệu chung", before its tables, which stay as the document has them: its totals, each once for all
 * sheets, and the day by which all are judged.
 */
export const commonSheet = (
  packs: readonly Pack[],
  common: readonly AskedCommon[],
  contained: readonly Contained[],
  meta: Meta,
  day: Day,
): Draft => {
  const grid = new Grid();
  const frame = linesAt(2);
  putMarks(grid, rows.marks, frame, meta);
  const title = `${whoseWords(meta)}${packs.map((pack) => `${pack.title} (${pack.issuer.name})`).join("; ")} – Kỳ: ${periodWords(meta.period, "vi")}`;
  grid.across(rows.title, 0, rightOf(frame), title, "workTitle");
  grid.height(rows.title, heightFor([{ text: title, px: 1200, style: "workTitle" }], 21));
  grid.height(rows.summary, 24);
  putReadyMark(grid, rows.summary, frame);
  grid.text(rows.header, 0, "TT", "header");
  grid.text(rows.header, 1, "Số liệu", "header");
  putHeaders(grid, rows.header, frame);
  grid.height(rows.header, heightFor([], 33));
  putCommonHeading(grid, rows.first, "", frame);
  const end = putCommon(grid, rows.first + 1, frame, common, contained, day);
  return {
    model: {
      name: sheetNames.common,
      visibility: "visible",
      ...collected(grid, [formWidths.tt, formWidths.text], frame),
      freeze: { rows: rows.first, columns: 1 },
      print: {
        landscape: true,
        repeatRows: { from: rows.header, to: rows.header },
        area: { top: rows.title, left: 0, bottom: end - 1, right: rightOf(frame) },
        page: { kind: "work", header: workHeader },
      },
      conditionalFormats: [],
      protected: true,
    },
    frame,
    figureRows: grid.figureRows,
    commonRows: grid.commonRows,
    top: rows.first,
    bottom: end - 1,
    summary: { row: rows.summary, left: 0 },
  };
};
