import type { Lang } from "../kernel/text";
import { vietnameseDay } from "../kernel/day";
import { plainNumber } from "../kernel/numbers";
import { describe } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { deadlineWords } from "../usecases/deadline-words";
import { blocks } from "../checks/ready";
import type { Judged, Report } from "../usecases/report";
import { shownGap } from "../usecases/shown";
import { shownIcons, shownNames, shownStatus } from "../verdict/shown";
import type { Output } from "./context";

const statusOf = ({ verdict }: Judged, lang: Lang): string => shownNames[shownStatus(verdict)][lang];

const labels = {
  vi: {
    gap: "Chênh lệch",
    short: "Còn thiếu",
    lead: "Chủ trì",
    due: "Hạn",
    todo: "Việc cần làm",
    at: "ô",
    reason: "giải trình",
    ready: "Sẵn sàng nộp.",
    not: "Chưa sẵn sàng nộp",
  },
  en: {
    gap: "Gap",
    short: "Still missing",
    lead: "Lead",
    due: "Due",
    todo: "To do",
    at: "cell",
    reason: "reason",
    ready: "Ready to submit.",
    not: "Not ready to submit",
  },
};

const dueOf = (judged: Judged, lang: "vi" | "en"): string => {
  const { target, deadline } = judged;
  if (lang === "vi") return deadlineWords(target.deadline.text, deadline) || "không nêu";
  const state = { ahead: "", dueSoon: " (due soon)", overdue: " (OVERDUE)", continuous: " (continuous)", none: "" }[
    deadline.state
  ];
  return `${target.deadline.text}${deadline.due === null ? "" : ` → ${deadline.due}`}${state}` || "not stated";
};

/** "-1,11" in Vietnamese, "-1.11" in English; a dash where the number has no meaning. */
const number = (value: number | null, lang: "vi" | "en"): string => (value === null ? "–" : plainNumber(value, lang));

const printVerdict = (catalogue: Catalogue, judged: Judged, output: Output): void => {
  const { lang } = output;
  const words = labels[lang];
  output.line(
    `${shownIcons[shownStatus(judged.verdict)]} ${judged.target.code}  ${statusOf(judged, lang)}${judged.cell === null ? "" : `  [${words.at} ${judged.cell}]`}`,
  );
  output.line(`    ${judged.verdict.explanation[lang]}`);
  const { gap, shortfall } = judged.verdict;
  output.line(`    ${words.gap}: ${number(shownGap(gap), lang)} · ${words.short}: ${number(shortfall, lang)}`);
  output.line(
    `    ${words.lead}: ${unitNames(catalogue, judged.target.lead).join("; ")} · ${words.due}: ${dueOf(judged, lang)}`,
  );
  output.line(`    ${words.todo}: ${judged.step[lang]}`);
};

const severityWords = {
  vi: { error: "Lỗi", query: "Cần làm rõ", info: "Thông tin" },
  en: { error: "Error", query: "Query", info: "Info" },
};

const printFinding = (finding: Finding, output: Output): void => {
  const { severity, message, suggestion } = describe(finding, output.lang);
  const reason = finding.reason === null ? "" : ` (${labels[output.lang].reason}: ${finding.reason})`;
  const where = finding.cell ?? finding.target;
  const head = severityWords[output.lang][severity] + (where === null ? "" : ` ${where}`);
  output.line(`  ${head}: ${message} ${suggestion}${reason}`);
};

/** How many of each status, in the order in which they occur. */
const countLine = (report: Report, lang: "vi" | "en"): string => {
  const counts = new Map<string, number>();
  for (const judged of report.judged) {
    const name = statusOf(judged, lang);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(" · ");
};

/** The report for people: every verdict with its gap, owner and deadline, then the findings, then whether it is ready. */
export const printReport = (catalogue: Catalogue, file: string, report: Report, output: Output): void => {
  const { lang } = output;
  const day = lang === "vi" ? `ngày ${vietnameseDay(report.asOf)}` : `as of ${report.asOf}`;
  output.line(`${file} – ${report.plans.join(", ")} – ${day}`);
  output.line("");
  for (const judged of report.judged) printVerdict(catalogue, judged, output);
  if (report.findings.length > 0) output.line("");
  for (const finding of report.findings) printFinding(finding, output);
  output.line("");
  output.line(countLine(report, lang));
  const blocking = report.findings.filter(blocks).length;
  output.line(blocking === 0 ? labels[lang].ready : `${labels[lang].not}: ${blocking}.`);
  output.line("");
};
