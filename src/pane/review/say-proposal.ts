import type { BookLine } from "../../authoring/rule-sheet/book";
import { kindWords, keyOf, operatorWords } from "../../authoring/rule-sheet/words";
import { readNumeral } from "../../authoring/wording/text/numbers";
import { isDay, vietnameseDay } from "../../kernel/day";
import type { Lang } from "../../kernel/text";
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is counted, short enough for one line: of a share the things that qualify. */
export function sayCounted(line: BookLine, measure: BookLine | undefined): string {
  const words = measure?.["words"] ?? line["quote"] ?? "";
  const first = words.split("\n")[0] ?? "";
  const plain = measure?.["kind"] === kindWords.share ? first.replace(/^Số /u, "") : first;
  return capital(plain.length <= 120 ? plain : `${plain.slice(0, 119)}…`);
}

const days = (text: string, lang: Lang): string =>
  lang === "vi" ? text.replace(/\d{4}-\d{2}-\d{2}/gu, (day) => (isDay(day) ? vietnameseDay(day) : day)) : text;

/** Who answers, for whom, who leads and by when, each where it is said. */
export const sayRest = (line: BookLine, lang: Lang): readonly string[] =>
  [
    line["answeredBy"] ?? "",
    (line["levels"] ?? "").replaceAll("; ", ", "),
    line["lead"] ?? "",
    days(line["due"] ?? "", lang),
  ].filter((text) => text !== "");
