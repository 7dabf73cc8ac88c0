import type { BookLine } from "../../authoring/rule-sheet/book";
import { dueIn } from "../../authoring/rule-sheet/due";
import { answeredByWords, kindWords, keyOf, operatorWords } from "../../authoring/rule-sheet/words";
import { readNumeral } from "../../authoring/wording/text/numbers";
import type { Lang } from "../../kernel/text";
import { upperFirst } from "../../kernel/letters";
import { sayObligation } from "../../plan/say-obligation";
import { obligation } from "../../plan/schema/obligation";
import { sayThreshold } from "../../verdict/words";

const numberIn = (text: string | undefined): number | null => {
  const numeral = readNumeral((text ?? "").trim().replace(/ ?%$/u, ""));
  return numeral.kind === "unclear" ? null : numeral.value;
};

/** What a proposal asks, in words: "từ 15% trở lên, phấn đấu 50%"; null for a task. */
export function sayDemand(line: BookLine, lang: Lang): string | null {
  const operator = keyOf(operatorWords, line["operator"] ?? "");
  const [value, stretch] = [numberIn(line["value"]), numberIn(line["stretch"])];
  if (operator === null || value === null) return null;
  const unit = line["unit"] ?? "";
  const threshold = sayThreshold(operator, value, unit, lang);
  if (stretch === null) return threshold;
  const beyond = sayThreshold("equal", stretch, unit, lang);
  return lang === "vi" ? `${threshold}, phấn đấu ${beyond}` : `${threshold}, aiming for ${beyond}`;
}

/** What is counted, short enough for one line: of a share the things that qualify. */
export function sayCounted(line: BookLine, measure: BookLine | undefined): string {
  const words = measure?.["words"] ?? line["quote"] ?? "";
  const first = words.split("\n")[0] ?? "";
  const plain = measure?.["kind"] === kindWords.share ? first.replace(/^Số /u, "") : first;
  const told = plain.replace(/ ?\?$/u, "");
  return upperFirst(told.length <= 120 ? told : `${told.slice(0, 119)}…`);
}

/** The year that a deadline without one is of: the line's, else the plan's. */
const yearFor = (line: BookLine, plan: BookLine): number | null => numberIn(line["year"]) ?? numberIn(plan["year"]);

/** What a deadline is read as; the sheet's own words where it cannot be. */
function sayDue(due: string, year: number | null, lang: Lang): string {
  const found = dueIn(due, year)?.obligations.map((one) => obligation.safeParse(one)) ?? [];
  const said = found.flatMap(({ data }) => (data === undefined ? [] : [sayObligation(data, lang)]));
  return said.length === 0 || said.length < found.length ? due : said.join("; ");
}

/** A deadline as the document has it, and what it is read as where that is not the same. */
function sayDeadline(line: BookLine, plan: BookLine, lang: Lang): string {
  const [words, due] = [(line["deadline"] ?? "").trim(), (line["due"] ?? "").trim()];
  const read = due === "" ? "" : sayDue(due, yearFor(line, plan), lang);
  if (words === "" || read === "") return words || read;
  return words.toLowerCase() === read.toLowerCase() ? words : `${words} → ${read}`;
}

const answers: Readonly<Record<string, string>> = { school: "school", office: "office", both: "school and office" };

const sayAnswers = (word: string, lang: Lang): string => {
  const key = keyOf(answeredByWords, word);
  return lang === "vi" || key === null ? word : (answers[key] ?? word);
};

/** What a deadline typed in a person's own words is read as; null for one in the sheet's notation, or not understood. */
export function sayTypedDue(line: BookLine, plan: BookLine, lang: Lang): string | null {
  const due = (line["due"] ?? "").trim();
  const year = yearFor(line, plan);
  return dueIn(due, year)?.asTyped === true ? sayDue(due, year, lang) : null;
}

/** Who answers, for whom, who leads and by when, each where it is said. */
export const sayRest = (line: BookLine, plan: BookLine, lang: Lang): readonly string[] =>
  [
    sayAnswers(line["answeredBy"] ?? "", lang),
    (line["levels"] ?? "").replaceAll("; ", ", "),
    line["lead"] ?? "",
    sayDeadline(line, plan, lang),
  ].filter((text) => text !== "");
