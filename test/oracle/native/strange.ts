import { aDay } from "../../support/ids";
import { blank, day, error, number, sum, text, truth, type Typed } from "./entries";

const nfd = (words: string): string => words.normalize("NFD");

/** Every kind of content that a cell can hold and nobody asked for. */
export const odd: readonly Typed[] = [
  blank,
  text(" "),
  text("     "),
  text("\u00a0"),
  text("\u00a0 5"),
  text("5\u00a0"),
  truth(true),
  truth(false),
  error("#DIV/0!"),
  error("#N/A"),
  error("#REF!"),
  error("#VALUE!"),
  number(1e300),
  number(-1e300),
  number(1e15),
  number(1e12),
  number(1e12 + 1),
  number(999_999_999_999),
  number(-0),
  number(0),
  number(-1),
  number(-5),
  number(0.5),
  number(0.65),
  number(12.5),
  number(1e-10),
  number(-1e-10),
  number(2.9999999999),
  number(3.0000000001),
  number(2.999999999),
  number(46_024),
  sum("0.1+0.2", 0.1 + 0.2),
  sum("0.1*3*10", 0.1 * 3 * 10),
  sum("1.1*100", 1.1 * 100),
  sum("4.35*100", 4.35 * 100),
];

export const writings: readonly string[] = [
  "5", " 5 ", "005", "26", "0", "-0", "-5", "−5", "+5", "5-", "5 -", "--5", "1,0", "65,5", "-65,5", "65,50", "0,65",
  "0,1", "65,", ",5", "1,2,3", "50%", "50 %", "50  %", " 50 % ", "0,5%", "0,5 %", "%", "-%", "5%%", "100%", "101%", "150",
  "100,0", "100,01", "65.5", "0.5", "1.234", "12.34", "12.345", "0.65", "-65.5", "-0.0", "−1.234", "1.234 %", "100.5",
  "100.0", "10.00", "999999999999.5", "100000000000.00", "1234567890123.4", ".5", "5.", "1.", "1..2", "1.2.3",
  "1.234.567", "1.234,5", "12.345,67", "1234.567.890", "001.234.567", "1.23.456", "1.234.56", "1.234.567.890",
  "12.345.678.901", "999.999.999.999", "1.000.000.000.000", "1.000.000.000.001", "1,234.5", "1.234,5%", "1e3", "1E3",
  "0x50", "(5)", "5/10", "1/2", "26/52", "2026-01-05", "5:30", "12 học sinh", "abc", "x", "TRUE", "#REF!", "Infinity",
  "NaN", "1 000", "1\u00a0000", "1\u2009000", "٥", "５", "½", "5\n", "5\t", "'5", "5$", "$5", "123456789012345",
  "1234567890123456", "12345678901234567890", "0,123456789012345", "0,1234567890123456", "000000000000005",
  "0000000000000005", "00000000000000000000000000000000000000000005", "1234567,89", "0,000000001", "0,0000000001",
  "2,9999999999", "3,0000000000", "x".repeat(60), "5".repeat(60), `${" ".repeat(50)}5`, "=5", "=1+1",
]; // prettier-ignore

export const yes = ["Có", "có", "CÓ", "cÓ", "co", "Co", " có ", nfd("Có"), nfd("có"), nfd("CÓ")];
export const no = ["Không", "không", "KHÔNG", "khong", "  Không", nfd("Không"), nfd("KHÔNG")];
export const none = ["Không áp dụng", "KHÔNG ÁP DỤNG", "khong-ap-dung", nfd("Không áp dụng")];
export const done = ["Xong", "xong", "XONG", " Xong ", "Đã hoàn thành", nfd("ĐÃ HOÀN THÀNH"), "da-hoan-thanh"];
export const undone = [
  "Đang làm",
  "đang làm",
  "ĐANG LÀM",
  "đang  làm",
  "dang-lam",
  "Đang thực hiện",
  "dang-thuc-hien",
  "Chưa thực hiện",
  nfd("Chưa thực hiện"),
  nfd("Đang làm"),
  "Chưa",
  "chưa",
  "chua",
  nfd("CHƯA"),
];
export const noChoice = [
  "Cós",
  "yes",
  "K",
  "Ð\u00e1ng làm",
  "Ðang làm",
  "Coù",
  "Khoâng",
  "§ang lµm",
  "x",
  "Có không",
  "Có\u00a0",
  "x ong",
];

