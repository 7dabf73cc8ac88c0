/** A public primary school, as a form of its own is made for. */
export const primarySchool = {
  viewpoint: "school",
  levels: ["tieu-hoc"],
  ownership: "public",
  school: "Trường Tiểu học Minh Khai",
  code: "TH01",
} as const;
