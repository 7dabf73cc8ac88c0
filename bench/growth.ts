import { lint } from "../src/authoring/lint/index";
import { readPhrase } from "../src/authoring/wording/index";
import { longPlan } from "../test/authoring/lint/long-plan";
import { table } from "./table";

interface Grower {
  readonly name: string;
  readonly sizes: readonly [number, number, number];
  /** What is done at a size, made ready before it is counted. */
  readonly at: (size: number) => () => unknown;
}

const phrases = [
  "1/",
  '"',
  "1 ",
  "1%, ",
  "năm 2025 đạt 60%, ",
  "trên 60% học sinh và 70% giáo viên ",
  "không quá 5%, ",
];

const growers: readonly Grower[] = [
  ...phrases.map((words): Grower => ({
    name: `reading \`${words}\` again and again, by characters`,
    sizes: [2000, 6000, 18_000],
    at: (size) => {
      const line = words.repeat(Math.floor(size / words.length));
      return () => readPhrase(line, { year: 2026 });
    },
  })),
  {
    name: "lint, by targets of a plan under another as long",
    sizes: [100, 300, 900],
    at: (size) => {
      const catalogue = longPlan(size);
      return () => lint(catalogue);
    },
  },
];

/**
 * A table of the steps that V8 counts at three sizes, and by which power of the size they grow from one to the next: 1 is in
 * step with it. Counting is switched on here and stays on, so this part comes last.
 */
export async function growth(): Promise<readonly string[]> {
  const { exponent, stepsOf } = await import("../test/support/steps");
  const rows = growers.map(({ name, sizes, at }) => {
    const [a, b, c] = sizes.map((size) => stepsOf("/src/authoring/", at(size)));
    const powers = [exponent([sizes[0], sizes[1]], [a ?? 0, b ?? 0]), exponent([sizes[1], sizes[2]], [b ?? 0, c ?? 0])];
    const each = (c ?? 0) / sizes[2];
    return [name, sizes.join(", "), each.toFixed(0), ...powers.map((power) => power.toFixed(2))];
  });
  return [
    "## Growth",
    "Counted steps, not time: the same on every machine (`npm run bench growth`).",
    "",
    ...table(
      ["what", "sizes", "steps for each at the largest", "exponent from the first to the second", "to the third"],
      rows,
    ),
  ];
}
