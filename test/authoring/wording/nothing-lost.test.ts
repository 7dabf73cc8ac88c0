import fc from "fast-check";
import { examinePhrase, normaliseWording, readDeadline, readPhrase } from "../../../src/authoring/wording";
import { dayFrom, isDay } from "../../../src/kernel/day";
import { corpus } from "./corpus";

const year = 2026;

describe("nothing is guessed and nothing is lost", () => {
  const words = fc.constantFrom(
    ..."trên dưới tối thiểu phấn đấu đạt khoảng tăng giảm từ đến lên trước ngày tháng quý năm hằng mỗi mức độ trở % , ; ( ) / - 1 2 12 65 100 105 2026 65,5 65.5 giáo viên trường".split(
      " ",
    ),
  );
  const salad = fc.array(words, { maxLength: 14 }).map((some) => some.join(" "));

  test("any text at all gets an answer", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), salad), (text) => {
        const phrase = readPhrase(text, { year });
        expect(phrase.targets.every(({ value }) => Number.isFinite(value) && value >= 0)).toBe(true);
        expect(phrase.targets.every(({ unit, value }) => unit !== "%" || value <= 100)).toBe(true);
        expect(Array.isArray(readDeadline(text, {}).unread)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  /** Salads of plan's words, and phrases of the corpus cut anywhere and put together. */
  const pieces = fc.constantFrom(...corpus.flatMap(({ phrase }) => phrase.split(/(?<=[,;.)])/u)));
  const stew = fc.array(pieces, { maxLength: 5 }).map((some) => some.join(" "));
  const digits = /\d+(?:[.,]\d+)*/gu;

  test("every number of any text is in a target, a measure, a deadline, a name, aside with its reason, or unread", () => {
    fc.assert(
      fc.property(fc.oneof(salad, stew, fc.string({ unit: "binary" })), fc.boolean(), (some, task) => {
        const { text, targets, aside, unread, numbers } = examinePhrase(some, { year, task });
        const written = numbers.filter(({ text: number }) => /^\d/u.test(number));
        expect(written.map(({ text: number }) => number)).toEqual(text.match(digits) ?? []);
        for (const { text: number, from, to } of numbers) expect(text.slice(from, to)).toBe(number);
        const used = (use: string): string[] => numbers.flatMap(({ used, text }) => (used === use ? [text] : []));
        const stretches = targets.filter(({ stretch }) => stretch !== undefined).length;
        expect(numbers.filter(({ target }) => target !== null)).toHaveLength(targets.length + stretches);
        expect(used("target")).toHaveLength(targets.length + stretches);
        expect(unread.join(" ").match(digits) ?? []).toEqual(used("unread").filter((number) => /\d/u.test(number)));
        // A fraction in words is listed as it is unread: "một nửa", "hai phần ba".
        const spelled = used("unread").filter((number) => !/\d/u.test(number));
        for (const words of spelled) expect(unread.join(" ")).toContain(words);
        expect(
          aside
            .map(({ text }) => text)
            .join(" ")
            .match(digits) ?? [],
        ).toEqual(used("aside"));
        expect(numbers.every(({ used, why }) => (used === "aside") === (why !== null))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("of two wishes beside one number neither is lost", () => {
    const { numbers } = examinePhrase("phấn đấu 98% 95% (phấn đấu 98%)", { year, task: false });
    expect(numbers.map(({ used, target }) => [used, target])).toEqual([
      ["target", 0],
      ["target", 0],
      ["target", 1],
    ]);
  });

  test("unread words stand in the phrase as written", () => {
    fc.assert(
      fc.property(salad, (text) => {
        const { unread } = readPhrase(text, { year });
        expect(unread.every((some) => normaliseWording(text).includes(some))).toBe(true);
      }),
    );
  });

  test("every day of an obligation is a day of the calendar, and no span ends before it begins", () => {
    fc.assert(
      fc.property(salad, (text) => {
        const { obligations } = readDeadline(text, { year });
        const days = obligations.flatMap((duty) => {
          if (duty.type === "date") return [duty.lastDay];
          return duty.type === "span" ? [duty.from, duty.to ?? duty.from] : [];
        });
        expect(days.filter((day) => !isDay(day))).toEqual([]);
        const backwards = obligations.filter((duty) => duty.type === "span" && duty.from > (duty.to ?? duty.from));
        expect(backwards).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("a day and month that no calendar has oblige to nothing, any other to that day", () => {
    const upTo = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(upTo(40), upTo(15), fc.integer({ min: 2026, max: 2032 }), (day, month, ofYear) => {
        const { obligations } = readDeadline(`chậm nhất ngày ${day}/${month}/${ofYear}`, { year });
        const lastDay = dayFrom(ofYear, month, day);
        expect(obligations).toEqual(lastDay === null ? [] : [{ type: "date", lastDay }]);
      }),
      { numRuns: 500 },
    );
  });

  // How long it takes is growth.test.ts's concern.
  test.each([
    ["1 ", 0],
    ["1%, ", 1],
    ["trên 60% học sinh và 70% giáo viên ", 2],
    ["không quá 5%, ", 1],
  ])("of a line of 20,000 characters of %j no word is passed over", (words, each) => {
    const times = Math.floor(20_000 / words.length);
    const { targets, unread } = readPhrase(words.repeat(times), { year });
    expect(targets.length).toBe(each * times);
    if (each === 0) expect(unread.join(" ").match(/1/gu)?.length).toBe(times);
  });
});
