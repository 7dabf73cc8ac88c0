import fc from "fast-check";
import type { Cell } from "../../src/figures/cell";
import { oldFontAnswer } from "../../src/figures/old-fonts";
import { readAnswer, readLevel, readTaskStatus } from "../../src/figures/read-choice";
import { readDecimal, readPercent, readWhole } from "../../src/figures/read-number";
import { readDay } from "../../src/figures/read-task";
import type { Asked, Reading } from "../../src/figures/reading";
import { repairOf } from "../../src/figures/repair";
import { narrowed, seenText } from "../../src/figures/unseen";

const text = (content: string): Cell => ({ type: "text", text: content });
const asked = (cell: Cell): Asked => ({ at: "Biểu!F7", cell, what: "Số nhà giáo" });

const readers = {
  whole: readWhole,
  decimal: readDecimal,
  rate: (ask: Asked) => readPercent(ask, false),
  answer: readAnswer,
  level: readLevel,
  status: readTaskStatus,
  day: readDay,
} satisfies Readonly<Record<string, (ask: Asked) => Reading<unknown>>>;
const kinds = ["whole", "decimal", "rate", "answer", "level", "status", "day"] as const;
const read = (takes: (typeof kinds)[number], typed: string) => readers[takes](asked(text(typed)));

const wide = (typed: string): string =>
  typed.replace(/[!-~]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));

const words = [
  ...["Có", "Cã", "Kh«ng", "khoâng", "Đã hoàn thành", "§· hoµn thµnh", "Ñang thöïc hieän", "Ch\u00ada", "Chưa làm"],
  ...["50", "0", "65,5", "1.234", "1.234.567", "20/50", "0,65", "50%", "-3", "20/11/2026", "1/2/26", "31/02/2026", "3"],
];
const signs = ["", "", "\u200b", "\u00a0", "\ufeff", "\u2003", "\u202d", "\u202e", "\u00ad", "\t", " "];

/** What people type: a word or number, in wide digits or not, with signs that nobody sees round and inside it. */
const typed = fc
  .tuple(fc.constantFrom(...words), fc.boolean(), fc.constantFrom(...signs), fc.constantFrom(...signs), fc.nat(4))
  .map(([word, isWide, before, inside, at]) => {
    const shown = isWide ? wide(word) : word;
    return before + shown.slice(0, at) + inside + shown.slice(at);
  });

describe("a safe repair", () => {
  test("changes nothing that is read as it stands, or that has two readings; what it gives is read, and repaired no more", () => {
    let repairs = 0;
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (takes, content) => {
        const repair = repairOf(takes, text(content));
        const before = read(takes, content);
        if (before.kind !== "invalid") expect(repair).toBeNull();
        if (repair === null) return;
        repairs += 1;
        expect(read(takes, repair.text).kind).toBe("value");
        expect(repairOf(takes, text(repair.text))).toBeNull();
        expect(repair.why.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
    expect(repairs).toBeGreaterThan(50);
  });

  test("gives what the finding promised: the word of the old font, the number in usual digits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (takes, content) => {
        const repair = repairOf(takes, text(content));
        const reading = read(takes, content);
        if (repair === null || reading.kind !== "invalid") return;
        const [found] = reading.findings;
        if (found?.code === "old-font-answer") expect(repair.text).toBe(oldFontAnswer(content)?.word);
        if (found?.code === "wide-signs") expect(repair.text).toBe(narrowed(seenText(content)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["whole", "５０", "50"],
    ["whole", "2\u200b6", "26"],
    ["whole", "26\u2003", "26"],
    ["whole", "\u202d26\u202c", "26"],
    ["rate", "６５，５％", "65,5%"],
    ["answer", "Kh«ng", "Không"],
    ["answer", "C\u200bó", "Có"],
    ["status", "§· hoµn thµnh", "Đã hoàn thành"],
    ["status", "Ñang thöïc hieän", "Đang thực hiện"],
    ["day", "２０／１１／２０２６", "20/11/2026"],
    ["level", "２", "2"],
  ] as const)("%s: %j becomes %j", (takes, content, after) => {
    expect(repairOf(takes, text(content))?.text).toBe(after);
  });

  test.each([
    ["whole", "１.２３４", "two readings"],
    ["whole", "1\u00a0000", "a space that is seen may part two numbers"],
    ["whole", "２０／５０", "two numbers"],
    ["rate", "０，６５", "0.65% or 65%"],
    ["answer", "§· hoµn thµnh", "no answer to this question"],
    ["whole", "1O", "a letter"],
    ["whole", "\u202e26\u202c", "seen as 62"],
    ["evidence", "Kh«ng", "free text"],
  ] as const)("%s: %j stays for whoever knows (%s)", (takes, content, why) => {
    expect([why, repairOf(takes, text(content))]).toEqual([why, null]);
  });
});
