import { performance } from "node:perf_hooks";
import { readPhrase } from "../src/authoring/wording/index";
import { table } from "./table";

const phrases = ["1 ", "1%, ", "năm 2025 đạt 60%, ", "trên 60% học sinh và 70% giáo viên ", "không quá 5%, "];

/** Microseconds for each character of a line of about `length` characters, the best of three. */
const each = (words: string, length: number): number => {
  const line = words.repeat(Math.floor(length / words.length));
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    readPhrase(line, { year: 2026 });
    return ((performance.now() - start) * 1000) / line.length;
  });
  return Math.min(...times);
};

/** A table of what a line of 20,000 characters costs for each of them, against one of 2,000: near 1 while reading is linear. */
export const wording = (): readonly string[] => [
  "## Reading a long line",
  "A line made of one phrase again and again; the best of three.",
  "",
  ...table(
    ["phrase", "µs a character, 20,000 long", "against 2,000 long"],
    phrases.map((words) => {
      const [short, long] = [each(words, 2000), each(words, 20_000)];
      return [`\`${words}\``, long.toFixed(1), `${(long / short).toFixed(1)} ×`];
    }),
  ),
];
