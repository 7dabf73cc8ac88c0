import { targetWords } from "../../src/pane/model/target-words";
import { catalogue } from "./support";

const strong = (words: string, value: number | null, unit: string | null, stretch?: number): readonly string[] =>
  targetWords(words, { value, unit, ...(stretch === undefined ? {} : { stretch }) })
    .filter((each) => each.strong)
    .map(({ text }) => text);

describe("what a target demands is marked in the plan's words", () => {
  test.each([
    ["chứng thư chữ ký điện tử đạt trên 50%, theo lộ trình", 50, "%", undefined, ["trên 50%"]],
    ["Tối thiểu 65% học sinh", 65, "%", undefined, ["Tối thiểu 65%"]],
    ["đạt tối thiểu 15%, phấn đấu 50% theo lộ trình", 15, "%", 50, ["tối thiểu 15%", "phấn đấu 50%"]],
    ["phấn đấu đạt tối thiểu mức độ 2 theo quy định", 2, "mức độ", undefined, ["2"]],
    ["giảm 12,5% so với năm 2025", 12.5, "%", undefined, ["12,5%"]],
  ] as const)("%s", (words, value, unit, stretch, marked) => {
    expect(strong(words, value, unit, stretch)).toEqual(marked);
  });

  test("not where the number stands twice, belongs to another, or is a part of one", () => {
    expect(strong("100% trường và 100% lớp", 100, "%")).toEqual([]);
    expect(strong("ngày 30/11/2026: 11 trường", 11, "trường")).toEqual(["11"]);
    expect(strong("50 trường, đạt 50%", 50, "trường")).toEqual(["50"]);
    expect(strong("150%, 1.500 học sinh", 50, "%")).toEqual([]);
    expect(strong("tất cả các trường", 100, "%")).toEqual([]);
  });

  test("no word of any target of the built-in plans is lost, whatever is marked", () => {
    const targets = [...catalogue.packs.values()].flatMap((pack) => pack.targets);
    const joined = targets.map((target) =>
      targetWords(target.source.quote, target)
        .map(({ text }) => text)
        .join(""),
    );
    expect(joined).toEqual(targets.map(({ source }) => source.quote));
  });
});
