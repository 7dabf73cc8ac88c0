import type { Text } from "../../kernel/text";

/** Files that cannot be opened as a workbook, and marks that cannot be written into one. */
export const workbook = {
  "file-empty": {
    vi: "Tệp trống (0 byte): có thể việc tải về hay sao chép bị gián đoạn. Hãy lấy lại tệp từ người gửi.",
    en: "The file is empty (0 bytes): a download or copy was probably cut short. Get it again from whoever sent it.",
  },
  "file-too-large": {
    vi: "Tệp quá lớn để mở an toàn (quá {limit} MB khi giải nén). Hãy bỏ bớt trang tính, hình ảnh rồi lưu lại.",
    en: "The file is too large to open safely (over {limit} MB unpacked). Remove sheets or pictures and save it again.",
  },
  "file-too-heavy": {
    vi: "Tệp quá lớn (quá {limit} MB) nên không đọc; một biểu mẫu chỉ dưới 1 MB. Hãy kiểm tra lại có đúng tệp không, hoặc bỏ bớt hình ảnh rồi lưu lại.",
    en: "The file is too large (over {limit} MB) to be read; a form has less than 1 MB. Check that it is the right file, or remove pictures and save it again.",
  },
  "file-picture": {
    vi: "Tệp là hình ảnh (ảnh chụp hoặc bản quét), không phải sổ làm việc Excel. Hãy chọn tệp Excel (.xlsx) đã nhập số liệu.",
    en: "The file is a picture (a photo or a scan), not a workbook. Choose the Excel file (.xlsx) with the figures.",
  },
  "file-pdf": {
    vi: "Tệp là PDF. Hãy chọn tệp Excel (.xlsx) đã nhập số liệu; bản PDF chỉ để in và ký.",
    en: "The file is a PDF. Choose the Excel file (.xlsx) with the figures; a PDF is only for print and signature.",
  },
  "file-xls": {
    vi: "Tệp ở định dạng Excel cũ (.xls). Hãy mở tệp, chọn Tệp → Lưu Như (Save As) → Sổ làm việc Excel (*.xlsx), rồi dùng tệp mới.",
    en: "The file is in the old Excel format (.xls). Open it, choose Save As → Excel Workbook (*.xlsx), and use the new file.",
  },
  "file-xlsb": {
    vi: "Tệp ở định dạng nhị phân (.xlsb). Hãy mở bằng Excel, chọn Tệp → Lưu Như (Save As) → Sổ làm việc Excel (*.xlsx).",
    en: "The file is a binary workbook (.xlsb). Open it in Excel and choose Save As → Excel Workbook (*.xlsx).",
  },
  "file-password": {
    vi: "Tệp bị khóa bằng mật khẩu nên không đọc được. Hãy mở tệp, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc) rồi lưu lại.",
    en: "The file is locked with a password. Open it, remove the password (File → Info → Protect Workbook) and save it again.",
  },
  "file-ods": {
    vi: "Tệp ở định dạng OpenDocument (.ods). Hãy mở bằng LibreOffice hoặc Excel, chọn Tệp → Lưu Như (Save As) → Sổ làm việc Excel (*.xlsx).",
    en: "The file is an OpenDocument spreadsheet (.ods). Open it in LibreOffice or Excel and choose Save As → Excel (*.xlsx).",
  },
  "file-html": {
    vi: "Tệp là trang web, không phải sổ làm việc Excel (thường do phần mềm khác xuất ra). Hãy mở bằng Excel, chọn Tệp → Lưu Như (Save As) → Sổ làm việc Excel (*.xlsx).",
    en: "The file is a web page, not an Excel workbook (other programs export such files). Open it in Excel and choose Save As → Excel Workbook (*.xlsx).",
  },
  "file-xml2003": {
    vi: "Tệp là bảng tính XML 2003. Hãy mở bằng Excel, chọn Tệp → Lưu Như (Save As) → Sổ làm việc Excel (*.xlsx).",
    en: "The file is an XML Spreadsheet 2003. Open it in Excel and choose Save As → Excel Workbook (*.xlsx).",
  },
  "file-text": {
    vi: "Tệp là văn bản (như .csv), không phải tệp Excel. Hãy chọn báo cáo ở dạng Excel (.xlsx); tệp số liệu .csv phải có đuôi .csv.",
    en: "The file is plain text (such as .csv), not an Excel file. Choose the Excel form (.xlsx); a figures file must be named .csv.",
  },
  "file-archive": {
    vi: "Tệp là tệp nén, không phải bảng tính. Hãy giải nén rồi chọn tệp .xlsx ở trong.",
    en: "The file is an archive, not a workbook. Unpack it and choose the .xlsx file inside.",
  },
  "file-not-workbook": {
    vi: "Tệp không phải sổ làm việc Excel: đổi tên thành .xlsx không làm tệp thành bảng tính. Hãy chọn đúng tệp biểu mẫu đã nhập số liệu.",
    en: "The file is not an Excel workbook; naming it .xlsx does not make it one. Choose the form with the figures.",
  },
  "file-truncated": {
    vi: "Tệp không đầy đủ, mất phần cuối. Có thể việc tải về hoặc sao chép chưa xong. Hãy lấy lại tệp từ người gửi.",
    en: "The file is cut off: its end is missing. A download or copy was probably not finished. Get it again from whoever sent it.",
  },
  "file-damaged": {
    vi: "Tệp bị hỏng ở phần “{part}” ({reason}) nên không đọc, vì số liệu có thể sai. Hãy mở bằng Excel hoặc LibreOffice, lưu lại, hoặc lấy lại tệp từ người gửi.",
    en: "The file is damaged in “{part}” ({reason}); it is not read, since figures could be wrong. Open it in Excel or LibreOffice and save it again, or get it again from whoever sent it.",
  },
  "file-doctype": {
    vi: "Tệp có khai báo không thường gặp (DTD) ở phần “{part}”, bảng tính bình thường không có, nên không được mở vì lý do an toàn. Hãy mở bằng Excel rồi lưu lại, hoặc hỏi người gửi.",
    en: "The file has a strange declaration (DTD) in “{part}” that no ordinary workbook has, so it is not opened, for safety. Open it in Excel and save it again, or ask whoever sent it.",
  },
  "file-part-missing": {
    vi: "Tệp thiếu phần “{part}” nên không đọc đủ được. Hãy mở bằng Excel, lưu lại, hoặc lấy lại tệp từ người gửi.",
    en: "The file lacks its part “{part}”, so it cannot be read in full. Open it in Excel and save it again, or get it again from whoever sent it.",
  },
  "file-no-sheets": {
    vi: "Tệp không có trang tính nào. Hãy chọn tệp biểu mẫu đã nhập số liệu.",
    en: "The file has no worksheet. Choose the form with the figures.",
  },
  "sheet-too-large": {
    vi: "Trang tính “{sheet}” có ô dữ liệu ở quá xa ({cell}). Hãy xóa các dòng, cột thừa rồi lưu lại.",
    en: "The sheet “{sheet}” has a filled cell too far out ({cell}). Delete the rows and columns that are not needed and save it again.",
  },
  "too-many-cells": {
    vi: "Trang tính “{sheet}” đưa số ô của tệp lên quá {limit} (tính cả ô trống có định dạng). Hãy xóa các dòng, cột thừa rồi lưu lại.",
    en: "With the sheet “{sheet}” the file has more than {limit} cells (empty ones with a format count). Delete the rows and columns that are not needed and save it again.",
  },
  "mark-sheet-missing": {
    vi: "Tệp không có trang tính “{sheet}” để ghi kết quả. Hãy kiểm tra lại tệp.",
    en: "The file has no sheet “{sheet}” to write results into. Check the file.",
  },
  "mark-not-writable": {
    vi: "Không ghi được vào ô {cell}: {reason}.",
    en: "The cell {cell} cannot be written: {reason}.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type WorkbookRefusalCode = keyof typeof workbook;
