/** What only the browser tab says: going from blank to blank, folding. */
export const tabWords = {
  entriesLabel: { vi: "Ô cần nhập", en: "Cells to fill" },
  enteredCount: { vi: "Đã nhập {filled}/{asked}", en: "{filled} of {asked} entered" },
  nextEntry: { vi: "Ô cần nhập tiếp theo ({count})", en: "Next cell to fill ({count})" },
  previousEntry: { vi: "Ô cần nhập trước đó", en: "Previous cell to fill" },
  noEntryLeft: { vi: "Không còn ô nào phải nhập hoặc sửa", en: "No cell is left to fill or correct" },
  entryKeys: { vi: "F8, Shift+F8", en: "F8, Shift+F8" },
  openFiles: { vi: "Các tệp đang mở", en: "Open files" },
  closeFile: { vi: "Đóng tệp", en: "Close the file" },
  fileReady: { vi: "sẵn sàng nộp", en: "ready to submit" },
  fileBlocked: { vi: "còn {count} nội dung", en: "{count} {count|item|items} left" },
  fileUnchecked: { vi: "chưa kiểm tra", en: "not checked yet" },
  fileUnknown: { vi: "không phải tệp của Rà Soát", en: "not a Rà Soát file" },
  fileUnsaved: { vi: "chưa tải về máy", en: "not downloaded" },
  dropNow: { vi: "Thả tệp để mở", en: "Drop to open" },
  foldWords: { vi: "Rút gọn nguyên văn", en: "Fold the plan’s words" },
} as const;
