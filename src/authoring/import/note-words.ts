import type { Text } from "../../kernel/text";
import type { ImportNote } from "./document";

/** What a note on a document tells, and what was done about it. */
export const noteWords = {
  inserted: { vi: "phần chèn thêm (theo dõi thay đổi), đã đọc", en: "a tracked insertion, read" },
  deleted: { vi: "phần đã xóa (theo dõi thay đổi), không đọc", en: "a tracked deletion, not read" },
  hidden: { vi: "chữ ẩn, không đọc", en: "hidden text, not read" },
  struck: { vi: "chữ gạch ngang, không đọc", en: "struck-through text, not read" },
  raised: {
    vi: "số nhỏ viết cao sau con số (dấu chú thích), không đọc",
    en: "a raised mark behind a number, not read",
  },
  picture: {
    vi: "số hình ảnh, không đọc được; bảng chụp thành ảnh thì gõ lại thành bảng trong Word",
    en: "pictures, not read; a table that is a picture is to be typed as a table in Word",
  },
  footnote: { vi: "chú thích cuối trang, không đọc", en: "a footnote, not read" },
  textBox: { vi: "hộp văn bản, đọc sau đoạn chứa nó", en: "a text box, read after its paragraph" },
  nestedTable: { vi: "bảng nằm trong ô, đọc thành lời", en: "a table within a cell, read as words" },
  sign: { vi: "ký hiệu không đọc được (phông, mã)", en: "a sign that could not be read (font, code)" },
  heading: { vi: "tiêu đề bảng lặp lại, bỏ qua", en: "a repeated heading, left out" },
  torn: {
    vi: "dòng bị ngắt trang, đã nối vào dòng trên",
    en: "a row torn by a page, joined to the one above",
  },
} as const satisfies Readonly<Record<ImportNote["kind"], Text>>;
