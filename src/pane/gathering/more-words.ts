import type { Text } from "../../kernel/text";

/** Words of the page's newer parts: the earlier summary, the plan above, the map in its own view. */
export const moreWords = {
  saveAbove: { vi: "Tải báo cáo gửi cấp trên", en: "Download the return to the plan above" },
  fileSummary: { vi: "tệp tổng hợp kỳ trước, dùng để so sánh", en: "an earlier summary, to compare with" },
  since: { vi: "So với kỳ trước", en: "Since the last summary" },
  sinceOf: { vi: "Tệp tổng hợp {period}, tính đến ngày {day}.", en: "The summary of {period}, as of {day}." },
  sinceReached: { vi: "đạt thêm {numbers}", en: "now meets {numbers}" },
  sinceLost: { vi: "không còn đạt {numbers}", en: "no longer meets {numbers}" },
  sinceNothing: { vi: "Không có thay đổi.", en: "Nothing has changed." },
  sinceMore: { vi: "Xem {count} dòng khác", en: "Show {count} more" },
  fewestOthers: { vi: "và {count} trường khác.", en: "and {count} more schools." },
  mapView: { vi: "Bản đồ trường, dòng {number}: {name}", en: "Map of schools, row {number}: {name}" },
} as const satisfies Readonly<Record<string, Text>>;
