import fc from "fast-check";
import { normaliseWording, readDeadline, readPhrase } from "../../../src/plan/wording";
import { corpus } from "./corpus";

const phrases = fc.constantFrom(...corpus.map(({ phrase }) => phrase));
const year = 2026;

/** Unread words are quoted as written, so a change of letters shows in them alone. */
const folded = (phrase: string): string =>
  JSON.stringify(readPhrase(phrase, { year }), (_, value: unknown) =>
    typeof value === "string" ? value.normalize("NFC").toLowerCase() : value,
  );

describe("how a phrase is written does not change what it says", () => {
  test("NFC and NFD are read alike", () => {
    fc.assert(fc.property(phrases, (phrase) => folded(phrase.normalize("NFD")) === folded(phrase)));
  });

  test("small and capital letters are read alike", () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        expect(folded(phrase.toUpperCase())).toBe(folded(phrase));
        expect(folded(phrase.toLowerCase())).toBe(folded(phrase));
      }),
    );
  });

  test("more white space, of any kind, is read alike", () => {
    const space = fc.constantFrom("  ", "\t", "\u00a0", "\u202f", "\u3000 ", " \u2009");
    fc.assert(
      fc.property(phrases, space, (phrase, wide) => {
        expect(folded(`${wide}${phrase.replaceAll(" ", wide)}${wide}`)).toBe(folded(phrase));
      }),
    );
  });

  test("markup of the extraction is read alike", () => {
    fc.assert(fc.property(phrases, (phrase) => folded(`<b>**${phrase}**</b>`) === folded(phrase)));
  });
});

describe("a threshold is read back as printed", () => {
  const percent = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
  const print = (value: number): string => String(value).replace(".", ",");
  const wordings = fc.constantFrom(
    ["trên", "greaterThan"],
    ["tối thiểu", "greaterThanInclusive"],
    ["không dưới", "greaterThanInclusive"],
    ["tối đa", "lessThanInclusive"],
    ["không vượt quá", "lessThanInclusive"],
    ["dưới", "lessThan"],
    ["≥", "greaterThanInclusive"],
    ["<", "lessThan"],
  );

  test("in percent, with the words before it", () => {
    fc.assert(
      fc.property(percent, wordings, (value, [words, operator]) => {
        const { targets, unread } = readPhrase(`Tỷ lệ giáo viên đạt ${words ?? ""} ${print(value)}%`, { year });
        expect(targets).toEqual([{ operator, value, unit: "%" }]);
        expect(unread).toEqual([]);
      }),
    );
  });

  test("a count, grouped or not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_999 }), fc.boolean(), (value, group) => {
        const text = group ? String(value).replace(/\B(?=(\d{3})+$)/gu, ".") : String(value);
        const { targets } = readPhrase(`ít nhất ${text} giáo viên tham gia`, { year });
        expect(targets).toEqual([{ operator: "greaterThanInclusive", value, unit: "giáo viên" }]);
      }),
    );
  });

  test("above 100% nothing is a threshold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 9_999 }), (value) => {
        expect(readPhrase(`đạt ${value}%`, { year })).toMatchObject({ targets: [], unread: [`${value}%`] });
      }),
    );
  });
});

