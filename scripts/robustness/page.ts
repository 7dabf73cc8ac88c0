import type { ByCommand } from "./by-command";
import type { Outcome } from "./outcome";

/** A line of the table: what was tried, and what each file came to; memory where each had a process of its own. */
export interface Tried {
  readonly what: string;
  readonly files: readonly (Outcome | ByCommand)[];
}

/** What a file may cost at most, whatever it is: milliseconds of a processor, and megabytes. */
const budget = { milliseconds: 6_000, megabytes: 400 } as const;

const memoryOf = (file: Outcome | ByCommand): number => ("megabytes" in file ? file.megabytes : 0);

const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);

const row = ({ what, files }: Tried): string => {
  const of = (kind: string) => files.filter((each) => each.kind === kind).length;
  const memory = most(files.map(memoryOf));
  const cells = [
    what,
    ...[files.length, of("read"), of("refused"), of("silent"), of("crash"), of("hang")],
    `${most(files.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`,
    memory === 0 ? "–" : `${memory.toFixed(0)} MB`,
  ];
  return `| ${cells.join(" | ")} |`;
};

const reasons = (all: readonly (Outcome | ByCommand)[]): string => {
  const counts = new Map<string, number>();
  for (const { why } of all) if (why !== "") counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([why, times]) => `\`${why}\` ${times}`)
    .join(", ");
};

const table = (head: readonly string[], rows: readonly string[]): string =>
  [`| ${head.join(" | ")} |`, `| ${head.map(() => "---").join(" | ")} |`, ...rows].join("\n");

/** Whether a file crashed, hung, was read as another one without a word, or cost more than it may. */
export const isBad = (file: Outcome | ByCommand): boolean =>
  !["read", "refused"].includes(file.kind) ||
  file.milliseconds > budget.milliseconds ||
  memoryOf(file) > budget.megabytes;

/** docs/robustness.md: `command` is how it was made, `own` the processor's peak in megabytes of the process of the mutations. */
export const page = (
  command: string,
  day: string,
  tried: readonly Tried[],
  inside: readonly (ByCommand & { readonly what: string })[],
  own: number,
): string => `# Hostile and foreign files
Made by \`${command}\` on ${day}. Half of the mutations change, cut or repeat bytes of \`assets/bao-cao-mau.xlsx\` or of a small plan in Word (\`test/fixtures/word-document.ts\`): such a file is refused or read as it was, else the difference is silent. The other half change one part of a sound package, which may be read as what it then says. Foreign files went through the built command, \`check\` or \`import\`, each in a process of its own. Times are the processor's, on the machine that ran it; the one process of all mutations took ${own} MB at most.

${table(["files", "tried", "read", "refused", "silent difference", "crash", "hang", "slowest", "largest"], tried.map(row))}

Refused with: ${reasons(tried.flatMap(({ files }) => files)) || "–"}.

## Just inside the bounds
Files as large as is let in, one of a kind, through the built command in a process of its own; none may take more than ${budget.milliseconds / 1000} s of a processor or ${budget.megabytes} MB.

${table(
  ["file", "came to", "time", "memory"],
  inside.map(
    ({ what, kind, why, milliseconds, megabytes }) =>
      `| ${what} | ${kind}${why === "" ? "" : ` (\`${why}\`)`} | ${milliseconds.toFixed(0)} ms | ${megabytes.toFixed(0)} MB |`,
  ),
)}

## Nothing lost
Killed at every step, on full disks, twice at once: [nothing-lost.md](nothing-lost.md).

## Bounds
What is bounded before it costs anything: the file (100 MB, not read when larger), its parts unpacked (112 MB each, 256 MB together, a large one read in pieces), elements inside one another (100), cells (4 million, empty ones too), characters of a cell (32,767) and of a number format (255), cell formats (65,490), a rule file (2 MB, 64 brackets deep), a document to be imported (32 MB of XML, 8 MB of HTML, 300,000 characters, 5,000 in a paragraph or cell, 20,000 paragraphs, 20,000 cells, 6,000 numbers). \`test/fixtures/hostile-files.ts\` and \`test/authoring/import/bounds.test.ts\` hold a file for each; lint (\`eslint-plugin-regexp\`) refuses patterns whose time grows with the square of a text.

A corpus is any folder of workbooks and Word files, such as the test files of apache/poi, SheetJS/test_files and GSA-TTS/FAC cloned beside the checkout: \`npm run robustness -- 5000 1 ../poi/test-data\`. None is part of this repository.
`;
