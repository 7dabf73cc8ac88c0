import type { Theme } from "./entry";

/** The codes and columns of a figures file. */
export const lines = {
  "wrong-columns": {
    severity: "error",
    seen: false,
    title: { vi: "Không đúng cột", en: "Not in its columns" },
    message: {
      vi: "Mục “{what}” ghi không đúng cột mà chỉ tiêu yêu cầu.",
      en: "“{what}” is not in the columns that the target asks for.",
    },
    suggestion: {
      vi: "Hãy ghi số liệu vào cột {columns}, mỗi mã một dòng.",
      en: "Enter the figure under {columns}, one line for each code.",
    },
  },
  "unknown-code": {
    severity: "error",
    seen: false,
    title: { vi: "Mã không có", en: "Unknown code" },
    message: { vi: "Không có chỉ tiêu nào mang mã “{text}”.", en: "No target has the code “{text}”." },
    suggestion: {
      vi: "Hãy sửa mã cho đúng (xem mã của các chỉ tiêu trong kế hoạch), hoặc xóa dòng này.",
      en: "Correct the code (see the codes of the plan's targets), or delete the line.",
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
  "code-without-plan": {
    severity: "error",
    seen: false,
    title: { vi: "Mã thiếu tên kế hoạch", en: "Code without its plan" },
    message: {
      vi: "Mã “{text}” thiếu mã kế hoạch ở đầu.",
      en: "“{text}” lacks the plan before it.",
    },
    suggestion: { vi: "Hãy ghi đầy đủ: {whole}.", en: "Write it in full: {whole}." },
  },
  "code-without-letter": {
    severity: "error",
    seen: false,
    title: { vi: "Mã thiếu chữ cái", en: "Code without its letter" },
    message: {
      vi: "Mã “{text}” có nhiều chỉ tiêu, phân biệt bằng chữ cái.",
      en: "“{text}” holds several targets, told apart by a letter.",
    },
    suggestion: { vi: "Hãy ghi mỗi chỉ tiêu một dòng: {codes}.", en: "Enter each target on its own line: {codes}." },
  },
} as const satisfies Theme;
