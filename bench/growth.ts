import { lint } from "../src/authoring/lint/index";
import { readPhrase } from "../src/authoring/wording/index";
import { longPlan } from "../test/authoring/lint/long-plan";
import { readFiguresFile } from "../src/intake/csv/file";
import { loadBuiltin } from "../src/plan/builtin";
import { checkFigures } from "../src/usecases/check-csv";
import { aDay } from "../test/support/ids";
import { atMost, type Section } from "./held";
import { table } from "./table";

const loaded = loadBuiltin();
if (!loaded.ok) throw new Error("The rules do not load");
const catalogue = loaded.value;
const packs = [...catalogue.packs.values()].filter(({ id }) => id === "phu-ly-2026");
const school = { viewpoint: "school", levels: ["tieu-hoc"], ownership: "public" } as const;

const checkedFigures = (text: string): void => {
  const lines = readFiguresFile(text, "so-lieu.csv");
  if (!lines.ok) throw new Error(lines.refusal.code);
  checkFigures({ catalogue, packs, respondent: school, day: aDay("2026-12-04") }, lines.value);
};

interface Grower {
  readonly name: string;
  readonly sizes: readonly [number, number, number];
  /** Whose steps are counted. */
  readonly folder: string;
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
    folder: "/src/authoring/",
    sizes: [2000, 6000, 18_000],
    at: (size) => {
      const line = words.repeat(Math.floor(size / words.length));
      return () => readPhrase(line, { year: 2026 });
    },
  })),
  {
    name: "lint, by targets of a plan under another as long",
    folder: "/src/authoring/",
    sizes: [100, 300, 900],
    at: (size) => {
      const catalogue = longPlan(size);
      return () => lint(catalogue);
    },
  },
  ...["phu-ly-2026/PL.4,26,52", "phu-ly-2026/PL.4,26,52\nphu-ly-2026/PL.7,40,41"].map((lines): Grower => ({
    name: `checking a figures file of \`${lines.replace("\n", "; ")}\` again and again, by lines`,
    folder: "/src/",
    sizes: [500, 1500, 4500],
    at: (size) => {
      const rows = Array.from({ length: size }, () => lines);
      return () => {
        checkedFigures(["code,numerator,denominator", ...rows].join("\n"));
      };
    },
  })),
];

/** By which power something may grow at most: n log n over these sizes. */
const steepest = 1.2;

/**
 * The steps that V8 counts at three sizes, and by which power of the size they grow from one to the next: 1 is in step with it.
 * Counting is switched on here and stays on, so this part comes last.
 */
export async function growth(): Promise<Section> {
  const { exponent, stepsOf } = await import("../test/support/steps");
  const measured = growers.map(({ name, folder, sizes, at }) => {
    const [a, b, c] = sizes.map((size) => stepsOf(folder, at(size)));
    const powers = [exponent([sizes[0], sizes[1]], [a ?? 0, b ?? 0]), exponent([sizes[1], sizes[2]], [b ?? 0, c ?? 0])];
    return { name, sizes, each: (c ?? 0) / sizes[2], powers };
  });
  return {
    held: measured.map(({ name, powers }) => atMost(`growth of ${name}`, powers.at(-1) ?? NaN, steepest, "(exponent)")),
    lines: [
      "## Growth",
      "Counted steps, not time: the same on every machine (`npm run bench growth`).",
      "",
      ...table(
        ["what", "sizes", "steps for each at the largest", "exponent from the first to the second", "to the third"],
        measured.map(({ name, sizes, each, powers }) => [
          name,
          sizes.join(", "),
          each.toFixed(0),
          ...powers.map((power) => power.toFixed(2)),
        ]),
      ),
    ],
  };
}
