/** What a column holds (CONTRACTS "Column roles"); `unknown` is asked about, never dropped. */
export type ColumnRole =
  | "tt"
  | "text"
  | "unit"
  | "value"
  | "product"
  | "lead"
  | "implement"
  | "support"
  | "deadline"
  | "evidence"
  | "note"
  | "person"
  | "internal"
  | "unknown";

/** One column as the document heads it. */
export interface ImportColumn {
  readonly header: string;
  readonly role: ColumnRole;
  /** The milestone that the column sets. */
  readonly year?: number;
  /** `look`: the heading is no synonym of the list, its words only point to the role. */
  readonly sure: "sure" | "look";
}

const folded = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.:*()]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/ ?[/\-–] ?/gu, "/")
    .trim();

/** Headings as plans write them; a column of values is told by its year or because another column has the text. */
const synonyms: readonly (readonly [ColumnRole, string])[] = [
  ["tt", "tt|stt|số tt|số thứ tự|mục|no"],
  ["unit", "đơn vị tính|đvt|đv tính|đơn vị đo|tỷ lệ %"],
  ["value", "mức đạt|giá trị|chỉ tiêu giao|mức|mức cần đạt|kết quả cần đạt|mục tiêu cần đạt|chỉ tiêu phấn đấu|tỷ lệ"],
  [
    "product",
    "sản phẩm|sản phẩm/kết quả|kết quả/sản phẩm|kết quả|kết quả đầu ra|sản phẩm đầu ra|sản phẩm hoàn thành|kết quả, sản phẩm|dự kiến sản phẩm|sản phẩm dự kiến",
  ],
  [
    "lead",
    "chủ trì|đơn vị chủ trì|cơ quan chủ trì|bộ phận chủ trì|cơ quan, đơn vị chủ trì|đơn vị chủ trì thực hiện|cơ quan chủ trì thực hiện|đơn vị chủ trì tham mưu|đơn vị chủ trì theo dõi, hướng dẫn, đôn đốc, kiểm tra và tổng hợp|đơn vị chủ trì theo dõi, hướng dẫn, đôn đốc, kiểm tra và tổng hợp kết quả thực hiện|đơn vị chủ trì theo dõi, báo cáo|đơn vị chủ trì, tổng hợp báo cáo|phòng chủ trì",
  ],
  [
    "implement",
    "đơn vị tổ chức triển khai, phối hợp và báo cáo kết quả|đơn vị tổ chức triển khai và báo cáo kết quả thực hiện|đơn vị tổ chức triển khai|đơn vị triển khai|đơn vị tổ chức thực hiện|đơn vị triển khai thực hiện",
  ],
  [
    "support",
    "phối hợp|đơn vị phối hợp|cơ quan phối hợp|cơ quan, đơn vị phối hợp|bộ phận phối hợp|đơn vị phối hợp thực hiện",
  ],
  [
    "deadline",
    "thời gian|thời hạn|thời gian thực hiện|thời gian hoàn thành|thời hạn hoàn thành|tiến độ|tiến độ thực hiện|thời hạn thực hiện|hoàn thành|tiến độ hoàn thành|thời gian, tiến độ",
  ],
  ["evidence", "minh chứng|hồ sơ minh chứng|căn cứ, minh chứng"],
  ["note", "ghi chú|chú thích"],
  ["person", "người phụ trách|cán bộ phụ trách|người thực hiện|lãnh đạo phụ trách|đầu mối|người theo dõi"],
  ["internal", "nội bộ|lưu hành nội bộ|ghi chú nội bộ"],
];

