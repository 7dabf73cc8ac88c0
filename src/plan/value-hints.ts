import type { Text } from "../kernel/text";
import { operators } from "./schema/target";

const same = (text: string): Text => ({ vi: text, en: text });

/** What a value looks like, by its key; used where a value is missing or has the wrong form. */
const hints: Readonly<Record<string, Text>> = {
  code: {
    vi: 'mã kế hoạch, dấu "/", bảng, dấu chấm, dòng, rồi chữ cái và @năm nếu cần, ví dụ "phu-ly-2026/PL.5b", "tan-ky-2026/PL2.14@2030"',
    en: 'plan id, "/", table, ".", row, then a letter and @year where needed, such as "phu-ly-2026/PL.5b", "tan-ky-2026/PL2.14@2030"',
  },
  id: {
    vi: 'chữ thường không dấu, số, dấu gạch nối, ví dụ "phu-ly-2026" (mã bảng viết hoa: "PL", "PL1")',
    en: 'lower-case letters without marks, digits, hyphens, such as "phu-ly-2026" (a table id is upper case: "PL", "PL1")',
  },
  version: { vi: 'ba số, ví dụ "1.0.0"', en: 'three numbers, such as "1.0.0"' },
  year: {
    vi: "năm bốn chữ số không có ngoặc kép, ví dụ 2026",
    en: "a year of four digits without quotes, such as 2026",
  },
  measure: {
    vi: 'mã phép đo: chữ thường không dấu, số, dấu gạch nối, ví dụ "hoc-sinh-co-hoc-ba-so"',
    en: 'a measure id: lower-case letters without marks, digits, hyphens, such as "hoc-sinh-co-hoc-ba-so"',
  },
  total: {
    vi: 'hoặc "total" với mã tổng số trong rules/totals.json, ví dụ "giao-vien"; hoặc "denominator" với lời riêng của mẫu số; chỉ một trong hai',
    en: 'either "total" with the id of a total in rules/totals.json, such as "giao-vien", or "denominator" with words of its own; never both',
  },
  totals: {
    vi: 'mã tổng số: chữ thường không dấu, số, dấu gạch nối, ví dụ "giao-vien"',
    en: 'a total\'s id: lower-case letters without marks, digits, hyphens, such as "giao-vien"',
  },
  partOf: {
    vi: 'danh sách mã tổng số chứa tổng số này, ví dụ ["can-bo-quan-ly-giao-vien"]',
    en: 'a list of the totals that contain this one, such as ["can-bo-quan-ly-giao-vien"]',
  },
  value: {
    vi: "một số từ 0 trở lên, tối đa hai chữ số thập phân (dấu chấm), hoặc null nếu là chỉ tiêu định tính",
    en: "a number from 0, at most two decimals, or null for a qualitative target",
  },
  operator: {
    vi: `một trong: ${operators.join(", ")}; hoặc null nếu là chỉ tiêu định tính`,
    en: `one of: ${operators.join(", ")}; or null for a qualitative target`,
  },
  day: { vi: 'một số từ 1 đến 31, hoặc "last" (ngày cuối tháng)', en: 'a number from 1 to 31, or "last"' },
  name: {
    vi: "tên không để trống; tên bảng tối đa 31 ký tự, không có \\ / ? * [ ] :",
    en: "a name that is not empty; a table's name at most 31 characters, none of \\ / ? * [ ] :",
  },
  answeredBy: same('"school", "office", "both"'),
  deadline: {
    vi: '{ "text": "Tháng 12/2026", "obligations": [{ "type": "date", "lastDay": "2026-12-31" }] }',
    en: '{ "text": "Tháng 12/2026", "obligations": [{ "type": "date", "lastDay": "2026-12-31" }] }',
  },
  scope: same('{ "levels": ["tieu-hoc", "thcs"], "ownership": ["public", "private"] }'),
  source: same('{ "document": "…", "table": "PL", "row": "4", "quote": "…" }'),
};

const unitHint: Text = {
  vi: 'mã đơn vị dạng "noi-ban-hanh/ten-don-vi", chữ thường không dấu, ví dụ "phu-ly/phong-van-hoa-xa-hoi"',
  en: 'a unit id "issuer/unit" in lower case without marks, such as "phu-ly/phong-van-hoa-xa-hoi"',
};

const unitKeys = new Set(["lead", "implement", "support", "who", "to", "units"]);

/** What to write at a place, by the last key that leads there; undefined where nothing better than the schema is known. */
export const hintFor = (path: readonly PropertyKey[]): Text | undefined => {
  const names = path.filter((key) => typeof key === "string");
  const last = names.at(-1) ?? "";
  const parent = names.at(-2) ?? "";
  if (unitKeys.has(last) || parent === "units") return unitHint;
  if (parent === "measures") return hints["measure"];
  if (parent === "totals") return hints["totals"];
  return Object.hasOwn(hints, last) ? hints[last] : undefined;
};
