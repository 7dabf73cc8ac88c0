import { shownGap } from "../usecases/words";
import type { Lang } from "../kernel/text";
import { grouped } from "../kernel/groups";
import { plainNumber } from "../kernel/numbers";
import { describe, spokenAt } from "../findings/describe";
import type { Finding } from "../findings/finding";
import { type Catalogue, unitNames } from "../plan/catalogue";
import { blocks } from "../checks/ready";
import type { Judged, Report } from "../usecases/report";
import { shownIcons, shownNames, shownStatus, statusOrder } from "../verdict/shown";
import { unitOfTarget } from "../verdict/words";
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
  return `${number(gap, lang).replace("-", "−")} ${unitOfTarget(target.unit, Math.abs(gap), lang)}`.trim();
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
  output.line(`    ${say(lang, "todo")}: ${spokenAt(judged.cell, judged.step[lang])}`);
};

/** Nothing was entered for a milestone that is not due: there is nothing to read of it but that it will come. */
const waits = ({ verdict }: Judged): boolean =>
  verdict.status === "notDue" && verdict.value === null && verdict.numerator === null;

/** The milestones that wait, a line for each cell in which their figure will stand. */
const printWaiting = (waiting: readonly Judged[], output: Output): void => {
  const { lang } = output;
  if (waiting.length === 0) return;
  output.line(
    `${shownIcons.notDue} ${shownNames.notDue[lang]}: ${say(lang, "waiting", { count: String(waiting.length) })}`,
  );
  for (const [cell, at] of grouped(waiting, (judged) => [judged.cell])) {
    const codes = at.map(({ target }) => target.code).join(", ");
    output.line(`    ${codes}${cell === null ? "" : `  [${sayPlace(lang, cell)}]`}`);
  }
};

/** Every verdict, what needs work first; of milestones that wait only their codes, unless all is asked for. */
const printVerdicts = (catalogue: Catalogue, judged: readonly Judged[], full: boolean, output: Output): void => {
  const byStatus = grouped(judged, ({ verdict }) => [shownStatus(verdict)]);
  const inOrder = statusOrder.flatMap((status) => byStatus.get(status) ?? []);
  for (const each of inOrder) if (full || !waits(each)) printVerdict(catalogue, each, output);
  if (!full) printWaiting(inOrder.filter(waits), output);
};

/** From so many on, findings that advise the same say it once. */
const fewAlike = 3;

const findingLine = ({ finding, severity, message }: Told, lang: Lang): string => {
  const reason = finding.reason === null ? "" : ` (${say(lang, "reason")}: ${finding.reason})`;
  const where = finding.cell === null ? finding.target : sayPlace(lang, finding.cell);
  return `  ${severityWords[severity][lang]}${where === null ? "" : `, ${where}`}: ${message}${reason}`;
};

type Told = ReturnType<typeof describe> & { readonly finding: Finding };

/** The findings in their order; a run of several that advise the same is followed by the advice for all of them. */
const printFindings = (findings: readonly Finding[], output: Output): void => {
  const told = findings.map((finding): Told => ({ ...describe(finding, output.lang), finding }));
  for (let start = 0; start < told.length;) {
    const advice = told[start]?.suggestion ?? "";
    const next = told.findIndex(({ suggestion }, index) => index > start && suggestion !== advice);
    const run = told.slice(start, next < 0 ? told.length : next);
    const once = run.length >= fewAlike && advice !== "";
    for (const each of run)
      output.line(findingLine(once ? each : { ...each, message: `${each.message} ${advice}`.trim() }, output.lang));
    if (once) output.line(`    ${say(output.lang, "forAllAbove", { count: String(run.length) })} ${advice}`);
    start += run.length;
  }
};

/** How many of each status, what needs work first. */
const countLine = (report: Report, lang: Lang): string => {
  const byStatus = grouped(report.judged, ({ verdict }) => [shownStatus(verdict)]);
  const counted = statusOrder.map((status) => ({ status, count: byStatus.get(status)?.length ?? 0 }));
  return counted
    .flatMap(({ status, count }) => (count === 0 ? [] : [`${shownNames[status][lang]} ${count}`]))
    .join(" · ");
};

/**
 * The report for people: every verdict with its gap, owner and deadline, what needs work first, then the findings, then
 * whether it is ready. `full`: milestones that are not due and have no figure yet are told like the others.
 */
export const printReport = (
  catalogue: Catalogue,
  file: string,
  report: Report,
  full: boolean,
  output: Output,
): void => {
  const { lang } = output;
  const day = report.asOf === null ? say(lang, "noDay") : say(lang, "asOf", { day: sayDay(lang, report.asOf) });
  const now = today();
  const other =
    report.asOf === null || now <= report.asOf ? "" : ` (${say(lang, "otherDay", { day: sayDay(lang, now) })})`;
  const whose = report.sender === null ? "" : ` – ${report.sender}`;
  output.line(`${file}${whose} – ${report.plans.join(", ")} – ${day}${other}`);
  output.line("");
  printVerdicts(catalogue, report.judged, full, output);
  if (report.findings.length > 0) output.line("");
  printFindings(report.findings, output);
  output.line("");
  output.line(countLine(report, lang));
  const blocking = report.findings.filter(blocks).length;
  output.line(blocking === 0 ? say(lang, "ready") : say(lang, "notReady", { count: String(blocking) }));
  output.line("");
};
