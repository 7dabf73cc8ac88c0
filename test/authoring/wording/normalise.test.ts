import fc from "fast-check";
import { normaliseWording } from "../../../src/authoring/wording";

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
