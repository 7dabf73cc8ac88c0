import type { Lang } from "../findings/finding";
import type { Measured } from "./outcome";
import { sayNumber } from "./numbers";
import { say } from "./words";

/** The unit in which a gap or a pace is counted. */
export const gapUnit = ({ quantity, noun }: Measured, lang: Lang): string => {
  if (quantity.kind === "level") return say(lang, "mức", "level(s)");
  return quantity.kind === "count" ? noun : say(lang, "điểm phần trăm", "points");
};

/** How far a target that is not met is from its threshold: "còn thiếu 3,2 điểm phần trăm". */
export const sayGap = (gap: number, outcome: Measured, lang: Lang): string => {
  if (gap === 0)
    return say(lang, "bằng đúng mức nhưng phải khác mức này", "exactly at the threshold, which is not enough");
  const amount = `${sayNumber(Math.abs(gap), lang)} ${gapUnit(outcome, lang)}`;
  return gap < 0
    ? say(lang, `còn thiếu ${amount}`, `short by ${amount}`)
    : say(lang, `vượt quá ${amount}`, `over by ${amount}`);
};

/** What would make it met: whole things where they can be counted, else the gap. */
export const sayShortfall = (shortfall: number | null, gap: number, outcome: Measured, lang: Lang): string => {
  if (shortfall === null) return sayGap(gap, outcome, lang);
  const more = sayNumber(shortfall, lang);
  return say(lang, `cần thêm ${more} ${outcome.noun}`, `${more} more needed (${outcome.noun})`);
};
