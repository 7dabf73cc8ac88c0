import { sayNumber } from "../kernel/numbers";
import { inBoth, type Text } from "../kernel/text";
import type { Operator, Target } from "./schema/target";

const words: Readonly<Record<Operator, Text>> = {
  greaterThan: { vi: "trên", en: "over" },
  greaterThanInclusive: { vi: "tối thiểu", en: "at least" },
  lessThan: { vi: "dưới", en: "under" },
  lessThanInclusive: { vi: "tối đa", en: "at most" },
  equal: { vi: "đạt", en: "exactly" },
};

/** The demand in words: "trên 50%", "tối thiểu mức độ 2"; "định tính" when there is no number. */
export const wordTarget = (target: Pick<Target, "operator" | "value" | "unit">): Text => {
  if (target.operator === null || target.value === null) return { vi: "định tính", en: "qualitative" };
  const { operator, value } = target;
  const unit = target.unit ?? "";
  const put = (number: string): string =>
    unit === "%" ? `${number}%` : unit === "mức độ" ? `${unit} ${number}` : `${number} ${unit}`.trim();
  return inBoth((lang) => `${words[operator][lang]} ${put(sayNumber(value, lang))}`);
};
