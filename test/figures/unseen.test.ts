import fc from "fast-check";
import { unseenSigns } from "../../src/figures/unseen";
import { describe as inWords } from "../../src/findings/describe";
import { readFigure } from "../../src/figures/read";
import type { Cell } from "../../src/figures/cell";
import type { Question } from "../../src/plan/kinds/question";
import { readAnswer, readTaskStatus } from "../../src/figures/read-choice";
import { readWhole } from "../../src/figures/read-number";
import { readDay } from "../../src/figures/read-task";
import { readShare } from "../../src/figures/read-share";

const text = (content: string): Cell => ({ type: "text", text: content });
const at = (content: string) => ({ at: "Biểu!F7", cell: text(content), what: "Số nhà giáo" });

const signs = fc.array(fc.constantFrom(...unseenSigns, " "), { maxLength: 4 }).map((all) => all.join(""));

describe("signs that nobody sees", () => {
  test("count for nothing at the ends of a number, an answer, a status and a day", () => {
    fc.assert(
      fc.property(signs, signs, fc.constantFrom("26", "1.234.567", "65"), (before, after, number) => {
        expect(readWhole(at(before + number + after))).toEqual(readWhole(at(number)));
        expect(readAnswer(at(`${before}Có${after}`))).toEqual(readAnswer(at("Có")));
        expect(readTaskStatus(at(`${before}Đã hoàn thành${after}`))).toEqual(readTaskStatus(at("Đã hoàn thành")));
        expect(readDay(at(`${before}20/11/2026${after}`))).toEqual(readDay(at("20/11/2026")));
      }),
    );
  });

  test("alone in a cell leave it blank", () => {
    fc.assert(
      fc.property(signs, (only) => {
        expect(readWhole(at(only))).toEqual({ kind: "blank" });
      }),
    );
  });

  test("inside a number are an error that shows where they stand and which they are", () => {
    fc.assert(
      fc.property(fc.constantFrom(...unseenSigns), (sign) => {
        const reading = readWhole(at(`1${sign}000`));
        expect(reading.kind).toBe("invalid");
        const [found] = reading.kind === "invalid" ? reading.findings : [];
        expect(found?.code).toBe("hidden-signs");
        expect(found === undefined ? "" : inWords(found, "vi").message).toMatch(/“1▯000” \(U\+[0-9A-F]{4}\)/);
      }),
    );
  });

  test("marks of direction, as they come with a number copied from a list of contacts, are named", () => {
    const reading = readWhole(at("\u202d26\u202c"));
    const [found] = reading.kind === "invalid" ? reading.findings : [];
    expect(found === undefined ? "" : inWords(found, "vi").message).toContain("“▯26▯” (U+202D, U+202C)");
  });

  test("a no-break space between the words of an answer is the space that it looks like", () => {
    expect(readTaskStatus(at("Đã\u00a0hoàn thành"))).toMatchObject({ kind: "value", value: "done" });
    expect(readAnswer(at("C\u200bó"))).toMatchObject({ kind: "invalid", findings: [{ code: "hidden-signs" }] });
  });
});

test.each([
  ["５０", "50"],
  ["６５，５\u00a0", "65,5"],
])("full-width %s is named with the number to type", (typed, plain) => {
  const reading = readWhole(at(typed));
  expect(reading).toMatchObject({ kind: "invalid", findings: [{ code: "wide-signs", params: { plain } }] });
});

test.each([
  ["Cã", "Có"],
  ["KH¤NG", "Không"],
  ["Kh«ng ¸p dông", "Không áp dụng"],
  ["khoâng", "Không"],
  ["Khoâng aùp duïng", "Không áp dụng"],
])("%s is named as %s typed in an old font, and not read in silence", (typed, word) => {
  expect(readAnswer(at(typed))).toMatchObject({
    kind: "invalid",
    findings: [{ code: "old-font-answer", params: { word } }],
  });
});

test.each([
  ["§· hoµn thµnh", "Đã hoàn thành"],
  ["§ang thùc hiÖn", "Đang thực hiện"],
  ["Ch\u00ada thùc hiÖn", "Chưa thực hiện"],
  ["Ch\u00ada", "Chưa"],
  ["Ñaõ hoaøn thaønh", "Đã hoàn thành"],
  ["Ñang thöïc hieän", "Đang thực hiện"],
  ["CHÖA THÖÏC HIEÄN", "Chưa thực hiện"],
])("the status %s is named as %s typed in an old font", (typed, word) => {
  expect(readTaskStatus(at(typed))).toMatchObject({
    kind: "invalid",
    findings: [{ code: "old-font-answer", params: { word } }],
  });
});

describe("two numbers in one cell", () => {
  const words = { numerator: "Số nhà giáo đạt chuẩn", denominator: "Tổng số nhà giáo" };
  test.each(["20/50", " 20 / 50 ", "20 trên 50", "20/50\u00a0"])(
    "%j: the finding says which cell takes which",
    (typed) => {
      const { figure, findings } = readShare({ n: at(typed), d: { at: "Biểu!F8", cell: { type: "blank" } } }, words);
      expect(figure).toEqual({ kind: "invalid" });
      expect(findings.map(({ code }) => code)).toEqual(["two-numbers"]);
      const said = findings.find(({ code }) => code === "two-numbers");
      expect(said === undefined ? "" : inWords(said, "vi").suggestion).toBe(
        "Hãy nhập 20 vào ô của mục “Số nhà giáo đạt chuẩn” và 50 vào ô của mục “Tổng số nhà giáo”.",
      );
    },
  );

  test("a figure that is one number takes one", () => {
    const count: Question = { kind: "count", words: "Số phòng học", noun: "phòng", atLeast: null, above: false };
    const entry = { measure: "m", cells: { shape: "single", value: at("20/50") }, reason: null } as const;
    expect(readFigure("Số phòng học", count, entry).findings.map(({ code }) => code)).toEqual(["several-numbers"]);
  });
});
