import { phrases } from "../../src/native/phrases";
import { ownWordsInEnglish } from "../../src/pane/tab/own-words";

test("what a sheet says on its own is told in English on an English page", () => {
  expect(ownWordsInEnglish("Chưa nhập.")).toBe("Nothing entered.");
  expect(ownWordsInEnglish("✔ Đạt")).not.toBeNull();
  expect(ownWordsInEnglish("Ngày đánh giá")).toBe("As-of date");
  for (const { vi } of Object.values(phrases)) expect(vi.trim() === "" || ownWordsInEnglish(vi) !== null).toBe(true);
});

test("words of a person stay as they are", () => {
  expect(ownWordsInEnglish("Trường chưa có máy tính")).toBeNull();
});

test("a cell that says nothing says nothing in English either", () => {
  expect(["", " ", "\n"].map(ownWordsInEnglish)).toEqual([null, null, null]);
});
