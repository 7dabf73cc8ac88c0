import type { Lang } from "../../kernel/text";
import { plainNumber, roundedTo, sayNumber } from "../../kernel/numbers";
import { thresholdFor } from "../../verdict/threshold";
import { sayThreshold } from "../../verdict/words";
import { type TargetShown, valueWords } from "./shown";
import type { GatherSay } from "./words";

/** What is asked, in a few words: "trên 90%", "tất cả trường", "thực hiện". */
export const demandWords = ({ rolled: { target, question } }: TargetShown, lang: Lang, say: GatherSay): string => {
  const threshold = thresholdFor(target, question);
  if (threshold === null) return say("doIt");
  if (threshold.every) return say("everySchool");
  return sayThreshold(threshold.operator, threshold.value, threshold.unit, lang);
};

const inUnit = (value: number, unit: string, lang: Lang): string => {
  const number = plainNumber(roundedTo(value, 2), lang);
  return unit === "%" ? `${number}%` : number;
};

/** "có thể từ 48,7% đến 54,8%"; null where nothing is open. */
const possibleWords = ({ rolled }: TargetShown, lang: Lang, say: GatherSay): string | null => {
  const { bounds } = rolled.verdict;
  if (bounds === null) return null;
  const unit = thresholdFor(rolled.target, rolled.question)?.unit ?? "";
  return say("possible", { lower: inUnit(bounds.lower, unit, lang), upper: inUnit(bounds.upper, unit, lang) });
};

/** What to do about it, or what is still possible: the words under a bar. */
export const nextWords = (target: TargetShown, lang: Lang, say: GatherSay): string => {
  const { gap, verdict, decided } = target.rolled;
  const possible = possibleWords(target, lang, say);
  const parts = [
    ...(verdict.status === "notMet" && gap !== null && gap.need > 0
      ? [say("needMore", { count: sayNumber(gap.need, lang), noun: target.noun })]
      : []),
    ...(possible === null ? [] : [possible]),
    ...(decided ? [say("settledAnyway")] : []),
  ];
  return parts.join(" · ");
};

/** What the bar shows, for whoever does not see it. */
export const barWords = (target: TargetShown, lang: Lang, say: GatherSay): string => {
  const value = valueWords(target, lang) ?? "–";
  const possible = possibleWords(target, lang, say);
  const known = say("barKnown", { value, demand: demandWords(target, lang, say) });
  return possible === null ? known : `${known}, ${possible}`;
};

/** "29/31"; null of what the office answers alone. */
export const coverageOf = ({ rolled: { coverage } }: TargetShown): string | null =>
  coverage === null ? null : `${coverage.counted}/${coverage.of}`;
