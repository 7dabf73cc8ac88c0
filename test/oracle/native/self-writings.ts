/** What people write of themselves into a form that asks for name, code and period. */

export const schools = [
  "Trường Tiểu học Minh Khai",
  "TRƯỜNG PHỔ THÔNG DÂN TỘC BÁN TRÚ TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ NGUYỄN THỊ MINH KHAI",
  "“Trường Mầm non Hoa Sen”",
  'Trường THCS "Lê Quý Đôn"',
  "Trường\u00a0Tiểu học\u00a0 Kim Đồng ",
];
export const noSchools = ["…", "123", ".", " ", "\u00a0", "A", "12/2026", "-"];

export const codes = ["TH01", "th 01", " TH01 ", "TH\u00a001", "0123", "79.701.001", "TH-01/2"];

export const periods = [
  "năm 2026",
  "Năm 2026",
  "2026",
  "cả năm 2026",
  "Quý III năm 2026",
  "quý 3/2026",
  "QUÝ IV NĂM 2026",
  "quí 1 năm 2026",
  "2026-Q3",
  "q2/2026",
  "6 tháng đầu năm 2026",
  "sáu tháng cuối năm 2026",
  "2026-H1",
  "tháng 9 năm 2026",
  "Tháng 09/2026",
  "09/2026",
  "2026-12",
  "tháng\u00a02 năm\u00a02026",
  "năm học 2026-2027",
  "Năm học 2026 – 2027",
  "2026-2027",
  "học kỳ I năm học 2026-2027",
  "HK2 2025-2026",
  "học kì 1 năm học 2026-2027",
  "2026-2027-HK1",
  "Kỳ báo cáo: quý III/2026",
];
export const noPeriods = [
  "quý",
  "quý 5/2026",
  "quý III",
  "năm học 2026",
  "2026-2028",
  "tháng 13/2026",
  "20e2",
  "1926",
  "2099",
  "quý 3/2031",
  "năm 2025",
  "năm học 2024-2025",
  "quý * 2026",
  "quý ? 2026",
  "|A",
  "năm hai nghìn không trăm hai mươi sáu",
  "30/09/2026",
  "2026 2026",
  "quý III/2026 2026-2027",
];
