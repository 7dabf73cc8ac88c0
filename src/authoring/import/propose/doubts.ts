import type { PhraseTarget } from "../../wording";
import type { NumberUse } from "../../wording/used";
import { remark } from "../remarks/remark";
import type { Reason } from "./types";

const comparing =
  /[≥≤<>=⩾⩽]|(?:^|\P{L})(?:trên|hơn|tối thiểu|ít nhất|không|từ|tối đa|dưới|vượt|lớn|nhỏ|thấp|cao|quá|phạm vi|trong vòng|mỗi)(?!\p{L})/iu;

/** Words between the number and the one before it: where they compare, the operator is the document's own. */
const isCompared = (text: string, use: NumberUse, before: number): boolean =>
  comparing.test(text.slice(Math.max(before, use.from - 40), use.from)) ||
  /^ ?%? ?(?:trở lên|trở xuống)/u.test(text.slice(use.to));

/** The higher end of "60 - 70%", "từ 60% đến 70%". */
export const isTop = ({ operator }: PhraseTarget, text: string, use: NumberUse): boolean =>
  operator === "lessThanInclusive" &&
  /\d ?%? ?(?:[-–]|đến|tới) ?$/iu.test(text.slice(Math.max(0, use.from - 12), use.from));

/** One end of "60 - 70%". */
const inRange = (text: string, use: NumberUse): boolean =>
  /^ ?%? ?[-–] ?\d/u.test(text.slice(use.to)) ||
  /\d ?%? ?[-–] ?$/u.test(text.slice(Math.max(0, use.from - 8), use.from));

const strives = (text: string, use: NumberUse): boolean =>
  /(?:phấn|phần) đấu(?!.*(?:tối thiểu|ít nhất|trên|từ))/iu.test(text.slice(Math.max(0, use.from - 25), use.from));

/** Why a person should look at the operator of a number. */
export function doubts(target: PhraseTarget, text: string, use: NumberUse | undefined, before: number): Reason[] {
  const { operator, value, unit } = target;
  if (use === undefined) return [remark("unplaced")];
  if (isTop(target, text, use)) return [remark("rangeTop", { text: use.text })];
  const whole = unit === "%" && value === 100 && operator === "equal";
  if (strives(text, use)) return [remark("striving", { text: use.text })];
  if (whole || isCompared(text, use, before)) return [];
  return [remark(inRange(text, use) ? "range" : "bare", { text: use.text })];
}
