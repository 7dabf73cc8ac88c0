import fc from "fast-check";
import { readAnswer, readLevel, readTaskStatus } from "../../src/figures/read-choice";
import { readDay } from "../../src/figures/read-day";
import { readPercent, readWhole } from "../../src/figures/read-number";
import type { Reading } from "../../src/figures/reading";
import { asked, type Raw } from "./asked";

/** A reading in one line: the value, "blank", or the codes found (with the possible readings of an open one). */
const brief = (reading: Reading<unknown>): unknown => {
  switch (reading.kind) {
    case "blank":
      return "blank";
    case "value":
      return reading.value;
    case "open":
      return [...reading.findings.map(({ code }) => code), ...reading.possible];
    case "invalid":
      return reading.findings.map(({ code }) => code).join();
  }
};

describe("a whole number", () => {
  test.each<[Raw, unknown]>([
    [26, 26],
    ["26", 26],
    ["1.234.567", 1234567],
    ["12,0", 12],
    [0, 0],
    [-0, 0],
    [12.0000000001, 12],
    [1e12, 1e12],
    [null, "blank"],
    ["", "blank"],
    ["   ", "blank"],
    ["\u00a0", "number-malformed"],
    [1e12 + 1, "too-large"],
    [-5, "negative"],
    ["-5", "negative"],
    [12.5, "not-whole"],
    ["12,5", "not-whole"],
    [0.65, "not-whole"],
    ["1.234", ["ambiguous-number", 1234]],
    ["65.5", ["ambiguous-number", 655]],
    ["-1.5", "negative"],
    ["12 học sinh", "text-not-number"],
    ["1,234.5", "number-malformed"],
    ["50 %", "number-malformed"],
    [{ type: "number", value: 1, percent: true }, ["fraction-for-percent", 1, 100]],
    [{ type: "number", value: 0, percent: true }, 0],
    [{ type: "error", code: "#REF!" }, "error-cell"],
    [{ type: "boolean", value: true }, "boolean-cell"],
    [{ type: "date", day: "2026-05-12" }, "date-cell"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readWhole(asked(raw)))).toEqual(expected);
  });
});

describe("a percent", () => {
  test.each<[Raw, unknown]>([
    [65.5, 65.5],
    ["65,5", 65.5],
    ["50 %", 50],
    [0, 0],
    [1, 1],
    [100, 100],
    [0.1 + 0.2 + 1, 1.3],
    ["0,5 %", 0.5],
    [100.01, "over-100"],
    ["150.5", "over-100"],
    [0.65, ["fraction-for-percent", 0.65, 65]],
    ["0,5", ["fraction-for-percent", 0.5, 50]],
    [0.07, ["fraction-for-percent", 0.07, 7]],
    [{ type: "number", value: 0.65, percent: true }, ["fraction-for-percent", 0.65, 65]],
    [{ type: "number", value: 65, percent: true }, ["fraction-for-percent", 65]],
    ["65.5", ["ambiguous-number", 65.5]],
    ["0.5", ["ambiguous-number", 0.5, 5]],
    ["cao", "text-not-number"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readPercent(asked(raw), false))).toEqual(expected);
  });

  test("below 1 is taken as it stands when a reason is given, and the query stays with it", () => {
    const reading = readPercent(asked(0.65), true);
    expect(brief(reading)).toBe(0.65);
    expect(reading.kind === "value" && reading.findings.map(({ code }) => code)).toEqual(["fraction-for-percent"]);
  });

  test("a percent format is never settled by a reason: what is seen is not what is stored", () => {
    expect(brief(readPercent(asked({ type: "number", value: 0.65, percent: true }), true))).toEqual([
      "fraction-for-percent",
      0.65,
      65,
    ]);
  });
});

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
    [null, "blank"],
    ["x", "not-yes-no"],
    ["Có rồi", "not-yes-no"],
    [1, "not-yes-no"],
    ["Cã", "not-yes-no"],
    ["Coù", "old-font-text"],
    ["Khoâng", "old-font-text"],
    ["Kh«ng", "old-font-text"],
    [{ type: "boolean", value: true }, "boolean-cell"],
    [{ type: "error", code: "#N/A" }, "error-cell"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readAnswer(asked(raw)))).toEqual(expected);
  });
});

describe("a task's status", () => {
  test.each<[Raw, unknown]>([
    ["Xong", "done"],
    ["xong", "done"],
    ["Đang làm", "doing"],
    ["ĐANG LÀM".normalize("NFD"), "doing"],
    ["dang-lam", "doing"],
    ["Chưa", "notStarted"],
    ["chua", "notStarted"],
    ["Ðang làm", "old-font-text"],
    ["sắp xong", "not-a-status"],
    ["§ang lµm", "old-font-text"],
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
    [{ type: "date", day: "2026-01-02" }, "date-cell"],
  ])("%j gives %j", (raw, expected) => {
    expect(brief(readLevel(asked(raw)))).toEqual(expected);
  });
});

describe("a day", () => {
  test.each<[Raw, unknown]>([
    [{ type: "date", day: "2026-11-20" }, "2026-11-20"],
    ["20/11/2026", "2026-11-20"],
    ["5/9/2026", "2026-09-05"],
    ["2026-11-20", "2026-11-20"],
    ["31/02/2026", "bad-day"],
    ["11/20/2026", "bad-day"],
    ["20/11/26", "bad-day"],
    [46346, "bad-day"],
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