describe("any date is read back as printed", () => {
  const dates = fc.date({ min: new Date("2001-01-02"), max: new Date("2099-12-30"), noInvalidDate: true });
  const parts = dates.map((date) => ({
    iso: date.toISOString().slice(0, 10),
    before: new Date(date.getTime() - 86_400_000).toISOString().slice(0, 10),
    d: date.getUTCDate(),
    m: date.getUTCMonth() + 1,
    y: date.getUTCFullYear(),
  }));
  const pad = (number: number): string => String(number).padStart(2, "0");

  test("dd/mm/yyyy, d/m/yyyy, dd.mm.yyyy, dd-mm-yyyy, in words", () => {
    fc.assert(
      fc.property(parts, ({ iso, d, m, y }) => {
        const printed = [`${pad(d)}/${pad(m)}/${y}`, `${d}/${m}/${y}`, `${pad(d)}.${pad(m)}.${y}`, `${d}-${m}-${y}`];
        for (const text of [...printed, `ngày ${d} tháng ${m} năm ${y}`, `chậm nhất ngày ${d}/${m}/${y}`]) {
          expect(readDeadline(text, {}).obligations).toEqual([{ type: "date", lastDay: iso }]);
        }
      }),
    );
  });

  test("strictly before it, the day before is the last good one", () => {
    fc.assert(
      fc.property(parts, ({ before, d, m, y }) => {
        const read = readPhrase(`hoàn thành trước ngày ${pad(d)}/${pad(m)}/${y}`, {});
        expect(read).toEqual({ targets: [], deadline: [{ type: "date", lastDay: before }], unread: [] });
      }),
    );
  });

  test("a day that no calendar has is unread", () => {
    const impossible = fc.constantFrom("31/02", "30/02", "31/04", "31/6", "32/01", "15/13", "00/10");
    fc.assert(
      fc.property(impossible, fc.integer({ min: 2001, max: 2099 }), (day, y) => {
        const text = `trước ngày ${day}/${y}`;
        expect(readDeadline(text, {})).toEqual({ obligations: [], unread: [text] });
      }),
    );
  });
});

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

  test("every number is a target, a time, a name or unread: the same number never twice", () => {
    fc.assert(
      fc.property(salad, (text) => {
        const { targets, unread } = readPhrase(text, { year });
        const numbers = text.match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0;
        const left = unread.join(" ").match(/\d+(?:[.,]\d+)*/gu)?.length ?? 0;
        const stretches = targets.filter(({ stretch }) => stretch !== undefined).length;
        expect(targets.length + stretches + left).toBeLessThanOrEqual(numbers);
      }),
      { numRuns: 1000 },
    );
  });

  test("unread words stand in the phrase as written", () => {
    fc.assert(
      fc.property(salad, (text) => {
        const { unread } = readPhrase(text, { year });
        expect(unread.every((some) => normaliseWording(text).includes(some))).toBe(true);
      }),
    );
  });

  test("every day of an obligation is a day of the calendar", () => {
    const day = /^\d{4}-\d{2}-\d{2}$/u;
    fc.assert(
      fc.property(salad, (text) => {
        for (const obligation of readDeadline(text, { year }).obligations) {
          if (obligation.type === "date") expect(obligation.lastDay).toMatch(day);
          if (obligation.type === "span" && obligation.to !== undefined) {
            expect(obligation.from <= obligation.to).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("normalised wording", () => {
  test("twice is once", () => {
    const bits = fc.constantFrom(
      "$",
      "\\geq",
      " ",
      "80",
      "<b>",
      "</b>",
      "*",
      "#",
      "-",
      "\n",
      "<br>",
      "a",
      "≥",
      "<",
      ">",
      "\u00a0",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(bits).map((some) => some.join("")),
    );
    fc.assert(
      fc.property(text, (some) => normaliseWording(normaliseWording(some)) === normaliseWording(some)),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["$\\geq 80$", "≥80"],
    ["$> 95$ (phổ thông); $> 90$ (mầm non)", ">95 (phổ thông); >90 (mầm non)"],
    ["<b>HẠ TẦNG SỐ</b>", "HẠ TẦNG SỐ"],
    ["#### **IV. NHIỆM VỤ**", "IV. NHIỆM VỤ"],
    ["Phòng \n\nGDMN-\n\nGDTH", "Phòng GDMN-GDTH"],
    ["Quý II-\n\nIII", "Quý II-III"],
    ["Thường \n\nxuyên", "Thường xuyên"],
    ["sống - \n\nthống nhất", "sống - thống nhất"],
    ["  a\u00a0 b\t", "a b"],
    ["hài lòng".normalize("NFD"), "hài lòng"],
    ["phần đầu CDS chuyên đổi", "phần đầu CDS chuyên đổi"],
  ])("%j becomes %j", (text, expected) => {
    expect(normaliseWording(text)).toBe(expected);
  });
});
