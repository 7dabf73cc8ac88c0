import type { Theme } from "./entry";

/** Figures that stand where they cannot be trusted, or where nothing reads them. */
export const places = {
  "stray-entry": {
    severity: "error",
    seen: false,
    title: { vi: "Số liệu nhập nhầm chỗ", en: "Figure in the wrong place" },
    message: {
      vi: "Dòng này có số liệu nhưng không phải dòng để nhập, nên số liệu không được tính.",
      en: "This row holds figures but is no row to enter them on, so they are not counted.",
    },
    suggestion: {
      vi: "Chuyển số liệu về đúng dòng có ô nền vàng rồi xóa ở đây.",
      en: "Move the figures to the row with yellow cells and delete them here.",
    },
  },
  "unread-cell": {
    severity: "query",
    seen: false,
    title: { vi: "Ô không dùng đến", en: "Cell that is not read" },
    message: {
      vi: "Dòng này không hỏi đến ô đang ghi “{text}”, nên nội dung đó không được tính.",
      en: "This row does not ask for the cell that holds “{text}”, so that is not counted.",
    },
    suggestion: {
      vi: "Xóa ô này nếu gõ nhầm, hoặc chuyển nội dung về đúng ô nền vàng; nếu cần giữ thì ghi lý do ở cột Giải trình.",
      en: "Clear the cell if it was typed by mistake, or move its content to the right yellow cell; to keep it, give a reason in Giải trình.",
    },
  },
  "unread-value": {
    severity: "info",
    seen: false,
    title: { vi: "Tỷ lệ ghi sẵn không được đọc", en: "A percentage that is not read" },
    message: {
      vi: "Cột value (“{text}”) không được đọc: tỷ lệ tính từ numerator và denominator.",
      en: "The value (“{text}”) is not read: the percentage comes from numerator and denominator.",
    },
    suggestion: { vi: "Không cần làm gì.", en: "Nothing to do." },
  },
  "other-school": {
    severity: "error",
    seen: false,
    title: { vi: "Biểu của trường khác", en: "Another school's form" },
    message: {
      vi: "Biểu này là của trường mang mã “{text}”, nhưng tệp là của trường mang mã “{code}”.",
      en: "This form is that of the school with the code “{text}”, but the file is that of “{code}”.",
    },
    suggestion: {
      vi: "Xóa biểu được chép từ tệp của trường khác rồi nhập vào biểu của trường mình.",
      en: "Delete the form that was copied from another school's file, and fill your own.",
    },
  },
  "other-period": {
    severity: "error",
    seen: false,
    title: { vi: "Biểu của kỳ khác", en: "Another period's form" },
    message: {
      vi: "Biểu này là của kỳ báo cáo “{text}”, nhưng tệp là của kỳ “{period}”.",
      en: "This form is that of “{text}”, but the file is that of “{period}”.",
    },
    suggestion: {
      vi: "Xóa biểu được chép từ tệp của kỳ khác rồi nhập vào biểu của kỳ này, hoặc xin biểu mẫu của kỳ cần báo cáo.",
      en: "Delete the form that was copied from another period's file and fill this period's, or ask for a template of the period you report on.",
    },
  },
  "moved-words": {
    severity: "error",
    seen: false,
    title: { vi: "Dòng bị lệch", en: "Row out of step" },
    message: {
      vi: "Nội dung ghi trên dòng không còn khớp với mã ẩn của dòng, nên không chắc số liệu thuộc chỉ tiêu nào: “{text}”.",
      en: "The words on the row no longer match its hidden key, so it is not certain which target the figures belong to: “{text}”.",
    },
    suggestion: {
      vi: "Hoàn tác việc sắp xếp hoặc di chuyển một phần các cột (Ctrl+Z); khi sắp xếp phải chọn cả dòng.",
      en: "Undo the sorting or moving of only some columns (Ctrl+Z); sort whole rows.",
    },
  },
} as const satisfies Theme;
