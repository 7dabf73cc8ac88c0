import type { Text } from "../../kernel/text";

/** Summaries of an earlier period that nothing can be compared with. */
export const summary = {
  "summary-none": {
    vi: "Tệp không phải tệp tổng hợp của Rà Soát. Hãy chọn tệp mà lần tổng hợp kỳ trước đã ghi.",
    en: "The file is not a Rà Soát summary. Choose the one that the last gathering wrote.",
  },
  "summary-older": {
    vi: "Tệp tổng hợp do phiên bản cũ của Rà Soát ghi, chưa có thông tin đối chiếu để biết số liệu còn nguyên hay không. Hãy tổng hợp lại các báo cáo của kỳ đó bằng phiên bản này, rồi chọn tệp mới.",
    en: "The summary was written by an older version, without the marks that tell whether it is as it was. Gather the returns of that period again, and choose the new file.",
  },
  "summary-newer": {
    vi: "Tệp tổng hợp do phiên bản mới hơn của Rà Soát ghi. Hãy cập nhật Rà Soát trên máy này rồi thử lại.",
    en: "The summary was written by a newer version. Update Rà Soát on this computer and try again.",
  },
  "summary-torn": {
    vi: "Tệp tổng hợp không còn trang tính “Số liệu theo trường”, hoặc trang tính đó thiếu cột, nên không so sánh được. Hãy chọn bản gốc chưa sửa.",
    en: "The summary's sheet “Số liệu theo trường” is gone, or columns of it are. Choose the file as it was written.",
  },
  "summary-altered": {
    vi: "Số liệu trong tệp tổng hợp đã bị sửa sau khi ghi ({schools}) nên không dùng để so sánh. Hãy chọn bản gốc chưa sửa, hoặc tổng hợp lại các báo cáo của kỳ đó.",
    en: "Figures of the summary were changed after it was written ({schools}), so nothing is compared with it. Choose the file as it was written, or gather the returns of that period again.",
  },
  "summary-results-altered": {
    vi: "Kết quả các chỉ tiêu trong tệp tổng hợp đã bị sửa sau khi ghi nên không dùng để so sánh. Hãy chọn bản gốc chưa sửa, hoặc tổng hợp lại các báo cáo của kỳ đó.",
    en: "Results in the summary were changed after it was written, so nothing is compared with it. Choose the file as it was written, or gather the returns of that period again.",
  },
  "summary-other-plan": {
    vi: "Tệp tổng hợp là của kế hoạch “{own}”, không phải “{plan}”. Hãy chọn tệp tổng hợp kỳ trước của chính kế hoạch này.",
    en: "The summary is of the plan “{own}”, not of “{plan}”. Choose this plan's own last summary.",
  },
  "summary-other-schools": {
    vi: "Không trường nào của tệp tổng hợp ({schools}) có trong danh sách trường: có thể là tệp của địa phương khác. Hãy chọn tệp tổng hợp kỳ trước của chính địa phương này.",
    en: "None of the summary's schools ({schools}) is on the roster: it may be another commune's. Choose your own last summary.",
  },
  "summary-not-before": {
    vi: "Tệp tổng hợp là của {period}, tính đến ngày {day}, không phải của kỳ trước. Hãy chọn tệp tổng hợp cũ hơn.",
    en: "The summary is of {period}, as of {day}, which is no earlier period. Choose an older one.",
  },
} as const satisfies Readonly<Record<string, Text>>;
