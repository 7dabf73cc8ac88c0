import { both, type Entry, sets } from "./entry";

/** Whom a target binds, in the usual language of such plans. */
export const whom: readonly Entry[] = [
  sets("100% trường tiểu học, trung học cơ sở công lập", "=100 % [tieu-hoc thcs public]"),
  sets(
    "100% trường THCS, THPT; 90% trường tiểu học; 80% cơ sở giáo dục mầm non",
    "=100 % [thcs thpt]",
    "≥90 % [tieu-hoc]",
    "≥80 % [mam-non]",
  ),
  sets("Mầm non: 90%; tiểu học: 95%; THCS: 100%", "≥90 % [mam-non]", "≥95 % [tieu-hoc]", "=100 % [thcs]"),
  sets("phổ thông ≥95%, mầm non ≥90%", "≥95 % [tieu-hoc thcs thpt]", "≥90 % [mam-non]"),
  both(
    "Đến hết năm 2026, tối thiểu 80% trường tiểu học, 70% trường THCS triển khai",
    ["≥80 % [tieu-hoc]", "≥70 % [thcs]"],
    ["2026-12-31"],
  ),
  sets(
    "90% cơ sở giáo dục mầm non công lập, 70% cơ sở giáo dục mầm non tư thục",
    "≥90 % [mam-non public]",
    "≥70 % [mam-non private]",
  ),
  sets("100% trường ngoài công lập", "=100 % [private]"),
  sets("100% trường công lập và ngoài công lập", "=100 %"),
  sets("100% các trường (trừ mầm non) triển khai học bạ số", "=100 % [tieu-hoc thcs thpt gdtx]"),
  sets("Trên 95% học sinh trung học cơ sở và trung học phổ thông", ">95 % [thcs thpt]"),
  sets("100% trung tâm GDNN-GDTX", "=100 % [gdtx]"),
  sets("80% trẻ mẫu giáo", "≥80 % [mam-non]"),
  sets("90% giáo viên cấp tiểu học", "≥90 % [tieu-hoc]"),
  sets("100% học sinh trung học được học kỹ năng số", "=100 % [thcs thpt]"),
  sets("100% trường thực hiện Chương trình giáo dục phổ thông 2018", "=100 %"),
  sets(
    "Từ 90% đến dưới 95% đối với mầm non; từ 95% trở lên đối với phổ thông",
    "≥90 % [mam-non]",
    "<95 % [mam-non]",
    "≥95 % [tieu-hoc thcs thpt]",
  ),
  sets("100% cơ sở giáo dục từ tiểu học đến THPT", "=100 % [tieu-hoc thcs thpt]"),
  sets("100% thí sinh đăng ký thi tốt nghiệp THPT trực tuyến", "=100 %"),
  sets("tối đa 5% ở mầm non và 3% ở tiểu học", "≤5 % [mam-non]", "≤3 % [tieu-hoc]"),
  sets("các trường: tiểu học 95%, THCS 90%", "≥95 % [tieu-hoc]", "≥90 % [thcs]"),
  sets("100% (riêng mầm non: 95%)", "=100 %", "≥95 % [mam-non]"),
];
