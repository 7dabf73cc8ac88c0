import { lostSheet } from "../lost-sheet";
import type { Theme } from "./entry";

/** Figures that stand where they cannot be trusted, or where nothing reads them. */
export const places = {
  "stray-entry": {
    severity: "error",
    seen: false,
    title: { vi: "Số liệu nhập nhầm vị trí", en: "Figure in the wrong place" },
    message: {
      vi: "Dòng này có số liệu nhưng không phải dòng để nhập, nên số liệu không được tính.",
      en: "This row holds figures but is not a row for entries, so they are not counted.",
    },
    suggestion: {
      vi: "Hãy chuyển số liệu về đúng dòng có ô nền vàng rồi xóa ở đây.",
      en: "Move the figures to the row with yellow cells and delete them here.",
    },
  },
  "unread-cell": {
    severity: "query",
    seen: false,
    title: { vi: "Ô không được dùng", en: "Cell that is not read" },
    message: {
      vi: "Chỉ tiêu này không dùng ô đang ghi “{text}”, nên nội dung đó không được tính.",
      en: "This target does not use the cell that holds “{text}”, so that is not counted.",
    },
    suggestion: {
      vi: "Hãy xóa ô này nếu gõ nhầm, hoặc chuyển nội dung về đúng ô nền vàng; nếu cần giữ thì ghi lý do ở cột “Giải trình”.",
      en: "Clear the cell if it was typed by mistake, or move its content to the right yellow cell; to keep it, give a reason under “Giải trình”.",
    },
  },
  "formula-from-outside": {
    severity: "error",
    seen: false,
    title: { vi: "Số liệu lấy từ ngoài tệp", en: "A figure from outside the file" },
    message: {
      vi: "Ô này là công thức lấy số từ ngoài tệp: {source} (đang hiện “{text}”). Người nhận không kiểm tra được và số có thể đổi khi mở tệp.",
      en: "This cell is a formula that takes its value from outside this file: {source} (it shows “{text}”). Whoever receives it cannot check it, and it may change when the file is opened.",
    },
    suggestion: {
      vi: "Hãy nhập trực tiếp số liệu vào ô, hoặc chép ô rồi dùng Dán Đặc biệt → Giá trị.",
      en: "Type the number into the cell (or copy it and paste it as a value).",
    },
  },
  "figure-linked": {
    severity: "info",
    seen: false,
    title: { vi: "Số liệu liên kết từ tệp Excel khác", en: "A figure linked from another workbook" },
    message: {
      vi: "Ô này lấy số từ tệp khác: {source}. Kết quả kiểm tra dựa vào số “{text}” đã lưu trong báo cáo, chưa đối chiếu với tệp đó.",
      en: "This cell takes its figure from another workbook: {source}. The check rests on “{text}”, as it was saved here; that file was not looked at.",
    },
    suggestion: {
      vi: "Nếu số đúng thì không cần xử lý. Để số không thay đổi về sau, hãy chép ô rồi dùng Dán Đặc biệt → Giá trị.",
      en: "If the number is right, there is nothing to do. To keep it from changing later, copy the cell and paste it as a value.",
    },
  },
  "formula-entered": {
    severity: "query",
    seen: false,
    title: { vi: "Ô nhập là công thức", en: "An entry that is a formula" },
    message: {
      vi: "Ô này là công thức, đang hiện “{text}”; kết quả kiểm tra dựa vào số đang hiện, và số đó có thể đổi khi ô khác thay đổi.",
      en: "This cell is a formula that shows “{text}”; the check rests on what is shown, which may change with other cells.",
    },
    suggestion: {
      vi: "Hãy thay công thức bằng số liệu (chép ô rồi dùng Dán Đặc biệt → Giá trị); nếu cần giữ công thức thì ghi cách tính ở cột “Giải trình”.",
      en: "Put the number in its place (copy the cell, paste as a value); to keep the formula, say under “Giải trình” how it is worked out.",
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
    suggestion: { vi: "Không cần xử lý.", en: "Nothing to do." },
  },
  "other-school": {
    severity: "error",
    seen: false,
    title: { vi: "Biểu mẫu của trường khác", en: "Another school's form" },
    message: {
      vi: "Trang tính này ghi của trường mang mã “{text}”, nhưng tệp là của trường mang mã “{code}”.",
      en: "This form is that of the school with the code “{text}”, but the file is that of “{code}”.",
    },
    suggestion: {
      vi: "Hãy xóa trang tính được chép từ tệp của trường khác rồi nhập vào trang tính của trường mình.",
      en: "Delete the form that was copied from another school's file, and fill your own.",
    },
  },
  "other-body": {
    severity: "error",
    seen: false,
    title: { vi: "Trang tính của đơn vị khác", en: "Another body's sheet" },
    message: {
      vi: "Trang tính này ghi của “{text}”, nhưng tệp là của “{own}”.",
      en: "This form is that of “{text}”, but the file is that of “{own}”.",
    },
    suggestion: {
      vi: "Hãy xóa trang tính được chép từ tệp của đơn vị khác rồi nhập vào trang tính của đơn vị mình.",
      en: "Delete the form that was copied from another body's file, and fill your own.",
    },
  },
  "other-period": {
    severity: "error",
    seen: false,
    title: { vi: "Biểu mẫu của kỳ khác", en: "Another period's form" },
    message: {
      vi: "Trang tính này ghi của kỳ báo cáo “{text}”, nhưng tệp là của kỳ “{period}”.",
      en: "This form is that of “{text}”, but the file is that of “{period}”.",
    },
    suggestion: {
      vi: "Hãy xóa trang tính được chép từ tệp của kỳ khác rồi nhập vào trang tính của kỳ này, hoặc xin biểu mẫu của kỳ cần báo cáo.",
      en: "Delete the form that was copied from another period's file and fill this period's, or ask for a form of the period you report on.",
    },
  },
  "heading-differs": {
    severity: "error",
    seen: false,
    title: { vi: "Tiêu đề khác với thông tin của tệp", en: "The heading is not the file's" },
    message: {
      vi: "Tiêu đề của trang tính ghi “{text}”, nhưng tệp được giao cho “{own}”; số liệu được tính theo thông tin của tệp.",
      en: "The sheet's heading says “{text}”, but the file was made for “{own}”; the figures count for the latter.",
    },
    suggestion: {
      vi: "Nếu dùng nhầm biểu mẫu thì hãy xin biểu mẫu của đúng trường, đúng kỳ và nhập vào đó; nếu chỉ sửa nhầm tiêu đề thì ghi lại như cũ.",
      en: "If the wrong form was used, ask for that of the right school and period and fill it; if only the heading was changed, put it back.",
    },
  },
  "heading-name": {
    severity: "query",
    seen: false,
    title: { vi: "Tên trường ở tiêu đề khác với tệp", en: "Another school's name in the heading" },
    message: {
      vi: "Tiêu đề của trang tính ghi tên khác với tên trường trong thông tin của tệp (“{name}”).",
      en: "The sheet's heading has another name than the file's own school (“{name}”).",
    },
    suggestion: {
      vi: "Nếu tệp là của trường khác thì hãy xin biểu mẫu của trường mình và nhập vào đó; nếu đúng là trường này thì ghi lại tên như trong tệp.",
      en: "If the file is another school's, ask for your own form and fill it; if it is this school's, write the name as the file has it.",
    },
  },
  "sheet-lost": {
    severity: "error",
    seen: false,
    title: { vi: "Mất trang tính", en: "Sheet missing" },
    ...lostSheet,
  },
  "sheet-copied": {
    severity: "info",
    seen: false,
    title: { vi: "Bản sao của trang tính", en: "A copy of a sheet" },
    message: {
      vi: "Trang tính “{copy}” là bản sao của trang tính “{sheet}” và có cùng số liệu.",
      en: "The sheet “{copy}” is a copy of “{sheet}” with the same figures.",
    },
    suggestion: {
      vi: "Nên xóa trang tính “{copy}” trước khi nộp để chỉ còn một nơi nhập.",
      en: "Delete “{copy}” before handing in, so that there is one place to enter figures.",
    },
  },
  "sheet-copied-differs": {
    severity: "error",
    seen: false,
    title: { vi: "Bản sao của trang tính có số liệu khác", en: "A copy of a sheet with other figures" },
    message: {
      vi: "Trang tính “{copy}” là bản sao của trang tính “{sheet}” nhưng khác ở {count} ô: {cells}.",
      en: "The sheet “{copy}” is a copy of “{sheet}” but differs in {count} {count|cell|cells}: {cells}.",
    },
    suggestion: {
      vi: "Hãy giữ trang tính có số liệu đúng và xóa trang tính còn lại.",
      en: "Keep the sheet with the right figures and delete the other.",
    },
  },
  "under-merge": {
    severity: "info",
    seen: false,
    title: { vi: "Ô nhập bị gộp", en: "Merged cell" },
    message: {
      vi: "Ô này nằm trong vùng ô đã gộp {area} nên không nhìn thấy và không nhập được.",
      en: "This cell lies under the merged area {area}, so it cannot be seen or typed into.",
    },
    suggestion: {
      vi: "Hãy chọn vùng {area}, bỏ gộp ô (tab Trang đầu → Merge & Center) rồi nhập số liệu.",
      en: "Select {area}, unmerge it (Home → Merge & Center), then enter the figure.",
    },
  },
  "counted-under-merge": {
    severity: "info",
    seen: false,
    title: { vi: "Số liệu nằm dưới ô gộp", en: "Figure under a merged cell" },
    message: {
      vi: "Ô này đang ghi “{text}” và vẫn được tính, nhưng nằm trong vùng ô đã gộp {area} nên không nhìn thấy trên trang tính.",
      en: "This cell holds “{text}”, which counts, but it lies under the merged area {area}, so it cannot be seen on the sheet.",
    },
    suggestion: {
      vi: "Hãy chọn vùng {area}, bỏ gộp ô (tab Trang đầu → Merge & Center) rồi kiểm tra lại nội dung này.",
      en: "Select {area}, unmerge it (Home → Merge & Center), then check what the cell holds.",
    },
  },
  "row-hidden": {
    severity: "info",
    seen: false,
    title: { vi: "Dòng bị ẩn", en: "Hidden row" },
    message: {
      vi: "Trang tính “{sheet}” còn nội dung cần xử lý ở dòng đang bị ẩn hoặc bị lọc: {rows}.",
      en: "On the sheet “{sheet}” something is left to handle in rows that are hidden or filtered out: {rows}.",
    },
    suggestion: {
      vi: "Hãy bỏ lọc, hoặc chọn các dòng trước và sau đó, bấm chuột phải và chọn Bỏ ẩn (Unhide).",
      en: "Clear the filter, or select the rows around them, right-click and choose Unhide.",
    },
  },
  "moved-words": {
    severity: "error",
    seen: false,
    title: { vi: "Dòng bị lệch", en: "Row mixed up" },
    message: {
      vi: "Nội dung ghi trên dòng không còn khớp với mã ẩn của dòng, nên không xác định được số liệu thuộc chỉ tiêu nào: “{text}”.",
      en: "The words on the row no longer match its hidden code, so it is not certain which target the figures belong to: “{text}”.",
    },
    suggestion: {
      vi: "Hãy hoàn tác việc sắp xếp hoặc di chuyển một phần các cột (Ctrl+Z); khi sắp xếp phải chọn cả dòng.",
      en: "Undo the sorting or moving of only some columns (Ctrl+Z); sort whole rows.",
    },
  },
  "entries-exchanged": {
    severity: "query",
    seen: false,
    title: { vi: "Số liệu đổi vị trí giữa các dòng", en: "Figures that changed rows" },
    message: {
      vi: "{count} ô ({cells}) đang giữ đúng những số mà lần kiểm tra trước ghi ở các dòng khác trong số đó: có thể cột số liệu đã bị sắp xếp hoặc di chuyển riêng, còn nội dung chỉ tiêu đứng yên.",
      en: "{count} cells ({cells}) hold exactly the numbers that stood on each other's rows at the last check: the column of figures may have been sorted or moved by itself while the words stayed.",
    },
    suggestion: {
      vi: "Hãy hoàn tác việc sắp xếp (Ctrl+Z), hoặc mở bản đã kiểm tra lần trước và ghi lại số đúng ở từng dòng; nếu các số hiện nay là đúng thì ghi lý do ở cột “Giải trình” của dòng này.",
      en: "Undo the sorting (Ctrl+Z), or open the copy that was checked last and enter each row's own number again; if the numbers are right as they are, say why under “Giải trình” on this row.",
    },
  },
} as const satisfies Theme;
