import { describe } from "../findings/describe";
import { grouped } from "../kernel/groups";
import type { Lang } from "../kernel/text";
import { stateNames } from "../returns/gather/journal";
import type { Gathering, ReturnLine } from "../returns/gather/types";
import type { RolledTarget, RolledUp } from "../returns/roll-up";
import { shownIcons, shownNames, shownStatus } from "../verdict/shown";
import type { Output } from "./context";
import { columns } from "./print-many";
import { say, sayDay } from "./words";

const stateOf = ({ state, late }: ReturnLine, lang: Lang): string =>
  (lang === "vi" ? stateNames[state] : state) + (late === true ? say(lang, "gatherLate") : "");

const rowOf = (line: ReturnLine, lang: Lang): readonly string[] => [
  line.code ?? "–",
  line.school ?? "–",
  stateOf(line, lang),
  line.receivedOn === null ? "–" : sayDay(lang, line.receivedOn),
  line.file,
];

/** A line for every file with its state, then why those that do not simply count are in it; said once of several. */
const printReturns = ({ returns }: Gathering, output: Output): void => {
  const { lang } = output;
  const heads = say(lang, "gatherHeads").split("|");
  for (const row of columns([heads, ...returns.map((line) => rowOf(line, lang))])) output.line(row);
  output.line("");
  const told = grouped(
    returns.filter(({ state }) => state !== "counted"),
    ({ why }) => [why[lang]],
  );
  for (const [why, lines] of told) output.line(`${lines.map(({ file }) => file).join(", ")}: ${why}`);
};

const printChanges = ({ changed }: Gathering, output: Output): void => {
  const { lang } = output;
  for (const each of changed) {
    const { school, code, key, previous, now } = each;
    const params = { school, code, previous: previous || "…", now: now || "…", day: sayDay(lang, each.countedOn) };
    output.line(key === "" ? say(lang, "gatherGone", params) : say(lang, "gatherChanged", { ...params, key }));
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

const printTargets = ({ targets }: RolledUp, output: Output): void => {
  const { lang } = output;
  for (const target of targets.filter((each) => !isOfficeBlank(each))) {
    output.line(targetLine(target, lang));
    output.line(`    ${target.verdict.explanation[lang]}`);
  }
  const blank = targets.filter(isOfficeBlank);
  if (blank.length > 0)
    output.line(
      say(lang, "gatherOfficeBlank", { icon: shownIcons.missing, codes: blank.map(({ target }) => target.code).join(", ") }), // prettier-ignore
    );
};

/** Whose returns came and what became of them, what changed, and every target over all schools. */
export const printGathering = (rolled: RolledUp, output: Output): void => {
  const { gathering, pays } = rolled;
  const { lang } = output;
  printReturns(gathering, output);
  printChanges(gathering, output);
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