/** Words that point to a role in a heading that is no synonym, the first that is found. */
const pointers: readonly (readonly [ColumnRole, RegExp])[] = [
  ["internal", /nội bộ/u],
  ["unit", /đơn vị tính|đvt/u],
  [
    "person",
    /họ (?:và )?tên|người (?:phụ trách|thực hiện|theo dõi)|(?:cán bộ|lãnh đạo) (?:phụ trách|theo dõi)|điện thoại/u,
  ],
  ["lead", /chủ trì|chịu trách nhiệm|tham mưu/u],
  ["implement", /(?:đơn vị|cơ quan|bộ phận).*(?:triển khai|tổ chức thực hiện|thực hiện)|đối tượng thực hiện/u],
  ["support", /phối hợp/u],
  ["deadline", /thời (?:gian|hạn|điểm)|tiến độ|lộ trình|hoàn thành/u],
  ["evidence", /minh chứng/u],
  ["note", /ghi chú/u],
  ["product", /sản phẩm|kết quả|đầu ra/u],
  ["value", /mức (?:đạt|phấn đấu|độ)|cần đạt|giao/u],
];

const bySynonym = new Map(synonyms.flatMap(([role, words]) => words.split("|").map((word) => [word, role] as const)));

/** Columns that may hold the row's text, the likelier the earlier; what is left of them is a column of values. */
const textual: readonly RegExp[] = [
  /nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên chỉ tiêu|tiêu chí/u,
  /chỉ tiêu/u,
  /mục tiêu|kế hoạch/u,
];

const yearOf = (text: string): number | null => {
  const years = [...text.matchAll(/(?<!\d)(20\d\d)(?!\d)/gu)].map(([year]) => Number(year));
  return years.length === 0 ? null : Math.max(...years);
};

/** A heading that is a time: "Đến năm 2030", "Mục tiêu năm 2026", "Giai đoạn 2026-2030", "Tầm nhìn đến năm 2045". */
const milestone =
  /^(?:(?:mục tiêu|chỉ tiêu|kế hoạch|mức đạt|kết quả|tầm nhìn|giao|phấn đấu|cần đạt|giai đoạn|đến|tới|hết|trong|năm|năm học|và|định hướng)[ ,]*)*20\d\d(?:\/20\d\d)?$/u;

interface Guess {
  readonly role: ColumnRole;
  readonly year: number | null;
  readonly sure: "sure" | "look";
}

function guess(header: string, group: string): Guess {
  const text = folded(header);
  if (milestone.test(text)) return { role: "value", year: yearOf(text), sure: "sure" };
  const known = bySynonym.get(text);
  if (known !== undefined) return { role: known, year: null, sure: "sure" };
  if (textual.some((words) => words.test(text)) && !/kết quả|thời gian|đơn vị|phối hợp|chủ trì/u.test(text))
    return { role: "text", year: yearOf(text), sure: "sure" };
  const whole = group === "" ? text : `${folded(group)} ${text}`;
  const pointed = pointers.find(([, words]) => words.test(text)) ?? pointers.find(([, words]) => words.test(whole));
  if (pointed !== undefined) return { role: pointed[0], year: null, sure: "look" };
  return { role: "unknown", year: null, sure: "look" };
}

/** Which of the columns that could hold the text does; the others hold values. */
const textColumn = (headers: readonly string[], guesses: readonly Guess[]): number => {
  for (const words of textual) {
    const at = guesses.findIndex(({ role }, n) => role === "text" && words.test(folded(headers[n] ?? "")));
    if (at >= 0) return at;
  }
  return -1;
};

/**
 * The columns of a table by their headings; `groups` holds the heading above each ("" for none). A year makes a milestone
 * only where several columns set values, or where it is not the plan's own.
 */
export function columnsOf(
  headers: readonly string[],
  groups: readonly string[],
  planYear: number | null,
): readonly ImportColumn[] {
  const guesses = headers.map((header, n) => guess(header, groups[n] ?? ""));
  const text = textColumn(headers, guesses);
  const roles = guesses.map((one, n): Guess => {
    if (one.role !== "text" || n === text) return one;
    return { ...one, role: /chỉ tiêu|mục tiêu|kế hoạch/u.test(folded(headers[n] ?? "")) ? "value" : "unknown" };
  });
  const values = roles.filter(({ role }) => role === "value").length;
  return roles.map(({ role, year, sure }, n) => {
    const header = headers[n] ?? "";
    const sets = role === "value" && year !== null && (values > 1 || (planYear !== null && year !== planYear));
    return { header, role, ...(sets ? { year } : {}), sure };
  });
}
