/** The comparison with the last return. */
export const sinceWords = {
  since: { vi: "So với kỳ trước", en: "Since the last return" },
  chooseEarlier: { vi: "Chọn báo cáo kỳ trước", en: "Choose the last return" },
  chooseEarlierHint: {
    vi: "Tệp chỉ được đọc trên máy này. Rà Soát nêu các ô đã thay đổi, tổng số thay đổi hơn một phần tư và số cộng dồn bị giảm.",
    en: "The file is read on this computer only. Rà Soát names the cells that changed, totals that moved by more than a quarter and cumulative figures that fell.",
  },
  forgetEarlier: { vi: "Thôi so sánh", en: "Stop comparing" },
  changedSince: {
    vi: "{file} ({period}): {count} ô đã thay đổi.",
    en: "{file} ({period}): {count} {count|cell|cells} changed.",
  },
  correctedSince: {
    vi: "{file} là báo cáo của cùng kỳ ({period}): {count} ô đã sửa.",
    en: "{file} is of the same period ({period}): {count} {count|cell|cells} corrected.",
  },
  changedCell: { vi: "{cell}: {before} → {now}", en: "{cell}: {before} → {now}" },
  blankCell: { vi: "để trống", en: "blank" },
  moreChanges: { vi: "Hiện thêm {count} ô", en: "Show {count} more" },
  earlierChosen: {
    vi: "Đã so sánh với “{file}”: {count} ô đã thay đổi.",
    en: "Compared with “{file}”: {count} {count|cell|cells} changed.",
  },
  earlierOther: {
    vi: "“{file}” là báo cáo của trường hoặc cơ quan khác nên không so sánh được. Hãy chọn báo cáo kỳ trước của chính báo cáo đang mở.",
    en: "“{file}” is the return of another school or office, so it cannot be compared. Choose the last return of the one that is open.",
  },
  earlierNotBefore: {
    vi: "“{file}” là báo cáo của {own}, không trước {period}. Hãy chọn báo cáo của một kỳ trước đó, hoặc bản đã gửi của chính kỳ này.",
    en: "“{file}” is the return for {own}, which is not before {period}. Choose one for an earlier period, or the one already sent for this period.",
  },
} as const;
