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
  "code-of-two-schools": {
    severity: "query",
    seen: false,
    title: { vi: "Hai trường cùng một mã", en: "Two schools with one code" },
    message: {
      vi: "Tệp này ghi mã {code} cho “{school}”, còn tệp {first} ghi mã đó cho “{other}”.",
      en: "This file has the code {code} for “{school}”, while {first} has it for “{other}”.",
    },
    suggestion: {
      vi: "Hãy đối chiếu với danh sách trường: hai trường thì giao lại biểu mẫu đúng mã, một trường thì thống nhất tên trong các tệp.",
      en: "Compare with the roster: if they are two schools, hand out forms with the right codes; if one, give both files the same name.",
    },
  },
  "school-of-two-codes": {
    severity: "info",
    seen: false,
    title: { vi: "Một tên trường, hai mã", en: "One school's name, two codes" },
    message: {
      vi: "“{school}” mang mã {code} trong tệp này và mã {other} trong tệp {first}.",
      en: "“{school}” has the code {code} in this file and {other} in {first}.",
    },
    suggestion: {
      vi: "Nếu là hai trường trùng tên thì không cần xử lý; nếu là một trường thì chỉ giữ báo cáo mang đúng mã.",
      en: "If two schools have this name, there is nothing to do; if they are one, keep the return with the right code.",
    },
  },
  "same-return": {
    severity: "info",
    seen: false,
    title: { vi: "Bản sao giống nhau", en: "The same return twice" },
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
