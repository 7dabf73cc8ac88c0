import { readDeadline, readPhrase } from "../../../src/authoring/wording";
import { showObligation } from "./notation";

const read = (text: string): string[] => readDeadline(text, { year: 2026 }).obligations.map(showObligation);

const table: [string, string[]][] = [
  ["Tháng 12/2026", ["2026-12-31"]],
  ["Quý III/2026", ["2026-09-30"]],
  ["Quý III", ["2026-09-30"]],
  ["Trong năm 2026", ["2026-12-31"]],
  ["đến hết năm 2026", ["2026-12-31"]],
  ["Quý I, II", ["2026-03-31", "2026-06-30"]],
  ["Quý II-III", ["2026-04-01..2026-09-30"]],
  ["trước ngày 05/12/2026", ["2026-12-04"]],
  ["Trước ngày 30/6/2026", ["2026-06-29"]],
  ["chậm nhất ngày 20/11/2026", ["2026-11-20"]],
  ["đến ngày 20/11/2026", ["2026-11-20"]],
  ["ngày 20/11/2026", ["2026-11-20"]],
  ["trước ngày 15 tháng cuối quý", ["each quarter by 14/3"]],
  ["trước ngày 05 hằng tháng", ["each month by 4"]],
  ["trước ngày 01 hằng tháng", ["each month by last"]],
  ["Hàng quý", ["each quarter"]],
  ["Hằng năm", ["each year"]],
  ["Hàng năm", ["each year"]],
  ["Theo năm học", ["each schoolYear"]],
  ["Định kỳ tháng 6, tháng 9, tháng 1", ["each 6,9,1"]],
  ["Định kỳ", ["each ?"]],
  ["Thường xuyên", ["continuous"]],
  ["Thường xuyên trong năm", ["continuous"]],
  ["Quý III/2026 và thường xuyên", ["2026-09-30", "continuous"]],
  ["Trước ngày 30/6/2026; duy trì thường xuyên", ["2026-06-29", "continuous"]],
  ["2026 và duy trì", ["2026-12-31", "continuous"]],
  ["2026-2030", ["2026-01-01..2030-12-31"]],
  ["Từ năm 2026", ["2026-01-01.."]],
  ["Theo lộ trình, hướng dẫn", ["guidance"]],
  ["Trong Quý III/2026 hoặc khi có yêu cầu, nhiệm vụ đột xuất", ["2026-09-30", "onDemand"]],
  ["", ["unstated"]],
  ["-", ["unstated"]],
];

describe("the table of READING-RULES, deadlines", () => {
  test.each(table)("'%s'", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(readDeadline(text, { year: 2026 }).unread).toEqual([]);
  });

  test.each(table)("'%s' reads the same as a phrase of its own", (text, expected) => {
    expect(readPhrase(text, { year: 2026 }).deadline.map(showObligation)).toEqual(expected);
    expect(readPhrase(text, { year: 2026 }).targets).toEqual([]);
  });
});

