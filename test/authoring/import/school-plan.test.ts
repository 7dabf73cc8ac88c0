import { type Draft, draftPlan } from "../../../src/authoring/import/draft";
import { openDocument } from "../../../src/authoring/import/open";
import { loadBuiltin } from "../../../src/plan/builtin";
import { paragraph, wordFile } from "../../fixtures/word-document";

const builtin = loadBuiltin();
if (!builtin.ok) throw new Error("the built-in plans do not load");

const draft = (bytes: Uint8Array, id: string): Draft => {
  const document = openDocument(bytes);
  if (!document.ok) throw new Error(document.refusal.code);
  return draftPlan(document.value, id, builtin.value);
};

describe("a school's plan of a school year, with no table and half of it about how things are", () => {
  const lines = [
    ...["SỞ GDĐT TỈNH ĐỒNG THÁP", "TRƯỜNG THCS VÀ THPT MINH SƠN", "Số: 34/KH-MS", "KẾ HOẠCH"],
    "Giáo dục Nhà trường năm học 2026 - 2027",
    "I. ĐẶC ĐIỂM, ĐIỀU KIỆN THỰC HIỆN",
    ...["1. Quy mô:", "- Tổ Toán: 15 người (4 nữ).", "- Tỷ lệ học sinh đỗ Đại học đạt 70%."],
    "2. Mục tiêu chung",
    "- Đạt 91% học sinh khá, giỏi.",
    "II. MỘT SỐ CHỈ TIÊU CƠ BẢN",
    "1. Chất lượng dạy học:",
    ...["- Tỷ lệ học sinh đỗ Đại học: Đạt trên 75% năm 2027.", "- Học tập: Tốt 36,04% (191 HS); Khá 44,72% (237 HS)."],
    "III. KHUNG THỜI GIAN HOẠT ĐỘNG TRONG NGÀY",
    ...["1. Buổi sáng:", "- 6h30 - 6h45 (15 phút): Vệ sinh 12 phòng học."],
  ];
  const school = draft(wordFile(lines.map((text) => paragraph(text)).join("")), "minh-son-2026-2027");

  test("its letterhead names it, a guess that is asked about; its year runs from September to August", () => {
    expect(school.plan).toMatchObject({
      ...{ issuer: "Trường THCS và THPT Minh Sơn", level: "school", manages: ["thcs", "thpt"], year: 2026 },
      ...{ effectiveFrom: "2026-09-01", effectiveTo: "2027-08-31" },
    });
    expect(school.questions.map(({ about }) => about)).toEqual(["issuer"]);
  });

  test("what tells how things are is offered, by default no target; goals below it are asked about", () => {
    expect(school.proposals.map(({ code, value, state }) => [code.split("/")[1], value, state])).toEqual([
      ["I.1a", 15, "notTarget"],
      ["I.1b", 70, "notTarget"],
      ["I.2", 91, "undecided"],
      ["II.1a", 75, "undecided"],
      ["II.1b", 36.04, "undecided"],
      ["II.1c", 44.72, "undecided"],
      ["III.1a", 12, "notTarget"],
    ]);
  });

  test("a year in which it ends is no milestone; a share of a distribution lacks only its comparison", () => {
    const [over, good] = school.proposals.filter(({ code }) => /II\.1[ab]$/u.test(code) && !code.includes("III"));
    expect([over?.operator, over?.year]).toEqual(["greaterThan", null]);
    expect([good?.operator, good?.value, good?.unit, good?.sure]).toEqual([null, 36.04, "%", "open"]);
  });
});
