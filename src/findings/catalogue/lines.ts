import type { Theme } from "./entry";

/** The codes and columns of a figures file. */
export const lines = {
  "wrong-columns": {
    severity: "error",
    seen: false,
    title: { vi: "Sai cột", en: "Wrong columns" },
    message: {
      vi: "Số liệu không ghi ở cột mà chỉ tiêu hỏi: {what}.",
      en: "The figure is not in the columns asked for: {what}.",
    },
    suggestion: {
      vi: "Ghi số liệu vào cột {columns}, mỗi mã một dòng.",
      en: "Enter the figure under {columns}, one line for each code.",
    },
  },
  "unknown-code": {
    severity: "error",
    seen: false,
    title: { vi: "Mã không có", en: "Unknown code" },
    message: { vi: "Không có chỉ tiêu nào mang mã “{text}”.", en: "No target has the code “{text}”." },
    suggestion: {
      vi: "Sửa mã cho đúng (xem danh sách chỉ tiêu của kế hoạch hoặc biểu mẫu gốc), hoặc xóa dòng này.",
      en: "Correct the code (see the plan's list of targets or the original template), or delete the line.",
    },
  },
  "unknown-total": {
    severity: "error",
    seen: false,
    title: { vi: "Mã tổng số không có", en: "Unknown total" },
    message: {
      vi: "Mã “{text}” không chỉ đúng một tổng số mà kế hoạch dùng.",
      en: "“{text}” names no total that the plan divides by, or more than one.",
    },
    suggestion: {
      vi: "Hãy ghi một trong các mã sau, hoặc xóa dòng này: {codes}.",
      en: "Write one of these, or delete the line: {codes}.",
    },
  },
  "code-without-letter": {
    severity: "error",
    seen: false,
    title: { vi: "Mã thiếu chữ cái", en: "Code without its letter" },
    message: {
      vi: "Mã “{text}” có nhiều chỉ tiêu, phân biệt bằng chữ cái.",
      en: "“{text}” holds several targets, told apart by a letter.",
    },
    suggestion: { vi: "Ghi mỗi chỉ tiêu một dòng: {codes}.", en: "Enter each target on its own line: {codes}." },
  },
} as const satisfies Theme;
