import { describe } from "../findings/describe";
import { grouped } from "../kernel/groups";
import type { Lang } from "../kernel/text";
import type { Catalogue } from "../plan/catalogue";
import { entryWords } from "../returns/entry-words";
import { stateNames } from "../returns/gather/journal";
import { why as whyOf } from "../returns/gather/whys";
import { type Gathering, type ReturnLine, saidState } from "../returns/gather/types";
import type { RolledTarget, RolledUp } from "../returns/roll-up";
import { isAhead } from "../returns/roll-up/ahead";
import { shownIcons, shownNames, shownStatus, statusOrder } from "../verdict/shown";
import type { Output } from "./context";
import { columns } from "./print-many";
import { say, sayDay } from "./words";

const stateOf = (line: ReturnLine, lang: Lang): string =>
  stateNames[saidState(line)][lang] + (line.late === true ? say(lang, "gatherLate") : "");

const rowOf = (line: ReturnLine, lang: Lang): readonly string[] => [
  line.code ?? "–",
  line.school ?? "–",
  stateOf(line, lang),
  line.receivedOn === null ? "–" : sayDay(lang, line.receivedOn),
  line.file,
];

/** What is said of a return that counts and of which there is no more to say. */
const simply = whyOf("counted").vi;

/** A line for every file with its state, then why those are in it of which there is more to say; said once of several. */
const printReturns = ({ returns }: Gathering, output: Output): void => {
  const { lang } = output;
  const heads = say(lang, "gatherHeads").split("|");
  for (const row of columns([heads, ...returns.map((line) => rowOf(line, lang))])) output.line(row);
  output.line("");
  const told = grouped(
    returns.filter(({ state, why }) => state !== "counted" || why.vi !== simply),
    ({ why }) => [why[lang]],
  );
  for (const [why, lines] of told) output.line(`${lines.map(({ file }) => file).join(", ")}: ${why}`);
};

/** What changed after it was counted, school by school, in the words of what was asked. */
const printChanges = (catalogue: Catalogue, { changed, pack, roster }: Gathering, output: Output): void => {
  const { lang } = output;
  const words = entryWords(catalogue, pack, roster);
  for (const [, [first, ...more]] of grouped(changed, ({ code, file }) => [`${code} ${file}`])) {
    if (first === undefined) continue;
    const { school, code, previous, now } = first;
    const params = { school, code, day: sayDay(lang, first.countedOn) };
    if (first.key === "") {
      output.line(say(lang, "gatherGone", { ...params, previous, now }));
      continue;
    }
    const all = [first, ...more];
    output.line(say(lang, "gatherChanged", { ...params, count: all.length }));
    for (const each of all) output.line(`  ${words(code, each.key)}: ${each.previous || "…"} → ${each.now || "…"}`);
  }
};

const targetLine = ({ target, verdict, coverage, rate }: RolledTarget, lang: Lang): string => {
  const shown = shownStatus(verdict);
  const parts = [
    `${shownIcons[shown]} ${target.code}  ${shownNames[shown][lang]}`,
    ...(rate === null ? [] : [rate[lang]]),
    ...(coverage === null ? [] : [say(lang, "gatherCoverage", { counted: coverage.counted, of: coverage.of })]),
  ];
  return parts.join(" · ");
};

/** What the office alone answers and has not: nothing more is to be said of each. */
const isOfficeBlank = ({ coverage, verdict }: RolledTarget): boolean =>
  coverage === null && shownStatus(verdict) === "missing";

/** Every target, what needs work first; of milestones ahead and of what the office has not answered how many, or their codes. */
const printTargets = ({ targets }: RolledUp, output: Output): void => {
  const { lang } = output;
  const byStatus = grouped(
    targets.filter((each) => !isOfficeBlank(each) && !isAhead(each)),
    ({ verdict }) => [shownStatus(verdict)],
  );
  for (const target of statusOrder.flatMap((status) => byStatus.get(status) ?? [])) {
    output.line(targetLine(target, lang));
    output.line(`    ${target.verdict.explanation[lang]}`);
  }
  const ahead = targets.filter(isAhead).length;
  if (ahead > 0) output.line(say(lang, "gatherAhead", { icon: shownIcons.notDue, count: ahead }));
  const blank = targets.filter(isOfficeBlank);
  if (blank.length > 0)
    output.line(
      say(lang, "gatherOfficeBlank", { icon: shownIcons.missing, codes: blank.map(({ target }) => target.code).join(", ") }), // prettier-ignore
    );
};

/** Whose returns came and what became of them, what changed, and every target over all schools. */
export const printGathering = (catalogue: Catalogue, rolled: RolledUp, output: Output): void => {
  const { gathering, pays } = rolled;
  const { lang } = output;
  printReturns(gathering, output);
  printChanges(catalogue, gathering, output);
  const { counted, roster, missing } = gathering;
  if (missing.length > 0)
    output.line(
      say(lang, "gatherMissing", { schools: missing.map(({ name, code }) => `${name} (${code})`).join("; ") }),
    );
  for (const found of rolled.officeFindings) {
    const { message, suggestion } = describe(found, lang);
    output.line(say(lang, "gatherOffice", { cell: found.cell ?? "–", message, suggestion }).trim());
  }
  output.line("");
  printTargets(rolled, output);
  output.line("");
  output.line(
    say(lang, "gatherCount", { counted: counted.length, schools: roster.schools.length, missing: missing.length }),
  );
  if (pays.decides > 0) output.line(say(lang, "gatherPays", { returns: pays.returns, decides: pays.decides }));
};
