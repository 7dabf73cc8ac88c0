import { type Draft, type EntryFrame, frameAt, rightOf } from "../sheet/draft";
import { periodWords } from "../kernel/period";
import { type AskedTable, figuresIn } from "../plan/asked/asked";
import { levelNames, ownershipNames } from "../plan/population";
import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import { collected, hasTasks, putHeaders, putMarks } from "./entry-frame";
import { formWidths, putFormSection, putSignature, putTable } from "./form-rows";
import { Grid } from "./grid";
import { heightFor, pixelsOf } from "../sheet/heights";
import type { Meta } from "../sheet/identity";
import type { SheetModel } from "../sheet/model";

type SchoolMeta = Meta & { readonly respondent: Extract<Meta["respondent"], { viewpoint: "school" }> };

const headLines = (packs: readonly Pack[], { respondent, period }: SchoolMeta): readonly string[] => [
  "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
  ...packs.map((pack) => `${pack.title} (${pack.issuer.name})`),
  `Đơn vị: ${respondent.school} – Mã: ${respondent.code} – Cấp học: ${respondent.levels.map((level) => levelNames[level]).join(", ")} – Loại hình: ${ownershipNames[respondent.ownership]}`,
  `Kỳ báo cáo: ${periodWords(period)}`,
  "Chỉ nhập vào ô nền vàng. Ô nào chưa có số liệu thì để trống và ghi lý do ở cột Giải trình.",
];

/** Title, school, room for the line that sums up, column headings; returns the heading row. */
const putHead = (grid: Grid, lines: readonly string[], frame: EntryFrame, meta: Meta): number => {
  putMarks(grid, 0, frame, meta);
  lines.forEach((line, index) => {
    const style = index === 0 ? "title" : "subtitle";
    grid.across(1 + index, 0, rightOf(frame), line, style);
    grid.height(1 + index, heightFor([{ text: line, px: pixelsOf(170), style }]) + (index === 0 ? 6 : 2));
  });
  const header = 2 + lines.length;
  grid.height(header - 1, heightFor([], 25.5));
  grid.text(header, 0, "TT", "header");
  grid.text(header, 1, "Chỉ tiêu, nhiệm vụ", "header");
  putHeaders(grid, header, frame);
  grid.height(header, heightFor([], 35.25));
  return header;
};

const tableHeading = (asked: AskedTable, several: boolean): string =>
  `${asked.table?.name ?? "Chỉ tiêu trong văn bản"}${several ? ` – ${asked.pack.issuer.name}` : ""}`;

/** The school's return, only its entry cells open to change: one flat sheet with only what binds it, in the order of the plans, signed at the end. */
export const formSheet = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  tables: readonly AskedTable[],
  meta: SchoolMeta,
): Draft => {
  const asking = tables.filter((table) => figuresIn(table.rows).length > 0);
  const grid = new Grid();
  const frame = frameAt(2, hasTasks(asking.flatMap((table) => figuresIn(table.rows))));
  const header = putHead(grid, headLines(packs, meta), frame, meta);
  let next = header + 1;
  for (const table of asking) {
    if (asking.length > 1) {
      putFormSection(grid, next, "", tableHeading(table, packs.length > 1), frame);
      next += 1;
    }
    next = putTable(catalogue, grid, next, table, frame);
  }
  const bottom = putSignature(grid, next, rightOf(frame));
  const model: SheetModel = {
    name: "Biểu báo cáo",
    visibility: "visible",
    ...collected(grid, [formWidths.tt, formWidths.text], frame),
    freeze: { rows: header + 1, columns: 2 },
    print: {
      landscape: true,
      repeatRows: { from: header, to: header },
      area: { top: 1, left: 0, bottom, right: rightOf(frame) },
      page: { kind: "work", header: null },
    },
    conditionalFormats: [],
    protected: true,
  };
  return {
    model,
    frame,
    figureRows: grid.figureRows,
    top: header + 1,
    bottom: next - 1,
    summary: { row: header - 1, left: 0 },
  };
};
