import { readDay } from "../../src/figures/read-task";
import { aDay } from "../support/ids";
import fc from "fast-check";
import { readAnswer, readLevel, readTaskStatus } from "../../src/figures/read-choice";
import { readWhole } from "../../src/figures/read-number";
import { asked, type Raw } from "./asked";
import { brief } from "./brief";

describe("yes or no", () => {
  test.each<[Raw, unknown]>([
    ["Có", true],
    ["có", true],
    ["CÓ", true],
    [" Có ", true],
    ["co", true],
    ["Có".normalize("NFD"), true],
    ["Không", false],
    ["Không".normalize("NFD"), false],
    ["khong", false],
    ["Không áp dụng", "noObject"],
    ["khong-ap-dung", "noObject"],
    [null, "blank"],
    ["x", "not-yes-no"],
    ["Có rồi", "not-yes-no"],
    [1, "not-yes-no"],
    ["Cã", "old-font-answer"],
    ["Coù", "old-font-answer"],
    ["Khoâng", "old-font-answer"],
    ["Kh«ng", "old-font-answer"],
    [{ type: "boolean", value: true }, "boolean-cell"],
    [{ type: "error", code: "#N/A" }, "error-cell"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readAnswer(asked(raw)))).toEqual(expected);
  });
});

describe("a task's status", () => {
  test.each<[Raw, unknown]>([
    ["Đã hoàn thành", "done"],
    ["Đang thực hiện".normalize("NFD"), "doing"],
    ["CHƯA THỰC HIỆN", "notStarted"],
    ["da-hoan-thanh", "done"],
    ["dang-thuc-hien", "doing"],
    ["chua-thuc-hien", "notStarted"],
    ["Xong", "done"],
    ["xong", "done"],
    ["Đang làm", "doing"],
    ["ĐANG LÀM".normalize("NFD"), "doing"],
    ["dang-lam", "doing"],
    ["Chưa", "notStarted"],
    ["chua", "notStarted"],
    ["Ðang làm", "old-font-text"],
    ["sắp xong", "not-a-status"],
    ["§ang lµm", "old-font-answer"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readTaskStatus(asked(raw)))).toEqual(expected);
  });
});

describe("a level", () => {
  test.each<[Raw, unknown]>([
    [1, 1],
    ["3", 3],
    [null, "blank"],
    [0, "not-a-level"],
    [4, "not-a-level"],
    [2.5, "not-a-level"],
    ["Mức 2", "not-a-level"],
    [{ type: "date", day: aDay("2026-01-02") }, "date-cell"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readLevel(asked(raw)))).toEqual(expected);
  });
});

describe("a day", () => {
  test.each<[Raw, unknown]>([
    [{ type: "date", day: aDay("2026-11-20") }, "2026-11-20"],
    ["20/11/2026", "2026-11-20"],
    ["5/9/2026", "2026-09-05"],
    ["2026-11-20", "2026-11-20"],
    ["31/02/2026", "bad-day"],
    ["11/20/2026", "bad-day"],
    ["20/11/26", "2026-11-20"],
    ["5/12/26", "2026-12-05"],
    ["05.12.2026", "2026-12-05"],
    ["5-12-2026", "2026-12-05"],
    ["5.12.26", "2026-12-05"],
    ["ngày 5 tháng 12 năm 2026", "2026-12-05"],
    ["Ngày 05 tháng 12  năm 2026 ", "2026-12-05"],
    ["5 tháng 12 năm 2026", "2026-12-05"],
    ["5 tháng 12 năm 26", "2026-12-05"],
    ["ngay 5 thang 12 nam 2026", "2026-12-05"],
    ["NGÀY 5/12/2026", "2026-12-05"],
    ["ngày 5/12 năm 2026", "2026-12-05"],
    ["ngày 31 tháng 2 năm 2026", "bad-day"],
    ["29/2/26", "bad-day"],
    ["29/2/28", "2028-02-29"],
    ["31/12/00", "2000-12-31"],
    ["31/12/99", "2099-12-31"],
    ["tháng 12 năm 2026", "bad-day"],
    ["ngày 5 tháng 12", "bad-day"],
    ["5/12/026", "bad-day"],
    ["5/12/2", "bad-day"],
    ["5/12/2026/1", "bad-day"],
    ["5/1/2/26", "bad-day"],
    ["ngày5tháng12năm2026", "bad-day"],
    ["Hà Nội, ngày 5 tháng 12 năm 2026", "bad-day"],
    [46346, "2026-11-20"],
    [46346.75, "2026-11-20"],
    [2026, "bad-day"],
    [{ type: "date", day: aDay("1905-07-18") }, "bad-day"],
    ["20/11/1926", "bad-day"],
    ["2026/11/2", "2026-11-02"],
    ["cuối năm", "bad-day"],
    [null, "blank"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readDay(asked(raw)))).toEqual(expected);
  });
});

test("NFC and NFD spellings are one answer", () => {
  fc.assert(
    fc.property(fc.constantFrom("Có", "Không", "Đang làm", "Chưa", "Xong", "12 học sinh", "chưa có"), (text) => {
      const [nfc, nfd] = [text.normalize("NFC"), text.normalize("NFD")];
      for (const read of [readAnswer, readTaskStatus, readWhole])
        expect(brief(read(asked(nfd)))).toEqual(brief(read(asked(nfc))));
    }),
  );
});
