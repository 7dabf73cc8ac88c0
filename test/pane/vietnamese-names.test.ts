import fc from "fast-check";
import { vietnameseIn } from "../../src/pane/model/vietnamese";

const names = (words: string): readonly string[] =>
  vietnameseIn(words).flatMap(({ text, strong }) => (strong ? [text] : []));

describe("Vietnamese names in an English sentence are told apart", () => {
  test.each([
    ["Load appendix: phường Phủ Lý", ["phường Phủ Lý"]],
    ["Tân Kỳ and Sở Giáo dục và Đào tạo thành phố Hải Phòng", ["Tân Kỳ", "Sở Giáo dục và Đào tạo thành phố Hải Phòng"]],
    ["The sheet “Trường Nguyen Khai số 1” is gone.", ["“Trường Nguyen Khai số 1”"]],
    ["1 more giáo viên to reach 50%", ["giáo viên"]],
    ["Go to D24 (Số liệu chung)", ["(Số liệu chung)"]],
    ["Go to D24", []],
    ["26 of 52 (50%), must be above 50%", []],
  ] as const)("%s", (words, found) => {
    expect(names(words)).toEqual(found);
  });

  test("no letter is lost", () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(
          vietnameseIn(words)
            .map(({ text }) => text)
            .join(""),
        ).toBe(words.normalize("NFC"));
      }),
    );
  });
});
