import type { LintFinding, LintSeverity } from "../src/authoring/lint";

/** What a finding's row is known by. */
export const keyOf = ({ code, subject }: LintFinding): string => `${code} ${subject}`;

const row = /^\| `([^`]+)` \|.*\| ([^|]*) \|$/;

/** The remarks that a report already holds, by key. */
export const remarksIn = (report: string): ReadonlyMap<string, string> =>
  new Map(
    report.split("\n").flatMap((line) => {
      const [, key, remark] = row.exec(line) ?? [];
      return key === undefined || remark === undefined ? [] : [[key, remark] as const];
    }),
  );

/** The keys of a report's rows, in order. */
export const keysIn = (report: string): readonly string[] => [...remarksIn(report).keys()];

const cell = (text: string): string => text.replaceAll("|", "\\|");

const quotes = ({ evidence }: LintFinding): string =>
  evidence
    .map(({ code, quote, cell: value }) => `**${code}**: “${quote}”${value === null ? "" : ` → \`${value}\``}`)
    .join("<br>");

const line = (finding: LintFinding, remarks: ReadonlyMap<string, string>): string => {
  const key = keyOf(finding);
  const words = finding.evidence.length === 2 ? quotes(finding) : finding.message.vi;
  return `| \`${key}\` | ${cell(words)} | ${remarks.get(key) ?? ""} |`;
};

const table = (findings: readonly LintFinding[], remarks: ReadonlyMap<string, string>): readonly string[] => [
  "| loại và mã | nguyên văn | đọc bằng mắt |",
  "| --- | --- | --- |",
  ...findings.map((finding) => line(finding, remarks)),
  "",
];

const sections: readonly (readonly [title: string, pick: (finding: LintFinding) => boolean])[] = [
  ["1. Mâu thuẫn", ({ severity }) => severity === "contradiction"],
  ["2. Quy tắc không thể đạt hoặc không ràng buộc ai", ({ severity }) => severity === "error"],
  ["3. Chỉ tiêu nói hai lần", ({ code }) => code === "redundant"],
  ["4. Lệch thời hạn, đơn vị, đối tượng", ({ code }) => code.startsWith("other-") || code === "leads-and-supports"],
  ["5. Nguyên văn gần giống nhưng đo riêng", ({ code }) => code === "similar-wording"],
  ["6. Đơn vị không chủ trì, phép đo không dùng", ({ code }) => /^never-|^unused-/.test(code)],
];

/** From here on a report is a person's own: what no check can see. */
export const byEye = "## 7. Đọc bằng mắt";

const count = (findings: readonly LintFinding[], severity: LintSeverity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** What the report is about: all that lint finds but numbers that stay text in rows of tasks. */
export const reported = (findings: readonly LintFinding[]): readonly LintFinding[] =>
  findings.filter(({ code, severity }) => code !== "number-unaccounted" || severity !== "note");

/** docs/contradictions.md for these findings; remarks and the part read by eye are kept from the report before. */
export const report = (
  findings: readonly LintFinding[],
  remarks: ReadonlyMap<string, string>,
  before: string,
): string => {
  const at = before.indexOf(byEye);
  const tables = sections.flatMap(([title, pick]) => {
    const some = findings.filter(pick);
    return [`## ${title} (${some.length})`, "", ...(some.length === 0 ? ["Không có.", ""] : table(some, remarks))];
  });
  return [
    "# Mâu thuẫn trong 5 kế hoạch",
    "",
    "Do `npm run contradictions` ghi, từ những gì `ra-soat lint` tìm thấy; cột cuối là nhận xét của người đã đọc lại hai chỗ trong văn bản, được giữ khi ghi lại. Mâu thuẫn chỉ được nêu ra, không được giải quyết thay cơ quan ban hành: cả hai chỉ tiêu đều nằm trong `rules/` và đều được đánh giá.",
    "",
    "*Written by `npm run contradictions` from what `ra-soat lint` finds; the last column is the remark of somebody who read both places, and is kept. Contradictions are shown, not settled: both targets are codified and judged.*",
    "",
    `${count(findings, "contradiction")} mâu thuẫn, ${count(findings, "error")} lỗi quy tắc, ${count(findings, "note")} ghi chú.`,
    "",
    ...tables,
    at < 0 ? `${byEye}\n` : before.slice(at),
  ].join("\n");
};
