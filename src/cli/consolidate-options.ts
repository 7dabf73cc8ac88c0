import { journalName } from "./gather-files";
import type { Option } from "./context";
import { periodHelp } from "./words";

/** What `consolidate` takes. */
export const consolidateOptions: readonly Option[] = [
  {
    name: "roster",
    type: "string",
    example: "danh-sach.xlsx",
    help: {
      vi: "danh sách trường (lệnh roster tạo danh sách trống)",
      en: "the roster of schools (see the command roster)",
    },
  },
  {
    name: "plan",
    type: "string",
    example: "phu-ly-2026",
    help: { vi: "mã kế hoạch; bỏ qua được khi các báo cáo cùng kế hoạch", en: "the plan's id; may be left out where the returns agree" }, // prettier-ignore
  },
  { name: "period", type: "string", example: "2026-Q3", help: periodHelp },
  {
    name: "office",
    type: "string",
    example: "phu-luc.xlsx",
    help: {
      vi: "sổ làm việc của cơ quan, cho số liệu do cơ quan nhập",
      en: "the office's workbook, for its own figures",
    },
  },
  {
    name: "as-of",
    type: "string",
    example: "2026-11-22",
    help: { vi: "ngày đánh giá; mặc định hôm nay (giờ Việt Nam)", en: "the as-of date; today in Việt Nam by default" },
  },
  {
    name: "out",
    type: "string",
    example: "tong-hop.xlsx",
    help: { vi: "tệp Excel tổng hợp cần tạo", en: "the summary workbook to write" },
  },
  {
    name: "report",
    type: "string",
    example: "bao-cao.docx",
    help: {
      vi: "báo cáo Word cần tạo, theo thể thức Nghị định 30/2020/NĐ-CP",
      en: "the Word report to write, in the form of Nghị định 30/2020/NĐ-CP",
    },
  },
  {
    name: "previous",
    type: "string",
    example: "tong-hop-quy-2.xlsx",
    help: {
      vi: "tệp tổng hợp kỳ trước, để nêu thay đổi theo chỉ tiêu và theo trường",
      en: "the last summary, to tell what changed by target and by school",
    },
  },
  {
    name: "above",
    type: "string",
    example: "bao-cao-gui-so.xlsx",
    help: {
      vi: "báo cáo gửi cấp trên: sổ làm việc của kế hoạch cấp trên, điền từ báo cáo của các trường",
      en: "the return to the plan above: its workbook, filled from the schools' returns",
    },
  },
  {
    name: "export",
    type: "string",
    example: "so-lieu.parquet",
    help: {
      vi: "xuất số liệu: mỗi trường, mỗi nội dung một dòng (.csv hoặc .parquet)",
      en: "export the figures: a row for each school and measure (.csv or .parquet)",
    },
  },
  {
    name: "slips",
    type: "string",
    example: "phieu",
    help: {
      vi: "thư mục ghi phiếu đề nghị sửa và danh sách nhắc",
      en: "a folder for slips to schools and the reminder",
    },
  },
  {
    name: "journal",
    type: "string",
    example: journalName,
    help: {
      vi: `nhật ký; mặc định ${journalName} trong thư mục báo cáo`,
      en: `the journal; by default ${journalName} in the folder`,
    },
  },
];
