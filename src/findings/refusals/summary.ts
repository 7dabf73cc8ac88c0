import type { Text } from "../../kernel/text";

/** Summaries of an earlier period that nothing can be compared with. */
export const summary = {
  "summary-none": {
    vi: "Tệp không phải sổ tổng hợp của Rà Soát. Hãy chọn tệp mà lần tổng hợp kỳ trước đã ghi.",
    en: "The file is no summary of Rà Soát's. Choose the one that the last gathering wrote.",
  },
  "summary-older": {
    vi: "Sổ tổng hợp do phiên bản cũ của Rà Soát ghi, không có dấu để biết số liệu còn nguyên. Hãy tổng hợp lại các báo cáo của kỳ đó bằng phiên bản này, rồi chọn tệp mới.",
    en: "The summary was written by an older version, without the marks that tell whether it is as it was. Gather the returns of that period again, and choose the new file.",
  },
  "summary-newer": {
    vi: "Sổ tổng hợp do phiên bản mới hơn của Rà Soát ghi. Hãy cập nhật Rà Soát trên máy này rồi thử lại.",
    en: "The summary was written by a newer version. Update Rà Soát on this computer and try again.",
  },
  "summary-torn": {
    vi: "Sổ tổng hợp không còn trang tính “Số liệu theo trường”, hoặc trang đó thiếu cột, nên không so sánh được. Hãy chọn bản gốc chưa sửa.",
    en: "The summary's sheet “Số liệu theo trường” is gone, or columns of it are. Choose the file as it was written.",
  },
  "summary-altered": {
    vi: "Số liệu trong sổ tổng hợp đã bị sửa sau khi ghi ({schools}) nên không dùng để so sánh. Hãy chọn bản gốc chưa sửa, hoặc tổng hợp lại các báo cáo của kỳ đó.",
    en: "Figures of the summary were changed after it was written ({schools}), so nothing is compared with it. Choose the file as it was written, or gather the returns of that period again.",
  },
  "summary-results-altered": {
    vi: "Kết quả các chỉ tiêu trong sổ tổng hợp đã bị sửa sau khi ghi nên không dùng để so sánh. Hãy chọn bản gốc chưa sửa, hoặc tổng hợp lại các báo cáo của kỳ đó.",
    en: "Results in the summary were changed after it was written, so nothing is compared with it. Choose the file as it was written, or gather the returns of that period again.",
  },
  "summary-other-plan": {
    vi: "Sổ tổng hợp là của kế hoạch “{own}”, không phải “{plan}”. Hãy chọn sổ tổng hợp kỳ trước của chính kế hoạch này.",
    en: "The summary is of the plan “{own}”, not of “{plan}”. Choose this plan's own last summary.",
  },
  "summary-other-schools": {
    vi: "Không trường nào của sổ tổng hợp ({schools}) có trong danh sách trường: có thể là sổ của địa phương khác. Hãy chọn sổ tổng hợp kỳ trước của chính địa phương này.",
    en: "None of the summary's schools ({schools}) is on the roster: it may be another commune's. Choose your own last summary.",
  },
  "summary-not-before": {
    vi: "Sổ tổng hợp là của {period}, tính đến ngày {day}, không phải của kỳ trước. Hãy chọn sổ tổng hợp cũ hơn.",
    en: "The summary is of {period}, as of {day}, which is no earlier period. Choose an older one.",
  },
} as const satisfies Readonly<Record<string, Text>>;
