import { aDay } from "../support/ids";
import fc from "fast-check";
import type { Cell } from "../../src/figures/cell";
import { readNumberText } from "../../src/figures/number-grammar";

const choices = ["có", "co", "không", "khong", "xong", "đang làm", "dang-lam", "chưa", "chua", "1", "2", "3"];
const isJunk = (text: string): boolean =>
  text.trim() !== "" &&
  readNumberText(text).kind === "malformed" &&
  !choices.includes(text.normalize("NFC").trim().toLowerCase());

/** What is in no way a figure or an answer. */
export const junk: fc.Arbitrary<Cell> = fc.oneof(
  fc
    .string({ unit: "binary" })
    .filter(isJunk)
    .map((text): Cell => ({ type: "text", text })),
  fc
    .constantFrom(
      "26 người",
      "1,234.5",
      "1e3",
      "(5)",
      "65,",
      "đạt",
      "✔ Đạt",
      "N/A",
      "null",
      "[object Object]",
      "__proto__",
      "=1+1",
    )
    .map((text): Cell => ({ type: "text", text })),
  fc.boolean().map((value): Cell => ({ type: "boolean", value })),
  fc.constantFrom("#REF!", "#DIV/0!", "#CALC!").map((code): Cell => ({ type: "error", code })),
  fc.constantFrom(aDay("2026-11-22"), aDay("1900-01-01")).map((found): Cell => ({ type: "date", day: found })),
  fc.double({ max: -1e-6 }).map((value): Cell => ({ type: "number", value })),
  fc
    .double({ min: 1e12, minExcluded: true, noDefaultInfinity: false })
    .map((value): Cell => ({ type: "number", value })),
  fc.integer({ min: 0, max: 999 }).map((value): Cell => ({ type: "number", value: value + 0.25 })),
);

/** Any cell at all, with texts that mean something to the form among them. */
export const anything: fc.Arbitrary<Cell> = fc.oneof(
  junk,
  fc.constant<Cell>({ type: "blank" }),
  fc
    .double()
    .filter(Number.isFinite)
    .map((value): Cell => ({ type: "number", value })),
  fc
    .double()
    .filter(Number.isFinite)
    .map((value): Cell => ({ type: "number", value, percent: true })),
  fc
    .constantFrom(
      "rs:n",
      "rs:key",
      "rs:targets",
      "RASOAT",
      "format",
      "phu-ly-2026/PL.4",
      "nha-giao-co-chung-thu-chu-ky-so",
      "a#2",
      "Có",
    )
    .map((text): Cell => ({ type: "text", text })),
);
