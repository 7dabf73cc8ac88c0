import type { PhraseReading } from "../authoring/wording";
import type { Lang, Text } from "../kernel/text";
import { levelNames, ownershipNames } from "../plan/population";
import type { Obligation } from "../plan/schema/obligation";
import { sayThreshold } from "../verdict/words";
import { say, sayDay } from "./words";

type Recurring = Extract<Obligation, { readonly type: "recurring" }>;
type Read = PhraseReading["targets"][number];

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
export const obligationWords = (obligation: Obligation, lang: Lang): string => {
  switch (obligation.type) {
    case "date":
      return `${{ vi: "chậm nhất ngày", en: "by" }[lang]} ${sayDay(lang, obligation.lastDay)}`;
    case "span": {
      const to = obligation.to === undefined ? "" : ` ${{ vi: "đến", en: "to" }[lang]} ${sayDay(lang, obligation.to)}`;
      return `${{ vi: "từ", en: "from" }[lang]} ${sayDay(lang, obligation.from)}${to}`;
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

const stretchWords = ({ stretch, unit }: Read): Text | null => {
  if (stretch === undefined) return null;
  const aim = `${stretch}${unit === "%" ? "%" : ""}`;
  return { vi: `phấn đấu ${aim}`, en: `stretch ${aim}` };
};

/** "từ 65% trở lên, phấn đấu 80% (operator: greaterThanInclusive)"; the operator's name is what a rule file writes. */
export const targetWords = (target: Read, lang: Lang): string => {
  const { operator, value, unit, each } = target;
  const asked = sayThreshold(operator, value, unit ?? "", lang) + (unit === null ? ` ${say(lang, "unitOpen")}` : "");
  const more = joined([stretchWords(target), each === true ? { vi: "mỗi cơ sở", en: "each facility" } : null], lang);
  return `${asked}${more === "" ? "" : `, ${more}`} (operator: ${operator})`;
};

/** "THCS; công lập": the levels and ownerships that a phrase names. */
export const scopeWords = (scope: NonNullable<Read["scope"]>): string =>
  [
    (scope.levels ?? []).map((level) => levelNames[level]),
    (scope.ownership ?? []).map((one) => ownershipNames[one].toLowerCase()),
  ]
    .flatMap((names) => (names.length === 0 ? [] : [names.join(", ")]))
    .join("; ");
