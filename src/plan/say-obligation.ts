import { vietnameseDay } from "../kernel/day";
import type { Day } from "../kernel/ids";
import type { Lang, Text } from "../kernel/text";
import type { Obligation } from "./schema/obligation";

type Recurring = Extract<Obligation, { readonly type: "recurring" }>;

const dayIn = (lang: Lang, day: Day): string => (lang === "vi" ? vietnameseDay(day) : day);

const every: Readonly<Record<NonNullable<Recurring["every"]>, Text>> = {
  month: { vi: "hằng tháng", en: "every month" },
  quarter: { vi: "hằng quý", en: "every quarter" },
  halfYear: { vi: "6 tháng một lần", en: "every half-year" },
  year: { vi: "hằng năm", en: "every year" },
  schoolYear: { vi: "theo năm học", en: "every school year" },
};

const joined = (pieces: readonly (Text | null)[], lang: Lang): string =>
  pieces.flatMap((piece) => (piece === null ? [] : [piece[lang]])).join(", ");

const lastDayWords = ({ day, month }: NonNullable<Recurring["lastDay"]>): readonly (Text | null)[] => [
  day === "last"
    ? { vi: "chậm nhất ngày cuối tháng", en: "by the month's last day" }
    : { vi: `chậm nhất ngày ${day}`, en: `by day ${day}` },
  month === undefined ? null : { vi: `tháng thứ ${month} của kỳ`, en: `month ${month} of it` },
];

const recurringWords = ({ every: period, months, lastDay }: Recurring, lang: Lang): string => {
  const often = period === undefined ? null : every[period];
  const named = months?.join(", ");
  const inMonths = named === undefined ? null : { vi: `tháng ${named}`, en: `in months ${named}` };
  const none = often === null && inMonths === null ? { vi: "định kỳ", en: "recurring" } : null;
  return joined([often, inMonths, none, ...(lastDay === undefined ? [] : lastDayWords(lastDay))], lang);
};

/** What a wording obliges to, as an officer says it: "chậm nhất ngày 04/12/2026", "hằng quý, chậm nhất ngày 14, tháng thứ 3 của kỳ". */
export const sayObligation = (obligation: Obligation, lang: Lang): string => {
  switch (obligation.type) {
    case "date":
      return `${{ vi: "chậm nhất ngày", en: "by" }[lang]} ${dayIn(lang, obligation.lastDay)}`;
    case "span": {
      const to = obligation.to === undefined ? "" : ` ${{ vi: "đến", en: "to" }[lang]} ${dayIn(lang, obligation.to)}`;
      return `${{ vi: "từ", en: "from" }[lang]} ${dayIn(lang, obligation.from)}${to}`;
    }
    case "recurring":
      return recurringWords(obligation, lang);
    case "continuous":
      return { vi: "thường xuyên", en: "continuous" }[lang];
    case "onDemand":
      return { vi: "khi có yêu cầu", en: "on demand" }[lang];
    case "guidance":
      return { vi: "theo hướng dẫn", en: "by guidance" }[lang];
    case "unstated":
      return { vi: "không nêu", en: "not stated" }[lang];
  }
};
