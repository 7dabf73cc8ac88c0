import type { Day } from "../../kernel/ids";
import { vietnameseDay } from "../../kernel/day";
import type { Lang, Text } from "../../kernel/text";
import type { Judged } from "../../usecases/report";
import type { Checked, JudgedAt } from "../model/state";
import { sayNumber } from "../../kernel/numbers";
import { shownNames } from "../../verdict/shown";
import { sayAmount, sayBeyond, toldPace, unitOfTarget } from "../../verdict/words";
import type { Shown } from "../../verdict/shown";
import { text } from "./words";

export const statusName = (status: Shown): Text => shownNames[status];

/** 31/12/2026 in Vietnamese, 2026-12-31 in English. */
export const sayDay = (day: Day, lang: Lang): string => (lang === "vi" ? vietnameseDay(day) : day);

/** By which day it was judged, and whether the workbook's own day, or today, is another: sentences without their stops. */
export const sayAsOf = ({ asOf, ownDay }: Pick<Checked, "asOf" | "ownDay">, today: Day, lang: Lang): string[] => {
  if (asOf === null) return [text(lang, "noDay")];
  const judged = text(lang, "asOf", { day: sayDay(asOf, lang) });
  if (ownDay === null) return [judged, text(lang, "chosenNoDay")];
  const day = sayDay(ownDay, lang);
  if (asOf !== ownDay) return [judged, text(lang, "chosenDay", { day })];
  return today > ownDay ? [judged, text(lang, "todayPast", { today: sayDay(today, lang), day })] : [judged];
};

/** When it was judged: by the hour, with its day where that is not today. */
export const sayJudgedAt = ({ day, hour }: JudgedAt, today: Day, lang: Lang): string =>
  day === today ? text(lang, "judgedAt", { hour }) : text(lang, "judgedOn", { hour, day: sayDay(day, lang) });

/** How ready it is, and why. */
export const sayReadiness = (
  { blocking, whole }: Pick<Checked, "blocking" | "whole">,
  at: JudgedAt | null,
  lang: Lang,
): { readonly title: string; readonly why: string } => {
  if (blocking > 0) return { title: text(lang, "notReady"), why: text(lang, "notReadyWhy", { count: blocking }) };
  const key = whole ? "ready" : at?.older === true ? "readyOlder" : "readyMaybe";
  return { title: text(lang, key), why: text(lang, `${key}Why`) };
};

/** The deadline in the plan's own words, then how it stands on the day. */
export const sayDeadline = ({ target, deadline }: Judged, lang: Lang): string => {
  const words = target.deadline.text === "" ? text(lang, "unstated") : target.deadline.text;
  const { due, state } = deadline;
  if (due === null) return words;
  const tail = state === "overdue" || state === "dueSoon" ? `, ${text(lang, state)}` : "";
  return `${words} (${sayDay(due, lang)}${tail})`;
};

const signed = (value: number, lang: Lang): string => `${value > 0 ? "+" : ""}${sayNumber(value, lang)}`;

const withUnit = (words: string, unit: string): string => `${words} ${unit}`.trim();

/** At what must be passed the distance is none, and still it is not met. */
const sayGap = (judged: Judged, gap: number, lang: Lang): string => {
  const { operator, value, unit } = judged.target;
  if (gap !== 0 || judged.verdict.status !== "notMet" || operator === null || value === null)
    return withUnit(signed(gap, lang), unitOfTarget(unit, Math.abs(gap), lang));
  const edge = { operator, value, unit: unit ?? "" };
  return text(lang, "exactly", { value: sayAmount(value, edge.unit, lang), target: sayBeyond(edge, lang) });
};

/** The figures of a verdict in words, each null where it has no meaning. */
export const sayFigures = (
  judged: Judged,
  lang: Lang,
): {
  readonly value: string | null;
  readonly gap: string | null;
  readonly shortfall: string | null;
  readonly pace: string | null;
  readonly entered: string | null;
} => {
  const { verdict, target } = judged;
  const { value, gap, shortfall, numerator, denominator } = verdict;
  const pace = toldPace(verdict.pace);
  const percent = target.unit === "%";
  return {
    entered:
      numerator === null || denominator === null
        ? null
        : `${sayNumber(numerator, lang)} / ${sayNumber(denominator, lang)}`,
    value:
      value === null
        ? null
        : percent
          ? `${sayNumber(value, lang)}%`
          : withUnit(sayNumber(value, lang), target.unit ?? ""),
    gap: gap === null ? null : sayGap(judged, gap, lang),
    shortfall: shortfall === null || shortfall === 0 ? null : sayNumber(shortfall, lang),
    pace: pace === null ? null : withUnit(signed(pace, lang), unitOfTarget(target.unit, Math.abs(pace), lang)),
  };
};
