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
  },
};
