import type { Theme } from "./entry";

/** Numbers that do not go with one another: two values of one total, a part above its whole. */
export const relations = {
  "totals-differ": {
    severity: "query",
    seen: false,
    title: { vi: "Một tổng số, hai giá trị", en: "One total, two values" },
    message: {
      vi: "Mục “{what}” ở đây là {value} nhưng ở {place} là {first}.",
      en: "“{what}” is {value} here but {first} at {place}.",
    },
    suggestion: {
      vi: "Hãy sửa để hai nơi ghi cùng một số; nếu cả hai số đều đúng thì ghi lý do ở cột Giải trình.",
      en: "Correct one, so that both say the same; if both are right, give a reason in Giải trình.",
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
      vi: "Hãy kiểm tra cả hai số và sửa số không đúng; nếu cả hai đều đúng thì ghi lý do ở cột Giải trình.",
      en: "Check both numbers and correct the wrong one; if both are right, give a reason in Giải trình.",
    },
  },
} as const satisfies Theme;
