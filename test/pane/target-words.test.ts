import fc from "fast-check";
import { targetWords } from "../../src/pane/model/target-words";
import { catalogue } from "./support";

const strong = (words: string, value: number | null, unit: string | null, stretch?: number): readonly string[] =>
  targetWords(words, [{ value, unit, ...(stretch === undefined ? {} : { stretch }) }])
    .filter((each) => each.strong)
    .map(({ text }) => text);

describe("what a target demands is marked in the plan's words", () => {
  test.each([
    ["chứng thư chữ ký điện tử đạt trên 50%, theo lộ trình", 50, "%", undefined, ["trên 50%"]],
    ["Tối thiểu 65% học sinh", 65, "%", undefined, ["Tối thiểu 65%"]],
    ["đạt tối thiểu 15%, phấn đấu 50% theo lộ trình", 15, "%", 50, ["tối thiểu 15%", "phấn đấu 50%"]],
    ["phấn đấu đạt tối thiểu mức độ 2 theo quy định", 2, "mức độ", undefined, ["tối thiểu mức độ 2"]],
    ["Có ít nhất 01 cán bộ chuyên trách", 1, "cán bộ", undefined, ["ít nhất 01 cán bộ"]],
    ["trang bị 1.500 máy tính", 1500, "máy tính", undefined, ["1.500 máy tính"]],
    ["đạt chuẩn mức 2 ở các trường", 2, "mức độ", undefined, ["2"]],
    ["giảm 12,5% so với năm 2025", 12.5, "%", undefined, ["12,5%"]],
  ] as const)("%s", (words, value, unit, stretch, marked) => {
    expect(strong(words, value, unit, stretch)).toEqual(marked);
  });

  test("not where the number stands twice, belongs to another, or is a part of one", () => {
    expect(strong("100% trường và 100% lớp", 100, "%")).toEqual([]);
    expect(strong("ngày 30/11/2026: 11 trường", 11, "trường")).toEqual(["11 trường"]);
    expect(strong("50 trường, đạt 50%", 50, "trường")).toEqual(["50 trường"]);
    expect(strong("150%, 1.500 học sinh", 50, "%")).toEqual([]);
    expect(strong("tất cả các trường", 100, "%")).toEqual([]);
    expect(strong("từ 12,55% trở lên", 12.5, "%")).toEqual([]);
    const words = "Năm 2015, 115% và 15 trường: đạt tối thiểu 15%, phấn đấu 50% theo lộ trình";
    expect(strong(words, 15, "%", 50)).toEqual(["tối thiểu 15%", "phấn đấu 50%"]);
  });

  test("no word of any target of the built-in plans is lost, whatever is marked", () => {
    const targets = [...catalogue.packs.values()].flatMap((pack) => pack.targets);
    const joined = targets.map((target) =>
      targetWords(target.source.quote, [target])
        .map(({ text }) => text)
        .join(""),
    );
    expect(joined).toEqual(targets.map(({ source }) => source.quote));
  });

  test("nor of any other words", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 100 }), (words, value) => {
        const stretches = targetWords(words, [{ value, unit: "%" }]);
        expect(stretches.map(({ text }) => text).join("")).toBe(words);
      }),
    );
  });
});
