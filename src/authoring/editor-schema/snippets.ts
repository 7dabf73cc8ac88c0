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
