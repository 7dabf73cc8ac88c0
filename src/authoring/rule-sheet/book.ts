import {
  answeredByWords,
  decisionWords,
  kindWords,
  operatorWords,
  planLevelWords,
  sureWords,
  upwardWords,
} from "./words";

/**
 * A column of a rule sheet; `list`: what its drop-down offers; `hidden`: kept for the way back, not for a reader; `added`: one
 * that older rule sheets do not have.
 */
export interface BookColumn {
  readonly key: string;
  readonly head: string;
  readonly width: number;
  readonly list?: readonly string[];
  readonly hidden?: boolean;
  readonly added?: boolean;
}

const values = (words: Readonly<Record<string, string>>): readonly string[] => Object.values(words);

/** What is wrong with a line, as the import and lint see it: written for a reader, never read back. */
export const fixColumn = { key: "fix", head: "Cần sửa", width: 34, added: true } as const satisfies BookColumn;

const other: BookColumn = { key: "other", head: "Khác (JSON)", width: 12, hidden: true };

/** The sheets of a rule sheet but for the tables, whose columns are as many as the plan's. */
export const bookSheets = {
  plan: {
    name: "Kế hoạch",
    columns: [{ key: "item", head: "Mục", width: 26 }, { key: "value", head: "Nội dung", width: 80 }, fixColumn],
  },
  targets: {
    name: "Chỉ tiêu",
    columns: [
      { key: "decision", head: "Đã duyệt", width: 12, list: values(decisionWords) },
      fixColumn,
      { key: "code", head: "Mã", width: 22 },
      { key: "quote", head: "Nguyên văn", width: 52 },
      { key: "cell", head: "Ô mức đạt", width: 14 },
      { key: "operator", head: "So sánh", width: 11, list: values(operatorWords) },
      { key: "value", head: "Mức", width: 9 },
      { key: "unit", head: "Đơn vị tính", width: 12 },
      { key: "sure", head: "Mức tin cậy", width: 12, list: values(sureWords) },
      { key: "why", head: "Vì sao cần xem", width: 34 },
      { key: "stretch", head: "Phấn đấu", width: 10 },
      { key: "year", head: "Năm", width: 8 },
      { key: "levels", head: "Cấp học", width: 18 },
      { key: "ownership", head: "Loại hình", width: 16 },
      { key: "answeredBy", head: "Ai nhập số liệu", width: 12, list: values(answeredByWords) },
      { key: "lead", head: "Chủ trì", width: 22 },
      { key: "implement", head: "Triển khai", width: 22 },
      { key: "support", head: "Phối hợp", width: 22 },
      { key: "deadline", head: "Thời hạn (nguyên văn)", width: 18 },
      { key: "due", head: "Thời hạn hiểu là", width: 22 },
      { key: "measure", head: "Phép đo", width: 28 },
      { key: "like", head: "Phép đo đã có gần giống", width: 34 },
      { key: "reading", head: "Cách hiểu", width: 34 },
      { key: "decided", head: "Cố ý khác nguyên văn", width: 20, added: true },
      { key: "table", head: "Bảng", width: 8 },
      { key: "row", head: "Dòng", width: 8 },
      { key: "document", head: "Văn bản", width: 20, hidden: true },
      { key: "order", head: "Thứ tự", width: 8, hidden: true },
      other,
    ],
  },
  measures: {
    name: "Phép đo",
    columns: [
      { key: "id", head: "Phép đo", width: 34 },
      { key: "kind", head: "Loại", width: 22, list: [...values(kindWords), "Tổng số"] },
      { key: "words", head: "Tử số, câu hỏi hoặc tên tổng số", width: 50 },
      { key: "denominator", head: "Mẫu số", width: 34 },
      { key: "total", head: "Tổng số dùng chung", width: 24 },
      { key: "short", head: "Gọi tắt", width: 16 },
      { key: "items", head: "Các ý (mỗi dòng một ý)", width: 34 },
      { key: "atLeast", head: "Từ mức", width: 8 },
      { key: "unit", head: "Đơn vị", width: 12 },
      { key: "upward", head: "Tổng hợp", width: 16, list: values(upwardWords) },
      { key: "officeWords", head: "Tên tổng số ở cơ quan", width: 34 },
      { key: "partOf", head: "Nằm trong tổng số", width: 20 },
      { key: "sharing", head: "Vì sao dùng chung", width: 40 },
      fixColumn,
      other,
    ],
  },
  units: {
    name: "Đơn vị",
    columns: [
      { key: "id", head: "Mã đơn vị", width: 40 },
      { key: "name", head: "Tên đơn vị", width: 50 },
      { key: "aliases", head: "Tên khác (mỗi dòng một tên)", width: 50 },
      fixColumn,
    ],
  },
  reporting: {
    name: "Chế độ báo cáo",
    columns: [
      { key: "who", head: "Đơn vị báo cáo", width: 34 },
      { key: "to", head: "Nơi nhận", width: 34 },
      { key: "deadline", head: "Thời hạn (nguyên văn)", width: 40 },
      { key: "due", head: "Thời hạn hiểu là", width: 40 },
      { key: "clause", head: "Mục", width: 10 },
      { key: "quote", head: "Nguyên văn", width: 70 },
      fixColumn,
    ],
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly columns: readonly BookColumn[] }>>;

export const tablesSheet = "Bảng";

/** Where a line of the tables stands in the document, whatever a person sorts by. */
export const orderColumn = {
  key: "order",
  head: "Thứ tự",
  width: 8,
  hidden: true,
  added: true,
} as const satisfies BookColumn;

/** The lines of the sheet of tables: what each holds in its cells. */
export const tableParts = {
  name: "Tên trang tính",
  title: "Dòng tiêu đề",
  headers: "Tiêu đề cột",
  roles: "Vai trò cột",
  years: "Năm của cột",
  section: "Mục",
  row: "Dòng",
} as const;

/** The items of the sheet of the plan, by the pack's field. */
export const planItems = {
  id: "Mã kế hoạch",
  version: "Phiên bản",
  year: "Năm",
  title: "Tên kế hoạch",
  issuerId: "Mã cơ quan ban hành",
  issuer: "Cơ quan ban hành",
  level: "Cấp ban hành",
  manages: "Cấp học quản lý",
  under: "Kế hoạch cấp trên",
  effectiveFrom: "Hiệu lực từ ngày",
  effectiveTo: "Hiệu lực đến ngày",
  schema: "$schema",
} as const;

export const planLevels = values(planLevelWords);

/** A line of a sheet, by the columns' keys; a key that is missing is a blank cell. */
export type BookLine = Readonly<Record<string, string>>;

/** A plan as the texts of a rule sheet: everything of a pack, and of a draft what a person is to look at. */
export interface RuleBook {
  readonly plan: BookLine;
  /** Of each line of the tables: table, part, row id, then the cells. */
  readonly tables: readonly (readonly string[])[];
  readonly targets: readonly BookLine[];
  readonly measures: readonly BookLine[];
  readonly units: readonly BookLine[];
  readonly reporting: readonly BookLine[];
}

/** What is wrong with each line of a rule sheet, in sentences, in the order of the book's lines; "" where nothing is. */
export type BookFaults = { readonly [Part in keyof RuleBook]: readonly string[] };
