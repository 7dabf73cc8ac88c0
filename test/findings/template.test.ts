import { fill } from "../../src/findings/template";

const put = { vi: "Đã khôi phục {count} công thức.", en: "{count} {count|formula was|formulas were} put back." };

describe("a sentence with a count", () => {
  test.each([
    [0, "0 formulas were put back."],
    [1, "1 formula was put back."],
    ["1", "1 formula was put back."],
    [21, "21 formulas were put back."],
  ])("of %p agrees in English", (count, said) => {
    expect(fill(put, { count }, "en")).toBe(said);
  });

  test("is one and the same in Vietnamese", () => {
    expect(fill(put, { count: 1 }, "vi")).toBe("Đã khôi phục 1 công thức.");
  });

  test("leaves a name that nobody gave as it stands, in both places", () => {
    expect(fill(put, {}, "en")).toBe(put.en);
  });
});
