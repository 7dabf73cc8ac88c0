import type { Text } from "../../kernel/text";

/** Refusals that any room may need. Each sentence says what is wrong and what to do. */
export const general = {
  "file-unreadable": {
    vi: "Không đọc được tệp ({what}). Hãy đóng chương trình đang mở tệp hoặc xin quyền đọc, rồi thử lại.",
    en: "The file cannot be read ({what}). Close the program that holds it or ask for permission, then try again.",
  },
  "not-text": {
    vi: "Tệp “{file}” không phải văn bản UTF-8. Hãy lưu lại với mã hóa UTF-8 rồi thử lại.",
    en: "The file “{file}” is not UTF-8 text. Save it again as UTF-8 and try again.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What the browser page cannot do yet. */
export const pane = {
  "no-file-open": {
    vi: "Chưa mở tệp nào. Hãy chọn tệp .xlsx đã nhập số liệu, hoặc nạp phụ lục của một kế hoạch.",
    en: "No file is open. Choose an .xlsx file with figures, or load a plan's appendix.",
  },
  "corrections-kept": {
    vi: "Đã giữ lại tệp đang mở cùng các ô đã sửa. Hãy tải tệp đã sửa về máy, rồi đóng tệp.",
    en: "The open file and its corrected cells are kept. Download the corrected file, then close it.",
  },
} as const satisfies Readonly<Record<string, Text>>;
