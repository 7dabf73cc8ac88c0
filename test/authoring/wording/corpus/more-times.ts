import { both, by, type Entry } from "./entry";

/** More deadlines: lists, days of returning months, numbers in words, later years. */
export const moreTimes: readonly Entry[] = [
  by("Quý 1,2,3,4", "2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"),
  by("Tháng 6,9,12", "2026-06-30", "2026-09-30", "2026-12-31"),
  by("quý 1-2/2026", "2026-01-01..2026-06-30"),
  by("quý tư/2026", "2026-12-31"),
  by("tháng mười hai", "2026-12-31"),
  by("ngày 01 và 15 hằng tháng", "each month by 1", "each month by 15"),
  by("Hàng quý (trước ngày 20 tháng cuối quý)", "each quarter by 19/3"),
  by(
    "Báo cáo tháng: trước ngày 25; báo cáo quý: trước ngày 25 tháng cuối quý; báo cáo năm: trước ngày 10/12",
    "each month by 24",
    "each quarter by 24/3",
    "2026-12-09",
  ),
  by("Trước ngày 05/6 (báo cáo 6 tháng), trước ngày 05/12 (báo cáo năm)", "2026-06-04", "2026-12-04"),
  by("Tháng 6 và tháng 12 hằng năm", "each year by last/6", "each year by last/12"),
  by("Năm học 2025 - 2026 và 2026 - 2027", "2025-09-01..2026-08-31", "2026-09-01..2027-08-31"),
  by("Các năm 2026, 2027", "2026-12-31", "2027-12-31"),
  by("Đến năm 2030, tầm nhìn đến năm 2045", "2030-12-31"),
  by("Từ nay đến hết năm 2026", "2026-12-31"),
  by("Thường xuyên; báo cáo trước ngày 15/12/2026", "continuous", "2026-12-14"),
  by("trước ngày 30.9", "2026-09-29"),
  { phrase: "Năm 2026 và các năm tiếp theo", deadline: ["2026-12-31"], unread: ["các năm tiếp theo"] },
  both("Quý I/2026: 50%; Quý IV/2026: 100%", ["≥50 %", "=100 %"], ["2026-03-31", "2026-12-31"]),
  both("năm 2026: 80%; năm 2027: 90%", ["≥80 %", "≥90 %"], ["2026-12-31", "2027-12-31"]),
  by("trước ngày 24/7/2026", "2026-07-23"),
  by("ngày 7/7", "2026-07-07"),
  both("Năm học 2025-2026, 100% trường triển khai", ["=100 %"], ["2025-09-01..2026-08-31"]),
];
