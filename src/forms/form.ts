import { sheetNames } from "../plan/sheet-names";
import { type Draft, type EntryFrame, linesAt } from "../sheet/draft";
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
import { collected } from "./entry-frame";
import { formWidths, numberWidth, putFormSection, putTable, tableHeading } from "./form-rows";
import { Grid } from "./grid";
import { heightFor } from "../sheet/heights";
import type { Meta } from "../sheet/identity";
import { putWorkHead, workRows, workSheet } from "./work-sheet";

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

const heads = [
  { text: "TT", at: 0 },
  { text: "Chỉ tiêu, nhiệm vụ (nguyên văn kế hoạch)", at: 1 },
];

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
  putWorkHead(grid, frame, meta, titleOf(content, meta), { heads, height: heightFor([], 33) });
  putCommonHeading(grid, workRows.first, "A", frame);
  const after = putCommon(grid, workRows.first + 1, frame, content.common, content.contained, content.day);
  putFormSection(grid, after, "B", "CHỈ TIÊU, NHIỆM VỤ", frame);
  const end = yield* putTables(catalogue, grid, after + 1, content, frame);
  const made = withEarlier(
    collected(grid, [numberWidth(grid), formWidths.text], frame),
    frame,
    content.earlier ?? nothingEarlier,
  );
  return workSheet(grid, frame, end, { name: sheetNames.form, ...made }, { inView: 1 });
}
