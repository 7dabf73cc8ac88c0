import { heightFor } from "../../src/sheet/heights";
import { styles } from "../../src/sheet/styles";
import { linesOf, textWidth } from "../../src/sheet/text-width";

test("a line of underscores, a number and a capital are as wide as in the fonts themselves", () => {
  // Units of 2048 in the size, 96 pixels in 72 points: "_" of Times is 1024, "1" 1024, "H" 1479, bold "H" 1593.
  expect(textWidth("____", styles.paperRule)).toBeCloseTo((4 * 1024 * 10 * 96) / 72 / 2048);
  expect(textWidth("H", styles.paperCell)).toBeCloseTo((1479 * 11 * 96) / 72 / 2048);
  expect(textWidth("H", styles.paperBold)).toBeCloseTo((1593 * 11 * 96) / 72 / 2048);
});

test("a Vietnamese letter is as wide as its base, composed or not; ơ, ư and đ are their own", () => {
  for (const look of [styles.body, styles.header, styles.paperCell, styles.paperBold]) {
    expect(textWidth("ệẫỘ", look)).toBe(textWidth("eaO", look));
    expect(textWidth("Trường Tiểu học".normalize("NFD"), look)).toBe(textWidth("Trường Tiểu học", look));
    expect(textWidth("ợỨ", look)).toBe(textWidth("ơƯ", look));
    expect(textWidth("ơ", look)).toBeGreaterThan(textWidth("o", look));
  }
});

test("text breaks between words and at line ends, a word too long anywhere", () => {
  const word = textWidth("nghĩa", styles.body);
  const px = 2.5 * word + 7;
  expect(linesOf("nghĩa nghĩa nghĩa nghĩa", px, styles.body)).toBe(2);
  expect(linesOf("nghĩa\nnghĩa\n", px, styles.body)).toBe(3);
  expect(linesOf("nghĩa".repeat(5), px, styles.body)).toBe(3);
  expect(linesOf("", px, styles.body)).toBe(1);
});

test("a height is whole pixels, never below what is asked, never more than Excel has", () => {
  expect(heightFor([{ text: "một dòng", px: 200, style: "paperCell" }])).toBe(18);
  expect(heightFor([{ text: "hai\ndòng", px: 200, style: "paperCell" }])).toBe(30.75);
  expect(heightFor([{ text: "hai\ndòng", px: 200, style: "body" }])).toBe(30);
  expect(heightFor([], 30)).toBe(30);
  expect(heightFor([{ text: "chữ ".repeat(3000), px: 100, style: "body" }])).toBe(400);
});