export const days: readonly Typed[] = [
  day(aDay("2026-11-20"), 46_346),
  day(aDay("2000-01-01"), 36_526),
  day(aDay("2100-12-31"), 73_415),
  day(aDay("1999-12-31"), 36_525),
  day(aDay("1905-06-22"), 2000),
  number(46_346),
  number(36_525),
  number(73_416),
  number(36_525.5),
  number(46_346.75),
  number(5),
  number(-5),
  ...[
    "20/11/2026", "20-11-2026", "20.11.2026", "20/11-2026", " 1/2/2026 ", "01/02/2026", "31/02/2026", "29/02/2024",
    "29/02/2026", "2026-11-20", "2026/11/20", "2026-1-5", "2026-02-31", "20/11/26", "20/11", "11/2026", "2026",
    "20/13/2026", "0/5/2026", "20/0/2026", "20 /11/2026", "20/ 11/2026", "020/11/2026", "20/011/2026", "20/11/0100",
    "20/11/1999", "01/01/2000", "31/12/2100", "01/01/2101", "20/11/20266", "20//2026", "20/11/", "/11/2026",
    "20/11/2026/1", "ngày 20/11/2026", "20 tháng 11", "20/11/2026\u00a0", "1e/11/2026", "-5/11/2026", "5,5/11/2026",
    "5/12/26", "05.12.26", "5-12-26", "29/2/26", "29/2/28", "1/1/00", "31/12/99", "20/11/026", "20/11/2", "20/11/1/",
    "20/11//6", "20/11/ 6", "20/11/6%", "20/11/+6", "20/1/1/26", "20/11/2/26", "26-11-20", "1926-11-20", "5/12/26/",
    "ngày 5 tháng 12 năm 2026", "Ngày 05 tháng 12 năm 26", "NGÀY 5 THÁNG 12 NĂM 2026", "  ngày  5  tháng 12 năm 2026 ",
    "ngay 5 thang 12 nam 2026", "5 tháng 12 năm 2026", "ngày 5/12 năm 2026", "5 tháng 12/2026", "ngày 5-12-2026",
    "tháng 12 năm 2026", "ngày 31 tháng 2 năm 2026", "ngày 5 tháng mười hai năm 2026", "5 năm 12 tháng 2026",
    "ngày5 tháng 12 năm 2026", "ngày 5 tháng 12 năm2026", "ngày ngày 5/12/2026", "Hà Nội, ngày 5 tháng 12 năm 2026",
    "2026 năm 12 tháng 5", "ngày 5 tháng 12 năm 1999", "ngày 5 tháng 12 năm 2101", "ngày", " năm ", "ngày 5 tháng 12 năm 2026.",
    nfd("ngày 5 tháng 12 năm 2026"), nfd("NGÀY 5 THÁNG 12 NĂM 26"), `ngày 5 ${nfd("tháng")} 12 năm 2026`,
  ].map(text),
]; // prettier-ignore

/** Days of judgement before, within and behind the made-up plans' milestones. */
export const asOfDays: readonly Typed[] = [
  day(aDay("2024-12-31"), 45_657),
  day(aDay("2025-01-01"), 45_658),
  day(aDay("2026-11-22"), 46_348),
  day(aDay("2026-12-31"), 46_387),
  day(aDay("2027-01-01"), 46_388),
  day(aDay("2030-12-31"), 47_848),
  day(aDay("2036-06-30"), 49_856),
  text("22/11/2026"),
  text("2030-01-01"),
  number(46_348.5),
];

export const reasons: readonly Typed[] = [
  ...[
    "Trường mới thành lập", "…", "-", "123", "a", "a b", "ab", "ở", "vì", nfd("vì"), nfd("ổn định"), "Ổ", "N/A", "n/a",
    "1a2b", "1ab", "không", ".", "  ", "\u00a0", "K", "ĐÃ", "đã", "Đ", "A-B", "x.y", "x.yz", "'", "a\nb", "ab\ncd", "5 hs",
  ].map(text),
  number(5),
  number(1e300),
  truth(true),
  error("#N/A"),
  day(aDay("2026-11-20"), 46_346),
]; // prettier-ignore

export const evidence: readonly Typed[] = [
  text("Báo cáo số 5"),
  text(" "),
  text("\u00a0"),
  number(5),
  number(0),
  truth(true),
  error("#REF!"),
  day(aDay("2026-11-20"), 46_346),
];
