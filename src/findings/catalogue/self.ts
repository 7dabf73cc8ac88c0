import type { Theme } from "./entry";

/** About who fills a form that was made for no school by name, and for which period. */
export const self = {
  "self-blank": {
    severity: "error",
    seen: true,
    title: { vi: "Chưa ghi tên đơn vị, mã trường hoặc kỳ báo cáo", en: "Name, code or period not entered" },
    message: {
      vi: "Ô “{what}” đang trống nên chưa biết báo cáo của trường nào, kỳ nào.",
      en: "“{what}” is blank, so nobody can tell whose return this is, or for when.",
    },
    suggestion: {
      vi: "Hãy ghi ở phần Số liệu chung, đầu trang tính.",
      en: "Enter it under Số liệu chung, at the head of the sheet.",
    },
  },
  "self-without-word": {
    severity: "error",
    seen: true,
    title: { vi: "Tên đơn vị chưa có chữ", en: "A name without a word" },
    message: { vi: "Ô “Tên đơn vị” ghi “{text}”, không phải một tên.", en: "The name “{text}” has no word in it." },
    suggestion: {
      vi: "Hãy ghi đầy đủ tên, ví dụ: Trường Tiểu học Minh Khai.",
      en: "Write the name in full, for example: Trường Tiểu học Minh Khai.",
    },
  },
  "self-code": {
    severity: "error",
    seen: true,
    title: { vi: "Mã trường không hợp lệ", en: "Not a school's code" },
    message: {
      vi: "Ô “Mã trường” ghi “{text}”, không phải một mã.",
      en: "The code “{text}” is a number with a sign or decimals, or has more than fifteen digits.",
    },
    suggestion: {
      vi: "Hãy ghi mã như trong danh sách của cơ quan giao biểu mẫu, ví dụ: TH01.",
      en: "Write the code as the office's roster has it, for example: TH01.",
    },
  },
  "self-period": {
    severity: "error",
    seen: true,
    title: { vi: "Kỳ báo cáo không hợp lệ", en: "Not a reporting period" },
    message: {
      vi: "Ô “Kỳ báo cáo” ghi “{text}”, không biết là kỳ nào.",
      en: "“{text}” names no reporting period.",
    },
    suggestion: {
      vi: "Hãy ghi như: năm 2026; quý III năm 2026; 6 tháng đầu năm 2026; tháng 9 năm 2026; năm học 2026-2027; học kỳ I năm học 2026-2027.",
      en: "Write it as: năm 2026; quý III năm 2026; 6 tháng đầu năm 2026; tháng 9 năm 2026; năm học 2026-2027; học kỳ I năm học 2026-2027.",
    },
  },
  "self-period-outside": {
    severity: "error",
    seen: true,
    title: { vi: "Kỳ báo cáo ngoài thời gian của kế hoạch", en: "A period outside the plan" },
    message: {
      vi: "Kỳ báo cáo “{text}” không có ngày nào trong thời gian của kế hoạch (từ {from} đến {to}).",
      en: "The period “{text}” shares no day with the plan ({from} to {to}).",
    },
    suggestion: {
      vi: "Hãy ghi lại kỳ báo cáo, hoặc xin biểu mẫu của kế hoạch áp dụng cho kỳ đó.",
      en: "Correct the period, or ask for the form of the plan that applies to it.",
    },
  },
  "day-outside-period": {
    severity: "query",
    seen: true,
    title: { vi: "Ngày đánh giá ngoài kỳ báo cáo", en: "As-of date outside the period" },
    message: {
      vi: "Ngày đánh giá là {day}, không thuộc kỳ báo cáo “{period}” (từ {from} đến {to}).",
      en: "The as-of date {day} is not within the period “{period}” ({from} to {to}).",
    },
    suggestion: {
      vi: "Hãy nhập lại ngày đánh giá, thường là ngày cuối kỳ; nếu đúng, ghi lý do ở cột “Giải trình”.",
      en: "Enter another date, usually the period's last day; if it is right, give a reason in Giải trình.",
    },
  },
} as const satisfies Theme;
