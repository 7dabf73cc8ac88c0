import type { Theme } from "./entry";

/** Cells whose type is wrong whatever was asked, and answers that are not among those offered. */
export const cells = {
  "error-cell": {
    severity: "error",
    seen: true,
    title: { vi: "Ô lỗi", en: "Error cell" },
    message: { vi: "Ô báo lỗi {text} ({what}).", en: "The cell holds the error {text} ({what})." },
    suggestion: { vi: "Xóa công thức hỏng và gõ lại số liệu.", en: "Delete the broken formula and type the figure." },
  },
  "boolean-cell": {
    severity: "error",
    seen: true,
    title: { vi: "Giá trị TRUE/FALSE", en: "TRUE/FALSE value" },
    message: {
      vi: "Ô chứa {text}, không phải số liệu ({what}).",
      en: "The cell holds {text}, which is no figure ({what}).",
    },
    suggestion: {
      vi: "Gõ lại số, hoặc chọn Có / Không trong danh sách.",
      en: "Type the number, or pick Có / Không from the list.",
    },
  },
  "date-cell": {
    severity: "error",
    seen: false,
    title: { vi: "Ngày tháng thay cho số liệu", en: "Date instead of a figure" },
    message: {
      vi: "Ô chứa ngày {text}, không phải số liệu ({what}).",
      en: "The cell holds the date {text}, which is no figure ({what}).",
    },
    suggestion: {
      vi: "Xóa ô, đặt lại định dạng số thường rồi gõ lại số liệu.",
      en: "Clear the cell, set its format back to a plain number and type the figure.",
    },
  },
  "number-like-day": {
    severity: "info",
    seen: false,
    title: { vi: "Số giống ngày tháng", en: "Number like a day" },
    message: {
      vi: "{value} cũng là cách bảng tính lưu ngày {day} ({what}).",
      en: "{value} is also how a spreadsheet keeps the day {day} ({what}).",
    },
    suggestion: {
      vi: "Nếu đã gõ kiểu 5/12 thì xóa ô và gõ lại từng số vào đúng ô; nếu số đúng thì không phải làm gì.",
      en: "If something like 5/12 was typed, clear the cell and type each number into its own cell; if the number is right, do nothing.",
    },
  },
  "not-yes-no": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải Có / Không", en: "Neither yes nor no" },
    message: {
      vi: "“{text}” không phải là Có hoặc Không ({what}).",
      en: "“{text}” is neither Có (yes) nor Không (no) ({what}).",
    },
    suggestion: { vi: "Hãy ghi Có, Không hoặc Không áp dụng.", en: "Enter Có, Không or Không áp dụng." },
  },
  "not-a-level": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải mức độ", en: "Not a level" },
    message: {
      vi: "“{text}” không phải là mức 1, 2 hoặc 3 ({what}).",
      en: "“{text}” is not level 1, 2 or 3 ({what}).",
    },
    suggestion: { vi: "Nhập 1, 2 hoặc 3.", en: "Enter 1, 2 or 3." },
  },
  "not-a-status": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải tình trạng nhiệm vụ", en: "Not a status" },
    message: {
      vi: "Mục “{what}”: “{text}” không phải là Đã hoàn thành, Đang thực hiện hoặc Chưa thực hiện.",
      en: "“{what}”: “{text}” is not Đã hoàn thành (done), Đang thực hiện (under way) or Chưa thực hiện (not started).",
    },
    suggestion: {
      vi: "Hãy ghi Đã hoàn thành, Đang thực hiện, Chưa thực hiện hoặc Không áp dụng.",
      en: "Enter Đã hoàn thành, Đang thực hiện, Chưa thực hiện or Không áp dụng.",
    },
  },
  "bad-day": {
    severity: "error",
    seen: true,
    title: { vi: "Ngày không hợp lệ", en: "Not a day" },
    message: { vi: "“{text}” không phải là một ngày có thật ({what}).", en: "“{text}” is not a real day ({what})." },
    suggestion: {
      vi: "Nhập ngày/tháng/năm, ví dụ 20/11/2026, hoặc “ngày 20 tháng 11 năm 2026”.",
      en: "Enter day/month/year, for example 20/11/2026, or “ngày 20 tháng 11 năm 2026”.",
    },
  },
  "old-font-text": {
    severity: "error",
    seen: true,
    title: { vi: "Chữ phông cũ", en: "Text in an old font" },
    message: {
      vi: "“{text}” có vẻ gõ bằng phông cũ TCVN3 (.VnTime) hoặc VNI ({what}).",
      en: "“{text}” seems typed in an old TCVN3 (.VnTime) or VNI font ({what}).",
    },
    suggestion: {
      vi: "Chuyển bộ gõ sang Unicode rồi gõ lại ô này, hoặc chọn trong danh sách.",
      en: "Switch the keyboard to Unicode and type the cell again, or pick from the list.",
    },
  },
} as const satisfies Theme;
