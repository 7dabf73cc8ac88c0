import type { Theme } from "./entry";

/** What is found between several files. */
export const between = {
  "returned-twice": {
    severity: "query",
    seen: false,
    title: { vi: "Hai báo cáo khác nhau của một trường", en: "Two different returns of one school" },
    message: {
      vi: "Trường có mã {code} còn một báo cáo khác cho {period}: {first}. Số ô khác nhau: {count} ({cells}).",
      en: "The school {code} has another return for {period}: {first}. Cells that differ: {count} ({cells}).",
    },
    suggestion: {
      vi: "Hãy hỏi trường báo cáo nào đúng và chỉ giữ báo cáo đó.",
      en: "Ask the school which return is right, and keep that one alone.",
    },
  },
  "same-return": {
    severity: "info",
    seen: false,
    title: { vi: "Bản sao giống nhau", en: "An equal copy" },
    message: {
      vi: "Mọi ô nhập trong tệp này giống tệp {first} (cùng mã trường {code}, cùng kỳ báo cáo).",
      en: "Every entry in this file is that of {first} (the same school, {code}, and the same period).",
    },
    suggestion: {
      vi: "Không cần xử lý; báo cáo này chỉ tính một lần.",
      en: "Nothing to do; the return counts once.",
    },
  },
} as const satisfies Theme;
