import type { Text } from "../finding";

/** What the browser page cannot do yet. */
export const pane = {
  "no-file-open": {
    vi: "Chưa mở tệp nào. Hãy chọn tệp .xlsx đã nhập số liệu, hoặc nạp phụ lục của một kế hoạch.",
    en: "No file is open. Choose an .xlsx file with figures, or load a plan’s appendix.",
  },
} as const satisfies Readonly<Record<string, Text>>;
