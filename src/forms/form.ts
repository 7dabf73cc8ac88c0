import { sheetNames } from "../plan/sheet-names";
import { type Draft, type EntryFrame, linesAt, rightOf } from "../sheet/draft";
import type { Day } from "../kernel/ids";
import { periodWords } from "../kernel/period";
import type { Steps } from "../kernel/steps";
import { type AskedTable, figuresIn } from "../plan/asked/asked";
import type { AskedCommon } from "../plan/asked/common";
import type { Contained } from "../plan/asked/contained";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { type Earlier, nothingEarlier, withEarlier } from "./earlier";
import { putCommon, putCommonHeading } from "./common-rows";
import { collected, putHeaders, putMarks, putReadyMark } from "./entry-frame";
import { formWidths, numberWidth, putFormSection, putTable, tableHeading } from "./form-rows";
import { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import { workHeader } from "../sheet/labels";
import type { Meta } from "../sheet/identity";
import type { SheetModel } from "../sheet/model";

type SchoolMeta = Meta & { readonly respondent: Extract<Meta["respondent"], { viewpoint: "school" }> };

/** What a form is made from: the plans' tables as asked of the school, what it shares, and the day it is judged by. */
export interface FormContent {
  readonly packs: readonly Pack[];
  readonly tables: readonly AskedTable[];
  readonly common: readonly AskedCommon[];
  readonly contained: readonly Contained[];
  readonly day: Day;
  /** Of a form made from an earlier return; null: it has no columns for one. */
  readonly earlier: Earlier | null;
}

/** A form that asks who fills it says so in its first rows alone. */
const titleOf = ({ packs }: FormContent, { respondent, period }: SchoolMeta): string =>
  [
    packs.map((pack) => `${pack.title} (${pack.issuer.name})`).join("; "),
    ...(respondent.selfNamed === true
      ? []
      : [respondent.school, `Mã trường: ${respondent.code}`, `Kỳ: ${periodWords(period, "vi")}`]),
  ].join(" – ");

/** Rows from the top: the hidden marks, the title, the line that sums up, the headings. */
const rows = { marks: 0, title: 1, summary: 2, header: 3, first: 4 } as const;

const putHead = (grid: Grid, title: string, frame: EntryFrame, meta: Meta): void => {
  putMarks(grid, rows.marks, frame, meta);
  grid.across(rows.title, 0, rightOf(frame), title, "workTitle");
  grid.height(rows.title, heightFor([{ text: title, px: 1200, style: "workTitle" }], 21));
  grid.height(rows.summary, 24);
  putReadyMark(grid, rows.summary, frame);
  grid.text(rows.header, 0, "TT", "header");
  grid.text(rows.header, 1, "Chỉ tiêu, nhiệm vụ (nguyên văn kế hoạch)", "header");
  putHeaders(grid, rows.header, frame);
  grid.height(rows.header, heightFor([], 33));
};

function* putTables(
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  content: FormContent,
  frame: EntryFrame,
): Steps<number> {
  const asking = content.tables.filter((table) => figuresIn(table.rows).length > 0);
  let next = top;
  for (const table of asking) {
    if (asking.length > 1) {
      putFormSection(grid, next, "", tableHeading(table, content.packs.length > 1), frame);
      next += 1;
    }
    next = yield* putTable(catalogue, grid, next, table, frame);
  }
  return next;
}

/**
 * The school's return as it is filled, only its entry cells open to change: what it shares,
 * then only what binds it, in the order of the plans, under one column of entries.
 */
export function* formInSteps(catalogue: Catalogue, content: FormContent, meta: SchoolMeta): Steps<Draft> {
  const grid = new Grid();
  const frame = linesAt(2, content.earlier !== null);
  putHead(grid, titleOf(content, meta), frame, meta);
  putCommonHeading(grid, rows.first, "A", frame);
  const after = putCommon(grid, rows.first + 1, frame, content.common, content.contained, content.day);
  putFormSection(grid, after, "B", "CHỈ TIÊU, NHIỆM VỤ", frame);
  const end = yield* putTables(catalogue, grid, after + 1, content, frame);
  const made = withEarlier(
    collected(grid, [numberWidth(grid), formWidths.text], frame),
    frame,
    content.earlier ?? nothingEarlier,
  );
  const model: SheetModel = {
    name: sheetNames.form,
    visibility: "visible",
    ...made,
    freeze: { rows: rows.first, columns: 1 },
    print: {
      landscape: true,
      repeatRows: { from: rows.header, to: rows.header },
      area: { top: rows.title, left: 0, bottom: end - 1, right: rightOf(frame) },
      page: { kind: "work", header: workHeader },
    },
    conditionalFormats: [],
    protected: true,
  };
  return {
    model,
    frame,
    figureRows: grid.figureRows,
    commonRows: grid.commonRows,
    top: rows.first,
    bottom: end - 1,
    summary: { row: rows.summary, left: 0 },
  };
}
