const levels = {
  "mam-non": "mầm non",
  "tieu-hoc": "tiểu học",
  thcs: "trung học cơ sở",
  thpt: "trung học phổ thông",
  gdtx: "giáo dục thường xuyên",
};

/** What the values of a list of choices mean, in the order of the schema's own list. */
export const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  operator: {
    greaterThan: "trên, hơn: đúng con số thì chưa đạt / over",
    greaterThanInclusive: "tối thiểu, ít nhất, từ … trở lên, ≥ / at least",
    lessThan: "dưới / under",
    lessThanInclusive: "tối đa, không quá / at most",
    equal: "đạt 100% / exactly",
  },
  level: { ward: "phường / ward", commune: "xã / commune", department: "Sở / department", school: "trường / school" },
  levels,
  manages: levels,
  ownership: { public: "công lập / public", private: "ngoài công lập / private" },
  answeredBy: { school: "trường nhập", office: "cơ quan quản lý nhập", both: "cả hai cùng nhập" },
  every: {
    month: "hằng tháng",
    quarter: "hằng quý",
    halfYear: "6 tháng một lần",
    year: "hằng năm",
    schoolYear: "theo năm học (1/9 đến 31/8)",
  },
  role: {
    tt: "số thứ tự",
    text: "chỉ tiêu, nhiệm vụ",
    unit: "đơn vị tính",
    value: "con số (có thể theo năm)",
    product: "sản phẩm, kết quả",
    lead: "đơn vị chủ trì",
    implement: "đơn vị triển khai, báo cáo",
    support: "đơn vị phối hợp",
    deadline: "thời hạn",
    evidence: "minh chứng (chỉ hiển thị)",
    note: "ghi chú (chỉ hiển thị)",
    person: "người phụ trách (chỉ hiển thị)",
  },
};

/** Whole entries that VS Code offers in a list; ${1:…} are the places to fill. */
const target = {
  code: "${1:phu-ly-2026}/${2:PL}.${3:1}",
  measure: "${4:ma-phep-do}",
  operator: "${5|greaterThan,greaterThanInclusive,lessThan,lessThanInclusive,equal|}",
  value: "^${6:100}",
  unit: "${7:%}",
  scope: { levels: ["mam-non", "tieu-hoc", "thcs"], ownership: ["public", "private"] },
  answeredBy: "school",
  lead: ["${8:noi-ban-hanh/don-vi}"],
  implement: [],
  support: [],
  deadline: { text: "${9:Tháng 12/2026}", obligations: [{ type: "date", lastDay: "${10:2026-12-31}" }] },
  source: { document: "${11:Kế hoạch …}", table: "${2:PL}", row: "${3:1}", quote: "${12}" },
};

/** What an editor offers to fill in, by the key of the pack where it fits. */
export const snippets: Readonly<Record<string, readonly unknown[]>> = {
  targets: [
    { label: "chỉ tiêu có số / numeric target", body: target },
    {
      label: "chỉ tiêu định tính, nhiệm vụ / qualitative target",
      body: { ...target, operator: null, value: null, unit: null },
    },
  ],
  rows: [
    { label: "dòng mục / section row", body: { kind: "section", id: "${1:I}", cells: ["${1:I}", "${2}"] } },
    { label: "dòng / row", body: { kind: "row", id: "${1:1}", cells: ["${1:1}", "${2}"] } },
  ],
  obligations: [
    { label: "một ngày / a day", body: { type: "date", lastDay: "${1:2026-12-31}" } },
    {
      label: "định kỳ / recurring",
      body: { type: "recurring", every: "${1|month,quarter,halfYear,year,schoolYear|}" },
    },
    { label: "thường xuyên / continuous", body: { type: "continuous" } },
    { label: "không nêu / unstated", body: { type: "unstated" } },
  ],
};
