import type { Theme } from "./entry";

/** Figures that stand where they cannot be trusted, or where nothing reads them. */
export const places = {
  "stray-entry": {
    severity: "error",
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
    title: { vi: "Tỷ lệ ghi sẵn không được đọc", en: "A percentage that is not read" },
    message: {
      vi: "Cột value (“{text}”) không được đọc: tỷ lệ tính từ numerator và denominator.",
      en: "The value (“{text}”) is not read: the percentage comes from numerator and denominator.",
    },
    suggestion: { vi: "Không cần làm gì.", en: "Nothing to do." },
  },
  "other-school": {
    severity: "error",
    title: { vi: "Biểu của trường khác", en: "Another school's form" },
    message: {
      vi: "Biểu này ghi “{text}”, nhưng tệp là của trường mang mã “{code}”.",
      en: "This form says “{text}”, but the file is that of the school with the code “{code}”.",
    },
    suggestion: {
      vi: "Nếu biểu được chép từ tệp của trường khác thì xóa đi và nhập vào biểu của trường mình; nếu dòng đầu biểu bị sửa thì ghi lại cho đúng.",
      en: "If the form was copied from another school's file, delete it and fill your own; if its head line was changed, write it as it was.",
    },
  },
  "other-period": {
    severity: "error",
    title: { vi: "Biểu của kỳ khác", en: "Another period's form" },
    message: {
      vi: "Biểu này ghi kỳ báo cáo “{text}”, nhưng tệp là của kỳ “{period}”.",
      en: "This form says its period is “{text}”, but the file is that of “{period}”.",
    },
    suggestion: {
      vi: "Nếu biểu được chép từ tệp của kỳ khác thì xóa đi và nhập vào biểu của kỳ này; nếu dòng ghi kỳ bị sửa thì ghi lại cho đúng, hoặc xin biểu mẫu của kỳ cần báo cáo.",
      en: "If the form was copied from another period's file, delete it and fill this period's; if the line with the period was changed, write it as it was, or ask for a template of the period you report on.",
    },
  },
  "moved-words": {
    severity: "error",
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
