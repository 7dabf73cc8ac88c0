import type { Theme } from "./entry";

/** Cells whose type is wrong whatever was asked, and answers that are not among those offered. */
export const cells = {
  "error-cell": {
    severity: "error",
    seen: true,
    title: { vi: "Ô lỗi", en: "Error cell" },
    message: {
      vi: "Mục “{what}”: ô đang báo lỗi {text} nên chưa có số liệu.",
      en: "“{what}”: the cell holds the error {text} instead of a figure.",
    },
    suggestion: {
      vi: "Hãy xóa công thức bị lỗi rồi nhập lại số liệu.",
      en: "Delete the broken formula and enter the figure.",
    },
    inFile: {
      message: {
        vi: "Mục “{what}”: dòng này ghi lỗi {text} thay cho số liệu.",
        en: "“{what}”: the line holds the error {text} instead of a figure.",
      },
      suggestion: { vi: "Hãy ghi số liệu thay cho lỗi đó.", en: "Write the figure instead." },
    },
  },
  "boolean-cell": {
    severity: "error",
    seen: true,
    title: { vi: "Giá trị TRUE/FALSE", en: "TRUE/FALSE value" },
    message: {
      vi: "Mục “{what}”: giá trị {text} không phải là số liệu.",
      en: "“{what}”: {text} is not a figure.",
    },
    suggestion: {
      vi: "Hãy nhập lại số, hoặc chọn Có / Không trong danh sách của ô.",
      en: "Enter the number, or pick Có / Không from the list of the cell.",
    },
    inFile: {
      suggestion: { vi: "Hãy ghi số, hoặc ghi Có / Không.", en: "Write the number, or Có / Không." },
    },
  },
  "date-cell": {
    severity: "error",
    seen: false,
    title: { vi: "Nhập ngày tháng vào ô số liệu", en: "A date in a cell for a figure" },
    message: {
      vi: "Mục “{what}”: ô đang chứa ngày {text}, không phải số liệu. Excel đổi dạng 5/12 thành ngày tháng.",
      en: "“{what}”: the cell holds the date {text}, which is not a figure. Excel turns 5/12 into a date.",
    },
    suggestion: {
      vi: "Hãy xóa nội dung ô, đặt định dạng số thường rồi nhập mỗi số vào đúng ô của nó.",
      en: "Clear the cell, set its format back to a plain number and enter each number in its own cell.",
    },
  },
  "number-like-day": {
    severity: "info",
    seen: false,
    title: { vi: "Số giống ngày tháng", en: "Number that looks like a date" },
    message: {
      vi: "Mục “{what}”: {value} cũng là cách bảng tính lưu ngày {day}.",
      en: "“{what}”: {value} is also how a spreadsheet keeps the date {day}.",
    },
    suggestion: {
      vi: "Nếu đã nhập dạng 5/12 thì hãy xóa và nhập từng số vào đúng ô; nếu số đúng thì không cần xử lý.",
      en: "If something like 5/12 was typed, clear it and enter each number in its own cell; if the number is right, there is nothing to do.",
    },
    inFile: {
      suggestion: {
        vi: "Nếu đã ghi dạng 5/12 thì hãy ghi từng số vào đúng cột; nếu số đúng thì không cần xử lý.",
        en: "If something like 5/12 was meant, write each number in its own column; if the number is right, there is nothing to do.",
      },
    },
  },
  "not-yes-no": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải Có / Không", en: "Neither yes nor no" },
    message: {
      vi: "Mục “{what}”: “{text}” không phải là Có hoặc Không.",
      en: "“{what}”: “{text}” is neither Có (yes) nor Không (no).",
    },
    suggestion: { vi: "Hãy ghi Có, Không hoặc Không áp dụng.", en: "Enter Có, Không or Không áp dụng." },
  },
  "not-a-level": {
    severity: "error",
    seen: true,
    title: { vi: "Không phải mức độ", en: "Not a level" },
    message: {
      vi: "Mục “{what}”: “{text}” không phải là mức độ 1, 2 hoặc 3.",
      en: "“{what}”: “{text}” is not level 1, 2 or 3.",
    },
    suggestion: { vi: "Hãy nhập 1, 2 hoặc 3.", en: "Enter 1, 2 or 3." },
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
    title: { vi: "Ngày không hợp lệ", en: "Not a valid date" },
    message: { vi: "Mục “{what}”: “{text}” không phải là ngày hợp lệ.", en: "“{what}”: “{text}” is not a valid date." },
    suggestion: {
      vi: "Hãy nhập ngày/tháng/năm, ví dụ 20/11/2026, hoặc “ngày 20 tháng 11 năm 2026”.",
      en: "Enter day/month/year, for example 20/11/2026, or “ngày 20 tháng 11 năm 2026”.",
    },
  },
  "hidden-signs": {
    severity: "error",
    seen: true,
    title: { vi: "Ký tự không nhìn thấy", en: "Characters that cannot be seen" },
    message: {
      vi: "Mục “{what}”: nội dung có ký tự không nhìn thấy ở vị trí ▯ trong “{text}” ({signs}).",
      en: "“{what}”: it holds characters that cannot be seen, at ▯ in “{text}” ({signs}).",
    },
    suggestion: {
      vi: "Hãy xóa nội dung đó rồi nhập lại bằng bàn phím, không dán từ trang web hoặc văn bản khác.",
      en: "Clear it and enter it again by keyboard, without pasting from a web page or a document.",
    },
  },
  "old-font-answer": {
    severity: "error",
    seen: true,
    title: { vi: "Chữ phông cũ", en: "Text in an old font" },
    message: {
      vi: "Mục “{what}”: “{text}” là chữ “{word}” gõ bằng phông cũ {font}.",
      en: "“{what}”: “{text}” is “{word}” typed in the old font {font}.",
    },
    suggestion: {
      vi: "Hãy chọn lại “{word}”, hoặc chuyển bộ gõ sang Unicode rồi gõ lại.",
      en: "Pick “{word}” again, or switch the keyboard to Unicode and type it.",
    },
    inFile: {
      suggestion: { vi: "Hãy ghi lại “{word}” bằng phông Unicode.", en: "Write “{word}” again in Unicode." },
    },
  },
  "old-font-text": {
    severity: "error",
    seen: true,
    title: { vi: "Chữ phông cũ", en: "Text in an old font" },
    message: {
      vi: "Mục “{what}”: “{text}” có vẻ được gõ bằng phông cũ TCVN3 (.VnTime) hoặc VNI.",
      en: "“{what}”: “{text}” seems typed in an old TCVN3 (.VnTime) or VNI font.",
    },
    suggestion: {
      vi: "Hãy chuyển bộ gõ sang Unicode rồi nhập lại.",
      en: "Switch the keyboard to Unicode and enter it again.",
    },
  },
  "counted-hidden": {
    severity: "query",
    seen: false,
    title: { vi: "Số liệu được tính nhưng bị ẩn", en: "Hidden figures that count" },
    message: {
      vi: "Trang tính “{sheet}” có {count} số liệu vẫn được tính nhưng nằm ở trang tính, cột hoặc dòng đang bị ẩn: {cells}. Người mở tệp không nhìn thấy các số liệu này.",
      en: "The sheet “{sheet}” holds {count} {count|figure that counts|figures that count} but {count|stands|stand} on a hidden sheet, column or row: {cells}. Who opens the file does not see {count|it|them}.",
    },
    suggestion: {
      vi: "Hãy bỏ ẩn (Unhide) trang tính, cột hoặc dòng đó rồi kiểm tra lại; số liệu không đúng thì xóa. Nếu cần để ẩn thì ghi lý do ở cột “Giải trình” của dòng.",
      en: "Unhide the sheet, column or row and look at the figures again; clear what is wrong. To keep them hidden, give a reason under “Giải trình” on the row.",
    },
  },
  "shown-otherwise": {
    severity: "error",
    seen: false,
    title: { vi: "Ô hiện khác nội dung đã lưu", en: "Cell that shows something else" },
    message: {
      vi: "Mục “{what}”: ô đang lưu “{text}” nhưng định dạng của ô làm hiện một nội dung khác, hoặc không hiện gì, nên chưa được tính.",
      en: "“{what}”: the cell holds “{text}”, but its number format shows something else, or nothing, so it does not count.",
    },
    suggestion: {
      vi: "Hãy chọn ô, chọn định dạng Chung (General) ở tab Trang đầu, rồi nhập lại số liệu đúng.",
      en: "Select the cell, choose the format General (tab Home), then enter what is right.",
    },
  },
} as const satisfies Theme;
