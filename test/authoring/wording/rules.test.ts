import { readPhrase } from "../../../src/authoring/wording";
import { show } from "./notation";

const targetsOf = (phrase: string, columnUnit?: string): string[] =>
  show(readPhrase(phrase, columnUnit === undefined ? { year: 2026 } : { year: 2026, columnUnit })).targets;

describe("the tables of READING-RULES, from number to target", () => {
  test.each<[string, string[]]>([
    ["trên 50%", [">50 %"]],
    ["hơn 50%", [">50 %"]],
    ["đạt trên 50%", [">50 %"]],
    ["> 50", [">50 ?"]],
    ["≥80", ["≥80 ?"]],
    ["tối thiểu 65%", ["≥65 %"]],
    ["ít nhất 65%", ["≥65 %"]],
    ["không dưới 90%", ["≥90 %"]],
    ["không thấp hơn 90%", ["≥90 %"]],
    ["từ 85% trở lên", ["≥85 %"]],
    ["85% trở lên", ["≥85 %"]],
    ["đạt tối thiểu mức độ 2", ["≥2 mức độ"]],
    ["100%", ["=100 %"]],
    ["đạt 100%", ["=100 %"]],
    ["85%", ["≥85 %"]],
    ["đạt 85%", ["≥85 %"]],
    ["tối đa 5%", ["≤5 %"]],
    ["không quá 5%", ["≤5 %"]],
    ["không vượt quá 5%", ["≤5 %"]],
    ["dưới 5%", ["<5 %"]],
    ["< 5", ["<5 ?"]],
    ["từ 70% đến 80%", ["≥70 %", "≤80 %"]],
    ["đạt tối thiểu 15%, phấn đấu 50%", ["≥15 % ~50"]],
    ["phấn đấu 50%", ["≥50 %"]],
    ["Duy trì", []],
    ["Duy trì, nâng cao", []],
    ["Thí điểm", []],
    ["-", []],
    [">95 (phổ thông); >90 (mầm non)", [">95 ? [tieu-hoc thcs thpt]", ">90 ? [mam-non]"]],
    ["theo chỉ tiêu, hướng dẫn của cấp có thẩm quyền", []],
    ["Các cơ sở giáo dục rà soát hiện trạng hạ tầng", []],
  ])("%s", (phrase, expected) => {
    expect(targetsOf(phrase)).toEqual(expected);
    expect(readPhrase(phrase, { year: 2026 }).unread).toEqual([]);
  });
});

