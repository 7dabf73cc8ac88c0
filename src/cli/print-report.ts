import { shownGap } from "../usecases/words";
import type { Lang } from "../kernel/text";
import { plainNumber } from "../kernel/numbers";
import { describe } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { blocks } from "../checks/ready";
import type { Judged, Report } from "../usecases/report";
import { shownIcons, shownNames, shownStatus } from "../verdict/shown";
import { unitOf } from "../verdict/words";
import type { Output } from "./context";
import { today } from "./options";
import { say, sayDay, sayDeadline, sayPlace, severityWords } from "./words";

const statusName = ({ verdict }: Judged, lang: Lang): string => shownNames[shownStatus(verdict)][lang];

/** "-1,11" in Vietnamese, "-1.11" in English; a dash where the number has no meaning. */
const number = (value: number | null, lang: Lang): string => (value === null ? "–" : plainNumber(value, lang));

/** A gap and what it is counted in: "−0,1 điểm phần trăm". */
const gapOf = ({ verdict, target }: Judged, lang: Lang): string => {
  const gap = shownGap(verdict.gap);
  if (gap === null) return number(gap, lang);
  return `${number(gap, lang).replace("-", "−")} ${target.unit === "%" ? unitOf("share", "", lang) : (target.unit ?? "")}`.trim();
};

const printVerdict = (catalogue: Catalogue, judged: Judged, output: Output): void => {
  const { lang } = output;
  output.line(
    `${shownIcons[shownStatus(judged.verdict)]} ${judged.target.code}  ${statusName(judged, lang)}${judged.cell === null ? "" : `  [${sayPlace(lang, judged.cell)}]`}`,
  );
  output.line(`    ${judged.verdict.explanation[lang]}`);
  const short = number(judged.verdict.shortfall, lang);
  output.line(`    ${say(lang, "gap")}: ${gapOf(judged, lang)} · ${say(lang, "short")}: ${short}`);
  output.line(
    `    ${say(lang, "lead")}: ${unitNames(catalogue, judged.target.lead).join("; ")} · ${say(lang, "due")}: ${sayDeadline(lang, judged.target.deadline.text, judged.deadline)}`,
  );
  output.line(`    ${say(lang, "todo")}: ${judged.step[lang]}`);
};

const printFinding = (finding: Finding, output: Output): void => {
  const { severity, message, suggestion } = describe(finding, output.lang);
  const reason = finding.reason === null ? "" : ` (${say(output.lang, "reason")}: ${finding.reason})`;
  const where = finding.cell === null ? finding.target : sayPlace(output.lang, finding.cell);
  const head = severityWords[severity][output.lang] + (where === null ? "" : `, ${where}`);
  output.line(`  ${head}: ${message} ${suggestion}${reason}`);
};

/** How many of each status, in the order in which they occur. */
const countLine = (report: Report, lang: Lang): string => {
  const counts = new Map<string, number>();
  for (const judged of report.judged) {
    const name = statusName(judged, lang);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).join(" · ");
};

/** The report for people: every verdict with its gap, owner and deadline, then the findings, then whether it is ready. */
export const printReport = (catalogue: Catalogue, file: string, report: Report, output: Output): void => {
  const { lang } = output;
  const day = report.asOf === null ? say(lang, "noDay") : say(lang, "asOf", { day: sayDay(lang, report.asOf) });
  const now = today();
  const other =
    report.asOf === null || now <= report.asOf ? "" : ` (${say(lang, "otherDay", { day: sayDay(lang, now) })})`;
  output.line(`${file} – ${report.plans.join(", ")} – ${day}${other}`);
  output.line("");
  for (const judged of report.judged) printVerdict(catalogue, judged, output);
  if (report.findings.length > 0) output.line("");
  for (const finding of report.findings) printFinding(finding, output);
  output.line("");
  output.line(countLine(report, lang));
  const blocking = report.findings.filter(blocks).length;
  output.line(blocking === 0 ? say(lang, "ready") : say(lang, "notReady", { count: String(blocking) }));
  output.line("");
};
