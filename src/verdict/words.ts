import { counted, type Lang, say, type Text } from "../kernel/text";
import type { Operator } from "../plan/schema/target";
import { roundedTo, sayNumber } from "../kernel/numbers";
import type { NumberKind } from "../plan/kinds/question";
import type { Measured } from "./outcome";

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

/** What is shown of a size: one that looks like 1 is called so (native/step rounds alike). */
const shownSize = (size: number): number => roundedTo(size, 2);

/** What a gap or a pace is counted in, by what is compared; `noun` is what a count counts, or a quantity's unit. */
const units: Readonly<Record<NumberKind | "share", (noun: string, size: number, lang: Lang) => string>> = {
  share: (_, size, lang) => say(lang, "điểm phần trăm", counted(shownSize(size), "point", "points")),
  rate: (_, size, lang) => say(lang, "điểm phần trăm", counted(shownSize(size), "point", "points")),
  level: (_, size, lang) => say(lang, "mức độ", counted(shownSize(size), "level", "levels")),
  count: (noun) => noun,
  quantity: (noun) => noun,
};

/** The unit of a gap of this size, without its sign. */
export const unitOf = (kind: NumberKind | "share", noun: string, size: number, lang: Lang): string =>
  units[kind](noun, size, lang);

/** The same by the unit of a target: what is none of our own words is the plan's noun. */
export const unitOfTarget = (unit: string | null, size: number, lang: Lang): string => {
  if (unit === "%") return unitOf("share", "", size, lang);
  return unit?.startsWith("mức") === true ? unitOf("level", "", size, lang) : (unit ?? "");
};

/** The unit of a measured outcome's gap. */
export const gapUnit = ({ quantity, noun }: Measured, size: number, lang: Lang): string =>
  unitOf(quantity.kind, noun, size, lang);

/** A pace that can be told: null exactly at a threshold that must be passed, and where nine decimals would still say 0. */
export const toldPace = (pace: number | null): number | null =>
  pace === null || roundedTo(pace, 9) === 0 ? null : pace;

/** A threshold that is to be passed, not only reached. */
export interface Edge {
  readonly operator: Operator;
  readonly value: number;
  readonly unit: string;
}

/** On which side of its threshold a value must come to lie: "trên 90%". */
export const sayBeyond = ({ operator, value, unit }: Edge, lang: Lang): string => {
  const amount = sayAmount(value, unit, lang);
  return operator === "lessThan"
    ? say(lang, `dưới ${amount}`, `below ${amount}`)
    : say(lang, `trên ${amount}`, `above ${amount}`);
};

/** How far a target that is not met is from its threshold: "còn thiếu 3,2 điểm phần trăm". */
const sayGap = (gap: number, outcome: Measured, edge: Edge, lang: Lang): string => {
  if (gap === 0) {
    const beyond = sayBeyond(edge, lang);
    const exactly = sayAmount(edge.value, edge.unit, lang);
    return say(
      lang,
      `bằng đúng ${exactly}, trong khi yêu cầu là ${beyond}`,
      `exactly ${exactly}, but must be ${beyond}`,
    );
  }
  const size = Math.abs(gap);
  const amount = `${sayNumber(size, lang)} ${gapUnit(outcome, size, lang)}`;
  return gap < 0
    ? say(lang, `còn thiếu ${amount}`, `short by ${amount}`)
    : say(lang, `vượt quá ${amount}`, `over by ${amount}`);
};

/** What would make it met: whole things where they can be counted, of a share with its total as it is; else the gap. */
export const sayShortfall = (
  shortfall: number | null,
  gap: number,
  outcome: Measured,
  edge: Edge,
  lang: Lang,
): string => {
  if (shortfall === null) return sayGap(gap, outcome, edge, lang);
  const more = sayNumber(shortfall, lang);
  if (outcome.quantity.kind !== "share")
    return say(lang, `cần thêm ${more} ${outcome.noun}`, `${more} more needed (${outcome.noun})`);
  return say(
    lang,
    `cần thêm ${more} ${outcome.noun} đạt yêu cầu (tổng số giữ nguyên)`,
    `${more} more must qualify (${outcome.noun}), the total unchanged`,
  );
};
