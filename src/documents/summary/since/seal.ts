import { fnv1a } from "../../../kernel/fnv";

/** A line of "Số liệu theo trường" as its cells say it, without the words that explain it. */
export interface SealedLine {
  readonly key: string;
  readonly n: number | string | null;
  readonly d: number | string | null;
  readonly answer: string;
  readonly counts: number | string | null;
}

/**
 * The mark of a school's lines, whatever their order: who the school is, and each line's figures. It tells that somebody
 * changed or lost one; it is no defence against who wants to deceive.
 */
export const sealOf = (school: readonly string[], lines: readonly SealedLine[]): string => {
  const said = lines.map(({ key, n, d, answer, counts }) => [key, n ?? "", d ?? "", answer, counts ?? ""].join("\t"));
  return fnv1a([school.join("\t"), ...said.sort()].join("\n"));
};

/** The mark of the verdicts and of what the summary is of, as the hidden sheet's lines say it. */
export const sealOfLines = (lines: readonly (readonly (string | number | null)[])[]): string =>
  fnv1a(lines.map((line) => line.map((each) => each ?? "").join("\t")).join("\n"));
