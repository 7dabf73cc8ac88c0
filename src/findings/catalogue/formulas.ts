import type { Theme } from "./entry";

/** Formulas of ours that are gone, stand beside other rows, or show something else than the figures come to. */
export const formulas = {
  "formulas-missing": {
    severity: "info",
    seen: false,
    title: { vi: "Mất công thức của trang tính", en: "Formulas are missing" },
    message: {
      vi: "Ở {count} dòng, công thức không còn đủ (thường do dán đè giá trị), nên trang tính không tự đánh giá lại khi số liệu thay đổi.",
      en: "Formulas are gone from {count} {count|row|rows} (values were pasted over them), so the sheet does not judge anew when figures change.",
    },
    suggestion: {
      vi: "Kết quả của lần kiểm tra này tính theo số liệu trong tệp. Hãy dùng bản đã đánh dấu, trong đó công thức được khôi phục.",
      en: "This check judged the figures themselves. Use the marked copy, in which the formulas are put back.",
    },
  },
  "formulas-gone": {
    severity: "info",
    seen: false,
    title: { vi: "Mất công thức, không khôi phục được", en: "Formulas are gone for good" },
    message: {
      vi: "Ở {count} dòng, công thức không còn đủ và không khôi phục được ở trang tính {sheets}, vì cột, dòng hoặc trang tính ẩn đã bị xóa hay thay đổi vị trí.",
      en: "Formulas are gone from {count} {count|row|rows} and cannot be put back on {sheets}, since columns, rows or the hidden sheet were deleted or moved.",
    },
    suggestion: {
      vi: "Kết quả của lần kiểm tra này tính theo số liệu trong tệp. Hãy hoàn tác việc xóa (Ctrl+Z); nếu không được, chép số liệu sang biểu mẫu mới.",
      en: "This check judged the figures themselves. Undo what was deleted (Ctrl+Z); where that cannot be done, copy the figures into a new form.",
    },
  },
  "paper-typed-over": {
    severity: "info",
    seen: false,
    title: { vi: "Bản in đã bị nhập đè", en: "The print view was typed over" },
    message: {
      vi: "Trên bản in, {count} ô bị nhập đè, nên bản in để ký có thể khác với số liệu trong tệp.",
      en: "{count} {count|cell|cells} of the print view {count|was|were} typed over, so what is signed may differ from the figures in the file.",
    },
    suggestion: {
      vi: "Hãy nhập số liệu, lý do ở trang nhập, không ghi vào bản in. Hãy in bản đã đánh dấu: công thức ở đó được khôi phục.",
      en: "Enter figures and reasons on the sheet for entries, not on the print view. Print the marked copy: its formulas are put back.",
    },
  },
  "paper-cut-off": {
    severity: "info",
    seen: false,
    title: { vi: "Bản in mất liên kết với trang nhập", en: "The print view is cut off from the entries" },
    message: {
      vi: "Trên bản in, {count} ô báo lỗi #REF!, vì trang nhập ban đầu đã bị xóa (thường do sao chép trang nhập rồi xóa trang cũ). Bản in để ký thiếu số liệu.",
      en: "{count} {count|cell|cells} of the print view {count|shows|show} #REF!, since the sheet for entries was deleted (often after it was copied). What is signed lacks figures.",
    },
    suggestion: {
      vi: "Hãy in bản đã đánh dấu: công thức của bản in ở đó được khôi phục.",
      en: "Print the marked copy: its print view has its formulas back.",
    },
  },
  "paper-sheet-renamed": {
    severity: "info",
    seen: false,
    title: { vi: "Bản in không còn theo trang nhập", en: "The print view no longer follows the entries" },
    message: {
      vi: "Trên bản in, {count} ô không còn lấy số liệu từ trang nhập (bị nhập đè, hoặc trang nhập ban đầu đã bị xóa), và không có trang tính “{sheet}” để khôi phục.",
      en: "{count} {count|cell|cells} of the print view no longer {count|follows|follow} the entries (typed over, or the sheet for entries was deleted), and there is no sheet “{sheet}” to put {count|it|them} back from.",
    },
    suggestion: {
      vi: "Hãy đổi tên trang nhập thành “{sheet}”, lưu tệp, kiểm tra lại rồi in bản đã đánh dấu: công thức của bản in ở đó được khôi phục.",
      en: "Rename the sheet for entries “{sheet}”, save, check again and print the marked copy: its print view has its formulas back.",
    },
  },
  "steps-apart": {
    severity: "error",
    seen: false,
    title: { vi: "Công thức ẩn không còn đứng đúng dòng", en: "Hidden formulas stand beside other rows" },
    message: {
      vi: "Ở {count} dòng ({cells}), các cột ẩn không còn là của dòng đó (thường do chỉ sắp xếp một phần số cột), nên kết quả và bản in của trang tính có thể sai dù số liệu đúng.",
      en: "In {count} {count|row|rows} ({cells}) the hidden columns are those of other rows (some columns were sorted without the others), so the sheet's results and its print view may be wrong though the figures are right.",
    },
    suggestion: {
      vi: "Hãy hoàn tác việc sắp xếp; nếu không được, chép số liệu sang biểu mẫu mới.",
      en: "Undo the sorting; where that cannot be done, copy the figures into a new form.",
    },
  },
  "results-stale": {
    severity: "info",
    seen: false,
    title: { vi: "Kết quả trên trang tính chưa cập nhật", en: "The sheet shows older results" },
    message: {
      vi: "{count} ô kết quả đang hiện khác với kết quả theo số liệu trong tệp (chương trình đã lưu tệp chưa tính lại, hoặc công thức đã bị sửa).",
      en: "{count} result {count|cell does|cells do} not show what the figures come to (the program that saved the file did not calculate, or formulas were changed).",
    },
    suggestion: {
      vi: "Kết quả của lần kiểm tra này theo đúng số liệu trong tệp. Hãy mở tệp bằng Excel hoặc LibreOffice, tính lại rồi lưu; nếu vẫn khác, chép số liệu sang biểu mẫu mới.",
      en: "This check follows the figures in the file. Open it in Excel or LibreOffice, recalculate and save; where that changes nothing, copy the figures into a new form.",
    },
  },
} as const satisfies Theme;
