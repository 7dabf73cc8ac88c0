import { sayNumber } from "../kernel/numbers";
import { inBoth, type Text } from "../kernel/text";
import type { Operator, Target } from "./schema/target";

const words: Readonly<Record<Operator, Text>> = {
  greaterThan: { vi: "trên {x}", en: "over {x}" },
  greaterThanInclusive: { vi: "từ {x} trở lên", en: "at least {x}" },
  lessThan: { vi: "dưới {x}", en: "under {x}" },
  lessThanInclusive: { vi: "không quá {x}", en: "at most {x}" },
  equal: { vi: "đạt {x}", en: "exactly {x}" },
};

/** The demand in words: "trên 50%", "từ mức độ 2 trở lên"; "định tính" when there is no number. */
export const wordTarget = (target: Pick<Target, "operator" | "value" | "unit">): Text => {
  if (target.operator === null || target.value === null) return { vi: "định tính", en: "qualitative" };
  const { operator, value } = target;
  const unit = target.unit ?? "";
  const put = (number: string): string =>
    unit === "%" ? `${number}%` : unit === "mức độ" ? `${unit} ${number}` : `${number} ${unit}`.trim();
  return inBoth((lang) => words[operator][lang].replace("{x}", put(sayNumber(value, lang))));
};
