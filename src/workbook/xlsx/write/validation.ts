import type { ConditionalRule, DataValidation } from "hucre/xlsx";
import { areaName, cellName } from "../../../sheet/address";
import type { ConditionalFormat, Validation } from "../../../sheet/model";
import { styles } from "../../../sheet/styles";
import { dayRule } from "../../port/day-rule";
import { fit, listSource, most } from "../../port/model-limits";
import { conditionalStyle } from "./style";

function listFormula(values: readonly string[]): string {
  const literal = listSource(values).replaceAll('"', '""');
  if (literal.length > most.list) throw new Error(`A list of ${literal.length} characters; Excel takes ${most.list}`);
  return `"${literal}"`;
}

function ruleOf({ rule, area }: Validation): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.type) {
    case "list":
      return { type: "list", formula1: listFormula(rule.values) };
    case "whole":
    case "decimal":
      return { type: rule.type, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
    case "text":
      return { type: "textLength", operator: "between", formula1: "1", formula2: String(rule.most) };
    case "dayOrText":
      // Relative to the area's first cell.
      return { type: "custom", formula1: dayRule(cellName(area.top, area.left), rule.from, rule.to) };
  }
}

/** A data validation with its hint and error text. */
const dataValidation = (validation: Validation): DataValidation => {
  const { area, onError, prompt, error } = validation;
  return {
    ...ruleOf(validation),
    range: areaName(area),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: onError,
    inputTitle: fit(prompt.title, most.title),
    inputMessage: fit(prompt.text, most.prompt),
    errorTitle: fit(error.title, most.title),
    errorMessage: fit(error.text, most.error),
  };
};

/**
 * Those that say the same of several areas are written once. One by a formula says it from the first cell of its first area:
 * so the areas of one column go together, from the top.
 */
export const dataValidations = (validations: readonly Validation[]): DataValidation[] => {
  const written = new Map<string, DataValidation>();
  for (const validation of [...validations].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left)) {
    const { range, ...rest } = dataValidation(validation);
    const { rule, area } = validation;
    const isByFormula = rule.type === "dayOrText";
    const said = JSON.stringify([
      { ...rest, ...(isByFormula && { formula1: "" }) },
      isByFormula ? [rule, area.left, area.right] : null,
    ]);
    const before = written.get(said);
    written.set(said, before === undefined ? { ...rest, range } : { ...before, range: `${before.range} ${range}` });
  }
  return [...written.values()];
};

/** A conditional format by a formula; earlier ones in the sheet take precedence. */
export const conditionalRule = ({ area, formula, style }: ConditionalFormat, index: number): ConditionalRule => ({
  type: "expression",
  priority: index + 1,
  formula: formula.replace(/^=/, ""),
  style: conditionalStyle(styles[style]),
  range: areaName(area),
});
