import { isRuleSheet } from "../../authoring/rule-sheet/read";
import { isRoster } from "../../returns/roster/read";
import { readMeta } from "../../sheet/identity";
import type { Block } from "../../workbook/port";

/** What a workbook is, by what stands in it: figures are looked for in all that is neither a roster nor a sheet of rules. */
export const kindOf = (blocks: readonly Block[]): "figures" | "roster" | "rules" => {
  if (readMeta(blocks).kind !== "absent") return "figures";
  if (isRuleSheet(blocks)) return "rules";
  return isRoster(blocks) ? "roster" : "figures";
};