describe("the finer points on deadlines", () => {
  test.each<[string, string[]]>([
    ["trước tháng 6", ["2026-05-31"]],
    ["trước 17 giờ ngày 20/11/2026", ["2026-11-20"]],
    ["Trước 17h00 ngày 20/11/2026", ["2026-11-20"]],
    ["trước 16:30 ngày 20/11/2026", ["2026-11-20"]],
    ["không muộn hơn ngày 20/11/2026", ["2026-11-20"]],
    ["ngày 20/11", ["2026-11-20"]],
    ["trước ngày 20 tháng 11", ["2026-11-19"]],
    ["Q3", ["2026-09-30"]],
    ["QIII", ["2026-09-30"]],
    ["Q.III/2026", ["2026-09-30"]],
    ["6 tháng, năm", ["each halfYear", "each year"]],
    ["6 tháng đầu năm", ["2026-06-30"]],
    ["Trong 6 tháng đầu năm 2027", ["2027-06-30"]],
    ["tháng 6 và tháng 12 hằng năm", ["each 6,12"]],
    ["01/01 → 31/03", ["2026-01-01..2026-03-31"]],
    ["01/01 - 31/03", ["2026-01-01..2026-03-31"]],
    ["01/01/2026 → 31/3/2026", ["2026-01-01..2026-03-31"]],
    ["20/11", ["2026-11-20"]],
    ["Duy trì", ["continuous"]],
    ["Theo công văn", ["guidance"]],
    ["Theo Công văn số 12/SGDĐT-GDMN ngày 05/3/2026", ["guidance"]],
    ["Theo kế hoạch của Sở Giáo dục và Đào tạo", ["guidance"]],
    ["Khi có hướng dẫn", ["guidance"]],
    ["Theo yêu cầu đột xuất", ["onDemand"]],
    ["Cập nhật định kỳ", ["each ?"]],
    ["Tháng 9/2026 hoặc theo hướng dẫn", ["2026-09-30", "guidance"]],
    ["năm học 2026-2027", ["2026-09-01..2027-08-31"]],
    ["đến năm 2030", ["2030-12-31"]],
    ["2030", ["2030-12-31"]],
    ["Tháng 5, tháng 10", ["2026-05-31", "2026-10-31"]],
    ["Quý I, II năm 2026", ["2026-03-31", "2026-06-30"]],
    ["từ tháng 9 đến tháng 5/2027", ["2026-09-01..2027-05-31"]],
    ["Từ ngày 01/9/2026 đến ngày 31/12/2026", ["2026-09-01..2026-12-31"]],
    ["trước ngày 15/6 và 15/12 hằng năm", ["each year by 14/6", "each year by 14/12"]],
    ["Hằng năm, trước ngày 01/7", ["each year by last/6"]],
    ["định kỳ hằng tháng trước ngày 25", ["each month by 24"]],
    ["trước ngày 01 tháng cuối quý", ["each quarter by last/2"]],
    ["Hàng tháng, quý, năm", ["each month", "each quarter", "each year"]],
    ["6 tháng/lần", ["each halfYear"]],
    ["hết quý III", ["2026-09-30"]],
    ["trước năm 2030", ["2029-12-31"]],
    ["từ năm học 2025-2026", ["2025-09-01.."]],
    ["Trong năm", ["2026-12-31"]],
    ["Quý: trước ngày 15 tháng cuối quý; năm: trước ngày 05/12/2026", ["each quarter by 14/3", "2026-12-04"]],
    [
      "định kỳ 6 tháng, năm (trước ngày 05 tháng cuối quý) và đột xuất (khi có yêu cầu)",
      ["each halfYear by 4/6", "each year by 4/12", "onDemand"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(readDeadline(text, { year: 2026 }).unread).toEqual([]);
  });
});

describe("times that no calendar fixes are unread, whole", () => {
  test.each([
    "đầu tháng 9",
    "cuối năm 2026",
    "cuối quý III/2026",
    "giữa tháng 9",
    "hè 2026",
    "dịp hè năm 2026",
    "tuần 2 tháng 9/2026",
    "Hằng tuần",
    "học kỳ I năm học 2026-2027",
    "HKI",
    "sau 10 ngày",
    "kể từ ngày ký",
    "Ngay sau khi ban hành kế hoạch",
    "Sau Đại hội",
    "trong thời hạn 05 ngày làm việc",
    "ngày 31/02",
    "trước ngày 31/02/2026",
    "30/02/2026",
    "tháng 13/2026",
    "Quý 5",
    "năm học 2026-2028",
    "01 lần/02 năm",
  ])("%s", (text) => {
    expect(readDeadline(text, { year: 2026 })).toEqual({ obligations: [], unread: [text] });
  });

  test("a day without a year is unread where no plan gives one", () => {
    expect(readDeadline("trước ngày 30/9", {})).toEqual({ obligations: [], unread: ["trước ngày 30/9"] });
    expect(readDeadline("Quý III", {}).obligations).toEqual([]);
  });
});
