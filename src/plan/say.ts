import type { Text } from "../kernel/text";
import type { Operator, Target } from "./schema/target";

const words: Readonly<Record<Operator, Text>> = {
  greaterThan: { vi: "trên", en: "over" },
  greaterThanInclusive: { vi: "tối thiểu", en: "at least" },
  lessThan: { vi: "dưới", en: "under" },
  lessThanInclusive: { vi: "tối đa", en: "at most" },
  equal: { vi: "đạt", en: "exactly" },
};

/** A number as people of the language write it: 65.5 is "65,5" in Vietnamese. */
const sayNumber = (value: number): Text => ({ vi: String(value).replace(".", ","), en: String(value) });

/** The demand in words: "trên 50%", "tối thiểu mức độ 2"; "định tính" when there is no number. */
export const wordTarget = (target: Target): Text => {
  if (target.operator === null || target.value === null) return { vi: "định tính", en: "qualitative" };
  const amount = sayNumber(target.value);
  const unit = target.unit ?? "";
  const put = (number: string): string =>
    unit === "%" ? `${number}%` : unit === "mức độ" ? `${unit} ${number}` : `${number} ${unit}`.trim();
  return { vi: `${words[target.operator].vi} ${put(amount.vi)}`, en: `${words[target.operator].en} ${put(amount.en)}` };
};
