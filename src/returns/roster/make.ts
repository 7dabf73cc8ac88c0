import { ourDay } from "../../kernel/day";
import type { Catalogue } from "../../plan/catalogue";
import { levelNames, ownershipNames } from "../../plan/population";
import type { Pack } from "../../plan/schema/pack";
import type { SheetCell, SheetModel, Validation, WorkbookModel } from "../../sheet/model";
import type { StyleName } from "../../sheet/styles";
import { type RosterColumn, rosterHeads, rosterTotals } from "./columns";
import { ownSheet } from "./own-sheet";

/** Lines that are ready to be filled; more may be written below them. */
const lines = 200;
const widths: Readonly<Record<RosterColumn, number>> = {
  code: 14,
  name: 40,
  levels: 22,
  ownership: 16,
  receivedOn: 14,
  chosen: 36,
};
const totalWidth = 18;

const looks: Readonly<Record<RosterColumn, StyleName>> = {
  code: "asTyped",
  name: "asTyped",
  levels: "asTyped",
  ownership: "asTyped",
  receivedOn: "entryDay",
  chosen: "asTyped",
};

const columns: readonly RosterColumn[] = ["code", "name", "levels", "ownership", "receivedOn", "chosen"];

const hints = (pack: Pack): Readonly<Record<RosterColumn, string>> => ({
  code: "Mỗi trường một mã riêng, ví dụ TH-01. Báo cáo của trường được nhận ra theo mã này.",
  name: "Tên đầy đủ của trường, như ghi trên biểu mẫu.",
  levels: `${pack.manages.map((level) => levelNames[level]).join(", ")}. Trường nhiều cấp: cách nhau bằng dấu chấm phẩy.`,
  ownership: Object.values(ownershipNames).join(" hoặc "),
  receivedOn: "Ngày cơ quan nhận được báo cáo, để biết gửi đúng hạn hay muộn. Chưa nhận thì để trống.",
  chosen: "Chỉ ghi khi một trường gửi hai tệp khác nhau: tên tệp được tính. Tệp còn lại được ghi là đã thay thế.",
});

const validationOf = (pack: Pack, column: RosterColumn, at: number): Validation => ({
  area: { top: 1, left: at, bottom: lines, right: at },
  rule:
    column === "ownership"
      ? { type: "list", values: Object.values(ownershipNames) }
      : { type: "dayOrText", from: ourDay("2000-01-01"), to: ourDay("2100-12-31") },
  onError: column === "ownership" ? "stop" : "warning",
  prompt: { title: rosterHeads[column], text: hints(pack)[column] },
  error: { title: rosterHeads[column], text: hints(pack)[column] },
});

const text = (row: number, column: number, words: string, style: StyleName): SheetCell => ({
  row,
  column,
  content: { type: "text", text: words },
  style,
});

const listSheet = (catalogue: Catalogue, pack: Pack): SheetModel => {
  const totals = rosterTotals(catalogue, [pack]);
  const heads = [...columns.map((column) => rosterHeads[column]), ...totals.map(({ head }) => head)];
  const styles = [...columns.map((column) => looks[column]), ...totals.map(() => "entryWhole" as const)];
  const rows = Array.from({ length: lines }, (_, index) => index + 1);
  return {
    name: "Danh sách trường",
    visibility: "visible",
    columns: [...columns.map((column) => widths[column]), ...totals.map(() => totalWidth)].map((width) => ({
      width,
      hidden: false,
    })),
    rows: [{ row: 0, height: 78 }],
    cells: [
      ...heads.map((head, column) => text(0, column, head, column < 4 ? "headerEntry" : "header")),
      ...rows.flatMap((row) => styles.map((style, column): SheetCell => ({ row, column, content: null, style }))),
    ],
    merges: [],
    freeze: { rows: 1, columns: 2 },
    print: { landscape: true, repeatRows: { from: 0, to: 0 }, area: null, page: { kind: "work", header: null } },
    validations: columns.flatMap((column, at) =>
      column === "ownership" || column === "receivedOn" ? [validationOf(pack, column, at)] : [],
    ),
    conditionalFormats: [],
    protected: false,
  };
};

const guideSheet = (pack: Pack, hasOwn: boolean): SheetModel => {
  const own = hints(pack);
  const lead = [
    ["Danh sách trường", `Các trường gửi báo cáo theo ${pack.title}. Mỗi trường một dòng, không để trống bốn cột đầu.`],
  ] as const;
  const said = [
    ...lead,
    ...columns.map((column) => [rosterHeads[column], own[column]] as const),
    [
      "Các cột tổng số",
      "Không bắt buộc. Ghi tổng số đã biết của từng trường để tính được khoảng có thể của chỉ tiêu khi trường đó chưa gửi báo cáo.",
    ] as const,
    ["Cột thêm", "Có thể thêm cột riêng (điện thoại, người phụ trách…); phần mềm không dùng các cột đó."] as const,
    ...(hasOwn
      ? [
          [
            "Phần của cơ quan",
            "Có chỉ tiêu tính cho cả các trường và chính cơ quan quản lý: ghi phần của cơ quan ở trang tính này (không cộng số của các trường). Để trống thì chỉ tiêu đó còn thiếu số liệu.",
          ] as const,
        ]
      : []),
  ];
  return {
    name: "Hướng dẫn",
    visibility: "visible",
    columns: [
      { width: 22, hidden: false },
      { width: 90, hidden: false },
    ],
    rows: said.map((_, row) => ({ row, height: 34 })),
    cells: said.flatMap(([label, words], row) => [text(row, 0, label, "label"), text(row, 1, words, "text")]),
    merges: [],
    freeze: null,
    print: null,
    validations: [],
    conditionalFormats: [],
    protected: false,
  };
};

/**
 * An empty roster of the plan's schools, to be filled: a line for each school, a column for each total of the plan; and where
 * the plan asks schools and office for the same, a sheet for the office's own part.
 */
export const emptyRoster = (catalogue: Catalogue, pack: Pack): WorkbookModel => {
  const own = ownSheet(catalogue, pack);
  return {
    title: `Danh sách trường – ${pack.title}`,
    sheets: [listSheet(catalogue, pack), ...(own === null ? [] : [own]), guideSheet(pack, own !== null)],
    names: [],
  };
};
