import type { Text } from "../kernel/text";

/** How a part breaks the rules of its format: what an expert would look for, in words that stand in brackets. */
export const damages = {
  // Packages
  directory: { vi: "mục lục của tệp nén không hợp lệ", en: "the archive's directory is wrong" },
  method: { vi: "cách nén không thường gặp, số {at}", en: "packed by an unusual method, number {at}" },
  inflate: { vi: "không giải nén được", en: "it cannot be unpacked" },
  checksum: { vi: "mã kiểm tra không khớp", en: "its checksum does not match" },
  larger: { vi: "dài hơn kích thước đã khai", en: "larger than declared" },
  smaller: { vi: "ngắn hơn kích thước đã khai", en: "smaller than declared" },
  twice: { vi: "“{at}” có hai lần", en: "“{at}” stands twice" },
  path: { vi: "đường dẫn “{at}” ra ngoài tệp", en: "the path “{at}” leads out of the file" },
  missing: { vi: "thiếu phần này", en: "this part is missing" },
  // XML
  encoding: { vi: "chữ không đúng bảng mã {at}", en: "its text is not {at}" },
  entity: { vi: "ký hiệu “{at}” không hợp lệ", en: "“{at}” is not a character" },
  tag: { vi: "thẻ “{at}” không hợp lệ", en: "the tag “{at}” is malformed" },
  unclosed: { vi: "thẻ “{at}” không đóng", en: "“{at}” is not closed" },
  outside: { vi: "có chữ ngoài thẻ ngoài cùng", en: "text outside the outermost element" },
  cut: { vi: "mất phần cuối", en: "its end is missing" },
  nesting: { vi: "thẻ lồng nhau quá sâu", en: "elements are nested too deep" },
  empty: { vi: "không có nội dung", en: "it is empty" },
  root: { vi: "thẻ ngoài cùng là “{at}”", en: "its outermost element is “{at}”" },
  aside: {
    vi: "“{at}” nằm trong phần mà chương trình bảng tính bỏ qua",
    en: "“{at}” stands in what spreadsheet programs pass over",
  },
  lacks: { vi: "thiếu “{at}”", en: "“{at}” is missing" },
  // Sheets
  length: { vi: "một đoạn chữ dài hơn {at} ký tự", en: "a text of more than {at} characters" },
  count: { vi: "nhiều hơn {at} mục", en: "more than {at} entries" },
  value: { vi: "giá trị “{at}” không đọc được", en: "the value “{at}” cannot be read" },
  values: { vi: "một ô ở dòng {at} có hai giá trị", en: "two values in a cell of row {at}" },
  place: { vi: "địa chỉ “{at}” không hợp lệ", en: "the address “{at}” is wrong" },
  order: { vi: "“{at}” không đúng thứ tự", en: "“{at}” is out of order" },
  // What the reader itself stumbled over.
  unexpected: { vi: "{at}", en: "{at}" },
} as const satisfies Readonly<Record<string, Text>>;

export type Damage = keyof typeof damages;
