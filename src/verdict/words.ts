import { type Lang, say, type Text } from "../kernel/text";
import type { Operator } from "../plan/schema/target";
import { sayNumber } from "../kernel/numbers";

const comparisons: Readonly<Record<Operator, Text>> = {
  greaterThan: { vi: "trên {x}", en: "over {x}" },
  greaterThanInclusive: { vi: "từ {x} trở lên", en: "at least {x}" },
  lessThan: { vi: "dưới {x}", en: "under {x}" },
  lessThanInclusive: { vi: "không quá {x}", en: "at most {x}" },
  equal: { vi: "{x}", en: "{x}" },
};

/** A threshold's number with its unit: "90%", "mức độ 2", "3 đơn vị". */
export const sayAmount = (value: number, unit: string, lang: Lang): string => {
  const number = sayNumber(value, lang);
  if (unit === "%") return `${number}%`;
  return unit.startsWith("mức") ? say(lang, `mức độ ${number}`, `level ${number}`) : `${number} ${unit}`.trim();
};

/** A threshold in words: "trên 50%", "từ 3 đơn vị trở lên"; a level: "mức độ 2 trở lên". */
export const sayThreshold = (operator: Operator, value: number, unit: string, lang: Lang): string => {
  const number = sayNumber(value, lang);
  if (unit.startsWith("mức") && operator === "greaterThanInclusive")
    return lang === "vi" ? `mức độ ${number} trở lên` : `level ${number} or above`;
  return comparisons[operator][lang].replace("{x}", sayAmount(value, unit, lang));
};
