import { exponent, stepsOf } from "../../support/steps";
import fc from "fast-check";
import { normaliseWording, readDeadline, readPhrase } from "../../../src/authoring/wording";
import { tokenise } from "../../../src/authoring/wording/text/tokens";

/** Counted steps, so that the answer is the same on every machine; each number looks back over one long sentence at most. */
const steps = (read: (text: string) => unknown, text: string): number =>
  stepsOf("/src/authoring/wording/", () => {
    read(text);
  });

const sizes: readonly [number, number] = [1200, 3600];

/** By which power of the number of its words the reading of `head` and then `unit` again and again grows. */
const growthOf = (read: (text: string) => unknown, head: string, unit: string): number => {
  const words = Math.max(1, tokenise(unit).length);
  const texts = sizes.map((size) => head + unit.repeat(Math.ceil(size / words)));
  const [short = "", long = ""] = texts;
  return exponent([short.length, long.length], [steps(read, short), steps(read, long)]);
};

/** What looks back over a whole sentence of 300 words costs a little less near the beginning of a text. */
const limit = 1.2;

const phrase = (text: string) => readPhrase(text, { year: 2026 });
const deadline = (text: string) => readDeadline(text, { year: 2026 });

describe("reading takes as many steps as the text is long", () => {
  test("the counting counts: a square is a square", () => {
    expect(exponent([100, 1000], [100 ** 2, 1000 ** 2])).toBeCloseTo(2);
    expect(steps(phrase, "đạt 80% ".repeat(20))).toBeGreaterThan(5 * steps(phrase, "đạt 80% "));
  });

  test.each([
    ["", "1/"],
    ["", '"'],
    ["", "“«"],
    ["", "1%, "],
    ["", "1 "],
    ["", "65.5 "],
    ["", "1:"],
    ["", "("],
    ["", "(39 lớp): "],
    ["", "$<b"],
    ["không quá 10% hồ sơ trễ hạn", ", 5% hồ sơ khác đã trễ"],
    ["", "năm 2025 đạt 60%, "],
    ["", "tháng 9, "],
    ["", "trước ngày 15/6 và "],
  ])("%j and then %j again and again", (head, unit) => {
    expect(growthOf(phrase, head, unit)).toBeLessThan(limit);
    expect(growthOf(deadline, head, unit)).toBeLessThan(limit);
  });

  test("markup that hides markup is taken off layer by layer without going through all of it each time", () => {
    const layers = (depth: number): string => `${"$<b".repeat(depth)}$>$${">$".repeat(depth)}`;
    const [short, long] = [layers(200), layers(800)];
    expect(
      exponent([short.length, long.length], [steps(normaliseWording, short), steps(normaliseWording, long)]),
    ).toBeLessThan(limit);
  });

  const words = fc.constantFrom(
    ...'1 2 12 65 100 2025 2026 1,5 65.5 % , ; . ( ) / - : “ ” « » " → ≥ > $ <b> trên dưới tối-thiểu phấn-đấu đạt khoảng tăng giảm từ đến lên trở-lên không không-quá nào trước ngày tháng quý năm hằng mỗi mức-độ và học-kỳ năm-học giáo-viên học-sinh trường lớp lần tổng-số toàn-trường gồm trong-đó hiện-nay đã kết-quả so-với đề-án số kế-hoạch thường-xuyên định-kỳ theo mầm-non công-lập trừ tốt www.a.vn x@ giai-đoạn tổ-chức cả sau'
      .split(" ")
      .map((word) => word.replaceAll("-", word.length > 1 ? " " : "-")),
  );
  const unit = fc
    .array(fc.tuple(words, fc.constantFrom(" ", " ", " ", "")), { minLength: 1, maxLength: 5 })
    .map((some) => some.flat().join(""));
  const head = fc.constantFrom("", "", "không quá 10% a", "tổng số ", "phấn đấu ", "năm 2025 ", "theo ", "(");

  test("any few words of plans, put together anyhow and again and again", () => {
    fc.assert(
      fc.property(head, unit, fc.constantFrom(phrase, phrase, deadline), (first, again, read) => {
        expect(growthOf(read, first, again)).toBeLessThan(limit);
      }),
      { numRuns: 40 },
    );
  });
});
