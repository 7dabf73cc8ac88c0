import { performance } from "node:perf_hooks";
import { readPhrase } from "../src/authoring/wording/index";

/** What a long line costs for each of its characters, against a short one: near 1 as long as reading stays linear. */

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

for (const words of phrases) {
  const [short, long] = [each(words, 2000), each(words, 20_000)];
  console.log(
    `${JSON.stringify(words).padEnd(40)} ${long.toFixed(1)} µs a character   ${(long / short).toFixed(1)} × a short line's`,
  );
}
