import { readPhrase } from "../../../src/authoring/wording";
import { show } from "./notation";

const targetsOf = (phrase: string, columnUnit?: string): string[] =>
  show(readPhrase(phrase, columnUnit === undefined ? { year: 2026 } : { year: 2026, columnUnit })).targets;

describe("a number that qualifies the thing counted belongs to the measure", () => {
  test.each<[string, string | undefined, string[]]>([
    ["Đơn vị tổ chức ít nhất 01 hoạt động tuyên truyền về CĐS", "%", []],
    ["Cơ sở giáo dục đạt mức độ CĐS mức 2 trở lên", "%", []],
    ["100% đơn vị tổ chức ít nhất 01 hoạt động tuyên truyền", undefined, ["=100 %"]],
    ["Trên 95% cơ sở giáo dục đạt mức độ 2 trở lên", undefined, [">95 %"]],
    ["Trường có ít nhất 01 phòng máy tính đạt 90%", undefined, ["≥90 %"]],
    ["ít nhất 01 cán bộ chuyên trách, 100% giáo viên được tập huấn", undefined, ["≥1 cán bộ", "=100 %"]],
    ["300 cơ sở giáo dục đạt mức 2 trở lên", undefined, ["≥300 cơ sở giáo dục"]],
  ])("%s", (phrase, unit, expected) => {
    expect(targetsOf(phrase, unit)).toEqual(expected);
    expect(readPhrase(phrase, { year: 2026 }).unread).toEqual([]);
  });
});

describe("names set nothing and are not unread", () => {
  test.each([
    "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
    "theo Thông tư số 02/2025/TT-BGDĐT về Khung năng lực số cho người học",
    "Kế hoạch số 48/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân thành phố",
    "(Kèm theo Kế hoạch số /KH-UBND, ngày tháng 03 năm 2026 của UBND xã)",
    "theo Nghị định 85/2016/NĐ-CP ngày 01/7/2016",
    "Triển khai Đề án 06 và Nghị quyết 57",
    "sử dụng tài khoản định danh điện tử VNeID mức độ 2",
    "theo nguyên tắc 3-2-1, hoạt động thông suốt 24/7",
    "chuyển đổi sang IPv6; Tổng đài 1022; Mô hình 26",
    "Hưởng ứng Ngày Chuyển đổi số quốc gia 10/10",
    "Đề án “Tăng cường ứng dụng công nghệ thông tin giai đoạn 2022-2025, định hướng đến năm 2030”",
    "Chương trình giáo dục phổ thông 2018",
    "học sinh lớp 1, 2 và 3; trẻ em 5 tuổi",
    "Sử dụng học bạ số đối với các 3 khối",
    "kế hoạch chuyển đổi số năm 2026",
  ])("%s", (phrase) => {
    const { aside, ...rest } = readPhrase(phrase, { year: 2026 });
    expect(rest).toEqual({ targets: [], deadline: [], unread: [] });
    expect(aside.filter(({ why }) => why !== "document")).toEqual([]);
  });
});