describe("the finer points on targets", () => {
  test.each<[string, string[], string[]]>([
    ["lưu trữ bản sao trên 02 phương tiện lưu trữ khác nhau", [], []],
    ["trên 300 cơ sở giáo dục", [">300 cơ sở giáo dục"], []],
    ["hơn 500 giáo viên", [">500 giáo viên"], []],
    ["cao hơn 90%", [">90 %"], []],
    ["nhiều hơn 300 trường", [">300 trường"], []],
    ["vượt 90%", [">90 %"], []],
    ["không ít hơn 5 giáo viên", ["≥5 giáo viên"], []],
    ["lớn hơn hoặc bằng 80%", ["≥80 %"], []],
    [">=80%", ["≥80 %"], []],
    ["> = 80 %", ["≥80 %"], []],
    ["≤ 5%", ["≤5 %"], []],
    ["trong vòng 24 giờ", ["≤24 giờ"], []],
    ["thấp hơn 5%", ["<5 %"], []],
    ["tối thiểu 100%", ["=100 %"], []],
    ["300 cơ sở giáo dục", ["≥300 cơ sở giáo dục"], []],
    ["mức độ 2", ["≥2 mức độ"], []],
    ["60 - 70%", ["≥60 %", "≤70 %"], []],
    ["60–70%", ["≥60 %", "≤70 %"], []],
    ["từ 70% lên 80%", ["≥80 %"], []],
    ["tăng từ 70% năm 2025 lên 80%", ["≥80 %"], []],
    ["tăng 5%", [], ["tăng 5%"]],
    ["giảm 10% so với năm 2025", [], ["giảm 10%"]],
    ["01 lần/02 năm", [], ["01 lần/02 năm"]],
    ["2/3", [], ["2/3"]],
    ["trên 2/3 số trường", [], ["trên 2/3"]],
    ["khoảng 50%", [], ["khoảng 50%"]],
    ["gần 90%", [], ["gần 90%"]],
    ["65.5%", [], ["65.5%"]],
    ["65,5%", ["≥65.5 %"], []],
    ["65,25%", ["≥65.25 %"], []],
    ["trên 99,95%", [">99.95 %"], []],
    ["tối thiểu 65,25%, phấn đấu 70,75%", ["≥65.25 % ~70.75"], []],
    ["65,255%", [], ["65,255%"]],
    ["tối thiểu 1.250,75 điểm", ["≥1250.75 điểm"], []],
    ["105%", [], ["105%"]],
    ["trên 100%", [], ["trên 100%"]],
    ["Năm 2025 đã đạt 85%", [], []],
    ["hiện đạt 60%", [], []],
    ["không đặt mục tiêu 100%", [], ["không đặt mục tiêu 100%"]],
    ["không để tỷ lệ bỏ học vượt 1%", [], ["vượt 1%"]],
    ["toàn bộ cơ sở giáo dục có kết nối Internet", [], []],
    ["mỗi đơn vị có đầu mối kỹ thuật", [], []],
    ["mỗi trường có ít nhất 01 cán bộ phụ trách", ["≥1 cán bộ each"], []],
    ["hệ thống thông tin cấp độ 3", [], []],
    ["đạt tối thiểu cấp độ 3", [], ["tối thiểu cấp độ 3"]],
    ["đạt bậc 3", [], ["đạt bậc 3"]],
    ["Trên 95% đối với phổ thông, 90% đối với mầm non", [">95 % [tieu-hoc thcs thpt]", ">90 % [mam-non]"], []],
    ["Trên 90% cán bộ, 80% giáo viên và 70% nhân viên", [">90 %", ">80 %", ">70 %"], []],
    ["Trên 70% viên chức; 100% đối với đơn vị bắt buộc", [">70 %", "=100 %"], []],
    ["tối thiểu 20% giáo viên dùng AI, phấn đấu 50% học sinh được tập huấn", ["≥20 %", "≥50 %"], []],
    ["trên 90% trở lên", [], ["trên 90% trở lên"]],
    ["tối thiểu 50%, phấn đấu đạt từ 60% đến 65%", ["≥50 % ~60"], ["đến 65%"]],
    ["phấn đấu 60% - 65%, tối thiểu 50%", ["≥50 % ~60"], ["- 65%"]],
    ["từ 60% đến 65%, phấn đấu 70%", ["≥60 % ~70", "≤65 %"], []],
    ["từ 80% đến 70%", [], ["từ 80%", "70%"]],
  ])("%s", (phrase, expected, unread) => {
    expect(targetsOf(phrase)).toEqual(expected);
    expect(readPhrase(phrase, { year: 2026 }).unread).toEqual(unread);
  });
});

describe("the unit comes from the phrase, else from its column, else stays open", () => {
  test.each<[string, string | undefined, string[]]>([
    ["≥80", "%", ["≥80 %"]],
    ["100", "%", ["=100 %"]],
    ["100", undefined, ["≥100 ?"]],
    ["≥300", "Cơ sở giáo dục", ["≥300 cơ sở giáo dục"]],
    ["≥80%", "Cơ sở giáo dục", ["≥80 %"]],
    ["$> 95$ (phổ thông); $> 90$ (mầm non)", "%", [">95 % [tieu-hoc thcs thpt]", ">90 % [mam-non]"]],
    ["105", "%", []],
    ["2", "Mức độ", ["≥2 mức độ"]],
  ])("%s in a column of %s", (phrase, unit, expected) => {
    expect(targetsOf(phrase, unit)).toEqual(expected);
  });
});
