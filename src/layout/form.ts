import type { Catalogue } from "../plan/catalogue";
import type { Pack } from "../plan/schema/pack";
import type { Target } from "../plan/schema/target";
import type { AskedFigure, AskedRow, AskedTable } from "./asked";
import {
  type EntryFrame,
  frameAt,
  hasTasks,
  isHidden,
  putFigure,
  putHeaders,
  putMarks,
  putNothing,
  wordsWidth,
} from "./entry-table";
import { Grid, heightFor } from "./grid";
import { levelNames, ownershipNames } from "./labels";
import type { Meta } from "./meta";
import type { SheetModel } from "./sheet";

const widths = { tt: 7, text: 40 };

type SchoolMeta = Meta & { readonly respondent: Extract<Meta["respondent"], { viewpoint: "school" }> };

/** `2026-Q3` → "Quý III năm 2026". */
export const periodWords = (period: string): string => {
  const match = /^(\d{4})(?:-Q([1-4]))?$/.exec(period);
  if (match === null) return period;
  const quarter = match[2];
  return quarter === undefined
    ? `Năm ${match[1] ?? ""}`
    : `Quý ${["I", "II", "III", "IV"][Number(quarter) - 1] ?? ""} năm ${match[1] ?? ""}`;
};

const schoolLines = (packs: readonly Pack[], meta: SchoolMeta): readonly string[] => {
  const { school, code, levels, ownership } = meta.respondent;
  return [
    "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    ...packs.map((pack) => `${pack.title} (${pack.issuer.name})`),
    `Đơn vị: ${school} – Mã: ${code} – Cấp học: ${levels.map((level) => levelNames[level]).join(", ")} – Loại hình: ${ownershipNames[ownership]}`,
    `Kỳ báo cáo: ${periodWords(meta.period)}`,
    "Chỉ nhập vào ô nền vàng. Ô nào chưa có số liệu thì để trống và ghi lý do ở cột Giải trình.",
  ];
};

/** What the row demands in the plan's own words; a value that stands in its own column is put behind them. */
const wordingOf = (figure: AskedFigure): string => {
  const [first] = figure.targets;
  if (first === undefined) return "";
  const cells = figure.targets.flatMap((target) => cellWords(target));
  return cells.length === 0 ? first.source.quote : `${first.source.quote}\nChỉ tiêu: ${cells.join("; ")}`;
};

const cellWords = (target: Target): readonly string[] =>
  target.source.cell === undefined
    ? []
    : [target.year === undefined ? target.source.cell : `năm ${target.year} ${target.source.cell}`];

const putSection = (grid: Grid, row: number, id: string, text: string, frame: EntryFrame): void => {
  grid.text(row, 0, id, "sectionId");
  grid.text(row, 1, text, "section");
  putNothing(grid, row, frame, "section");
  grid.height(row, heightFor([{ text, width: widths.text }]));
};

const putFigures = (
  catalogue: Catalogue,
  grid: Grid,
  top: number,
  row: Extract<AskedRow, { kind: "row" }>,
  frame: EntryFrame,
): number => {
  let next = top;
  for (const figure of row.figures) {
    const lines = putFigure(catalogue, grid, next, frame, figure);
    lines.forEach((texts, index) => {
      const wording = index === 0 ? wordingOf(figure) : "";
      grid.text(next + index, 0, row.id, "bodyCenter");
      grid.text(next + index, 1, wording, "body");
      grid.height(next + index, heightFor([...texts, { text: wording, width: widths.text }]));
    });
    next += lines.length;
  }
  return next;
};

/** Sections without a row that binds the school are left out; cells are never merged, so that rows can be sorted. */
const putTable = (catalogue: Catalogue, grid: Grid, top: number, asked: AskedTable, frame: EntryFrame): number => {
  let next = top;
  let section: Extract<AskedRow, { kind: "section" }> | null = null;
  for (const row of asked.rows) {
    if (row.kind === "section") section = row;
    else if (row.figures.length > 0) {
      if (section !== null) {
        putSection(grid, next, section.row.id, section.row.cells[1] ?? "", frame);
        section = null;
        next += 1;
      }
      next = putFigures(catalogue, grid, next, row, frame);
    }
  }
  return next;
};

const putSignature = (grid: Grid, top: number, right: number): number => {
  const half = Math.floor(right / 2);
  grid.across(top + 1, half + 1, right, "…………, ngày …… tháng …… năm ………", "signatureNote");
  grid.across(top + 2, 0, half, "Người lập biểu", "signature");
  grid.across(top + 2, half + 1, right, "Thủ trưởng đơn vị", "signature");
  grid.across(top + 3, 0, half, "(Ký, ghi rõ họ tên)", "signatureNote");
  grid.across(top + 3, half + 1, right, "(Ký, đóng dấu, ghi rõ họ tên)", "signatureNote");
  grid.height(top + 4, 60);
  return top + 4;
};

const tableHeading = (asked: AskedTable, several: boolean): string =>
  `${asked.table?.name ?? "Chỉ tiêu trong văn bản"}${several ? ` – ${asked.pack.issuer.name}` : ""}`;

/** The school's return: one flat sheet with only what binds it, in the order of the plans, signed at the end. */
export const formSheet = (
  catalogue: Catalogue,
  packs: readonly Pack[],
  tables: readonly AskedTable[],
  meta: SchoolMeta,
): SheetModel => {
  const filled = tables.filter((table) => table.rows.some((row) => row.kind === "row" && row.figures.length > 0));
  const figures = filled.flatMap((table) => table.rows.flatMap((row) => (row.kind === "row" ? row.figures : [])));
  const grid = new Grid();
  const frame = frameAt(2, hasTasks(figures));
  const right = 2 + frame.columns.filter(({ role }) => !isHidden(role)).length;
  putMarks(grid, 0, frame);
  const head = schoolLines(packs, meta);
  head.forEach((line, index) => {
    grid.across(1 + index, 0, right, line, index === 0 ? "title" : "subtitle");
    grid.height(1 + index, heightFor([{ text: line, width: 170 }]) + (index === 0 ? 6 : 2));
  });
  const header = 1 + head.length;
  grid.text(header, 0, "TT", "header");
  grid.text(header, 1, "Chỉ tiêu, nhiệm vụ", "header");
  putHeaders(grid, header, frame);
  grid.height(header, heightFor([], 2));
  let next = header + 1;
  for (const table of filled) {
    if (filled.length > 1) {
      putSection(grid, next, "", tableHeading(table, packs.length > 1), frame);
      next += 1;
    }
    next = putTable(catalogue, grid, next, table, frame);
  }
  const bottom = putSignature(grid, next, right);
  return {
    name: "Biểu báo cáo",
    visibility: "visible",
    columns: [
      { width: widths.tt, hidden: false },
      { width: widths.text, hidden: false },
      { width: wordsWidth, hidden: false },
      ...frame.columns.map(({ role, width }) => ({ width, hidden: isHidden(role) })),
    ],
    rows: grid.rows,
    cells: grid.cells,
    merges: grid.merges,
    freeze: { rows: header + 1, columns: 2 },
    print: { landscape: true, repeatRows: { from: header, to: header }, area: { top: 1, left: 0, bottom, right } },
    validations: grid.validations,
    conditionalFormats: [],
    protected: false,
  };
};
