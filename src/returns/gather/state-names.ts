import type { Text } from "../../kernel/text";
import type { SaidState } from "./types";

/** States of files and schools as the journal, the summary, the command and the page say them (the copy guide's words). */
export const stateNames: Readonly<Record<SaidState | "missing", Text>> = {
  counted: { vi: "được tính", en: "counted" },
  countedWithQueries: { vi: "được tính, cần làm rõ", en: "counted, with queries" },
  empty: { vi: "trống", en: "empty" },
  toFix: { vi: "cần sửa", en: "to correct" },
  refused: { vi: "không đọc được", en: "cannot be read" },
  superseded: { vi: "đã thay thế", en: "superseded" },
  conflict: { vi: "hai bản khác nhau", en: "different returns" },
  choiceGone: { vi: "không có tệp được chọn", en: "chosen file not there" },
  unknown: { vi: "ngoài danh sách", en: "not on the roster" },
  missing: { vi: "chưa gửi", en: "not sent" },
};
