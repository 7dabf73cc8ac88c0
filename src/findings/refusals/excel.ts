import type { Text } from "../../kernel/text";
import { sheetIsLost } from "../lost-sheet";

/** What Excel refuses while the add-in reads or writes the open workbook. */
export const excel = {
  "excel-cell-edit": {
    vi: "Excel đang ở chế độ sửa một ô nên chưa làm được. Hãy nhấn Enter hoặc Esc để kết thúc việc sửa ô, rồi thử lại.",
    en: "Excel is in the middle of editing a cell. Press Enter or Esc to finish the edit, then try again.",
  },
  "excel-sheet-protected": {
    vi: "Trang tính “{sheet}” đang được bảo vệ bằng mật khẩu nên không ghi được. Hãy vào Xem lại (Review) → Bỏ bảo vệ Trang tính (Unprotect Sheet), rồi thử lại.",
    en: "The sheet “{sheet}” is protected with a password, so nothing can be written on it. Use Review → Unprotect Sheet, then try again.",
  },
  "excel-access-denied": {
    vi: "Excel không cho sửa sổ làm việc này: sổ làm việc đang ở chế độ chỉ đọc hoặc đang được bảo vệ cấu trúc. Hãy bật chỉnh sửa (Enable Editing) hoặc vào Xem lại → Bảo vệ Sổ làm việc để bỏ bảo vệ, rồi thử lại.",
    en: "Excel does not let this workbook be changed: it is read-only or its structure is protected. Choose Enable Editing, or turn off Review → Protect Workbook, then try again.",
  },
  "excel-sheet-missing": sheetIsLost,
  "excel-sheet-hidden": {
    vi: "Trang tính “{sheet}” đang ẩn nên không chuyển đến được. Hãy bấm chuột phải vào tên trang tính, chọn Bỏ ẩn (Unhide), rồi thử lại.",
    en: "The sheet “{sheet}” is hidden, so its cell cannot be shown. Right-click a sheet tab, choose Unhide, then try again.",
  },
  "excel-name-lost": {
    vi: "Không còn vùng đã đặt tên “{name}”: vùng đã bị xóa. Hãy nhấn Ctrl+Z để khôi phục, hoặc bấm Kiểm tra để tìm lại các bảng.",
    en: "The named range “{name}” is no longer there. Press Ctrl+Z to restore it, or press Check to find the tables again.",
  },
  "excel-sheet-exists": {
    vi: "Sổ làm việc đã có trang tính “{sheet}” với nội dung bên trong nên không ghi đè. Hãy đổi tên trang tính đó, hoặc chọn “Thêm bảng mới bên cạnh”.",
    en: "The workbook already has a sheet “{sheet}” with content, which is not overwritten. Rename that sheet, or choose “Add new tables beside”.",
  },
  "excel-name-taken": {
    vi: "Sổ làm việc đã có bảng này ở trang tính “{sheet}” (vùng đã đặt tên “{name}”). Hãy dùng bảng đang có, hoặc chọn “Thêm bảng mới bên cạnh”.",
    en: "The workbook already has this table on the sheet “{sheet}” (named range “{name}”). Use the table there, or choose “Add new tables beside”.",
  },
  "excel-too-old": {
    vi: "Bản Excel này chưa có các chức năng mà phần bổ trợ cần (ExcelApi {version}). Hãy cập nhật Office, hoặc dùng Rà Soát trên trình duyệt với tệp .xlsx.",
    en: "This Excel lacks what the add-in needs (ExcelApi {version}). Update Office, or use Rà Soát in a browser with the .xlsx file.",
  },
  "excel-too-much": {
    vi: "Dữ liệu trong một trang tính quá nhiều để Excel xử lý một lần. Hãy xóa các dòng, cột thừa ở cuối trang tính rồi thử lại.",
    en: "One sheet holds more data than Excel handles at once. Delete the rows and columns that are not needed at its end, then try again.",
  },
  "excel-inactive": {
    vi: "Cửa sổ của sổ làm việc này không còn được chọn. Hãy chuyển về sổ làm việc cần kiểm tra, rồi thử lại.",
    en: "This workbook's window is no longer selected. Go back to the workbook to be checked, then try again.",
  },
  "excel-other": {
    vi: "Excel không thực hiện được (mã {code}). Hãy lưu sổ làm việc, đóng và mở lại Excel, rồi thử lại.",
    en: "Excel could not do it (code {code}). Save the workbook, restart Excel, then try again.",
  },
} as const satisfies Readonly<Record<string, Text>>;

export type ExcelRefusalCode = keyof typeof excel;
