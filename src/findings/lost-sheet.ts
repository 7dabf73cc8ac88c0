import { inBoth, type Text } from "../kernel/text";

/** A sheet that was there and is not: the same words wherever it is noticed, by a check or on the way to a cell. */
export const lostSheet = {
  message: {
    vi: "Không còn trang tính “{sheet}”: trang tính đã bị xóa hoặc đổi tên.",
    en: "The sheet “{sheet}” is no longer there: it was deleted or renamed.",
  },
  suggestion: {
    vi: "Hãy mở lại bản đã lưu trước đó, vì Excel không hoàn tác được việc xóa trang tính; nếu trang tính chỉ đổi tên thì kiểm tra lại.",
    en: "Open the copy saved before, since Excel cannot undo the deletion of a sheet; if it was only renamed, check again.",
  },
} as const;

/** Both, as one refuses what needs the sheet. */
export const sheetIsLost: Text = inBoth((lang) => `${lostSheet.message[lang]} ${lostSheet.suggestion[lang]}`);
