import type { Text } from "../../kernel/text";

/** Refusals that any room may need. Each sentence says what is wrong and what to do. */
export const general = {
  "unknown-plan": {
    vi: "Không có kế hoạch nào mang mã “{plan}”. Xem các mã hiện có bằng lệnh: ra-soat plans.",
    en: "There is no plan “{plan}”. See the plans known with: ra-soat plans.",
  },
  "bad-date": {
    vi: "“{text}” không phải là một ngày. Hãy ghi năm-tháng-ngày, ví dụ 2026-11-22.",
    en: "“{text}” is not a day. Write year-month-day, for example 2026-11-22.",
  },
} as const satisfies Readonly<Record<string, Text>>;
