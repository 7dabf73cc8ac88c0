import type { LintFinding, LintSeverity } from "../authoring/lint";
import { type PackProblem, sayProblem } from "../plan/problems";
import type { Output } from "./context";
import { lintTitles, say } from "./words";

const order: readonly LintSeverity[] = ["error", "contradiction", "note"];

const printFinding = (output: Output, finding: LintFinding): void => {
  output.line(`- [${finding.code}] ${finding.message[output.lang]}`);
  for (const { code, quote, cell } of finding.evidence)
    output.line(`    ${code}: “${quote}”${cell === null ? "" : ` [${cell}]`}`);
};

/** What lint found, for a person: problems first, then by gravity, each with its quotes. */
export const printLint = (output: Output, problems: readonly PackProblem[], findings: readonly LintFinding[]): void => {
  for (const problem of problems) output.line(`- [${problem.code}] ${sayProblem(problem, output.lang)}`);
  for (const severity of order) {
    const some = findings.filter((finding) => finding.severity === severity);
    if (some.length === 0) continue;
    output.line(`${lintTitles[severity][output.lang]} (${some.length})`);
    for (const finding of some) printFinding(output, finding);
  }
  const count = (severity: LintSeverity): number => findings.filter((each) => each.severity === severity).length;
  output.line(
    say(output.lang, "lintCount", {
      problems: String(problems.length),
      errors: String(count("error")),
      contradictions: String(count("contradiction")),
      notes: String(count("note")),
    }),
  );
};

/** The same as data; `quotes` and `cells` go with `targets`, in order. */
export const lintJson = (output: Output, problems: readonly PackProblem[], findings: readonly LintFinding[]) => ({
  problems: problems.map(({ code, file, place, line, message }) => ({
    code,
    file,
    place,
    line: line ?? null,
    message: message[output.lang],
  })),
  findings: findings.map(({ code, severity, subject, evidence, message, compared }) => ({
    code,
    severity,
    subject,
    field: compared?.field ?? null,
    words: compared?.words[output.lang] ?? null,
    rule: compared?.rule[output.lang] ?? null,
    targets: evidence.map((each) => each.code),
    quotes: evidence.map(({ quote }) => quote),
    cells: evidence.map(({ cell }) => cell),
    message: message[output.lang],
  })),
});
