import type { Theme } from "./entry";

/** Numbers that do not go with one another: two values of one total, a part above its whole. */
export const relations = {
  "totals-differ": {
    severity: "query",
    seen: true,
    title: { vi: "Một tổng số, hai giá trị", en: "One total, two values" },
    message: {
      vi: "Mục “{what}” ở đây là {value} nhưng ở {place} là {first}.",
      en: "“{what}” is {value} here but {first} at {place}.",
    },
    suggestion: {
      vi: "Hãy sửa để hai nơi ghi cùng một số; nếu cả hai số đều đúng thì ghi lý do ở cột “Giải trình”.",
      en: "Correct one, so that both say the same; if both are right, give a reason under “Giải trình”.",
    },
  },
  "part-above-whole": {
    severity: "query",
    seen: true,
    title: { vi: "Lớn hơn tổng số bao gồm nó", en: "Above the total that contains it" },
    message: {
      vi: "Mục “{what}” ở đây là {value}, lớn hơn “{whole}” ({total}) ở {place}, trong khi mục này nằm trong tổng số đó.",
      en: "“{what}” is {value} here, above “{whole}” ({total}) at {place}, which contains it.",
    },
    suggestion: {
      vi: "Hãy kiểm tra cả hai số và sửa số không đúng; nếu cả hai đều đúng thì ghi lý do ở cột “Giải trình”.",
      en: "Check both numbers and correct the wrong one; if both are right, give a reason under “Giải trình”.",
    },
  },
  "total-moved": {
    severity: "query",
    seen: false,
    title: { vi: "Tổng số thay đổi nhiều", en: "A total that moved" },
    message: {
      vi: "Mục “{what}” là {value}, còn ở kỳ trước ({period}) là {previous} (ô {place}): thay đổi hơn một phần tư.",
      en: "“{what}” is {value}, and was {previous} in {period} ({place}): it moved by more than a quarter.",
    },
    suggestion: {
      vi: "Hãy kiểm tra tổng số; nếu đúng thì ghi lý do thay đổi ở cột “Giải trình”.",
      en: "Check the total; if it is right, say under “Giải trình” why it moved.",
    },
  },
  "figure-fell": {
    severity: "query",
    seen: false,
    title: { vi: "Số cộng dồn thấp hơn kỳ trước", en: "A cumulative figure that fell" },
    message: {
      vi: "Mục “{what}” là {value}, thấp hơn {previous} của kỳ trước ({period}, ô {place}); đây là số cộng dồn trong năm.",
      en: "“{what}” is {value}, below the {previous} of {period} ({place}); it adds up over the year.",
    },
    suggestion: {
      vi: "Hãy nhập số cộng dồn từ đầu năm; nếu số đúng là thấp hơn thì ghi lý do ở cột “Giải trình”.",
      en: "Enter the number since the beginning of the year; if it is really lower, say why under “Giải trình”.",
    },
  },
  "no-earlier-return": {
    severity: "info",
    seen: false,
    title: { vi: "Không có báo cáo kỳ trước", en: "No earlier return" },
    message: {
      vi: "Không tìm thấy báo cáo nào trước kỳ {period} của trường này trong {where}, nên chưa so sánh.",
      en: "There is no return of this school before {period} in {where}, so nothing was compared.",
    },
    suggestion: {
      vi: "Nếu trường đã từng báo cáo, hãy kiểm tra mã trường và kỳ báo cáo trong tệp kỳ trước.",
      en: "If the school reported before, check its code and the period in the earlier file.",
    },
  },
} as const satisfies Theme;
